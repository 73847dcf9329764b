/** The longest result and circle that an answer may have still fit every way to ask: the last parts go before anybody is told to shorten them. */
import { expect, it } from 'vitest';
import { coach } from '../../src/domain/ask.js';
import { readCustomer, readProfile } from '../../src/domain/answers.js';
import { wordSets } from '../../src/domain/english.js';
import { playbook } from './playbook.js';

const sets = wordSets(playbook.words);
const { profile } = readProfile(
  {
    rep: { name: 'Maya Brandt', company: 'Fernhill Planning', phone: '503-555-0114' },
    trade: 'financial planner',
    does: 'help doctors and practice owners keep more of what they earn',
    serves: ['physicians', 'practice owners'],
    psychographics: ['have more income than time'],
  },
  sets,
);
const options = { today: '2027-04-12', seed: '', version: '', anyway: false };

it.each(playbook.ids('channels'))('%s', (channel) => {
  const ask = coach(profile, playbook, { ...options, channels: [channel] });
  const said = Array.from({ length: 60 }, (_, n) => {
    const { customer } = readCustomer(
      {
        name: `Kofi Reyes ${n}`,
        occupation: 'high school teacher in ward 8',
        relation: n % 2 ? 'family' : 'customer',
        score: 10,
        signals: ['came-back'],
        gave: 'found a tutor for his son',
        result: 'slept through the night for the first time in a year in plan 836',
        circles: ['your book club on Tilley Street in unit 836'],
      },
      sets,
    );
    return ask(customer).scripts.length;
  });
  expect(Math.min(...said)).toBeGreaterThan(0);
});
