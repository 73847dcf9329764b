// Trains where a listener stumbles over what was made of a typed note, on top of the hand as it is, from test/said/heard, and puts what was learned
// into src/domain/hand/model.json. Deterministic. Run it after scripts/train-hand.mjs.
// node scripts/train-stumbles.mjs [--measure] (after npm run build: words are spelled out as in use)
// With --measure nothing is written: a sixth of the notes is left out, and what is heard of them is printed.
import { readdirSync, readFileSync } from 'node:fs';
import { chances, shuffled } from './ear/chance.mjs';
import { hash, root } from './ear/corpus.mjs';
import { HeadLearner } from './hand/head-learning.mjs';
import { pairs } from './hand/pairs.mjs';
import { openTrained } from './hand/trained.mjs';

const [EPOCHS, TOGETHER, RATE, SEED] = [10, 64, 0.002, 7];
const MOST = 55;
/** What a reader thought of it: broken, clumsy, fine; and what a writer said instead. Each with how much it counts. Of what is English, but wrong (W), nothing is learned: one can't hear that. */
const HEARD = { B: [1, 1], C: [0, 0.5], '-': [0, 1] };
const WRITTEN = 0.2;

const FOLDER = `${root}test/said/heard/`;
const { hand, net, width, rowsOf, keep } = await openTrained(MOST + 3);

/** What is in mind at each word of what is said, and whether one stumbles; undefined for what is too short or too long. */
function lessonOf({ sort, said, heard, weight, isLeftOut }) {
  const tokens = hand.tokensOf(said);
  if (tokens.length < 2 || tokens.length > MOST) return undefined;
  const minds = [];
  const all = [[`<${sort}>`], ...tokens.map(hand.keysOf), ['<end>'], ['<end>']].map(rowsOf);
  net.between(all, (mind) => minds.push(mind.slice()));
  return { minds, heard, weight, isLeftOut, sort };
}

const written = new Map(pairs().map(({ sort, typed, told }) => [`${sort} ${typed}`, told]));
/** What stands behind a name is told without "who". */
const behind = (sort, told) =>
  (sort === 'notes' ? told.replace(/^who(?: is|['’]s) /, 'is ').replace(/^who /, '') : told).replace(
    /\.$/,
    '',
  );
const lessons = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(FOLDER + file, 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [code, typed, said] = line.split('\t');
      const sort = file.replace('.tsv', '');
      const isLeftOut = process.argv.includes('--measure') && hash(typed) % 6 === 0;
      if (!HEARD[code]) return [];
      const [heard, weight] = HEARD[code];
      const told = written.get(`${sort} ${typed}`);
      return [
        lessonOf({ sort, said, heard, weight, isLeftOut }),
        told && !isLeftOut && lessonOf({ sort, said: behind(sort, told), heard: 0, weight: WRITTEN }),
      ].filter(Boolean);
    }),
);
const learned = lessons.filter(({ isLeftOut }) => !isLeftOut);
const learner = new HeadLearner({ name: 'stumbles', width, chance: chances(SEED) });
console.log(
  `${learned.length} lessons, ${learned.filter(({ heard }) => heard).length} of them stumbled over`,
);
const steps = EPOCHS * Math.ceil(learned.length / TOGETHER);
for (let epoch = 0, step = 0; epoch < EPOCHS; epoch++) {
  let off = 0;
  shuffled(learned.length, SEED + epoch).forEach((which, nth) => {
    const { minds, heard, weight } = learned[which];
    off += learner.learn(minds, heard, weight);
    if ((nth + 1) % TOGETHER === 0 || nth === learned.length - 1) learner.step(RATE * (1 - step++ / steps));
  });
  console.log(`epoch ${epoch + 1}: ${(off / learned.length).toFixed(4)}`);
}

if (process.argv.includes('--measure')) {
  const found = lessons
    .filter(({ isLeftOut }) => isLeftOut)
    .map((one) => ({ ...one, sure: learner.sure(one.minds) }));
  for (const sort of ['results', 'notes', 'circles']) {
    const of = found.filter((one) => one.sort === sort).sort((one, other) => other.sure - one.sure);
    const bad = of.filter(({ heard }) => heard).length;
    for (const share of [0.1, 0.2, 0.3, 0.5]) {
      const put = of.slice(0, Math.round(share * of.length));
      const right = put.filter(({ heard }) => heard).length;
      const pc = (part, whole) => ((100 * part) / whole).toFixed(0);
      console.log(`${sort}: of the ${pc(put.length, of.length)} % over ${put.at(-1).sure.toFixed(2)} ${pc(right, put.length)} % are stumbled over, of all ${pc(bad, of.length)} %; ${pc(right, bad)} % of those that are`); // prettier-ignore
    }
  }
} else keep(learner);
