// Trains where a clause of a typed note ends, on top of the hand as it is, from notes of test/said that were typed with their marks, and
// puts what was learned into src/domain/hand/model.json. Deterministic. Run it after scripts/train-hand.mjs.
// node scripts/train-ends.mjs [--without WRITERS] (after npm run build: words are spelled out as in use)
// With --without nothing is written: the notes of those writers are left out, and what is found of their marks is printed.
import { chances, shuffled } from './ear/chance.mjs';
import { HeadLearner } from './hand/head-learning.mjs';
import { pairs } from './hand/pairs.mjs';
import { argument, builtWords, openTrained } from './hand/trained.mjs';

const SORTS = ['results', 'notes'];
const [EPOCHS, TOGETHER, RATE, SEED] = [8, 256, 0.002, 5];
const [FEWEST, MOST] = [5, 55];

const { hand, net, width, rowsOf, keep } = await openTrained(MOST + 2);
const sets = await builtWords(hand);

/** The places of a note in which a clause may end: what is in mind there, and whether one does; none of a note whose telling has more clauses. */
function placesOf({ sort, typed, told }) {
  const marksOf = (note) => hand.unmarked(hand.tokensOf(hand.spelledOut(note, sets)));
  const { words, marked } = marksOf(typed);
  if (words.length < FEWEST || words.length > MOST) return [];
  const count = (marks) => marks.slice(0, -1).filter(Boolean).length;
  if (count(marksOf(told).marked) > count(marked)) return [];
  const places = [];
  let at = 0;
  net.between([[`<${sort}>`], ...words.map(hand.keysOf), ['<end>']].map(rowsOf), (mind) => {
    if (hand.mayEnd(words, at)) places.push({ sort, mind: mind.slice(), ends: marked[at] ? 1 : 0 });
    at++;
  });
  return places;
}

const without = argument('--without')?.split(',') ?? [];
const all = pairs().filter(({ sort }) => SORTS.includes(sort));
const places = all.filter(({ writer }) => !without.includes(writer)).flatMap(placesOf);
const learner = new HeadLearner({ name: 'ends', width, chance: chances(SEED) });
console.log(`${places.length} places, ${places.filter(({ ends }) => ends).length} ends`);
const steps = EPOCHS * Math.ceil(places.length / TOGETHER);
for (let epoch = 0, step = 0; epoch < EPOCHS; epoch++) {
  let off = 0;
  shuffled(places.length, SEED + epoch).forEach((which, nth) => {
    off += learner.learn([places[which].mind], places[which].ends);
    if ((nth + 1) % TOGETHER === 0 || nth === places.length - 1) learner.step(RATE * (1 - step++ / steps));
  });
  console.log(`epoch ${epoch + 1}: ${(off / places.length).toFixed(4)}`);
}

if (without.length > 0) {
  const found = all.filter(({ writer }) => without.includes(writer)).flatMap(placesOf);
  for (const sort of SORTS)
    for (const least of [0, 0.5, 1, 1.5, 2, 3]) {
      const of = found.filter((place) => place.sort === sort);
      const put = of.filter(({ mind }) => learner.sure([mind]) > least);
      const right = put.filter(({ ends }) => ends).length;
      const pc = (part, whole) => ((100 * part) / whole).toFixed(1);
      console.log(`${sort}, over ${least}: ${pc(right, put.length)} % of ${put.length} are ends, of all ends ${pc(right, of.filter(({ ends }) => ends).length)} %`); // prettier-ignore
    }
} else keep(learner);
