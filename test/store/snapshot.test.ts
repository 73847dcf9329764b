import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.js';
import { fillJournal } from '../bench/fill-journal.js';

const home = join(mkdtempSync(join(tmpdir(), 'refcoach-snapshot-')), 'home');
const open = () => openStore(home, { save: true, day: '2027-04-12' });
const snapshot = join(home, 'snapshot');
const everything = () => whole(open());
function whole({ customers }: Store) {
  const rows = customers
    .rows()
    .map(({ key, id, moved, asked, meeting, goodwill }) => ({ key, id, moved, asked, meeting, goodwill }));
  return { all: customers.all(), rows: rows.sort((one, two) => (one.id < two.id ? -1 : 1)) };
}
const fromJournal = () => {
  const kept = readFileSync(snapshot);
  rmSync(snapshot);
  const all = whole(openStore(home, { save: false, day: '2027-04-12' }));
  writeFileSync(snapshot, kept);
  return all;
};

beforeAll(() => fillJournal(home, 150, 3_000));

describe('the snapshot', () => {
  it('says what the journal says', () => {
    const first = open().customers.all();
    expect(existsSync(snapshot)).toBe(true);
    expect(statSync(snapshot).mode & 0o777).toBe(0o600);
    expect(open().customers.all()).toEqual(first);
    expect(fromJournal().all).toEqual(first);
  });

  it('with what was written since, and written anew when that is much', () => {
    const store = open();
    const { id, customer } = store.customers.find('Customer 7 of 1')!;
    store.record({ customer: id, at: '2028-01-01', what: 'asked' });
    store.replaceCustomer(id, { ...customer, name: 'Seven', meeting: '2028-02-02' });
    expect(everything()).toEqual(fromJournal());
    expect(open().customers.find('seven')!.standing.lastAsked).toBe('2028-01-01');
    expect(open().customers.find('Customer 7 of 1')).toBeUndefined();
    const many = Array.from({ length: 900 }, (_, at) => ({
      customer: id,
      at: '2028-01-02',
      what: 'thanked' as const,
      words: `${at} ${'x'.repeat(150)}`,
    }));
    open().record(...many);
    const before = readFileSync(snapshot);
    expect(everything()).toEqual(fromJournal());
    expect(readFileSync(snapshot).equals(before)).toBe(false);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 500)],
    ['one letter changed in the table', (bytes: Buffer) => changed(bytes, 400)],
    ['one letter changed in a customer', (bytes: Buffer) => changed(bytes, bytes.length - 100)],
    ['empty', () => Buffer.alloc(0)],
    [
      'of another journal',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"bench"', '"other"'), 'latin1'),
    ],
  ])('is done without when it is %s', (_, damage) => {
    const right = everything();
    const kept = readFileSync(snapshot);
    writeFileSync(snapshot, damage(kept));
    expect(everything()).toEqual(right);
    expect(open().notes).toEqual([]);
  });
});

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at] === 65 ? 66 : 65;
  return copy;
}
