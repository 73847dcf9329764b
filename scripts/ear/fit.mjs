// Learning the weights, and reading a verdict from them.
import { chances, shuffled } from './chance.mjs';
import { OUTPUTS } from './corpus.mjs';

/** The weights are the mean of those after the last so many epochs: the order of the sentences then decides less. */
const AVERAGED = 4;

/** The states; the labels follow. */
export const STATES = 3;

/** Softmax over the three states and a logistic regression per label, by AdaGrad with a pull to zero. A sample's `weight` is 1 when it has none. With `labelled`, only those rows learn the labels. */
export function fit(
  samples,
  {
    epochs = 14,
    rate = 0.25,
    decay = 3e-6,
    size,
    biasRate = 0.05,
    prior = [1, 1, 1],
    drop = 0,
    labelled,
  } = {},
) {
  const K = OUTPUTS.length;
  const weights = new Float32Array(size * K);
  const sums = new Float32Array(size * K).fill(1e-3);
  const biases = new Float32Array(K);
  const scores = new Float32Array(K);
  const errors = new Float32Array(K);
  const mean = { weights: new Float32Array(size * K), biases: new Float32Array(K) };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const index of shuffled(samples.length, epoch + 1)) {
      const { target } = samples[index];
      const { rows, values, count } = thinned(samples[index], drop, epoch * 1_000_003 + index);
      const weight = (prior[target.state] ?? 1) * (samples[index].weight ?? 1);
      scoreInto(scores, weights, biases, rows, values, count);
      const top = Math.max(scores[0], scores[1], scores[2]);
      let total = 0;
      for (let k = 0; k < 3; k++) total += errors[k] = Math.exp(scores[k] - top);
      const right = target.state < 0 ? errors[0] + errors[1] : 0;
      for (let k = 0; k < 3; k++) {
        const wanted = right > 0 ? (k < 2 ? errors[k] / right : 0) : target.state === k ? 1 : 0;
        errors[k] = weight * (errors[k] / total - wanted);
      }
      for (let k = 3; k < K; k++) errors[k] = weight * (1 / (1 + Math.exp(-scores[k])) - target.wrong[k - 3]);
      for (let f = 0; f < count; f++) {
        const base = rows[f] * K;
        const value = values[f];
        const end = labelled && !labelled[rows[f]] ? STATES : K;
        for (let k = 0; k < end; k++) {
          const slope = errors[k] * value + decay * weights[base + k];
          sums[base + k] += slope * slope;
          weights[base + k] -= (step * slope) / Math.sqrt(sums[base + k]);
        }
      }
      for (let k = 0; k < K; k++) biases[k] -= biasRate * step * errors[k];
    }
    if (epoch < epochs - AVERAGED) continue;
    weights.forEach((weight, i) => (mean.weights[i] += weight / AVERAGED));
    biases.forEach((bias, k) => (mean.biases[k] += bias / AVERAGED));
  }
  return mean;
}

const MOST = 3000;
const thin = { rows: new Int32Array(MOST), values: new Float32Array(MOST), count: 0 };

/** A sample without a share of its features, another share each time: no single word may carry a verdict. Good until the next. */
function thinned({ rows, values }, drop, seed) {
  let count = 0;
  const chance = chances(seed ^ 0x9e3779b9);
  for (let f = 0; f < rows.length; f++) {
    if (chance() < drop) continue;
    thin.rows[count] = rows[f];
    thin.values[count++] = values[f] / (1 - drop);
  }
  thin.count = count;
  return thin;
}

/** How much a feature tells wrong asks from the rest, by its log-count ratio: common words that stand in both weigh little. */
export function tellingOf(samples, size) {
  const counts = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)];
  const totals = [0, 0];
  for (const { rows, target } of samples) {
    const side = target.state === 2 ? 1 : 0;
    totals[side]++;
    for (const row of rows) counts[side][row]++;
  }
  return Float32Array.from(
    counts[0],
    (_, row) => 0.3 + Math.abs(Math.log(counts[1][row] / totals[1] / (counts[0][row] / totals[0]))),
  );
}

/** Samples with their values weighed by `scale`. */
export const weighed = (samples, scale) =>
  samples.map((sample) => ({
    ...sample,
    values: sample.values.map((value, f) => value * scale[sample.rows[f]]),
  }));

function scoreInto(scores, weights, biases, rows, values, count) {
  const K = scores.length;
  for (let k = 0; k < K; k++) scores[k] = biases[k];
  for (let f = 0; f < count; f++) {
    const base = rows[f] * K;
    const value = values[f];
    for (let k = 0; k < K; k++) scores[k] += weights[base + k] * value;
  }
}
