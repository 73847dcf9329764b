/** Counting the words of a line before it is put together: the same number as of its text, or an honest "can't tell". */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPERS, type Line } from '../../src/domain/playbook.js';
import { countWords } from '../../src/domain/count-words.js';
import { say } from '../../src/domain/say.js';
import { laidTogether } from '../../src/domain/seams.js';
import { VARIABLES } from '../../src/domain/variables.js';
import { afterText, counter, NOT_SAID, ODD, wordsOf } from '../../src/domain/word-count.js';
import { content } from '../content/playbook.js';

const LINES: Line[] = Object.values(content.parts).flatMap((pool) =>
  TEMPERS.flatMap((temper) => pool[temper].map(({ line }) => line)),
);

const filled = (value: string) => Object.fromEntries(VARIABLES.map((name) => [name, value]));
const ahead = (line: Line, values: Record<string, string>) => counter(line)(values, 0);

describe('the words of a line, counted ahead', () => {
  it.each(['one', 'two words', 'cut your tax bill by $41,000', "O'Brien, M.D.", 'über\u00a0alles – 5%'])(
    'are those of its text, for every phrasing, with "%s"',
    (value) => {
      expect(LINES.length).toBeGreaterThan(500);
      for (const line of LINES)
        expect(wordsOf(ahead(line, filled(value)))).toBe(countWords(say(line, filled(value))!));
    },
  );
  it('are none where a value is missing', () => {
    expect(ahead(['Hello ', ['callMe'], '.'], {})).toBe(NOT_SAID);
    expect(ahead(['Hello', ['callMe', [' ', ['callMe']], []], '.'], {})).toBe(2 * 1 + 1);
  });
  it('are left to the text where brackets or a stop behind a space are in the way', () => {
    expect(ahead(['Saved ', ['result']], { result: '.5 points' })).toBe(ODD);
    expect(ahead(['Saved ', ['result']], { result: 'much , really' })).toBe(ODD);
    expect(ahead(['Saved ', ['result']], { result: 'a lot (really)' })).toBe(ODD);
  });
  it('go on from the words before', () => {
    const after = ahead(['Hello ', ['callMe']], { callMe: 'Al' });
    expect(wordsOf(counter(['an'])({}, after))).toBe(2);
    expect(wordsOf(counter([' is here'])({}, after))).toBe(4);
  });
  it('hold for any values', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...LINES),
        fc.array(fc.string(), { minLength: 3, maxLength: 3 }),
        (line, some) => {
          const values = Object.fromEntries(VARIABLES.map((name, at) => [name, some[at % 3]!.trim()]));
          const state = ahead(line, values);
          const text = say(line, values);
          if (text === null) expect(state).toBeLessThan(0);
          else if (state >= 0) expect(wordsOf(state)).toBe(countWords(text));
          else expect(state).toBe(ODD);
        },
      ),
      { seed: 11 },
    ));

  it('of texts laid together are those of the whole', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              ' ',
              '\n',
              '\n\n',
              '',
              'Lucinda, ',
              '(Wait.)',
              'You slept (at last).',
              ', and',
              '.',
            ),
            fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', ',', '(', ')', ' ') }),
          ),
        ),
        (pieces) => {
          const state = pieces.reduce((before, piece) => (before < 0 ? ODD : afterText(piece, before)), 0);
          if (state >= 0) expect(wordsOf(state)).toBe(countWords(laidTogether(pieces)));
        },
      ),
      { seed: 12, numRuns: 2000 },
    ));
});
