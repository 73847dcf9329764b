/** One result from loose facts, for tests of the words. */
import { readCustomer, readProfile, type Raw } from '../../src/domain/answers.js';
import { coach, type AskOptions } from '../../src/domain/ask.js';
import { wordSets } from '../../src/domain/english.js';
import type { AskResult } from '../../src/domain/result.js';
import { playbook } from './playbook.js';

export const MAYA: Raw = {
  rep: { name: 'Maya Brandt', company: 'Brandt Planning', phone: '555-0100' },
  trade: 'financial planner',
  serves: ['physicians', 'practice owners'],
  psychographics: ['have more income than time'],
  does: 'help doctors keep more of what they earn',
};

export const ALAN: Raw = {
  name: 'Alan Whitcomb',
  occupation: 'orthopedic surgeon',
  since: '2024-04-01',
  score: 10,
  result: 'cut your tax bill by $41,000',
  circles: ['the partners in your surgical group', "Leo's soccer team"],
};

const sets = wordSets(playbook.words);

/** What `ask` makes of these facts. */
export function made(customer: Raw, profile: Raw = MAYA, options: Partial<AskOptions> = {}): AskResult {
  const rep = readProfile(profile, sets).profile;
  const run = coach(rep, playbook, {
    today: '2027-04-12',
    seed: '',
    channels: [],
    anyway: false,
    version: 'test',
    ...options,
  });
  return run(readCustomer(customer, sets).customer);
}
