/** However long an answer is, the words are there at once, or a word on why there are none: it's read by its beginning. */
import { expect, it } from 'vitest';
import { ask, Problem } from '../../src/index.js';

const PROFILE = { rep: { name: 'Maya' }, serves: ['dentists'], does: 'keep the books of dental practices' };
const CUSTOMER = { name: 'Ann Lowe', score: 10, result: 'cut no-shows in half', circles: ['her study club'] };
const FIELDS = ['occupation', 'result', 'circles', 'people', 'openIssue', 'gave', 'company'] as const;
const OF_PROFILE = ['does', 'serves', 'psychographics'] as const;

/** What made a pattern slow once, or may. */
const PIECES = [
  'bc ',
  'guys who ',
  'works as a ',
  'the one with ',
  'a, ',
  '$5 ',
  'haven’t ',
  'Bo (',
  'x',
  '; ',
];
const CHARACTERS = 100_000;

const cases = PIECES.flatMap((piece) => [...FIELDS, ...OF_PROFILE].map((field) => [piece, field] as const));

it.each(cases)('a hundred thousand characters of %j as %s', (piece, field) => {
  const text = piece.repeat(Math.ceil(CHARACTERS / piece.length));
  const start = performance.now();
  sayTo({ [field]: text });
  expect(performance.now() - start).toBeLessThan(5_000);
});

/** The words in person, or why there are none. */
function sayTo(facts: Record<string, string>): string {
  const ofProfile = OF_PROFILE.some((field) => field in facts);
  try {
    const result = ask(
      ofProfile ? { ...PROFILE, ...facts } : PROFILE,
      ofProfile ? CUSTOMER : { ...CUSTOMER, ...facts },
      { channels: ['in-person'] },
    );
    return result.scripts[0]?.text ?? '';
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
