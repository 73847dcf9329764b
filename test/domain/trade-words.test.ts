/** Which trade's own words a rep opens and sorts with, and what a small trade is called. */
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/domain/choose.js';
import type { Trade } from '../../src/domain/playbook.js';
import { tradeWords } from '../../src/domain/trade-words.js';
import { playbook } from '../content/playbook.js';

const roofing = {
  id: 'roofing',
  name: 'Roofing & Gutters',
  aka: ['roofer', 'storm damage', 'shingles', 'gutter guard dealer', 'well driller', 'roof doctor'],
  called: [],
  opening: ['how is the attic?', 'has it rained?', 'what did the wind do?'],
  sorting: ['They may have a roofer.'],
} as unknown as Trade;
const small = {
  names: ['wells'],
  opening: ['how is the water?'],
};
const NOTHING = { opening: '', sorting: '', sortingBrief: '', provider: '' };

const words = (typed: string, talk?: typeof small, trade: Trade | undefined = roofing) =>
  tradeWords(trade, typed, () => talk)(begin('x'));

describe('a trade lends its words to who names it', () => {
  it.each([
    'roofing',
    'Roofing',
    'roofing and gutters',
    'Roofing & gutter',
    'roofing company',
    'local residential roofing contractor',
    'roofers',
    'storm damage',
    'shingle',
    'gutter guard dealers',
    'roof-doctor',
  ])('%s', (typed) => expect(words(typed).sorting).toBe('They may have a roofer.'));
  it.each(['well driller', 'roof', 'siding', ''])('not to "%s"', (typed) =>
    expect(words(typed)).toMatchObject({ opening: '', sorting: '' }),
  );
  it('nor to nobody', () => expect(tradeWords(undefined, '', () => small)(1)).toEqual(NOTHING));
  it('nor to whom a small trade of their own names', () =>
    expect(words('roofing', { ...small, names: ['Roofing'] }).opening).toBe('how is the water?'));
  it('into a text message goes a short sorting line, else the shortest', () => {
    const sorting = [
      'one two three four five six seven eight nine',
      'one two three four five six seven eight',
    ];
    const heard = (lines: string[]) =>
      new Set(
        Array.from(
          { length: 20 },
          (_, at) =>
            tradeWords({ ...roofing, sorting: lines }, 'roofing', () => undefined)(begin(`${at}`))
              .sortingBrief,
        ),
      );
    expect(heard(sorting)).toEqual(new Set([sorting[1]]));
    expect(heard([`${sorting[0]!} ten`, sorting[0]!])).toEqual(new Set([sorting[0]]));
  });

  it('one of its openings by the customer', () => {
    const heard = (customer: number) => tradeWords(roofing, 'roofing', () => undefined)(customer).opening;
    expect(new Set(Array.from({ length: 30 }, (_, at) => heard(begin(`${at}`))))).toEqual(
      new Set(roofing.opening),
    );
    expect(heard(7)).toBe(heard(7));
  });

  it('opens and sorts apart: not every customer who hears the one hears the other', () => {
    const trade = { ...roofing, sorting: ['a', 'b', 'c'] };
    const both = Array.from({ length: 60 }, (_, at) => {
      const { opening, sorting } = tradeWords(trade, 'roofing', () => undefined)(begin(`${at}`));
      return `${opening} ${sorting}`;
    });
    expect(new Set(both).size).toBe(9);
  });
});

describe('a trade without an entry', () => {
  it('says what its talk has', () =>
    expect(words('wells', small, undefined)).toEqual({ ...NOTHING, opening: 'how is the water?' }));
  it.each([
    ['Piano Tuner', 'piano tuner'],
    ['HVAC mechanic', 'HVAC mechanic'],
    ['fractional CFO', 'fractional CFO'],
    ["men's tailor", "men's tailor"],
    ['chimney sweep', 'chimney sweep'],
    ['piano tuning', ''],
    ['piano tuner of old', ''],
    ['24/7 plumber', ''],
  ])('"%s" is a "%s"', (typed, provider) => expect(words(typed).provider).toBe(provider));
  it('has words of its own in place of that', () => expect(words('roofer', small).provider).toBe(''));
  it('every trade of the playbook is known by its own name', () => {
    for (const id of playbook.ids('trades')) {
      const trade = playbook.trade(id)!;
      if (trade.opening.length > 0)
        expect([id, tradeWords(trade, trade.name, () => undefined)(1).opening !== '']).toEqual([id, true]);
    }
  });
});

describe('a near trade lends only what speaks of what the rep speaks of', () => {
  const farrier = {
    names: ['farrier', 'hoof trimming', 'clock repair', 'fine art', 'pallets'],
    opening: [
      'how are the horses moving?',
      'how has the place looked since?',
      'what do you like best so far?',
    ],
  };
  const heard = (typed: string, said: string) => {
    const lend = tradeWords(undefined, typed, () => farrier, said);
    const all = Array.from({ length: 40 }, (_, at) => lend(begin(`${at}`)));
    return new Set(all.map(({ opening }) => opening)).size;
  };
  it.each([
    ['hoof trimming', '', 3],
    ['mobile hoof trimming', 'trim horses in the barn', 3],
    ['pony hoof trimming', 'keep the feet of a horse even', 3],
    ['tower clock repair', 'repair clocks in the barn and the horse show', 3],
    ['hoof trimming shop', 'horse barn', 3],
    ['dairy hoof trimming', 'trim the feet of cows in the barn', 2],
    ['dairy hoof trimming', 'trim the feet of cows', 2],
    ['fine art crating', 'crate art for the horse barn', 0],
    ['clock repair training', 'teach horse people to fix a barn clock', 0],
  ])('%s, who %s: %i', (typed, said, openings) => expect(heard(typed, said)).toBe(openings || 1));
  it('and nothing where most of it speaks of something else', () =>
    expect(
      tradeWords(
        undefined,
        'dairy hoof trimming',
        () => ({ ...farrier, opening: ['how are the horses?', 'how is the mare?', 'what changed?'] }),
        'trim cows',
      )(1),
    ).toMatchObject({ opening: '' }));
});
