import { expect, it } from 'vitest';
import { Passage } from '../../src/domain/check/passage.js';
import { charOf, packKeys, Rows, unpackRows } from '../../src/domain/check/table.js';
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

const coded = (...codes: number[]) => codes.map((code) => charOf(code - 45)).join('');

it('gives back the weights that the codes stand for', () => {
  const table = {
    codes: [
      [0, 0, 1.5, -2, 4, 8],
      [0, 0.25, -1, 3],
      [5, 0, 0, 7],
    ],
    biases: [0.5, 1, 0, 1, 0, 0],
    states: coded(1, 0, 2),
    labelled: packKeys([0, 2]),
    labels: coded(1, 0, 0, 1),
  };
  const rows = new Rows(table, unpackRows(packKeys([5, 77, 4_000_000]), 3, table));
  expect([5, 6, 77, 4_000_000].map((key) => rows.find(key))).toEqual([0, -1, 1, 2]);
  expect([0, 1, 2].map((row) => [0, 1, 2, 3].map((k) => rows.weight(row, k)))).toEqual([
    [-1, 3, 5, 0],
    [0, 0, 0, 0],
    [0, 0.25, 0, 7],
  ]);
  const states = new Float64Array(2);
  rows.sumStates(states, Int32Array.of(0, 2), Float64Array.of(1, 0.5), 2);
  expect([...states]).toEqual([0.5 + 1.5 + 2, 1 - 2 + 4]);
  const labels = new Float64Array(4);
  rows.sumLabels(labels, Int32Array.of(0, 1, 2), Float64Array.of(1, 3, 0.5), 3);
  expect([...labels]).toEqual([-1, 1 + 3 + 0.125, 5, 3.5]);
});

it('finds the weights of labelled rows among many', () => {
  const keys = Array.from({ length: 500 }, (_, i) => 7 + i * 8000);
  const told = [...keys.keys()].filter((row) => row % 7 === 3 || (row > 100 && row < 170));
  const table = {
    codes: [[0, 0], Array.from({ length: 182 }, (_, i) => i)],
    biases: [0, 0, 0, 0],
    states: coded(...keys.map(() => 0)),
    labelled: packKeys(told),
    labels: coded(...told.map((row) => row % 91)),
  };
  const rows = new Rows(table, unpackRows(packKeys(keys), 500, table));
  const found = keys.map((key) => rows.weight(rows.find(key), 1));
  expect(found).toEqual(keys.map((_, row) => (told.includes(row) ? 2 * (row % 91) + 1 : 0)));
});
