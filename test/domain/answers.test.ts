/** Several answers in one, as flags, files and tables hand them in. */
import { describe, expect, it } from 'vitest';
import { readCustomer, readProfile, withoutUnsaid } from '../../src/domain/answers.js';
import { wordSets } from '../../src/domain/english.js';
import { PairMemory } from '../../src/domain/memory.js';
import type { Fit } from '../../src/domain/tidy.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('whom the rep serves', () => {
  it.each([
    ['one flag', ['dentists; orthodontists'], ['dentists', 'orthodontists']],
    ['one cell', 'dentists;orthodontists', ['dentists', 'orthodontists']],
    ['lines', 'dentists\northodontists\n', ['dentists', 'orthodontists']],
    ['two flags', ['dentists; orthodontists', 'nurses'], ['dentists', 'orthodontists', 'nurses']],
    ['commas', 'dentists, orthodontists', ['dentists', 'orthodontists']],
    ['a semicolon too many', ['; dentists;;'], ['dentists']],
    ['a comma within', 'homeowners with a pool; dentists', ['homeowners with a pool', 'dentists']],
  ])('%s: %j', (_, serves, want) => {
    const { profile, misfits } = readProfile({ serves }, sets);
    expect([profile.serves, misfits]).toEqual([want, []]);
  });
});

describe('a day of a customer', () => {
  const since = (typed: string, today = '2027-04-12') => {
    const { customer, misfits } = readCustomer({ name: 'Ann', since: typed }, sets, undefined, today);
    return misfits[0]?.message ?? customer.since;
  };
  it.each([
    ['last june', '2026-06-01'],
    ['3 years ago', '2024-04-12'],
    ['2027-04-20', '2027-04-20'],
    ['a while', ''],
    ['since calving', 'since: "since calving" is not a date. Write it as 2027-04-12.'],
  ])('%s', (typed, day) => expect(since(typed)).toBe(day));
  it('counts from no day when none is given', () =>
    expect(since('last june', '')).toContain('is not a date'));
  it('a meeting lies ahead', () =>
    expect(
      readCustomer({ name: 'Ann', meeting: 'friday' }, sets, undefined, '2027-04-12').customer.meeting,
    ).toBe('2027-04-16'));
});

it('keeps what was typed beside a result that was kept from it', () => {
  const typed =
    'caught hot spot bin 6 in feb 22k bu beans saved. not climbin ladders in ice anymore wifes happy';
  const { customer } = readCustomer({ name: 'Curt', result: typed }, sets);
  const again = readCustomer(
    { name: 'Curt', result: customer.result, resultTold: customer.resultTold },
    sets,
  ).customer;
  expect(again).toEqual(customer);
  expect(
    readCustomer({ name: 'Curt', result: 'slept all winter', resultTold: typed }, sets).customer.resultTold,
  ).toBe('');
});

it('names typed in capitals get their small letters', () => {
  const { customer } = readCustomer(
    {
      name: 'LOU BARRAGAN',
      callMe: 'LOU',
      people: [{ name: 'HANK OSTERMAN', note: 'PARKS 2 SPOTS OVER FROM LOU' }],
    },
    sets,
  );
  expect(customer.callMe).toBe('Lou');
  expect(customer.people[0]!.name).toBe('Hank Osterman');
  expect(readCustomer({ name: 'Jim Dunn', callMe: 'JD' }, sets).customer.callMe).toBe('JD');
});

it('names of the customer and of channels are read as meant', () => {
  const { customer, misfits } = readCustomer(
    {
      name: 'dale & connie hofstetter',
      callMe: 'connie',
      circles: 'connies quilt group',
      channel: 'letter, sms',
    },
    sets,
  );
  expect(misfits).toEqual([]);
  expect(customer.callMe).toBe('Connie');
  expect(customer.circles.map(({ words }) => words)).toEqual(["Connie's quilt group"]);
  expect(customer.channel).toEqual(['email', 'text']);
});

it.each([
  ['Terrance Hill', 'used to work for Terrance', 'used to work for you'],
  ['May Hill', 'sells plants from May to October', 'sells plants from May to October'],
  ['Grant Hill', 'works for Grant Elementary', 'works for Grant Elementary'],
])('a note that names %s', (name, note, said) => {
  const { customer } = readCustomer({ name, people: [{ name: 'Rick', note }] }, sets);
  expect(customer.people[0]!.note).toBe(said);
});

it.each([
  ['the words it was typed in', 'boiler replaced in May', 'boiler replaced in May'],
  ['words of another result', 'sold in 6 days', ''],
  ['words that fit nothing', 'great', ''],
])('a kept result with %s', (_, resultTold, kept) => {
  const { customer, misfits } = readCustomer(
    { name: 'Ann Lee', result: 'had your boiler replaced in May', resultTold },
    sets,
  );
  expect(misfits).toEqual([]);
  expect(customer).toMatchObject({ result: 'had your boiler replaced in May', resultTold: kept });
});

it.each([
  ['does', { does: 'gutters!!' }, /^Left out: does: /],
  ['results.cost', { results: { cost: 'great' } }, /^Left out: results\.cost: /],
])('a %s that can’t be said leaves the meeting its script', (_, raw, warning) => {
  const { misfits, leftOut } = withoutUnsaid(readProfile({ serves: 'dentists', ...raw }, sets));
  expect(misfits).toEqual([]);
  expect(leftOut.map(({ message }) => message)).toEqual([expect.stringMatching(warning)]);
});
it('nothing is left out of whom the rep serves when it’s all there is', () => {
  const { misfits, leftOut } = withoutUnsaid(readProfile({ serves: 'everybody' }, sets));
  expect(misfits).toHaveLength(1);
  expect(leftOut).toEqual([]);
});

describe('whose a thing is, in a note on somebody', () => {
  const note = 'writes her first hundred pages in pencil';
  const people = [{ name: 'Nadia Brooks', note }];
  const fits = new PairMemory<string, string, Fit>();
  const read = (circles: string) =>
    readCustomer({ name: 'Perry Hale', circles: [circles], people }, sets, fits).customer.people[0]!.note;

  it('goes by how this customer was written to, whoever came before with the same note', () => {
    expect(read('his Tuesday writing group')).toContain('your first');
    expect(read('your Tuesday writing group')).toContain('her first');
    expect(read('his Tuesday writing group')).toContain('your first');
  });
});

it('keeps the day that a list with commas has parted from its circle', () => {
  const { customer } = readCustomer(
    { name: 'Ann', circles: ['retired teachers lunch', '1st Weds; her choir'] },
    sets,
  );
  expect(customer.circles.map(({ words }) => words)).toEqual([
    'the first-Wednesday retired teachers lunch',
    'your choir',
  ]);
});
