/** --out of every command: no link is written through, no device replaced, no half-written file left. */
import { statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALAN, oneLine, REP, sandbox } from './sandbox.js';

const { folder, sh, put, read, names } = sandbox();

const COMMANDS = [
  ALAN,
  `ask --from in.csv --format ndjson -q ${REP}`,
  'handout --trade real-estate --format markdown',
  'report --format html',
  'next --format json',
  'customer export',
  'profile',
];

beforeAll(() => {
  put('in.csv', 'name,score\nAnn,9\n');
  put('target', 'mine\n');
  symlinkSync('target', join(folder, 'link'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  sh(`refcoach ${ALAN} --save`);
});

describe.each(COMMANDS)('refcoach %s', (command) => {
  it('refuses links, folders that are not there, and full disks', () => {
    const before = names();
    const refused = [
      ['link', 73],
      ['dangling', 73],
      ['no/such', 73],
      ['/dev/full', 74],
    ] as const;
    for (const [out, expected] of refused) {
      const { code, err } = sh(`refcoach ${command} --out ${out}`);
      expect([out, code, err]).toEqual([out, expected, expect.stringMatching(oneLine)]);
    }
    expect(names()).toEqual(before);
    expect(read('target')).toBe('mine\n');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

it.each([
  'ask --example',
  'handout --trade real-estate --format pdf',
  'handout --trade real-estate --format docx',
])('a limit on file size leaves nothing half-written: %s', (command) => {
  const before = names();
  const { code, err } = sh(`trap '' XFSZ; ulimit -f 1; refcoach ${command} --out big.out`);
  expect([code, err]).toEqual([74, expect.stringMatching(oneLine)]);
  expect(names()).toEqual(before);
});

it('makes names of people safe, inside the folder', () => {
  const tricks = [
    '../../up',
    '.. ../x',
    'CON',
    'nul.txt',
    'C:\\x',
    '-rf',
    'a\u0000b',
    '王'.repeat(400),
    '/etc/passwd',
    '\u202egpj.exe',
  ];
  put('tricks.ndjson', tricks.map((name) => JSON.stringify({ name, score: 9 })).join('\n'));
  const { code, err } = sh(`refcoach ask --from tricks.ndjson --format text -q ${REP} --out made/deep/`);
  expect([code, err]).toEqual([0, '']);
  const made = names('made/deep');
  expect(made).toHaveLength(tricks.length);
  for (const name of made) {
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^[^-.~][^<>:"/\\|?*\p{Cc}\u202a-\u202e]*\.txt$/u);
    expect(name).not.toMatch(/^(?:con|nul)\b/i);
  }
});
