// Pairs of weights as one character each: a pair is told by the nearest of ninety-one that stand for all.
import { chances } from './chance.mjs';

const CODES = 91;
const ROUNDS = 20;
/** How much it counts that a row is met often: its pair is then told more exactly. */
const OFTEN = 0.7;

/** The number of the nearest of `codes` (a, b, a, b, …) to a pair. */
function nearest(codes, a, b) {
  let best = Infinity;
  let mine = 0;
  for (let c = 0; c < CODES; c++) {
    const far = (codes[2 * c] - a) ** 2 + (codes[2 * c + 1] - b) ** 2;
    if (far < best) [best, mine] = [far, c];
  }
  return mine;
}

/** Codes to begin with: pairs drawn by chance, those that say more the oftener; the first is zero. */
function drawn(first, second, shares) {
  const chance = chances(1);
  const sums = new Float64Array(first.length);
  let total = 0;
  first.forEach((a, i) => (sums[i] = total += shares[i] * (a * a + second[i] ** 2)));
  const codes = new Float64Array(2 * CODES);
  for (let c = 1; c < CODES; c++) {
    const at = chance() * total;
    let from = 0;
    for (let to = sums.length - 1; from < to;) {
      const middle = (from + to) >> 1;
      if (sums[middle] > at) to = middle;
      else from = middle + 1;
    }
    codes.set([first[from], second[from]], 2 * c);
  }
  return codes;
}

/** Two columns of weights, and how often each row is met: the codes (a, b, a, b, …) and the text that tells each row's, by k-means. */
export function coded(first, second, met, ear) {
  const shares = met.map((count) => count ** OFTEN);
  const codes = drawn(first, second, shares);
  const of = new Uint8Array(first.length);
  for (let round = 0; round <= ROUNDS; round++) {
    for (let i = 0; i < of.length; i++) of[i] = nearest(codes, first[i], second[i]);
    if (round === ROUNDS) break;
    const sums = new Float64Array(3 * CODES);
    for (let i = 0; i < of.length; i++) {
      sums[3 * of[i]] += shares[i];
      sums[3 * of[i] + 1] += shares[i] * first[i];
      sums[3 * of[i] + 2] += shares[i] * second[i];
    }
    for (let c = 0; c < CODES; c++)
      if (sums[3 * c] > 0) codes.set([sums[3 * c + 1] / sums[3 * c], sums[3 * c + 2] / sums[3 * c]], 2 * c);
  }
  return {
    codes: [...codes].map((weight) => Number(weight.toPrecision(4))),
    chars: [...of].map((code) => ear.charOf(code - 45)),
  };
}
