/** The word rules: the first place where a rule's words stand, however many texts were looked through before. */
import { describe, expect, it } from 'vitest';
import { Patterns, type Needs } from '../../src/domain/check/patterns.js';
import type { RuleData } from '../../src/domain/check/types.js';

const rule = (id: string, ...patterns: string[]) => ({ id, patterns }) as unknown as RuleData;
const RULES = [
  rule('begging', 'please,? please', 'beg(?:ging)?', 'i need'),
  rule('heard-only'),
  rule('empty', 'x*'),
  rule('two-at-once', 'pass it', 'pass it on'),
];
const NEEDS: Needs = {
  begging: [['please'], ['beg'], null],
  empty: [null],
  'two-at-once': [['pass'], ['pass']],
};

/** With what each pattern needs, the first texts are looked through one pattern after another, later ones by all at once. */
const places = [
  ['before any text', () => new Patterns(RULES, NEEDS)],
  [
    'after many texts',
    () => {
      const many = new Patterns(RULES, NEEDS);
      for (let at = 0; at < 40; at++) for (const { id } of RULES) many.place(id, 'nothing here');
      return many;
    },
  ],
  ['where nothing is known of the patterns', () => new Patterns(RULES)],
] as const;

describe.each(places)('%s', (_, made) => {
  it.each([
    ['begging', 'i beg you', 0, 'beg 2'],
    ['begging', 'i am begging, please please', 0, 'begging 5'],
    ['begging', 'please please, i beg', 0, 'please please 0'],
    ['begging', 'please please, i beg', 1, 'beg 17'],
    ['begging', 'now i need you', 0, 'i need 4'],
    ['begging', 'i need it, please please', 0, 'i need 0'],
    ['begging', 'would you', 0, ''],
    ['begging', 'a beggar', 3, ''],
    ['two-at-once', 'just pass it on', 0, 'pass it 5'],
    ['heard-only', 'anything', 0, ''],
    ['empty', 'abc', 0, ''],
    ['unknown', 'anything', 0, ''],
  ])('%s in "%s" from %d: "%s"', (id, low, from, place) => {
    const span = made().place(id, low, from);
    expect(span ? `${low.slice(span.start, span.end)} ${span.start}` : '').toBe(place);
  });
  it('again and again the same', () => {
    const patterns = made();
    const found = Array.from({ length: 40 }, () => patterns.place('begging', 'i beg and i beg')?.start);
    expect(new Set(found)).toEqual(new Set([2]));
  });
});

it('a pattern is not tried where its words are missing', () => {
  const wrong = new Patterns(RULES, { begging: [['never'], ['never'], ['never']] });
  expect(wrong.place('begging', 'i beg')).toBeUndefined();
});

it('a rule by its id', () => {
  const patterns = new Patterns(RULES);
  expect([patterns.rule('empty')?.patterns, patterns.rule('unknown')]).toEqual([['x*'], undefined]);
});
