/** Who introduced whom: what is a link, how far it came, which trees there are and in what order. */
import { describe, expect, it } from 'vitest';
import { chains, wayUp, type Link } from '../../src/domain/chains.js';
import { entryFrom, type NewEntry } from '../../src/domain/log.js';
import { tableOf } from './table-of.js';

const NAMES: Record<string, string> = { a: 'Ann', b: 'Bo', c: 'Cy', d: 'Dee', e: 'Eve' };
const nameOf = (id: string) => NAMES[id] ?? '';
type Row = [customer: string, what: NewEntry['what'], who?: string, unasked?: boolean, at?: string];
const trees = (rows: Row[], until = '') =>
  chains(
    tableOf(
      rows.map(([customer, what, who = '', unasked = false, at = '2027-01-01'], id) =>
        entryFrom({ id: `${id}`, customer, at, what, who, unasked }),
      ),
    ),
    nameOf,
    until,
  );

/** "Ann(Bo(Cy) Dee)" */
const drawn = (links: readonly Link[]): string =>
  links
    .map(({ name, introduced }) => name + (introduced.length > 0 ? `(${drawn(introduced)})` : ''))
    .join(' ');

describe('a link', () => {
  it.each([
    ['name-given', 'named'],
    ['introduced', 'introduced'],
    ['met', 'met'],
    ['won', 'customer'],
    ['nothing', 'nothing'],
  ] as const)('%s: %s', (what, reached) =>
    expect(trees([['a', what, 'Bo']])[0]!.introduced[0]).toMatchObject({ name: 'Bo', reached }),
  );

  it.each(['prepared', 'asked', 'contacted', 'thanked', 'reported', 'gave', 'scored', 'showed'] as const)(
    '%s makes none',
    (what) => expect(trees([['a', what, 'Bo']])).toEqual([]),
  );

  it('needs a name on both sides, and two people', () => {
    expect(trees([['a', 'introduced', '']])).toEqual([]);
    expect(trees([['z', 'introduced', 'Bo']])).toEqual([]);
    expect(trees([['a', 'introduced', ' ann ']])).toEqual([]);
  });

  it('says the farthest that was reached, whatever was logged last', () => {
    const reached = (...events: NewEntry['what'][]) =>
      trees(events.map((what): Row => ['a', what, 'Bo']))[0]!.introduced[0]!.reached;
    expect(reached('met', 'introduced', 'name-given')).toBe('met');
    expect(reached('won', 'nothing')).toBe('customer');
    expect(reached('met', 'nothing')).toBe('nothing');
    expect(reached('name-given', 'won', 'met')).toBe('customer');
  });

  it('came unasked when any of its entries did', () => {
    const unasked = (...all: boolean[]) =>
      trees(all.map((one): Row => ['a', 'introduced', 'Bo', one]))[0]!.introduced[0]!.unasked;
    expect(unasked(false)).toBe(false);
    expect(unasked(false, false)).toBe(false);
    expect(unasked(true)).toBe(true);
    expect(unasked(true, false)).toBe(true);
    expect(unasked(false, true)).toBe(true);
  });

  it('counts up to its day', () => {
    const rows: Row[] = [
      ['a', 'introduced', 'Bo', false, '2027-01-01'],
      ['a', 'introduced', 'Dee', false, '2027-01-02'],
      ['a', 'introduced', 'Eve', false, '2027-01-03'],
    ];
    expect(drawn(trees(rows, '2027-01-02'))).toBe('Ann(Bo Dee)');
    expect(drawn(trees(rows))).toBe('Ann(Bo Dee Eve)');
  });
});

describe('trees', () => {
  it('begin with those nobody introduced, the largest first, then by name', () => {
    expect(
      drawn(
        trees([
          ['e', 'introduced', 'Fay'],
          ['d', 'introduced', 'Gus'],
          ['a', 'introduced', 'Bo'],
          ['b', 'introduced', 'Cy'],
        ]),
      ),
    ).toBe('Ann(Bo(Cy)) Dee(Gus) Eve(Fay)');
  });

  it('hold a person of two under the first, and whom they introduced once', () => {
    expect(
      drawn(
        trees([
          ['a', 'introduced', 'Bo'],
          ['c', 'introduced', 'Bo'],
          ['b', 'introduced', 'Dee'],
        ]),
      ),
    ).toBe('Ann(Bo(Dee)) Cy(Bo)');
  });

  it('cut a circle at its first name, wherever it was entered', () => {
    const circle: Row[] = [
      ['c', 'introduced', 'Bo'],
      ['b', 'introduced', 'Dee'],
      ['d', 'introduced', 'Cy'],
    ];
    expect(drawn(trees(circle))).toBe('Bo(Dee(Cy(Bo)))');
    expect(drawn(trees([...circle, ['d', 'introduced', 'Eve'], ['e', 'introduced', 'Fay']]))).toBe(
      'Bo(Dee(Cy(Bo) Eve(Fay)))',
    );
  });

  it('say nothing of the way to somebody who is in none', () => {
    const all = trees([
      ['a', 'introduced', 'Bo'],
      ['d', 'introduced', 'Gus'],
    ]);
    expect(all[0]).toMatchObject({ name: 'Ann', reached: '', unasked: false });
    expect(wayUp(all, 'gus')).toEqual(['Gus', 'Dee']);
    expect(wayUp(all, 'Ann')).toEqual(['Ann']);
    expect(wayUp(all, 'Nobody')).toEqual([]);
  });
});
