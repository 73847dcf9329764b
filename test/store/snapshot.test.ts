import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LogTable } from '../../src/domain/log-table.js';
import { openStore, type Store } from '../../src/store/store.js';
import { fillJournal } from '../bench/fill-journal.js';
import { tableOf } from '../domain/table-of.js';

const home = join(mkdtempSync(join(tmpdir(), 'refcoach-snapshot-')), 'home');
const open = () => openStore(home, { save: true, day: '2027-04-12' });
const snapshot = join(home, 'snapshot');
const everything = () => whole(open());
function whole({ customers }: Store) {
  const rows = [...customers.rows()].sort((one, two) => (one.id < two.id ? -1 : 1));
  const numbers: number[][] = [];
  customers.choose((glance) => {
    for (const row of glance.id.keys())
      if (glance.goodwill[row]! >= 0)
        numbers.push(
          Object.values(glance)
            .map((column) => column[row]!)
            .slice(0, 6),
        );
    return [];
  });
  return { all: customers.all(), rows, numbers: numbers.sort((one, two) => one[0]! - two[0]!) };
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

describe('a journal put back from a copy', () => {
  it('is read from its beginning, however long it has grown', async () => {
    const journal = join(home, 'journal.ndjson');
    const store = open();
    const { id } = store.customers.find('Customer 9 of 1')!;
    const copy = readFileSync(journal);
    store.record({ customer: id, at: '2028-03-01', what: 'gave', words: 'x'.repeat(70_000) });
    await readBoth();
    writeFileSync(journal, copy);
    open().record({ customer: id, at: '2028-03-02', what: 'gave', words: 'y'.repeat(90_000) });
    expect(everything()).toEqual(fromJournal());
    expect(open().customers.find('Customer 9 of 1')!.standing.gave.at).toBe('2028-03-02');
    expect(await readBoth()).toEqual(rowsOf(tableOf(open().entries())));
  });
});

const rowsOf = ({ rows, texts, people }: LogTable) => ({ rows, texts, people });
async function readBoth() {
  const store = open();
  store.customers.count();
  return rowsOf(await store.logTable());
}

describe('the log that a report reads', () => {
  const counts = join(home, 'counts');
  const fromLog = () => rowsOf(tableOf(open().entries()));

  it('is kept, and says what the journal says', async () => {
    expect(await readBoth()).toEqual(fromLog());
    expect(statSync(counts).mode & 0o777).toBe(0o600);
    expect(await readBoth()).toEqual(fromLog());
  });

  it('with what was written since: new people, known people, people without a name', async () => {
    const store = open();
    const { id } = store.customers.find('Customer 11 of 1')!;
    const kept = readFileSync(counts);
    for (const who of ['Friend 11-0', 'friend 11-0 ', 'Somebody New', '', ''])
      store.record({ customer: id, at: '2028-02-02', what: 'introduced', who, unasked: who === '' });
    expect(readFileSync(counts).equals(kept)).toBe(true);
    expect(await readBoth()).toEqual(fromLog());
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 500)],
    ['changed in a number', (bytes: Buffer) => changed(bytes, 600)],
    ['changed in a text', (bytes: Buffer) => changed(bytes, bytes.length - 100)],
    ['empty', () => Buffer.alloc(0)],
  ])('is done without when it is %s', async (_, damage) => {
    await readBoth();
    writeFileSync(counts, damage(readFileSync(counts)));
    expect(await readBoth()).toEqual(fromLog());
  });

  it('goes when somebody is forgotten, and no file names them', async () => {
    open().record({
      customer: open().customers.find('Customer 7 of 1')?.id ?? 'c7',
      at: '2028-04-01',
      what: 'met',
      who: 'Zenobia Quill',
    });
    rmSync(counts);
    await readBoth();
    expect(readFileSync(counts, 'latin1')).toContain('Zenobia Quill');
    expect(open().forget('Zenobia Quill')).toBe(true);
    await readBoth();
    for (const file of readdirSync(home))
      expect(readFileSync(join(home, file), 'latin1')).not.toContain('Zenobia');
  });
});

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at] === 65 ? 66 : 65;
  return copy;
}
