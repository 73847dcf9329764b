/** The log as a table: added to in pieces it is what it is at once, and people are told apart. */
import { describe, expect, it } from 'vitest';
import { entryFrom, type NewEntry } from '../../src/domain/log.js';
import { newLogTable, withEntries } from '../../src/domain/log-table.js';
import { tableOf } from './table-of.js';

const LOG = (
  [
    { customer: 'a', at: '2027-01-01', what: 'name-given', who: 'Bo' },
    { customer: 'b', at: '2027-01-01', what: 'name-given', who: 'Bo' },
    { customer: 'a', at: '2027-01-02', what: 'introduced', who: ' bo', unasked: true },
    { customer: 'a', at: '2027-01-03', what: 'name-given', who: '' },
    { customer: 'a', at: '2027-01-03', what: 'name-given', who: '' },
    { customer: 'b', at: '2027-01-04', what: 'met', who: 'BO' },
    { customer: 'a', at: '2027-01-05', what: 'met', who: 'Cy' },
  ] as NewEntry[]
).map((one, at) => entryFrom({ id: `${at}`, ...one }));

describe('a table of the log', () => {
  it('has a number for each person of each customer, and for each whom nobody named', () => {
    const table = tableOf(LOG);
    expect([...table.rows.person]).toEqual([0, 1, 0, 2, 3, 1, 4]);
    expect(table.people).toBe(5);
    expect([...table.rows.unasked]).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  it('has each text once, the first of them empty', () => {
    const { texts, rows } = tableOf(LOG);
    expect(texts[0]).toBe('');
    expect(new Set(texts).size).toBe(texts.length);
    expect([...rows.what].map((place) => texts[place])).toEqual(LOG.map(({ what }) => what));
    expect([...rows.who].map((place) => texts[place])).toEqual(LOG.map(({ who }) => who));
    expect([...rows.at].map((place) => texts[place])).toEqual(LOG.map(({ at }) => at));
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('made of the first %i and then the rest it is the same', (at) =>
    expect(withEntries(tableOf(LOG.slice(0, at)), LOG.slice(at))).toEqual(tableOf(LOG)),
  );

  it('stays as it was when more is added', () => {
    const table = tableOf(LOG.slice(0, 2));
    const before = JSON.stringify(table);
    withEntries(table, LOG.slice(2));
    expect(JSON.stringify(table)).toBe(before);
    expect(withEntries(table, [])).toBe(table);
    expect(newLogTable()).toEqual(tableOf([]));
  });
});
