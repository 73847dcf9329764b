/** Words that are searched as they lie in a file are found as a map finds them, in a short run and in a long one. */
import { expect, it } from 'vitest';
import { packWords, WordTable } from '../../src/domain/word-table.js';

const words = Array.from({ length: 500 }, (_, n) => `${'choir band post office'.split(' ')[n % 4]!}${n}`);
const rows = new Map([
  ...words.map((word, n) => [word, n % 3 ? `said ${n}` : ''] as const),
  ['a', 'one letter'],
  ['round table', ''],
  ['fiancé', 'letters of any kind'],
  ['constructor', ''],
]);

it.each([
  ['the first look-ups', 0],
  ['the look-ups of a long run', 1000],
])('%s find what is there and nothing else', (_, before) => {
  const table = new WordTable(packWords(rows));
  for (let n = 0; n < before; n++) table.has('a');
  for (const [word, value] of [...rows].slice(0, 100).concat([...rows].slice(-4))) {
    expect(table.get(word)).toBe(value);
    expect(table.has(word)).toBe(true);
  }
  for (const other of ['', 'choir', 'hoir0', 'choir01', 'table', 'round', 'toString', 'said 1', '\n', 'é'])
    expect([other, table.get(other), table.has(other)]).toEqual([other, undefined, false]);
});

it('a table without words finds none', () => {
  expect(new WordTable(packWords(new Map())).has('choir')).toBe(false);
});
