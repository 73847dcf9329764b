// Trains the hand that makes typed notes sayable from test/said/*.tsv and writes src/domain/hand/model.json. Deterministic.
// node scripts/train-hand.mjs [--without WRITERS [--show N]] (after npm run build: words are spelled out as in use)
// With --without nothing is written: the pairs of those writers are left out, and what becomes of them is measured.
import { writeFileSync } from 'node:fs';
import { shuffled, chances } from './ear/chance.mjs';
import { load, root } from './ear/corpus.mjs';
import { Learner, SIZES } from './hand/learning.mjs';
import { measured } from './hand/measure.mjs';
import { halfway, pairs, sampleOf } from './hand/pairs.mjs';
import { packed } from './hand/packed.mjs';
import { isSmall } from './hand/small-words.mjs';
import { argument, builtWords } from './hand/trained.mjs';
import { vectors } from './hand/vectors.mjs';

const SEED = 11;
const [EPOCHS, TOGETHER, RATE] = [12, 12, 0.004];
/** So many of the notes are learned from once more, with some of what is to be done already done. */
const HALFWAY = 0.4;
/** What is seen less often than so can't be chosen: a gap, an op; a key has no row of its own. */
const LEAST = { gaps: 8, ops: 6, keys: 2, marks: 3 };
/** A token may go when it went so often in training. */
const GONE = 4;

const hand = await load('src/domain/hand/train.ts');
const sets = await builtWords(hand);
const without = argument('--without')?.split(',') ?? [];
const all = pairs();
const chance = chances(SEED);
const kept = all.filter(({ writer }) => !without.includes(writer));
const whole = kept.map((pair) => sampleOf(pair, { hand, sets })).filter(Boolean);
const some = whole.filter(() => chance() < HALFWAY);
const samples = [...whole, ...some.map((sample) => halfway(sample, chance, hand)).filter(Boolean)];

/** What is counted at least so often, most frequent first. */
function frequent(of, least) {
  const counts = new Map();
  for (const one of samples.flatMap(of)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([key, count]) => count >= (typeof least === 'function' ? least(key) : least))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([key]) => key);
}

const gaps = frequent((sample) => sample.gaps, LEAST.gaps).filter((gap) => !gap || isSmall(gap));
const ops = frequent((sample) => sample.ops, LEAST.ops).filter(
  (op) => !op.startsWith('>') || isSmall(op.slice(1)),
);
const told = vectors(hand);
const frequentKeys = frequent(({ keys }) => keys.flat(), (key) => (/^[~=']/.test(key) ? LEAST.marks : LEAST.keys)); // prettier-ignore
const chosen = [...gaps.slice(1).map(hand.gapKey), ...ops.slice(1).map(hand.opKey)];
const own = [...frequentKeys, ...chosen];
const keys = [...own, ...[...told.keys()].filter((word) => !own.includes(word))];
const rows = new Map(keys.map((key, row) => [key, row]));
const columns = new Float32Array(keys.length * 100);
for (const [word, vector] of told) columns.set(vector, rows.get(word) * 100);

const learner = new Learner({
  keys: keys.length,
  own: own.length,
  gaps,
  ops,
  vectors: columns,
  seed: SEED,
  hand,
});
const numbers = (names) => {
  const at = new Map(names.map((name, number) => [name, number]));
  return (name) => at.get(name) ?? -1;
};
const [gapOf, opOf] = [numbers(gaps), numbers(ops)];
const lessons = samples.map(({ keys: tokens, gaps: wanted, ops: becoming }) => ({
  tokens: tokens.map((marks) => marks.map((key) => rows.get(key)).filter((row) => row !== undefined)),
  gaps: wanted.map(gapOf),
  ops: becoming.map(opOf),
  gapRows: wanted.map((gap) => rows.get(hand.gapKey(gap)) ?? -1),
  opRows: becoming.map((op) => rows.get(hand.opKey(op)) ?? -1),
}));
console.log(
  `${kept.length} pairs, ${samples.length} notes, ${keys.length} keys, ${gaps.length} gaps, ${ops.length} ops`,
);

const steps = EPOCHS * Math.ceil(lessons.length / TOGETHER);
for (let epoch = 0, step = 0; epoch < EPOCHS; epoch++) {
  let off = 0;
  shuffled(lessons.length, SEED + epoch).forEach((which, nth) => {
    off += learner.learn(lessons[which]);
    if ((nth + 1) % TOGETHER !== 0 && nth !== lessons.length - 1) return;
    const done = step++ / steps;
    learner.step(RATE * (done < 0.05 ? done / 0.05 : 1 - 0.97 * done));
  });
  console.log(`epoch ${epoch + 1}: ${(off / lessons.length).toFixed(3)}`);
}

const gone = new Map();
for (const { tokens, ops: becoming } of samples)
  becoming.forEach((op, at) => {
    const token = tokens[at].toLowerCase();
    if (op === '-' && isSmall(token) && token !== '&') gone.set(token, (gone.get(token) ?? 0) + 1);
  });
const losable = [...gone].filter(([, count]) => count >= GONE).map(([token]) => token).sort(); // prettier-ignore
const model = packed({ learner, keys, gaps, ops, losable, sizes: SIZES, hand });
if (without.length === 0) writeFileSync(`${root}src/domain/hand/model.json`, JSON.stringify(model));
else measured(all.filter(({ writer }) => without.includes(writer)), { model, hand, sets, show: Number(argument('--show') ?? 0) }); // prettier-ignore
