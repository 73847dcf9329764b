/** Days: what is one, counting with them, how they are said, and how people type them. */
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, longDay, readDay, shortDay, workday } from '../../src/domain/dates.js';

describe('a day', () => {
  it.each(['2027-04-12', '2024-02-29', '2027-12-31', '2027-01-01', '2027-02-28', '1900-01-31', '0100-01-01'])(
    '%s is one',
    (day) => expect(isDay(day)).toBe(true),
  );
  it.each([
    '',
    '2027-04-31',
    '2027-02-29',
    '1900-02-29',
    '2027-00-10',
    '2027-13-10',
    '2027-04-00',
    '2027-04-32',
    '0099-04-12',
    '0099-01-31',
    '2027-4-12',
    '2027-04-12T00:00',
    ' 2027-04-12',
    '12027-04-12',
    '2027/04/12',
  ])('"%s" is none', (text) => expect(isDay(text)).toBe(false));
});

describe('counting', () => {
  it.each([
    ['2027-04-12', 0, '2027-04-12'],
    ['2027-04-12', 7, '2027-04-19'],
    ['2027-04-12', 16, '2027-04-28'],
    ['2027-04-12', 17, '2027-04-29'],
    ['2027-04-12', 19, '2027-05-01'],
    ['2027-04-12', -11, '2027-04-01'],
    ['2027-04-12', -12, '2027-03-31'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-04-08', 1, '2027-04-09'],
    ['2027-04-12', 365, '2028-04-11'],
  ])('%s and %i days: %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2027-04-16', '2027-04-16'],
    ['2027-04-17', '2027-04-19'],
    ['2027-04-18', '2027-04-19'],
    ['2027-04-19', '2027-04-19'],
    ['2027-07-31', '2027-08-02'],
  ])('%s as a day of work: %s', (day, work) => expect(workday(day)).toBe(work));
});

it.each([
  ['2027-04-12', 'Monday, April 12', 'Mon Apr 12'],
  ['2027-01-03', 'Sunday, January 3', 'Sun Jan 3'],
  ['2027-12-25', 'Saturday, December 25', 'Sat Dec 25'],
  ['2024-02-29', 'Thursday, February 29', 'Thu Feb 29'],
])('%s is said "%s" and listed "%s"', (day, long, short) => {
  expect(longDay(day)).toBe(long);
  expect(shortDay(day)).toBe(short);
});

describe('as people type it', () => {
  it.each([
    ['2027-04-12', '2027-04-12'],
    ['  2027-4-2 ', '2027-04-02'],
    ['2027-04-12T09:30:00Z', '2027-04-12'],
    ['2027-04-12 09:30', '2027-04-12'],
    ['4/2/2027', '2027-04-02'],
    ['04/12/2027 10:15', '2027-04-12'],
    ['2024-5', '2024-05-01'],
    ['2024-11', '2024-11-01'],
    ['2024', '2024-01-01'],
    ['1999', '1999-01-01'],
  ])('%s: %s', (typed, day) => expect(readDay(typed)).toBe(day));
  it.each([
    '',
    'soon',
    '13/1/2027',
    '2/30/2027',
    '2027-04-12x',
    'x2027-04-12',
    '4/12/27',
    '4/12/2027x',
    'on 4/12/2027',
    '2024-13',
    '2024-123',
    '12024-5',
    '1899',
    '2100',
    '20270',
    '2027-04-123',
  ])('"%s" is no day', (typed) => expect(readDay(typed)).toBeUndefined());
});
