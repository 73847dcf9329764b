/** The net of the second ear learns from its errors, and what public word vectors say of a word ends in the word's own row. */
import { expect, it } from 'vitest';
import { hashOf, stem } from '../../src/domain/check/words.js';
import { slotOf } from '../../src/domain/check/groups.js';

interface Column {
  of: Float32Array;
}
interface Net {
  tables: Record<string, Float32Array>;
  vectors: Column;
  dense: Record<string, Column>;
}
interface Learner {
  kept: Float32Array;
  slopes: Record<string, Column>;
  read: (sample: object) => Float32Array;
  learn: (sample: object, errors: Float32Array) => void;
}
interface Nets {
  SIZES: { word: number; outputs: number };
  born: (sizes: object, vectors: Float32Array, seed: number, room: unknown) => Net;
  rooms: (ear: unknown) => { room: unknown };
  settled: (net: Net) => Net;
}
const load = async <T>(name: string) =>
  (await import(new URL(`../../scripts/ear/${name}.mjs`, import.meta.url).href)) as T;
const { load: bundled } = await load<{ load: (file: string) => Promise<object> }>('corpus');
const { born, rooms, settled, SIZES } = await load<Nets>('net');
const { Learning } = await load<{ Learning: new (net: Net, place: object) => Learner }>('net-learning');
const { vectorsOf } = await load<{ vectorsOf: (ear: object, rows: Map<number, number>) => Float32Array }>(
  'vectors',
);
const ear = await bundled('src/domain/check/train.ts');

const VECTOR = 100;
/** Three words, of which the first is any other. */
const vectors = Float32Array.from({ length: 3 * VECTOR }, (_, i) => (i < VECTOR ? 0 : Math.sin(i)));
const sample = {
  words: Int32Array.of(1, 2, 0, 1),
  groups: Int32Array.of(0, 1, 0, 0),
  shapes: Int32Array.of(0, 1, 2, 3),
  sorts: Int32Array.of(1),
  ends: Int32Array.of(0, 1, 1, 1),
};
const sum = (numbers: Float32Array) => numbers.reduce((a, b) => a + b, 0);

function learner() {
  const place = rooms(ear);
  const net = born({ words: 3, groups: 2, shapes: 18, sorts: 4 }, vectors, 1, place.room);
  return { net, place, learning: new Learning(net, place) };
}

it('finds by how much each of its numbers moves the scores', () => {
  const { net, learning } = learner();
  const scores = () => sum(learning.read(sample));
  scores();
  learning.kept.fill(1);
  learning.learn(sample, new Float32Array(SIZES.outputs).fill(1));
  for (const [name, { of }] of Object.entries(net.dense))
    for (const at of [0, Math.floor(of.length / 2), of.length - 1]) {
      const held = of[at]!;
      const both = [held + 0.01, held - 0.01].map((number) => {
        of[at] = number;
        return scores();
      });
      of[at] = held;
      const found = learning.slopes[name]!.of[at]!;
      expect(Math.abs(found - (both[0]! - both[1]!) / 0.02), `${name} ${at}`).toBeLessThan(0.01);
    }
});

it('scores alike when the vectors have gone into the rows of the words', () => {
  const { net, place, learning } = learner();
  const before = [...learning.read(sample)];
  const { tables, dense } = settled(net);
  expect(dense).not.toHaveProperty('meaning');
  const bare = { tables, dense: { ...dense, meaning: net.dense.meaning! }, vectors: net.vectors };
  bare.vectors.of.fill(0);
  const after = new Learning(bare, place).read(sample);
  before.forEach((score, k) => expect(after[k]).toBeCloseTo(score, 4));
});

it('knows that a roof is more like a gutter than like an introduction, and nothing of a word it lacks', () => {
  const words = ['roof', 'gutter', 'introduce', 'florbish'];
  const all = vectorsOf(ear, new Map(words.map((word, i) => [slotOf(hashOf(stem(word))), i + 1])));
  const of = (word: string) => all.subarray((words.indexOf(word) + 1) * VECTOR).subarray(0, VECTOR);
  const alike = (a: string, b: string) => sum(of(a).map((x, i) => x * of(b)[i]!));
  expect(alike('roof', 'gutter')).toBeGreaterThan(alike('roof', 'introduce'));
  expect(alike('roof', 'roof')).toBeCloseTo(25, 0);
  expect(sum(of('florbish'))).toBe(0);
});
