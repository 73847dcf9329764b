/** The small changes that make a typed note sayable, and the tokens they're made of. */
import { describe, expect, it } from 'vitest';
import { edited, type Edits } from '../../src/domain/hand/edits.js';
import { hashOf, rowOf } from '../../src/domain/hand/keys.js';
import { textOf, tokensOf } from '../../src/domain/hand/tokens.js';

const { aligned } = (await import(new URL('../../scripts/hand/align.mjs', `file://${__filename}`).href)) as {
  aligned: (typed: readonly string[], told: readonly string[]) => Edits;
};

describe('tokens', () => {
  it.each([
    ['Roof held, no leaks.', 'Roof held, no leaks'],
    ['up at 3 a.m.', 'up at 3 a.m.'],
    ['St. Mary\u2019s choir (altos)', "St. Mary's choir (altos)"],
    ['asked "who did it" twice', 'asked "who did it" twice'],
    ['went from $1,200.50 to 4.1% at 7:30', 'went from $1,200.50 to 4.1% at 7:30'],
    ['the mother-in-law & her sister', 'the mother-in-law & her sister'],
    ['your books are done. no fines', 'your books are done. No fines'],
  ])('%s', (typed, again) => expect(textOf(tokensOf(typed))).toBe(again));
});

const typedAndTold = [
  [
    'roof held thru both storms, adjuster found nothing',
    'your roof held thru both storms, and the adjuster found nothing',
  ],
  ['passed inspection, no fines', 'you passed inspection, with no fines'],
  ['sleeps at night and walks his dog', 'you sleep at night and walk your dog'],
  ['the grange supper', 'the Grange supper'],
  ['wives coffee', "the wives' coffee"],
] as const;

describe('what was changed', () => {
  it.each(typedAndTold)('%s', (typed, told) => {
    const tokens = tokensOf(typed);
    expect(edited(tokens, aligned(tokens, tokensOf(told)), () => false)).toBe(told);
  });
});

describe('edits', () => {
  const said = (typed: string, first: string) =>
    edited(
      tokensOf(typed),
      { gaps: [first, ...tokensOf(typed).map(() => '')], ops: tokensOf(typed).map(() => '=') },
      () => false,
    );

  it('a verb agrees with "you"', () => {
    expect(said('was there by noon', 'you')).toBe('you were there by noon');
    expect(said("doesn't drive at night", 'you')).toBe("you don't drive at night");
  });

  it('but not behind what is told to "you"', () =>
    expect(said('is fine', 'what they told you')).toBe('what they told you is fine'));

  it('a first word loses its capital when something stands before it, unless it is a name', () => {
    expect(said('Found a crack', 'we')).toBe('we found a crack');
    const tokens = tokensOf('Maya sleeps');
    expect(edited(tokens, { gaps: ['now', '', ''], ops: ['=', '='] }, () => true)).toBe('now Maya sleeps');
  });

  it.each([
    ['a', 'inspector'],
    ['a', 'hour'],
  ])('%s %s', (a, noun) => expect(said(noun, a)).toBe(`an ${noun}`));
  it.each([
    ['an', 'uniform'],
    ['an', 'roof'],
    ['an', 'one-day job'],
  ])('%s %s', (an, noun) => expect(said(noun, an)).toBe(`a ${noun}`));
});

describe('rows of keys', () => {
  it('are found by their hash, and no other key has one', () => {
    const known = Array.from({ length: 500 }, (_, i) => `key${i}`);
    const hashes = Uint32Array.from(known.map(hashOf)).sort();
    for (const key of known) expect(hashes[rowOf(hashOf(key), hashes)]).toBe(hashOf(key));
    for (let i = 500; i < 1000; i++) expect(rowOf(hashOf(`key${i}`), hashes)).toBe(-1);
  });
});
