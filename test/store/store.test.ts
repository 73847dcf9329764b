import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyCustomer, emptyProfile, type Customer } from '../../src/domain/model.js';
import { encodeLine } from '../../src/store/line.js';
import { openStore } from '../../src/store/store.js';

const folder = () => join(mkdtempSync(join(tmpdir(), 'refcoach-store-')), 'home');
const open = (home: string, save = true) => openStore(home, { save, day: '2027-04-12' });
const customer = (name: string, more: Partial<Customer> = {}): Customer => ({
  ...emptyCustomer(),
  name,
  ...more,
});

describe('openStore', () => {
  it('is empty and makes nothing before something is kept', () => {
    const home = folder();
    const store = open(home);
    expect(store.profile()).toBeUndefined();
    expect(store.customers.count()).toBe(0);
    expect(store.customers.find('Alan')).toBeUndefined();
    expect(store.draft()).toBeUndefined();
    expect(existsSync(home)).toBe(false);
  });

  it('keeps the profile and the settings through conf, for the owner alone', async () => {
    const home = folder();
    const profile = { ...emptyProfile(), trade: 'roofing', serves: ['landlords'] };
    await open(home).saveProfile(profile);
    await open(home).saveSettings({ playbook: '/trainer' });
    expect(open(home).profile()).toEqual(profile);
    expect(open(home).settings()).toEqual({ playbook: '/trainer' });
    expect(statSync(join(home, 'profile.json')).mode & 0o777).toBe(0o600);
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });

  it('keeps customers with what happened, and finds them whatever the spelling', () => {
    const home = folder();
    open(home).saveCustomer(customer('Zoë O’Brien', { occupation: 'nurse' }), [
      { at: '2027-04-01', what: 'asked' },
    ]);
    const found = open(home).customers.find('  ZOE\u0308  o’brien ');
    expect(found?.customer.occupation).toBe('nurse');
    expect(found?.standing).toMatchObject({ asks: 1, lastAsked: '2027-04-01', thanksFor: '2027-04-01' });
    expect(statSync(join(home, 'journal.ndjson')).mode & 0o777).toBe(0o600);
  });

  it('replaces the customer of the same name and company, and keeps two of one name apart', () => {
    const home = folder();
    const store = open(home);
    store.saveCustomer(customer('Jo Lee', { company: 'Acme' }));
    store.saveCustomer(customer('Jo Lee', { company: 'Byte' }));
    store.saveCustomer(customer('Jo Lee', { company: 'Acme', score: 9 }));
    expect(store.customers.count()).toBe(2);
    expect(() => store.customers.find('Jo Lee')).toThrow(/2 customers are called/);
    expect(store.customers.find('Jo Lee, acme')?.customer.score).toBe(9);
  });

  it('writes nothing with save off', async () => {
    const home = folder();
    const store = open(home, false);
    store.saveCustomer(customer('Jo'));
    await store.saveProfile(emptyProfile());
    store.saveDraft({ name: 'Jo' });
    store.clearDraft();
    expect(existsSync(home)).toBe(false);
  });

  it('keeps a draft until it is cleared', () => {
    const home = folder();
    open(home).saveDraft({ name: 'Jo', score: 9 });
    expect(open(home).draft()).toEqual({ name: 'Jo', score: 9 });
    open(home).clearDraft();
    expect(open(home).draft()).toBeUndefined();
  });

  it('says what to do without a home', () => {
    expect(() => open('').saveCustomer(customer('Jo'))).toThrow(/no home folder/);
    expect(open('').customers.count()).toBe(0);
    expect(open('').entries()).toEqual([]);
  });
});

describe('damage', () => {
  it('sets a torn end aside, says so, and keeps the rest', () => {
    const home = folder();
    const file = join(home, 'journal.ndjson');
    open(home).saveCustomer(customer('Ann'));
    open(home).saveCustomer(customer('Bo'));
    writeFileSync(file, readFileSync(file).subarray(0, -4));
    const store = open(home);
    expect(store.customers.all().map((one) => one.customer.name)).toEqual(['Ann']);
    expect(store.notes.join()).toMatch(/cut off.*journal\.damaged-2027-04-12\.ndjson/);
    store.saveCustomer(customer('Cy'));
    expect(open(home).customers.count()).toBe(2);
    expect(readFileSync(join(home, 'journal.damaged-2027-04-12.ndjson'), 'utf8')).toContain('Bo');
  });

  it('keeps a last line that only lacks its line end', () => {
    const home = folder();
    const file = join(home, 'journal.ndjson');
    open(home).saveCustomer(customer('Ann'));
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    open(home).saveCustomer(customer('Bo'));
    const store = open(home);
    expect(store.customers.count()).toBe(2);
    expect(store.notes).toEqual([]);
  });

  it('sets a damaged line in the middle aside', () => {
    const home = folder();
    const file = join(home, 'journal.ndjson');
    for (const name of ['Ann', 'Bo', 'Cy']) open(home).saveCustomer(customer(name));
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Bo"', '"Xo"'));
    const store = open(home);
    expect(store.customers.count()).toBe(2);
    expect(store.notes.join()).toMatch(/damaged line/);
    expect(open(home).notes).toEqual([]);
    expect(open(home).customers.count()).toBe(2);
  });

  it('only tells when nothing may be written', () => {
    const home = folder();
    const file = join(home, 'journal.ndjson');
    open(home).saveCustomer(customer('Ann'));
    writeFileSync(file, readFileSync(file, 'utf8') + '{"half');
    const before = readFileSync(file);
    const store = open(home, false);
    expect(store.customers.count()).toBe(1);
    expect(store.notes.join()).toMatch(/left out/);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(home).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  it('sets a damaged profile aside and takes the last good one', async () => {
    const home = folder();
    await open(home).saveProfile({ ...emptyProfile(), trade: 'one' });
    await open(home).saveProfile({ ...emptyProfile(), trade: 'two' });
    writeFileSync(join(home, 'profile.json'), '{"profile":');
    const store = open(home);
    expect(store.profile()?.trade).toBe('one');
    expect(store.notes.join()).toMatch(/profile is damaged.*profile\.damaged-2027-04-12\.json/);
    expect(open(home).profile()?.trade).toBe('one');
    expect(open(home).notes).toEqual([]);
  });

  it('clears what killed writers left, an hour later', () => {
    const home = folder();
    open(home).saveCustomer(customer('Ann'));
    const left = ['.journal.ndjson.abc.tmp', 'profile.json.tmp-1787654321abcdef'];
    for (const name of [...left, 'my.tmp.notes']) {
      writeFileSync(join(home, name), 'half');
      utimesSync(join(home, name), 1, 1);
    }
    writeFileSync(join(home, '.fresh.tmp'), 'half');
    open(home).saveCustomer(customer('Bo'));
    expect(readdirSync(home).sort()).toEqual(['.fresh.tmp', 'journal.ndjson', 'my.tmp.notes']);
  });

  it('refuses a newer format and touches nothing', () => {
    const home = folder();
    mkdirSync(home);
    const file = join(home, 'journal.ndjson');
    writeFileSync(file, encodeLine({ head: { format: 999, generation: 'x' } }));
    const before = readFileSync(file);
    expect(() => open(home).customers.count()).toThrow(/format 999/);
    expect(() => open(home).saveCustomer(customer('Ann'))).toThrow(/format 999/);
    expect(readFileSync(file)).toEqual(before);
    writeFileSync(join(home, 'profile.json'), '{"format":999}');
    expect(() => open(home).profile()).toThrow(/format 999/);
  });
});
