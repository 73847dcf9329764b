/** Damaged and newer files of the store, met by commands: never overwritten, kept aside, and said so in one line. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALAN, oneLine, sandbox } from './sandbox.js';

const { folder, sh, put, read, names } = sandbox();

const JUNK: [string, string | Buffer][] = [
  ['empty', ''],
  ['cut short', '{"format":1,"profile":{"rep":{"na'],
  ['of zero bytes', Buffer.alloc(300)],
  ['UTF-16', Buffer.from('\ufeff{"format":1}', 'utf16le')],
  ['a list', '[]'],
  ['null', 'null'],
  ['a text', '"x"'],
  ['a number', '5'],
];

beforeAll(() => {
  sh(`refcoach ${ALAN} --save`);
  cpSync(join(folder, 'home'), join(folder, 'whole'), { recursive: true });
});

beforeEach(() => {
  rmSync(join(folder, 'home'), { recursive: true });
  cpSync(join(folder, 'whole'), join(folder, 'home'), { recursive: true });
});

describe.each(JUNK)('a profile that is %s', (_, junk) => {
  it('is kept as it was, and said', () => {
    put('home/profile.json', junk);
    const { code, err } = sh('refcoach profile edit --rep-name Ann');
    expect(err).toMatch(/refcoach: The profile is damaged\. It is kept in \S+\.\n/);
    expect(code).toBe(0);
    const aside = names('home').find(
      (name) => name.startsWith('profile') && !/^profile\.json(\.bak)?$/.test(name),
    );
    expect(Buffer.from(read(`home/${aside}`))).toEqual(Buffer.from(junk.toString()));
    expect(JSON.parse(read('home/profile.json'))).toMatchObject({ profile: { rep: { name: 'Ann' } } });
  });
});

it('takes a profile that an editor gave a byte order mark', () => {
  put('home/profile.json', `\ufeff${read('home/profile.json')}`);
  expect(sh('refcoach profile')).toMatchObject({ code: 0, err: '' });
});

describe.each(JUNK)('a journal that is %s', (_, junk) => {
  it('is not lost to the next entry', () => {
    put('home/journal.ndjson', junk);
    const before = read('home/journal.ndjson');
    const { code, err } = sh('refcoach log Bo --new --asked --today 2027-04-12');
    expect([code, err.includes('A fault of ours')]).toEqual([0, false]);
    const all = names('home')
      .map((name) => read(`home/${name}`))
      .join('');
    expect(all.includes(before.trim())).toBe(true);
    expect(sh('refcoach customer list').out).toContain('Bo');
  });
});

it('says that the tail of the journal is damaged, and keeps it', () => {
  put('home/journal.ndjson', `${read('home/journal.ndjson')}{"crc":"00`);
  const { code, out, err } = sh('refcoach customer list');
  expect([code, out]).toEqual([0, expect.stringContaining('Alan')]);
  expect(err).toMatch(oneLine);
  const { err: again } = sh('refcoach customer list');
  expect(again).toBe('');
});

it('refuses a newer profile and leaves it alone', () => {
  put('home/profile.json', read('home/profile.json').replace('"format": 1', '"format": 999'));
  const before = read('home/profile.json');
  for (const command of ['profile', 'profile edit --rep-name Ann', ALAN]) {
    const { code, err } = sh(`refcoach ${command}`);
    expect([code, err], command).toEqual([65, expect.stringMatching(oneLine)]);
    expect(err).toMatch(/newer/);
  }
  expect(read('home/profile.json')).toBe(before);
});
