import { expect, it } from 'vitest';
import { Hits } from '../../src/domain/check/classes.js';
import { Groups, slotOf } from '../../src/domain/check/groups.js';
import { Passage } from '../../src/domain/check/passage.js';
import { MOST, Reader, SHAPES, sortOf, unpackReader } from '../../src/domain/check/reader.js';
import { charOf, packKeys } from '../../src/domain/check/table.js';
import type { ReaderModel } from '../../src/domain/check/types.js';
import { hashOf, stem } from '../../src/domain/check/words.js';

const [D, H, M, K] = [4, 8, 8, 8];
const CLASSES = 3;
let state = 11;
const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const whole = (length: number) => Array.from({ length }, () => Math.floor(91 * chance()) - 45);
const chars = (numbers: readonly number[]) => numbers.map(charOf).join('');

/** A reader of two words, with numbers by chance. */
const known = ['roof', 'leak'].map((word) => slotOf(hashOf(stem(word)))).sort((a, b) => a - b);
const rows = { words: 3, groups: 2, shapes: 3 * SHAPES, sorts: 2 * CLASSES };
const lengths = { input0: 3 * D * H, past0: 3 * H * H, bias0: 3 * H, pastBias0: H, input1: 3 * D * H, past1: 3 * H * H, bias1: 3 * H, pastBias1: H, heed: 2 * H, middle: 4 * H * M, middleBias: M, out: M * K, direct: 4 * H * K, outBias: K }; // prettier-ignore
const parts = Object.entries(lengths).map(([name, length]) => ({ name, length, scale: 0.01 }));
const numbers = Object.fromEntries(parts.map(({ name, length }) => [name, whole(length)]));
const codes = whole(182).map((number) => number / 60);
const table = whole(((rows.words + rows.groups + rows.shapes + rows.sorts) * D) / 2);
const model: ReaderModel = {
  sizes: { word: D, read: H, middle: M, outputs: K },
  share: 0.5,
  words: packKeys(known),
  tables: { rows, codes, text: chars(table) },
  parts,
  numbers: chars(parts.flatMap(({ name }) => numbers[name]!)),
};
const tables = unpackReader(model);
const words = new Groups(tables.words);
const passage = new Passage({
  phrasesOf: () => 0,
  groupOf: (hash) => (hash === hashOf('roof') ? 1 : 0),
  rowOf: (hash) => words.of(hash),
});

/** The scores as the formulas have them. */
function plainly({ words, sorts, count }: Passage, hits: Hits): number[] {
  const part = (name: string) => numbers[name]!.map((number) => number * 0.01);
  const row = (at: number) => Array.from({ length: D }, (_, i) => codes[2 * (table[(at * D + i - (i % 2)) / 2]! + 45) + (i % 2)]!); // prettier-ignore
  const sum = (lists: number[][]) => lists.reduce((a, b) => a.map((x, i) => x + b[i]!));
  const times = (x: readonly number[], matrix: readonly number[], width: number) =>
    Array.from({ length: width }, (_, o) =>
      x.reduce((all, number, i) => all + number * matrix[i * width + o]!, 0),
    );
  const inputs = words.slice(0, count).map(({ row: mine, group, form }, t) => {
    const from = rows.words + rows.groups;
    const all = [row(mine), row(from + sorts[t]! + SHAPES * form)];
    if (group) all.push(row(rows.words + group));
    for (let h = 0; h < hits.count; h++)
      if (t >= hits.from[h]! && t < hits.to[h]!)
        all.push(row(from + rows.shapes + sortOf(hits.sort[h]!, t > hits.from[h]!)));
    return sum(all);
  });
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const read = [0, 1].map((s) => {
    let mind = new Array<number>(H).fill(0);
    const all = (s ? [...inputs].reverse() : inputs).map((input) => {
      const ahead = sum([times(input, part(`input${s}`), 3 * H), part(`bias${s}`)]);
      const step = times(mind, part(`past${s}`), 3 * H);
      const bias = part(`pastBias${s}`);
      mind = mind.map((held, i) => {
        const reset = sigmoid(ahead[i]! + step[i]!);
        const hold = sigmoid(ahead[H + i]! + step[H + i]!);
        const fresh = Math.tanh(ahead[2 * H + i]! + reset * (step[2 * H + i]! + bias[i]!));
        return hold * held + (1 - hold) * fresh;
      });
      return mind;
    });
    return s ? all.reverse() : all;
  }) as [number[][], number[][]];
  const both = inputs.map((_, t) => [...read[0][t]!, ...read[1][t]!]);
  const heed = both.map((mind) => Math.exp(times(mind, part('heed'), 1)[0]!));
  const total = heed.reduce((a, b) => a + b);
  const most = both[0]!.map((_, i) => Math.max(...both.map((mind) => mind[i]!)));
  const mean = sum(both.map((mind, t) => mind.map((x) => (x * heed[t]!) / total)));
  const pooled = [...most, ...mean];
  const middle = sum([times(pooled, part('middle'), M), part('middleBias')]).map((x) => Math.max(0, x));
  return sum([times(middle, part('out'), K), times(pooled, part('direct'), K), part('outBias')]);
}

it.each(['The roof leaks.', 'Roof', 'A leak in the roof, again? And one in the wall: 3 of them!'])(
  'reads %j as the formulas have it',
  (text) => {
    const read = passage.read(text, text.toLowerCase());
    const hits = new Hits();
    hits.add(1, 0, 0, Math.min(2, read.count));
    if (read.count > 3) hits.add(2, 0, 1, 2);
    const scores = new Reader(model, tables).scores(read, hits);
    const wanted = plainly(read, hits);
    expect(scores).toHaveLength(K);
    wanted.forEach((number, k) => expect(scores[k]).toBeCloseTo(number, 4));
  },
);

it('reads so many words and no more, and one passage just as after another', () => {
  const reader = new Reader(model, tables);
  const scores = (text: string) => [...reader.scores(passage.read(text, text), new Hits())];
  const short = scores('the roof');
  const long = Array.from({ length: MOST }, (_, i) => (i % 3 ? 'roof' : 'leak')).join(' ');
  expect(scores(`${long} roof leak`)).toEqual(scores(long));
  expect(scores('the roof')).toEqual(short);
});
