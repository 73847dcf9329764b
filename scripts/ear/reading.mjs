// The reader learns to read, sample by sample, again and again. Deterministic.
import { chances, shuffled } from './chance.mjs';
import { born, DENSE, rooms, settled, SIZES } from './net.mjs';
import { Learning } from './net-learning.mjs';
import { sigmoid } from './net-reading.mjs';

const STATES = 3;
const FIT = { batch: 64, epochs: 14, rate: 4e-3, warm: 0.15, decay: 0.02, labels: 0.3, most: 1 };
const ADAM = { first: 0.9, second: 0.999, tiny: 1e-8 };
/** The share of epochs in which a sample that is `seldom` is read; it then weighs the more. */
const SELDOM = 0.5;

/** Adam for numbers from `from` to `to`; the slopes are empty afterwards. */
function moveBy(numbers, slopes, { first, second }, from, to, { rate, scale, count }) {
  const one = 1 - ADAM.first ** count;
  const two = 1 - ADAM.second ** count;
  for (let i = from; i < to; i++) {
    const slope = slopes[i] * scale;
    slopes[i] = 0;
    first[i] += (1 - ADAM.first) * (slope - first[i]);
    second[i] += (1 - ADAM.second) * (slope * slope - second[i]);
    numbers[i] -= rate * (FIT.decay * numbers[i] + first[i] / one / (Math.sqrt(second[i] / two) + ADAM.tiny));
  }
}

/** The errors of the scores of one sample: of the states and, less, of the labels. */
function errorsOf(scores, { target, seldom, weight: mine }, prior, errors) {
  const weight = seldom ? mine / SELDOM : mine;
  const top = Math.max(scores[0], scores[1], scores[2]);
  let total = 0;
  for (let k = 0; k < STATES; k++) total += errors[k] = Math.exp(scores[k] - top);
  const right = target.state < 0 ? errors[0] + errors[1] : 0;
  const much = weight * (prior[target.state] ?? 1);
  for (let k = 0; k < STATES; k++) {
    const wanted = right > 0 ? (k < 2 ? errors[k] / right : 0) : target.state === k ? 1 : 0;
    errors[k] = much * (errors[k] / total - wanted);
  }
  for (let k = STATES; k < STATES + target.wrong.length; k++)
    errors[k] = weight * FIT.labels * (sigmoid(scores[k]) - target.wrong[k - STATES]);
}

/** The step at a share of the way: up, then down to nothing, as a cosine. */
function rateAt(share) {
  const wave = (x) => (1 - Math.cos(Math.PI * x)) / 2;
  return share < FIT.warm
    ? FIT.rate * (0.04 + 0.96 * wave(share / FIT.warm))
    : FIT.rate * (1 - wave((share - FIT.warm) / (1 - FIT.warm)));
}

/** A net that learned from samples: {words, groups, shapes, sorts, ends, target, weight, seldom}. `vectors` as `vectorsOf` gives them; `told` hears of every epoch. */
export function learn(ear, samples, sizes, { prior, vectors, seed = 1, told = () => {} }) {
  const place = rooms(ear);
  const net = born(sizes, vectors, seed, place.room);
  const reading = new Learning(net, place);
  const empty = (all) => Object.fromEntries(Object.entries(all).map(([name, { length }]) => [name, new Float32Array(length)])); // prettier-ignore
  const lengths = Object.fromEntries(Object.entries(DENSE).map(([name, length]) => [name, { length }]));
  const dense = { first: empty(lengths), second: empty(lengths) };
  const tables = { first: empty(net.tables), second: empty(net.tables) };
  const chance = chances(seed + 1);
  const errors = new Float32Array(SIZES.outputs);
  const often = samples.reduce((sum, { seldom }) => sum + (seldom ? SELDOM : 1), 0);
  const steps = (FIT.epochs * often) / FIT.batch;
  let count = 0;
  for (let epoch = 0; epoch < FIT.epochs; epoch++) {
    const order = shuffled(samples.length, seed * 1000 + epoch).filter(
      (i) => !samples[i].seldom || chance() < SELDOM,
    );
    for (let from = 0; from < order.length; from += FIT.batch) {
      const batch = order.slice(from, from + FIT.batch);
      for (const index of batch) {
        errorsOf(reading.read(samples[index], chance), samples[index], prior, errors);
        reading.learn(samples[index], errors);
      }
      const rate = rateAt(Math.min(1, count++ / steps));
      let square = 0;
      for (const { of } of Object.values(reading.slopes))
        for (let i = 0; i < of.length; i++) square += of[i] * of[i];
      const scale = Math.min(1 / batch.length, FIT.most / (Math.sqrt(square) + 1e-12));
      const how = { rate, scale, count };
      for (const name of Object.keys(DENSE)) {
        const moments = { first: dense.first[name], second: dense.second[name] };
        moveBy(net.dense[name].of, reading.slopes[name].of, moments, 0, DENSE[name], how);
      }
      for (const [name, { all, used }] of Object.entries(reading.tables)) {
        const moments = { first: tables.first[name], second: tables.second[name] };
        for (const row of used)
          moveBy(net.tables[name], all, moments, row * SIZES.word, (row + 1) * SIZES.word, how);
        used.clear();
      }
      reading.turn();
    }
    told(epoch, reading);
  }
  return settled(net);
}
