import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NAME } from '../../src/domain/spelling/spelling.js';
import { contentFolder } from '../../src/playbook/content-folder.js';
import { openSpelling, writeSpelling } from '../../src/playbook/spelling.js';

const folder = mkdtempSync(join(tmpdir(), 'refcoach-spelling-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'spelling.bin');
const words = new Map([
  ['gauge', 1],
  ['gauges', 2],
  ['lunch', 0],
  ['lunches', 1],
  ['vienna', NAME],
]);
writeSpelling(
  path,
  ['gauge', 'gauges', 'lunch', 'lunches', 'swather'],
  words,
  new Map([['befor', 'before']]),
);
const list = openSpelling(path);

describe('the list of right words', () => {
  it('knows words and their regular plurals, and nothing else', () => {
    for (const word of ['gauge', 'gauges', 'lunch', 'lunches', 'swather', 'swathers'])
      expect(list.knows(word)).toBe(true);
    for (const word of ['lunchs', 'vienna', 'befor', 'gaug', '']) expect(list.knows(word)).toBe(false);
  });

  it('tells what is always written in another way', () => {
    expect(list.written('vienna')).toBe('Vienna');
    expect(list.written('befor')).toBe('before');
    expect(['gauge', 'swather', 'vienn', 'é', 'a', ''].map(list.written)).toEqual(['', '', '', '', '', '']);
  });

  it('finds what is near and may be meant, plurals too', () => {
    expect(list.near('guage')).toEqual([['gauge', 1]]);
    expect(list.near('guages')).toEqual([['gauges', 1]]);
    expect(list.near('lunchs')).toEqual([
      ['lunch', 0],
      ['lunches', 1],
    ]);
    expect(list.near('swathr')).toEqual([]);
  });

  it('says so when it is cut short', () => {
    const cut = join(folder, 'cut.bin');
    writeFileSync(cut, readFileSync(path).subarray(0, 1000));
    expect(() => openSpelling(cut)).toThrow('is cut short');
  });
});

describe('the built list', () => {
  const built = openSpelling(join(contentFolder(), 'spelling.bin'));

  it('takes one wrong word in a thousand for right', () => {
    let taken = 0;
    for (let n = 0; n < 10_000; n++) if (built.knows(`${n.toString(26).replace(/\d/g, 'q')}xqzj`)) taken++;
    expect(taken).toBeLessThan(10);
  });

  it('comes with the licenses of the dictionaries it is made from', () => {
    for (const name of ['words', 'names'])
      expect(readFileSync(join(contentFolder(), `LICENSE-${name}.txt`), 'utf8')).toContain('Kevin Atkinson');
  });
});
