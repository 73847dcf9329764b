// A head on the hand as it is: one layer between what is in mind at a place and how surely something is so there. What is so of a whole note is so
// where it's surest.

const MIDDLE = 48;
/** Share of numbers that are left out while learning. */
const OUT = 0.2;
const [FIRST, SECOND, LEAST_STEP] = [0.9, 0.999, 1e-8];
const PULL = 1e-5;
/** Whole numbers that are kept. */
const MOST = 45;

/** Learns from `width` numbers in mind at each place whether something is so; `chance` gives the same numbers in every run. */
export class HeadLearner {
  constructor({ name, width, chance }) {
    Object.assign(this, { name, width, chance, steps: 0, notes: 0 });
    const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    const part = (length, spread) => ({
      of: Float32Array.from({ length }, () => (spread ? spread * normal() : 0)),
      slopes: new Float32Array(length),
      mean: new Float32Array(length),
      square: new Float32Array(length),
    });
    this.parts = {
      middle: part(width * MIDDLE, width ** -0.5),
      middleBias: part(MIDDLE, 0),
      out: part(MIDDLE, 0.1),
      outBias: part(1, 0),
    };
    this.parts.outBias.of[0] = -2;
    this.errors = new Float32Array(MIDDLE);
  }

  /** What is between what is in mind at a place and how sure that makes, and how sure, as log odds. */
  read(mind) {
    const { middle: into, middleBias, out, outBias } = this.parts;
    const middle = Float32Array.from(middleBias.of);
    for (let i = 0; i < this.width; i++)
      if (mind[i] !== 0) for (let j = 0; j < MIDDLE; j++) middle[j] += mind[i] * into.of[i * MIDDLE + j];
    let sure = outBias.of[0];
    for (let j = 0; j < MIDDLE; j++) if (middle[j] > 0) sure += middle[j] * out.of[j];
    return { middle, sure };
  }

  /** How surely it's so of what is in mind at all these places together, as log odds. */
  sure(minds) {
    return together(minds.map((mind) => this.read(mind).sure));
  }

  /** Learns whether it's so of these places, some of their numbers left out; counts `weight` times. Gives how far off it was. */
  learn(minds, isSo, weight = 1) {
    const { parts, errors } = this;
    const seen = minds.map((mind) => mind.map((much) => (this.chance() < OUT ? 0 : much / (1 - OUT))));
    const read = seen.map((mind) => this.read(mind));
    const all = together(read.map(({ sure }) => sure));
    const share = 1 / (1 + Math.exp(-all));
    this.notes++;
    read.forEach(({ middle, sure }, place) => {
      const error = weight * (share - isSo) * Math.exp(sure - all);
      parts.outBias.slopes[0] += error;
      for (let j = 0; j < MIDDLE; j++) {
        errors[j] = middle[j] > 0 ? error * parts.out.of[j] : 0;
        if (middle[j] > 0) parts.out.slopes[j] += error * middle[j];
        parts.middleBias.slopes[j] += errors[j];
      }
      const { slopes } = parts.middle;
      seen[place].forEach((much, i) => {
        if (much !== 0) for (let j = 0; j < MIDDLE; j++) slopes[i * MIDDLE + j] += much * errors[j];
      });
    });
    return -weight * Math.log((isSo ? share : 1 - share) + 1e-9);
  }

  /** One step against the slopes of the notes since the last (Adam). */
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

  /** A trained hand's model with this head in it, in place of the one of the same name; a character a number. */
  putInto(model, charOf) {
    const isOld = ({ name }) => name.startsWith(this.name);
    let at = 0;
    const kept = model.parts.map((part) => ({ part, numbers: model.numbers.slice(at, (at += part.length)) })); // prettier-ignore
    const own = Object.entries(this.parts).map(([name, { of }]) => {
      const scale = of.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / MOST || 1;
      return {
        part: { name: this.name + name[0].toUpperCase() + name.slice(1), length: of.length, scale },
        numbers: Array.from(of, (number) => charOf(Math.round(number / scale))).join(''),
      };
    });
    const all = [...kept.filter(({ part }) => !isOld(part)), ...own];
    return {
      ...model,
      parts: all.map(({ part }) => part),
      numbers: all.map(({ numbers }) => numbers).join('') + model.numbers.slice(at),
    };
  }
}

/** Log odds of several places as those of all. */
function together(sure) {
  if (sure.length === 1) return sure[0];
  const most = Math.max(...sure);
  return most + Math.log(sure.reduce((sum, one) => sum + Math.exp(one - most), 0));
}
