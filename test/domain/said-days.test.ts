/** Days as people say them. Today is Monday, April 12, 2027. */
import { describe, expect, it } from 'vitest';
import { sayDay } from '../../src/domain/said-days.js';

const TODAY = '2027-04-12';

describe('a day ahead', () => {
  it.each([
    ['today', '2027-04-12'],
    ['Tomorrow', '2027-04-13'],
    ['tomorrow morning', '2027-04-13'],
    ['Wednesday', '2027-04-14'],
    ['on wed', '2027-04-14'],
    ['thurs.', '2027-04-15'],
    ['Monday', '2027-04-19'],
    ['this Friday', '2027-04-16'],
    ['next Wednesday', '2027-04-21'],
    ['next Monday', '2027-04-19'],
    ['in two weeks', '2027-04-26'],
    ['in 3 days', '2027-04-15'],
    ['next week', '2027-04-19'],
    ['a week from now', '2027-04-19'],
    ['April 14', '2027-04-14'],
    ['Apr 14th', '2027-04-14'],
    ['14 April', '2027-04-14'],
    ['January 5', '2028-01-05'],
    ['4/14', '2027-04-14'],
    ['3/1', '2028-03-01'],
    ['4/14/2027', '2027-04-14'],
    ['2027-04-14', '2027-04-14'],
  ])('%s', (typed, day) => expect(sayDay(typed, TODAY, 'future')).toBe(day));
});

describe('a day behind', () => {
  it.each([
    ['2024', '2024-01-01'],
    ['since 2019', '2019-01-01'],
    ['March 2024', '2024-03-01'],
    ['Mar 18, 2024', '2024-03-18'],
    ['18 March 2024', '2024-03-18'],
    ['3/18/2024', '2024-03-18'],
    ['2024-03', '2024-03-01'],
    ['three years ago', '2024-04-12'],
    ['3 years', '2024-04-12'],
    ['about a year', '2026-04-12'],
    ['a couple of months ago', '2027-02-12'],
    ['a few weeks ago', '2027-03-22'],
    ['3 yrs ago', '2024-04-12'],
    ['abt 3 yrs ago', '2024-04-12'],
    ['last yr', '2026-01-01'],
    ['last june', '2026-06-01'],
    ['since spring', '2027-03-01'],
    ['last summer', '2026-06-01'],
    ['last winter', '2026-12-01'],
    ['fall of 2024', '2024-09-01'],
    ['3 summers ago', '2024-04-12'],
    ['2 tax seasons ago', '2025-04-12'],
    ['since christmas', '2026-12-25'],
    ['since 2021', '2021-01-01'],
    ['early 2024', '2024-01-01'],
    ['6 mos', '2026-10-12'],
    ['a wk ago', '2027-04-05'],
    ['last year', '2026-01-01'],
    ['last month', '2027-03-12'],
    ['yesterday', '2027-04-11'],
    ['Tuesday', '2027-04-06'],
    ['last Monday', '2027-04-05'],
    ['last March', '2027-03-01'],
    ['November', '2026-11-01'],
  ])('%s', (typed, day) => expect(sayDay(typed, TODAY, 'past')).toBe(day));
});

it.each(['', 'soon', 'February 30', '13/45', 'some years ago', 'the 5th', '2/29/2025'])(
  '"%s" is no day',
  (typed) => expect(sayDay(typed, TODAY, 'future')).toBeUndefined(),
);

it('a month too short for the day ends earlier', () => {
  expect(sayDay('last month', '2027-03-31', 'past')).toBe('2027-02-28');
});
