/** What the rep does, as "I {doing} for {whom}" says it, read as a trainer would. */
import { describe, expect, it } from 'vitest';
import { doingOf } from '../../src/domain/doing.js';
import { wordSets } from '../../src/domain/english.js';
import { emptyProfile } from '../../src/domain/model.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const doing = (does: string, ...serves: string[]) =>
  doingOf({ ...emptyProfile(), does, serves: serves.length > 0 ? serves : ['landlords'] }, sets);

describe('what the rep does', () => {
  it.each([
    ['put in stairlifts so people can stay in the house they love', 'put in stairlifts'],
    ['bring hives in for bloom and take them out after', 'bring hives in'],
    ['fit saddles, reflock, travel to barns', 'fit saddles'],
    ['replace roofs and fix leaks', 'replace roofs and fix leaks'],
    ['make and hang signs, permits too', 'make and hang signs'],
    ['run payroll for clinics so nobody does it on Sunday night', 'run payroll'],
    ['pump traps before they back up', 'pump traps'],
    ["trim goats' feet right at the barn", "trim goats' feet"],
    ['wash trucks even in winter', 'wash trucks'],
    ["answer doctors' after-hours calls so the phone stays quiet", "answer doctors' after-hours calls"],
  ])('%s: %s', (does, said) => expect(doing(does)).toBe(said));

  it.each([
    ['it is done to people', 'insure churches'],
    ['it is done to people in between', 'take families out for stripers'],
    ['or with them', 'clean with people who hate it'],
    ['nobody knows what', 'tune and repair'],
    ['it needs its end', 'keep elevators in older buildings running'],
    ['it is put somewhere', 'put cameras in trucks'],
    ['it is long', 'take care of small old wooden boats'],
    ['it is theirs', 'pick up your laundry'],
    ['nothing is typed', ''],
  ])('is left out where %s: %s', (_, does) => expect(doing(does)).toBe(''));
  it('isn’t said of those it is', () => expect(doing('clean dental offices', 'dental offices')).toBe(''));
});
