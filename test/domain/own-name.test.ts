/** Who is noted is often named once more in the note: there it is "he", or "they" with the customer. */
import { describe, expect, it } from 'vitest';
import { withoutOwnName } from '../../src/domain/own-name.js';

describe('a note on Joe Blum for Pam', () => {
  it.each([
    ['Joe runs the plant next door', 'he runs the plant next door'],
    ["Joe's plant is next door", 'his plant is next door'],
    ['Joe and Pam ski together', 'they ski together'],
    ['Pam & Joe ski together', 'they ski together'],
    ['Mr. Blum runs 3 plants', 'he runs 3 plants'],
    ['Joe Blum, is opening a plant in Salem', 'he is opening a plant in Salem'],
    ['runs the plant, Joe just retired', 'runs the plant, he just retired'],
    ["worked at Joe's Diner", "worked at Joe's Diner"],
    ['Joe Blumenthal is his uncle', 'Joe Blumenthal is his uncle'],
  ])('%s', (typed, said) => expect(withoutOwnName(typed, 'Joe Blum', ['Pam'])).toBe(said));

  it('is left alone where it is no text', () =>
    expect(withoutOwnName(undefined, 'Joe Blum', [])).toBeUndefined());
});
