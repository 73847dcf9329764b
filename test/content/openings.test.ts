/** What a rep opens with, by what the result is about: a question of its own, said of what stands in the result, and no fault to the ear. */
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/domain/choose.js';
import { checkWith } from '../../src/domain/check/index.js';
import { asker } from '../../src/domain/result-themes.js';
import { say } from '../../src/domain/say.js';
import { listener } from './listener.js';
import { playbook } from './playbook.js';

const ask = asker(() => playbook.openings);
const asked = (told: string, temper: 'plain' | 'formal' = 'plain') =>
  new Set(Array.from({ length: 40 }, (_, at) => ask(told, temper, begin(`customer ${at}`))));
const all = playbook.openings.flatMap(({ cues, say: lines, formal }) =>
  [...lines, ...formal].flatMap((line) => cues.map((cue) => say(line, { cued: cue.trim() })!)),
);

describe('an opening question', () => {
  it.each([
    ["you danced all night at your son's wedding", 'how was the wedding?'],
    ['we moved your mom in two days', "how's your mom doing?"],
    ['you went from 22 lame cows down to five', 'how are the cows doing?'],
    ['two families wrote to thank the town', 'what are you hearing from the families?'],
    ['you sold all 22 at the wool show', 'how was the wool show?'],
    ['the judge closed the estate in five weeks', 'how does it feel to have the estate behind you?'],
    ['the water bill went from $210 to $85', 'how does the water bill look these days?'],
  ])('on "%s" may be "%s"', (told, question) => expect(asked(told)).toContain(question));

  it('is asked in a formal talk too', () =>
    expect(asked('you filled the Monday league', 'formal')).toContain("how's the league going?"));

  it.each(['', 'you like the color', 'your mother passed away before the work was done'])(
    'there is none on "%s"',
    (told) => expect([...asked(told)]).toEqual(['']),
  );

  it('follows the name, ends as a question and holds nothing open', () =>
    expect(all.filter((text) => !/^[a-z][^{}?]*[?]$/.test(text))).toEqual([]));

  it('is never heard as a fault', () => {
    const ready = listener();
    expect(all.filter((text) => checkWith(ready, `Alan, ${text}`).findings.length > 0)).toEqual([]);
  });
});
