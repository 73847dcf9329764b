/** Whatever is answered, reading it never throws, settles at once, and lets nothing through that steers a terminal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUSTOMER_FIELDS, PROFILE_FIELDS, readCustomer, readProfile } from '../../src/domain/answers.js';
import { wordSets } from '../../src/domain/english.js';
import {
  cleanText,
  fitCircle,
  fitCount,
  fitDoes,
  fitNote,
  fitResult,
  fitServes,
  fitWho,
  type Fit,
} from '../../src/domain/tidy.js';
import { playbook } from '../content/playbook.js';
import { anyText, bounded, STEERS } from './seeded.js';

const sets = wordSets(playbook.words);
const FITTERS = { fitCircle, fitCount, fitDoes, fitNote, fitResult, fitServes, fitWho };
const textOf = (fit: Fit) => ('text' in fit ? fit.text : undefined);

describe.each(Object.entries(FITTERS))('%s', (_, fit) => {
  it('never throws, and gives one clean line or a reason', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const text = textOf(fit(typed, sets));
        if (text === undefined) return;
        expect(text).not.toMatch(STEERS);
        expect(text).not.toMatch(/\n|^\s|\s$| {2}/);
      }),
      bounded(600),
    );
  });
});

it('cleaning is done in one go', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const once = cleanText(typed);
      expect(once).not.toMatch(STEERS);
      expect(cleanText(once)).toBe(once);
    }),
    bounded(2000),
  );
});

const anyValue = fc.oneof(
  { weight: 4, arbitrary: anyText },
  fc.jsonValue({ maxDepth: 2 }),
  fc.array(fc.oneof(anyText, fc.record({ circle: anyText, words: anyText, name: anyText, note: anyText })), {
    maxLength: 4,
  }),
);
const record = fc.dictionary(
  fc.constantFrom(
    ...CUSTOMER_FIELDS,
    ...PROFILE_FIELDS,
    'rep.name',
    'results.cost',
    'Account Id',
    'constructor',
  ),
  anyValue,
  { maxKeys: 8 },
);

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

it('reads any record into a customer and a profile, and reads those again unchanged', () => {
  fc.assert(
    fc.property(record, (raw) => {
      const { customer, misfits } = readCustomer(raw, sets);
      const { profile } = readProfile(raw, sets);
      for (const text of strings([{ ...customer, extra: {} }, profile])) expect(text).not.toMatch(STEERS);
      for (const { message } of misfits) expect(message).not.toMatch(/undefined|\[object/);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      const again = readCustomer({ ...customer }, sets);
      expect([again.customer.name, again.customer.score, again.customer.since]).toEqual([
        customer.name,
        customer.score,
        customer.since,
      ]);
    }),
    bounded(800),
  );
});
