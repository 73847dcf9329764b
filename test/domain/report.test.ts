import { describe, expect, it } from 'vitest';
import { chains, wayUp } from '../../src/domain/chains.js';
import { entryFrom, type NewEntry, type Tally } from '../../src/domain/log.js';
import { report, type Group, type Grouping } from '../../src/domain/report.js';
import { shareOf, standsOut } from '../../src/domain/shares.js';
import { tableOf } from './table-of.js';

const entries = (...all: NewEntry[]) => tableOf(all.map((one, at) => entryFrom({ id: `${at}`, ...one })));
const needs = {
  since: '',
  until: '',
  trade: 'solar',
  occupationOf: (id: string) => (id === 'a' ? 'nurse' : ''),
};

describe('report', () => {
  const log = entries(
    { customer: 'a', at: '2027-01-05', what: 'asked', channel: 'email', circle: 'kids' },
    { customer: 'a', at: '2027-01-05', what: 'name-given', who: 'Bo', channel: 'email', circle: 'kids' },
    { customer: 'a', at: '2027-01-06', what: 'introduced', who: 'bo ', channel: 'email', circle: 'kids' },
    { customer: 'a', at: '2027-01-09', what: 'met', who: 'Bo' },
    { customer: 'a', at: '2027-01-19', what: 'met', who: 'Bo' },
    { customer: 'b', at: '2027-02-01', what: 'introduced', who: 'Cy', unasked: true },
    { customer: 'b', at: '2027-02-01', what: 'name-given', who: '' },
    { customer: 'b', at: '2027-02-01', what: 'name-given', who: '' },
  );

  it('counts asks, and people once per customer', () => {
    const { funnel, events, unasked, customers } = report(log, [], needs);
    expect(funnel).toEqual({
      asks: 1,
      names: 3,
      introductions: 2,
      meetings: 1,
      customers: 0,
      nothing: 0,
      unasked: 1,
    });
    expect(events).toMatchObject({ asked: 1, 'name-given': 3, met: 2 });
    expect(unasked).toMatchObject({ count: 1, of: 4 });
    expect(customers).toBe(2);
  });

  it('groups by what was asked for, by occupation and month', () => {
    const { by } = report(log, [], needs);
    expect(by.circle.find(({ key }) => key === 'kids')).toMatchObject({
      asks: 1,
      names: 1,
      introductions: 1,
    });
    expect(by.occupation.map(({ key }) => key)).toEqual(['', 'nurse']);
    expect(by.month.map(({ key }) => key)).toEqual(['2027-01', '2027-02']);
    expect(by.trade.map(({ key }) => key)).toEqual(['solar']);
  });

  it('keeps to the days, and adds the counts of the forgotten', () => {
    const tallies = [
      { id: 't', month: '2027-01', what: 'asked' as const, channel: 'phone', unasked: false, count: 4 },
    ];
    expect(report(log, tallies, needs).funnel.asks).toBe(5);
    expect(report(log, tallies, { ...needs, since: '2027-02-01' }).funnel).toMatchObject({
      asks: 0,
      introductions: 1,
    });
  });
});

