/** Results that tell what is no more or never was: as they stand behind "you've …", and as they are told. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { fitResult } from '../../src/domain/tidy.js';
import { negated } from '../../src/domain/tidy/negated.js';
import { toldResult } from '../../src/domain/told/result.js';
import { playbook } from '../content/playbook.js';

/** As the rules tell it: what the hand makes of it is held by told.golden. */
const sets = { ...wordSets(playbook.words), hand: () => undefined };

describe('kept and told', () => {
  it.each([
    ['not one callback since spring', 'gone without a single callback since spring', 'not one callback since spring'],
    ['kids no longer fight over it', 'seen your kids stop fighting over it', 'your kids no longer fight over it'],
    ['no longer has to come in early', 'stopped having to come in early', 'you no longer have to come in early'],
    ['no longer does weekends', 'stopped doing weekends', 'you no longer do weekends'],
    ["doesn't dread mondays anymore", 'stopped dreading Mondays', "you don't dread Mondays anymore"],
    ['does not skip lunch any more', 'stopped skipping lunch', 'you do not skip lunch any more'],
    ["couldn't skip payroll anymore", 'stopped skipping payroll', 'you stopped skipping payroll'],
    ["can't oversleep, any longer", '', ''],
    ["isn't losing sleep any more", 'stopped losing sleep', 'you stopped losing sleep'],
    ["aren't losing hens any longer", 'stopped losing hens', 'you stopped losing hens'],
    ['not losing hens anymore', 'stopped losing hens', 'you stopped losing hens'],
    ['never once late', 'never once been late', "you've never once been late"],
    ['never ran out of hay', 'never run out of hay', 'you never ran out of hay'],
    ['never out of diesel all winter', 'never been out of diesel all winter', "you've never been out of diesel all winter"],
    ['never miss a payday', 'never missed a payday', "you've never missed a payday"],
    ['never been audited', 'never been audited', "you've never been audited"],
    ["wasn't charged for the visit", 'gone without being charged for the visit', "you weren't charged for the visit"],
    ["hasn't had to borrow in 3 years", 'gone 3 years without having to borrow', "you haven't had to borrow in three years"],
    ["hasn't had a claim in two years", 'gone two years without a claim', "you haven't had a claim in two years"],
    ["didn't lose a day for over 2 winters", 'gone over 2 winters without losing a day', "you didn't lose a day for over two winters"],
    ['has not missed a day in a year', 'gone a year without missing a day', "you haven't missed a day in a year"],
    ["hasn't been late in 10 days", 'gone 10 days without being late', "you haven't been late in ten days"],
    ["hasn't needed a plumber in one season", 'gone without needing a plumber in one season', "you haven't needed a plumber in one season"],
  ])('%s', (typed, kept, told) => {
    const fit = fitResult(typed, sets);
    const text = 'text' in fit ? fit.text : '';
    expect([text, text && toldResult(typed, text, sets).text]).toEqual([kept, told]);
  }); // prettier-ignore
});

describe('what stands before or behind says something else', () => {
  it.each([
    ['he said it was not a single day', ''],
    ["that wasn't charged", ''],
    ['and no longer worries', ''],
    ["can't wait for spring", ''],
    ["can't believe the difference", ''],
    ['isn’t paying twice', ''],
    ["hasn't xyzed a thing", ''],
    ["hasn't seen a roach, loves it", 'gone without seeing a roach, loves it'],
    ["hasn't seen it rain in the days since", 'gone without seeing it rain in the days since'],
  ])('%s → "%s"', (typed, made) => expect(negated(typed, sets)).toBe(made));
});
