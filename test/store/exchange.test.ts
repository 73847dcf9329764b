import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyCustomer, emptyProfile, type Customer } from '../../src/domain/model.js';
import { openStore, type Store } from '../../src/store/store.js';

const folder = () => join(mkdtempSync(join(tmpdir(), 'refcoach-exchange-')), 'home');
const open = (home: string) => openStore(home, { save: true, day: '2027-04-12' });
const customer = (name: string, more: Partial<Customer> = {}): Customer => ({
  ...emptyCustomer(),
  name,
  ...more,
});
const idOf = (store: Store, name: string) => store.customers.find(name)!.id;
const everything = (home: string) =>
  readdirSync(home)
    .map((name) => readFileSync(join(home, name), 'utf8'))
    .join('\n');

async function filled(): Promise<string> {
  const home = folder();
  const store = open(home);
  await store.saveProfile({ ...emptyProfile(), trade: 'roofing' });
  const people = [{ name: 'Priya Shah', circle: '', note: 'runs the practice' }];
  store.saveCustomer(customer('Alan Whitcomb', { people, gave: 'met Bo Lind at the fair' }), [
    { at: '2027-03-01', what: 'asked', channel: 'email' },
    { at: '2027-03-02', what: 'name-given', who: 'Priya Shah' },
  ]);
  store.saveCustomer(customer('Bo Lind', { score: 9, result: 'sold the house' }), [
    { at: '2027-03-05', what: 'asked', channel: 'phone', words: 'asked Bo Lind at the gate' },
    { at: '2027-03-05', what: 'asked', channel: 'phone' },
  ]);
  store.record({
    customer: idOf(store, 'Alan Whitcomb'),
    at: '2027-03-06',
    what: 'introduced',
    who: 'Bo Lind',
  });
  return home;
}

it('exports everything, and imports it elsewhere with nothing lost and nothing doubled', async () => {
  const here = await filled();
  const there = folder();
  const lines = [...open(here).exportLines()];
  const first = open(there).importLines(lines.join(''), 'x.ndjson');
  expect(first).toMatchObject({ customers: 2, entries: 5, rejects: [] });
  await open(there).saveProfile(first.profile!);
  expect([...open(there).exportLines()]).toEqual(lines);
  expect(open(there).importLines(lines.join(''), 'x.ndjson')).toMatchObject({
    customers: 0,
    known: 2,
    entries: 0,
  });
  expect([...open(there).exportLines()]).toEqual(lines);
});

it('tells a bad line by its number and takes the others', () => {
  const text = [
    '{"schema":"refcoach.export/1","format":1}',
    '{"put":{"id":"a","at":"2027-01-01T00:00:00Z","customer":{"name":"Ann"}}}',
    'no json',
    '{"put":{"id":"b","at":"","customer":{"name":"Bo","score":12}}}',
    '{"log":{"id":"e","at":"2027-01-01","customer":"zz","what":"asked"}}',
    '{"log":{"id":"f","at":"2027-01-01","customer":"a","what":"danced"}}',
  ].join('\n');
  const { rejects, customers } = open(folder()).importLines(text, 'x.ndjson');
  expect(customers).toBe(1);
  expect(rejects.map(({ line }) => line).sort()).toEqual([3, 4, 5, 6]);
});

it('forgets a person everywhere and keeps only counts', async () => {
  const home = await filled();
  open(home).saveDraft({ name: 'bo lind' });
  writeFileSync(join(home, 'journal.damaged-2027-01-01.ndjson'), 'x Bo Lind\nsomething else\n');
  expect(open(home).forget('bo lind')).toBe(true);
  expect(everything(home)).not.toMatch(/lind/i);
  expect(everything(home)).toContain('something else');
  const store = open(home);
  expect(store.tallies()).toMatchObject([{ month: '2027-03', what: 'asked', channel: 'phone', count: 2 }]);
  expect(store.entries().map(({ what }) => what)).toEqual(['asked', 'name-given', 'introduced']);
  expect(store.customers.find('Alan Whitcomb')!.customer.gave).toBe('met someone at the fair');
  expect(store.forget('Priya Shah')).toBe(true);
  expect(everything(home)).not.toMatch(/priya/i);
  expect(store.forget('Nobody')).toBe(false);
});

it('makes two records one, with what happened to both', async () => {
  const home = await filled();
  const store = open(home);
  store.saveCustomer(customer('A. Whitcomb', { occupation: 'surgeon', score: 10 }), [
    { at: '2027-02-01', what: 'asked' },
  ]);
  store.merge(idOf(store, 'A. Whitcomb'), idOf(store, 'Alan Whitcomb'));
  const now = open(home);
  expect(now.customers.find('A. Whitcomb')).toBeUndefined();
  expect(now.customers.find('Alan Whitcomb')).toMatchObject({
    customer: { occupation: 'surgeon', score: 10 },
    standing: { asks: 2 },
  });
  expect(now.entries()).toHaveLength(6);
});

it('fills what was missing when many are added', () => {
  const store = open(folder());
  store.saveCustomer(customer('Ann', { occupation: 'nurse' }));
  const added = store.addCustomers([
    customer('ann', { occupation: 'x', company: 'Acme' }),
    customer('Bo'),
    customer('Bo'),
  ]);
  expect(added).toEqual({ added: 1, filled: 1, known: 0 });
  expect(store.customers.find('Ann')!.customer).toMatchObject({ occupation: 'nurse', company: 'Acme' });
});