describe("what's left of the forgotten", () => {
  const tally = (what: Tally['what'], count: number, more: Partial<Tally> = {}): Tally => ({
    id: what,
    month: '2027-03',
    what,
    channel: 'phone',
    unasked: false,
    count,
    ...more,
  });
  const log = entries(
    { customer: 'a', at: '2027-03-05', what: 'asked', channel: 'email' },
    { customer: 'a', at: '2027-04-05', what: 'introduced', who: 'Bo', channel: 'email', unasked: true },
  );
  const tallies = [
    tally('asked', 2),
    tally('name-given', 3),
    tally('introduced', 4),
    tally('introduced', 2, { unasked: true, month: '2027-04' }),
    tally('met', 5),
    tally('won', 6),
    tally('nothing', 7),
    tally('thanked', 8),
  ];

  it('is added to each step, and to the share that came unasked', () => {
    const { funnel, events, unasked } = report(log, tallies, needs);
    expect(funnel).toEqual({
      asks: 3,
      names: 3,
      introductions: 7,
      meetings: 5,
      customers: 6,
      nothing: 7,
      unasked: 3,
    });
    expect(events).toEqual({
      asked: 3,
      'name-given': 3,
      introduced: 7,
      met: 5,
      won: 6,
      nothing: 7,
      thanked: 8,
    });
    expect(unasked).toMatchObject({ count: 3, of: 7 });
  });

  it('goes to its channel, month and trade, and to no occupation, circle or kind', () => {
    const { by } = report(log, tallies, needs);
    const asksOf = (grouping: Grouping) =>
      by[grouping].map(({ key, asks, introductions }) => [key, asks, introductions]);
    expect(asksOf('channel')).toEqual([
      ['phone', 2, 6],
      ['email', 1, 1],
    ]);
    expect(asksOf('month')).toEqual([
      ['2027-03', 3, 4],
      ['2027-04', 0, 3],
    ]);
    expect(asksOf('trade')).toEqual([['solar', 3, 7]]);
    expect(asksOf('occupation')).toEqual([
      ['', 2, 6],
      ['nurse', 1, 1],
    ]);
    expect(asksOf('circle')).toEqual([['', 3, 7]]);
    expect(report(log, [tally('thanked', 8)], needs).by.channel.map(({ key }) => key)).toEqual(['email']);
  });

  it.each([
    ['2027-04-01', '', 0, 3],
    ['2027-03-15', '', 2, 7],
    ['', '2027-03-31', 3, 4],
    ['', '2027-03-05', 3, 4],
    ['', '2027-03-04', 2, 4],
    ['', '2027-02-28', 0, 0],
    ['2027-03-05', '2027-04-05', 3, 7],
  ])('from "%s" to "%s": a month is in when it is touched', (since, until, asks, introductions) =>
    expect(report(log, tallies, { ...needs, since, until }).funnel).toMatchObject({ asks, introductions }),
  );

  it('largest groups come first, months in their order, equals by name', () => {
    const some = entries(
      ...['text', 'email', 'phone', 'phone'].map((channel) => ({
        customer: 'a',
        at: channel === 'phone' ? '2027-02-01' : '2027-01-01',
        what: 'asked' as const,
        channel,
      })),
      { customer: 'a', at: '2026-12-01', what: 'asked', channel: 'phone' },
    );
    const { by } = report(some, [], needs);
    expect(by.channel.map(({ key }) => key)).toEqual(['phone', 'email', 'text']);
    expect(by.month.map(({ key }) => key)).toEqual(['2026-12', '2027-01', '2027-02']);
  });
});

describe('small numbers', () => {
  it('a share carries its range', () => {
    expect(shareOf(0, 0).share).toBeNull();
    expect(shareOf(5, 10)).toMatchObject({ share: 0.5, low: 0.237, high: 0.763 });
  });

  it('a group stands out only beyond chance', () => {
    const group = (key: string, asks: number, names: number): Group => ({
      key,
      asks,
      names,
      introductions: 0,
      meetings: 0,
      customers: 0,
      nothing: 0,
      unasked: 0,
    });
    expect(standsOut([group('email', 4, 4), group('phone', 40, 2)])).toBe('');
    expect(standsOut([group('email', 40, 30), group('phone', 40, 4)])).toBe('email');
    expect(standsOut([group('email', 40, 20), group('phone', 40, 18)])).toBe('');
    expect(standsOut([group('', 40, 30), group('phone', 40, 4)])).toBe('');
    expect(standsOut([group('email', 10, 10), group('phone', 10, 0)])).toBe('email');
    expect(standsOut([group('email', 40, 40), group('phone', 9, 0)])).toBe('');
    expect(standsOut([group('email', 40, 40)])).toBe('');
  });
});

describe('chains', () => {
  const names: Record<string, string> = { a: 'Ann', b: 'Bo', c: 'Cy' };
  const nameOf = (id: string) => names[id] ?? '';

  it('are a tree with how far each came, and a way up', () => {
    const trees = chains(
      entries(
        { customer: 'a', at: '2027-01-01', what: 'introduced', who: 'Bo' },
        { customer: 'a', at: '2027-01-02', what: 'won', who: 'bo' },
        { customer: 'b', at: '2027-02-01', what: 'introduced', who: 'Cy', unasked: true },
        { customer: 'c', at: '2027-02-01', what: 'name-given', who: 'Dee' },
      ),
      nameOf,
    );
    expect(trees).toHaveLength(1);
    expect(trees[0]).toMatchObject({
      name: 'Ann',
      introduced: [{ name: 'Bo', reached: 'customer', introduced: [{ name: 'Cy', unasked: true }] }],
    });
    expect(wayUp(trees, 'dee')).toEqual(['Dee', 'Cy', 'Bo', 'Ann']);
  });

  it('a circle of introductions ends', () => {
    const trees = chains(
      entries(
        { customer: 'a', at: '2027-01-01', what: 'introduced', who: 'Bo' },
        { customer: 'b', at: '2027-01-01', what: 'introduced', who: 'Cy' },
        { customer: 'c', at: '2027-01-01', what: 'introduced', who: 'Ann' },
      ),
      nameOf,
    );
    expect(trees).toHaveLength(1);
    expect(wayUp(trees, 'Cy')).toEqual(['Cy', 'Bo', 'Ann']);
  });
});
