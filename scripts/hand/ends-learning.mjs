// Where a clause ends, as it's learned: one layer between what is in mind at a place and how surely a clause ends there.

const MIDDLE = 48;
/** Share of numbers that are left out while learning. */
const OUT = 0.2;
const [FIRST, SECOND, LEAST_STEP] = [0.9, 0.999, 1e-8];
const PULL = 1e-5;
/** Whole numbers that are kept. */
const MOST = 45;

/** Learns from `width` numbers in mind at a place whether a clause ends there; `chance` gives the same numbers in every run. */
export class EndsLearner {
  constructor(width, chance) {
    Object.assign(this, { width, chance, steps: 0, notes: 0 });
    const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    const part = (length, spread) => ({
      of: Float32Array.from({ length }, () => (spread ? spread * normal() : 0)),
      slopes: new Float32Array(length),
      mean: new Float32Array(length),
      square: new Float32Array(length),
    });
    this.parts = {
      endsMiddle: part(width * MIDDLE, width ** -0.5),
      endsMiddleBias: part(MIDDLE, 0),
      endsOut: part(MIDDLE, 0.1),
      endsOutBias: part(1, 0),
    };
    this.parts.endsOutBias.of[0] = -2;
    this.seen = new Float32Array(width);
    this.middle = new Float32Array(MIDDLE);
    this.errors = new Float32Array(MIDDLE);
  }

  /** How surely a clause ends, as log odds, of what is in mind. */
  sure(mind) {
    const { endsMiddle, endsMiddleBias, endsOut, endsOutBias } = this.parts;
    const { middle } = this;
    middle.set(endsMiddleBias.of);
    for (let i = 0; i < this.width; i++)
      if (mind[i] !== 0)
        for (let j = 0; j < MIDDLE; j++) middle[j] += mind[i] * endsMiddle.of[i * MIDDLE + j];
    let sum = endsOutBias.of[0];
    for (let j = 0; j < MIDDLE; j++) if (middle[j] > 0) sum += middle[j] * endsOut.of[j];
    return sum;
  }

  /** Learns one place, some of its numbers left out. Gives how far off it was. */
  learn(mind, ends) {
    const { seen, middle, errors, parts } = this;
    for (let i = 0; i < this.width; i++) seen[i] = this.chance() < OUT ? 0 : mind[i] / (1 - OUT);
    const share = 1 / (1 + Math.exp(-this.sure(seen)));
    const error = share - ends;
    this.notes++;
    parts.endsOutBias.slopes[0] += error;
    for (let j = 0; j < MIDDLE; j++) {
      errors[j] = middle[j] > 0 ? error * parts.endsOut.of[j] : 0;
      if (middle[j] > 0) parts.endsOut.slopes[j] += error * middle[j];
      parts.endsMiddleBias.slopes[j] += errors[j];
    }
    const { slopes } = parts.endsMiddle;
    for (let i = 0; i < this.width; i++)
      if (seen[i] !== 0) for (let j = 0; j < MIDDLE; j++) slopes[i * MIDDLE + j] += seen[i] * errors[j];
    return -Math.log((ends ? share : 1 - share) + 1e-9);
  }

  /** One step against the slopes of the places since the last (Adam). */
  step(rate) {
    this.steps++;
    const [first, second] = [1 - FIRST ** this.steps, 1 - SECOND ** this.steps];
    for (const { of, slopes, mean, square } of Object.values(this.parts))
      for (let i = 0; i < of.length; i++) {
        const slope = slopes[i] / this.notes + PULL * of[i];
        slopes[i] = 0;
        mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
        square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
        of[i] -= (rate * (mean[i] / first)) / (Math.sqrt(square[i] / second) + LEAST_STEP);
      }
    this.notes = 0;
  }

  /** The parts as they are kept, a character a number. */
  packed(charOf) {
    let numbers = '';
    const parts = Object.entries(this.parts).map(([name, { of }]) => {
      const scale = of.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / MOST || 1;
      for (const number of of) numbers += charOf(Math.round(number / scale));
      return { name, length: of.length, scale };
    });
    return { parts, numbers };
  }
}
