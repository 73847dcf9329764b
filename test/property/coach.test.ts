/** For any answers a script is whole, inside its channel's limit, without a hole; the same answers give the same words. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCustomer, readProfile } from '../../src/domain/answers.js';
import { coach } from '../../src/domain/ask.js';
import { wordSets } from '../../src/domain/english.js';
import type { AskResult } from '../../src/domain/result.js';
import { playbook } from '../content/playbook.js';
import { anyText, bounded, STEERS } from './seeded.js';

const sets = wordSets(playbook.words);
const maybe = (arbitrary: fc.Arbitrary<unknown>) => fc.option(arbitrary, { nil: undefined });
const rep = fc.record({
  'rep.name': fc.constantFrom('Maya Brandt', 'Bo', 'Dr. Ana María de la Cruz', 'O’Neil'),
  trade: fc.oneof(fc.constantFrom(...playbook.ids('trades')), anyText),
  does: maybe(anyText),
  serves: fc.oneof(fc.constantFrom(...playbook.ids('kinds')), anyText),
  psychographics: maybe(anyText),
});
const customer = fc.record({
  name: fc.oneof(fc.constantFrom('Alan Whitcomb', 'DEB LEE', 'Zoë'), anyText),
  occupation: fc.oneof(fc.constantFrom(...playbook.ids('people')), anyText),
  relation: fc.constantFrom('customer', 'friend', 'family', 'colleague', 'partner'),
  score: maybe(fc.integer({ min: 0, max: 10 })),
  result: maybe(anyText),
  circles: maybe(anyText),
  people: maybe(fc.array(fc.record({ name: anyText, circle: anyText, note: anyText }), { maxLength: 2 })),
  openIssue: maybe(anyText),
  gave: maybe(anyText),
  executive: fc.boolean(),
});
const channels = fc.subarray([...playbook.ids('channels')], { minLength: 1, maxLength: 3 });

const spoken = (result: AskResult): string[] => [
  ...result.scripts.flatMap(({ text, subject = '' }) => [text, subject]),
  ...result.faces.flatMap(({ phrase, why }) => [phrase, ...why]),
  ...result.walk.flatMap(({ question, followUp }) => [question, followUp]),
  ...[...result.readiness.next, ...result.after].map(({ text }) => text),
  ...result.objections.map(({ answer }) => answer),
  ...(result.introduction ? Object.values<string>({ ...result.introduction }) : []),
];

it('is whole, in its limit and the same twice', () => {
  fc.assert(
    fc.property(rep, customer, channels, fc.boolean(), (who, whom, ids, anyway) => {
      const options = { today: '2027-04-12', seed: '', channels: ids, anyway, version: '' };
      const { profile } = readProfile(who, sets);
      const { customer: read } = readCustomer(whom, sets);
      const result = coach(profile, playbook, options)(read);
      for (const text of spoken(result)) {
        expect(text).not.toMatch(STEERS);
        expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object|NaN/);
      }
      for (const { channel, text, words } of result.scripts) {
        const most = playbook.channel(channel)?.words;
        if (most) expect([channel, words <= most, text]).toEqual([channel, true, text]);
      }
      expect(coach(profile, playbook, options)(read)).toEqual(result);
    }),
    bounded(250),
  );
});
