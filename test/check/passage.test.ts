import { expect, it } from 'vitest';
import { Passage } from '../../src/domain/check/passage.js';
import { LARGEST, packKeys, packWeights, Rows, unpackRows } from '../../src/domain/check/table.js';
import { plain } from '../../src/domain/check/words.js';

/** What a word or mark is, said as one pattern. */
const WORD =
  /[\p{L}\p{M}\d]+(?:['@-][\p{L}\p{M}\d]+)*|'(?=em\b)em|[$£€]\s?\d[\d,.]*k?|[?!.,;:]+|\[(?=[^\]\n]{1,50}\])|\{\{?(?=[^}\n]{1,50}\})/gu;
const PIECES = [
  ...' aZeém09,.?!;:\'’-@$£€k[]{}\n\t_"(',
  '𝓗',
  'e\u0301',
  "'em",
  '[Name]',
  '{{firm}}',
  '{',
  '…',
  'don’t',
  'ß',
  'İ',
];

it('cuts a text just as the pattern does', () => {
  const passage = new Passage();
  let state = 11;
  const chance = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
  for (let round = 0; round < 4000; round++) {
    const text = Array.from({ length: 1 + chance(30) }, () => PIECES[chance(PIECES.length)]).join('');
    const low = plain(text);
    const { count, starts, ends } = passage.read(text, low);
    const found = Array.from({ length: count }, (_, i) => [starts[i], low.slice(starts[i], ends[i])]);
    expect(found, JSON.stringify(text)).toEqual([...low.matchAll(WORD)].map((m) => [m.index, m[0]]));
  }
});

it('knows a word again, however many are met', () => {
  const passage = new Passage();
  const text = Array.from({ length: 30_000 }, (_, i) => `word${i}x`).join(' ');
  passage.read(text, text);
  expect(passage.count).toBe(30_000);
  expect(passage.words[29_999]!.raw).toBe('word29999x');
  passage.read('Word7x said Bo', 'word7x said bo');
  expect(passage.words.slice(0, 3).map((word) => word.stem)).toEqual(['word7x', 'said', 'bo']);
  expect([...passage.sorts.slice(0, 3)]).toEqual([1, 1, 2]);
});

it('gives back the weights that were packed, each at the nearest of nine sizes', () => {
  const weights = [-LARGEST, 0, 1, 2.9, LARGEST * 3, -1.1, 0.2, -2.7, 5];
  const table = { steps: [1, 1, 2], biases: [0, 0, 1], weights: packWeights(weights, 3) };
  const rows = new Rows(table, unpackRows(packKeys([5, 77, 4_000_000]), 3, table.weights));
  expect([5, 6, 77, 4_000_000].map((key) => rows.find(key))).toEqual([0, -1, 1, 2]);
  const near = [0, 1, 2].map((row) => [0, 1, 2].map((k) => Number(rows.weight(row, k).toFixed(2))));
  expect(near).toEqual([
    [-8, 0, 1],
    [2.83, 8, -1],
    [0, -2.83, 5.2],
  ]);
  const sums = new Float64Array(3);
  rows.sum(sums, 0, Int32Array.of(0, 2), Float64Array.of(1, 0.5), 2);
  expect(sums[2]).toBeCloseTo(1 + 2 * (1 + 0.5 * 3 ** 1.5), 10);
});
