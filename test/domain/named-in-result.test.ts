/** Who is named in a result is told of as one notes it: the customer is "he", the firm "they", the rep "I". */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import type { Asked } from '../../src/domain/customers-name.js';
import { withoutNames } from '../../src/domain/named-in-result.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const one = (...names: string[]) => ({ names, isOne: true });
const two = (...names: string[]) => ({ names, isOne: false });

describe('a result that names them', () => {
  it.each<[string, Asked, string]>([
    ['Walt hears his granddaughter', one('Walt', 'Jensen'), 'he hears his granddaughter'],
    [
      'Dees phone rings 11 times a week, Dee hired Jonah',
      one('Dee'),
      'his phone rings 11 times a week, he hired Jonah',
    ],
    ["Dee's site is up, she loves it", one('Dee'), 'her site is up, she loves it'],
    [
      'Mrs. Ritter says the floor has never been this clean',
      one('Pam', 'Ritter'),
      'she says the floor has never been this clean',
    ],
    [
      'no-shows down to 6%, Dr. Mehta off Fridays',
      one('Anil', 'Mehta'),
      'no-shows down to 6%, he off Fridays',
    ],
    ["Ritter Foods didn't lose one day", one('Pam', 'Ritter'), "they didn't lose one day"],
    ['Ritter Foods cut downtime 12%', one('Pam', 'Ritter'), 'they cut downtime 12%'],
    ['BrightFloor saved Ritter Foods 40 hours', one('Pam', 'Ritter'), 'we saved them 40 hours'],
    ['BrightFloor floors last', one('Pam', 'Ritter'), 'BrightFloor floors last'],
    ['Al fixed the drain before the audit', one('Pam', 'Ritter'), 'I fixed the drain before the audit'],
    ['Al Fine fixed the drain', one('Pam', 'Ritter'), 'I fixed the drain'],
    ['Al quit smoking', one('Al'), 'he quit smoking'],
    ['saved Ray 4 hours a week', one('Ray'), 'saved him 4 hours a week'],
    ['Ray quit doing books on sundays', one('Ray'), 'he quit doing books on sundays'],
    ['ray of light in the den', one('Ray'), 'ray of light in the den'],
    ['sold 212 pies at Dot’s Diner', one('Dot'), 'sold 212 pies at Dot’s Diner'],
    ['Ray Jr. passed algebra', one('Ray'), 'Ray Jr. passed algebra'],
    ['mark on the wall is gone', one('Mark'), 'mark on the wall is gone'],
    ['grace period extended', one('Grace'), 'grace period extended'],
    ['Will call back', one('Will'), 'Will call back'],
    [
      'nobody lost a bag and ruths scooter was there',
      two('Ken', 'Ruth'),
      "nobody lost a bag and Ruth's scooter was there",
    ],
    ['Ken and Ruth slept in', two('Ken', 'Ruth'), 'they slept in'],
    ["ken & ruth's cat is home", two('Ken', 'Ruth'), 'their cat is home'],
  ])('%s of %j', (typed, asked, said) =>
    expect(
      withoutNames(
        typed,
        { asked, company: 'Ritter Foods', rep: { name: 'Al Fine', company: 'BrightFloor' } },
        sets,
      ),
    ).toBe(said),
  );
});
