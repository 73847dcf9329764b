/** The pack that holds the built playbook: every value comes back by its key, wherever in the file it lies. */
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPack, writePack } from '../../src/playbook/pack.js';

const file = (name: string) => join(mkdtempSync(join(tmpdir(), 'refcoach-pack-')), name);

const values = new Map<string, unknown>([
  ['people/physician', { one: 'physician', said: ['Zoë – “yes”', '👩‍👧', '\u0000 "\\'] }],
  ['names/people', '\ncafé owner\trestaurateur\n'],
  ['names/others', '\nBéla Őry\tbela\n'],
  ['long', 'x'.repeat(400_000)],
  ['behind', [1, null, { a: 'é' }]],
  ['list', []],
]);

it('gives back what was put in, and nothing for another key', () => {
  const path = file('values');
  writePack(path, values, ['behind', 'not there']);
  const pack = openPack(path);
  for (const [key, value] of values) expect(pack.get(key), key).toEqual(value);
  for (const key of ['', 'people', 'people/surgeon', 'constructor', 'é'])
    expect(pack.get(key)).toBeUndefined();
});

it('holds more values than its first read', () => {
  const path = file('many');
  const many = new Map(Array.from({ length: 20_000 }, (_, n) => [`key/${n}`, n] as const));
  writePack(path, many, ['key/19999']);
  const pack = openPack(path);
  expect([0, 19_999, 1234].map((n) => pack.get(`key/${n}`))).toEqual([0, 19_999, 1234]);
  expect(pack.get('key/20000')).toBeUndefined();
});

it('says so when the file is cut short or empty', () => {
  const path = file('cut');
  writePack(path, values);
  truncateSync(path, 300_000);
  expect(() => openPack(path).get('long')).toThrow('is cut short');
  writeFileSync(path, '');
  expect(() => openPack(path)).toThrow('is cut short');
});
