/** The English of names and voices holds for any words at all. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, isDay, readDay, workday } from '../../src/domain/dates.js';
import {
  firstName,
  list,
  plural,
  possessive,
  properName,
  singular,
  wordSets,
} from '../../src/domain/english.js';
import { toMine, toYours } from '../../src/domain/whose.js';
import { personKey } from '../../src/domain/log.js';
import { playbook } from '../content/playbook.js';
import { anyText, bounded } from './seeded.js';

const sets = wordSets(playbook.words);

/** The rep and the customer in one breath stay as they are. */
const TOGETHER = /\b(?:you and me|me and you)\b/g;

it('in the customer’s voice nobody is "you" any more, and what is said to them has no "I"', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, we) => {
      expect(toMine(text, we)).not.toMatch(/\b(?:your|yours|yourself|you['’](?:ve|re|ll|d))\b/i);
      expect(toYours(text).replace(TOGETHER, '')).not.toMatch(
        /\b(?:I['’](?:ve|m|d|ll)|myself|my|ours|our|we|me)\b/,
      );
      expect(toYours(toYours(text))).toBe(toYours(text));
    }),
    bounded(1500),
  );
});

const name = fc.oneof(anyText, fc.stringMatching(/^[A-Z][a-z]{1,8} [A-Z]['’]?[a-zA-Z]{1,9}$/));

it('a name is found whatever its spelling, and proper once', () => {
  fc.assert(
    fc.property(name, (typed) => {
      expect(properName(properName(typed))).toBe(properName(typed));
      expect(personKey(typed.normalize('NFD'))).toBe(personKey(typed.normalize('NFC')));
      expect(personKey(`  ${typed.replace(/ /g, '  ')} `)).toBe(personKey(typed));
      expect(personKey(personKey(typed))).toBe(personKey(typed));
      expect(firstName(typed, sets)).not.toMatch(/undefined/);
      expect(possessive(typed).startsWith(typed)).toBe(true);
    }),
    bounded(1500),
  );
});

it('a list names each of its things once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 6 }), (items) => {
      const said = list(items);
      expect(said.split(/, and |, | and /).filter(Boolean)).toEqual(items);
    }),
    bounded(300),
  );
});

it('a plural known to be one stays, and every kind of the playbook comes back from its plural', () => {
  const word = fc.stringMatching(/^[a-z]{2,12}$/);
  fc.assert(
    fc.property(word, (one) => {
      expect(plural(one)).not.toBe('');
      expect(singular(plural(one))).not.toMatch(/undefined/);
    }),
    bounded(800),
  );
});

const day = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('days can be counted forth and back, and a step falls on a working day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
      const to = addDays(from, count);
      expect(isDay(to)).toBe(true);
      expect(daysBetween(from, to)).toBe(count);
      const work = workday(from);
      expect([0, 6]).not.toContain(new Date(`${work}T00:00:00Z`).getUTCDay());
      expect(Math.abs(daysBetween(from, work))).toBeLessThan(5);
      expect(readDay(from)).toBe(from);
    }),
    bounded(800),
  );
});

it('what is no day is never taken for one', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const read = readDay(typed);
      if (read) expect(isDay(read)).toBe(true);
    }),
    bounded(1500),
  );
});
