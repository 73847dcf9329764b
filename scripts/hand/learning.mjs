// The hand's net as it learns: reading with some numbers left out, the way back, and the step after each few notes.
import { chances } from '../ear/chance.mjs';
import { rooms } from '../ear/net.mjs';

export const SIZES = { word: 48, read: 96, middle: 64 };
/** Numbers of a vector that is given, and tokens of the longest note with its ends. */
export const VECTOR = 100;
const MOST = 64;
const BYTES = 4;
/** Shares of numbers and of keys that are left out while learning. */
const [OUT, KEYS_OUT] = [0.12, 0.05];
const [FIRST, SECOND, LEAST_STEP] = [0.9, 0.99, 1e-6];
/** What pulls numbers to zero: those of matrices, those of rows. */
const [PULL, ROW_PULL] = [1e-5, 1e-4];
/** Slopes together are no longer than so. */
const LONGEST = 20;

/** A multiple of eight: so many numbers the kernel takes at once. */
const eights = (count) => Math.ceil(count / 8) * 8;

/** A net over so many keys, of which the first `own` are learned one by one, and gaps and ops. `vectors` has a column for each key, zeros for one without. */
export class Learner {
  constructor({ keys, own, gaps, ops, vectors, seed, hand }) {
    Object.assign(this, { gaps, ops, vectors, chance: chances(seed), steps: 0 });
    Object.assign(this, rooms(hand));
    const { word: D, read: H, middle: M } = SIZES;
    this.parts = {};
    this.part('meaning', VECTOR, D, 0.3 / Math.sqrt(VECTOR));
    for (const side of [0, 1]) {
      this.part(`ahead${side}`, D, 3 * H, H ** -0.5);
      this.part(`bias${side}`, 1, 3 * H, 0);
      this.part(`past${side}`, H, 3 * H, H ** -0.5);
      this.part(`pastBias${side}`, 1, 3 * H, 0);
    }
    for (const [of, names] of [
      ['gap', gaps],
      ['op', ops],
    ]) {
      // prettier-ignore
      const width = eights(names.length);
      this.part(`${of}Middle`, 2 * H + D, M, (2 * H) ** -0.5);
      this.part(`${of}MiddleBias`, 1, M, 0);
      this.part(`${of}Out`, M, width, M ** -0.5);
      this.part(`${of}OutBias`, 1, width, 0).of.fill(0, names.length);
    }
    const normal = () => Math.sqrt(-2 * Math.log(1 - this.chance())) * Math.cos(2 * Math.PI * this.chance());
    const many = () => new Float32Array(keys * D);
    this.rows = {
      of: many().map((_, i) => (i < own * D ? 0.1 * normal() : 0)),
      slopes: many(),
      mean: many(),
      square: many(),
      used: new Set(),
    };
    const { room } = this;
    this.given = room(MOST * VECTOR);
    this.inputs = room(MOST * D);
    this.inputErrors = room(MOST * D);
    this.ownInputs = room(MOST * D);
    this.ownErrors = room(MOST * D);
    this.sides = [0, 1].map(() => ({
      seen: room(MOST * 3 * H),
      step: room(MOST * 3 * H),
      seenErrors: room(MOST * 3 * H),
      stepErrors: room(MOST * 3 * H),
      mind: room((MOST + 1) * H),
      mindErrors: room((MOST + 1) * H),
    }));
    const widest = Math.max(eights(gaps.length), eights(ops.length));
    for (const [name, length] of [
      ['both', 2 * H + D],
      ['middle', M],
      ['scores', widest],
    ]) {
      // prettier-ignore
      this[name] = room(length);
      this[`${name}Errors`] = room(length);
    }
    this.turn();
  }

  /** A matrix with its slopes, or a column. */
  part(name, rows, cols, spread) {
    const made = this.room(rows * cols);
    for (let i = 0; i < made.of.length; i++) made.of[i] = (2 * this.chance() - 1) * spread;
    const zeros = () => new Float32Array(rows * cols);
    const turned = rows > 1 ? this.room(rows * cols) : undefined;
    return (this.parts[name] = {
      ...made,
      rows,
      cols,
      slopes: this.room(rows * cols),
      turned,
      mean: zeros(),
      square: zeros(),
    });
  }

  /** Turns the matrices round, for the way back. */
  turn() {
    for (const { of, rows, cols, turned } of Object.values(this.parts))
      if (turned)
        for (let i = 0; i < rows; i++)
          for (let j = 0; j < cols; j++) turned.of[j * rows + i] = of[i * cols + j];
  }

  /** Some of a column's numbers, the rest nothing. */
  thinned(length) {
    return Float32Array.from({ length }, () => (this.chance() < OUT ? 0 : 1 / (1 - OUT)));
  }

  /** Reads the keys of a note's tokens, given as rows; there, with what was decided on before a token (rows too), back without. */
  read(tokens, decided) {
    const { word: D, read: H } = SIZES;
    const { weigh, parts, inputs, ownInputs, given, vectors } = this;
    const count = (this.count = tokens.length);
    inputs.of.fill(0, 0, count * D);
    this.used = tokens.map((rows) => rows.filter(() => this.chance() >= KEYS_OUT));
    this.used.forEach((rows, t) => {
      given.of.fill(0, t * VECTOR, (t + 1) * VECTOR);
      for (const row of rows) {
        for (let i = 0; i < D; i++) inputs.of[t * D + i] += this.rows.of[row * D + i];
        for (let v = 0; v < VECTOR; v++) given.of[t * VECTOR + v] += vectors[row * VECTOR + v];
      }
      weigh(
        inputs.at + t * D * BYTES,
        given.at + t * VECTOR * BYTES,
        BYTES,
        parts.meaning.at,
        VECTOR,
        D * BYTES,
      );
    });
    this.inputMask = this.thinned(count * D);
    this.inputMask.forEach((much, i) => (inputs.of[i] *= much));
    ownInputs.of.set(inputs.of.subarray(0, count * D));
    this.decided = decided.map((rows) => rows.filter(() => this.chance() >= KEYS_OUT));
    this.decided.forEach((rows, t) => {
      for (const row of rows)
        for (let i = 0; i < D; i++) ownInputs.of[t * D + i] += this.rows.of[row * D + i];
    });
    this.masks = [0, 1].map(() => this.thinned(count * H));
    this.sides.forEach(({ seen, step, mind }, side) => {
      mind.of.fill(0, 0, H);
      for (let n = 0; n < count; n++) {
        const t = side ? count - 1 - n : n;
        const at = t * 3 * H;
        seen.of.set(parts[`bias${side}`].of, at);
        weigh(
          seen.at + at * BYTES,
          (side ? inputs : ownInputs).at + t * D * BYTES,
          BYTES,
          parts[`ahead${side}`].at,
          D,
          3 * H * BYTES,
        );
        step.of.set(parts[`pastBias${side}`].of, at);
        weigh(
          step.at + at * BYTES,
          mind.at + n * H * BYTES,
          BYTES,
          parts[`past${side}`].at,
          H,
          3 * H * BYTES,
        );
        for (let i = at; i < at + H; i++) {
          const reset = (seen.of[i] = 1 / (1 + Math.exp(-seen.of[i] - step.of[i])));
          const hold = (seen.of[i + H] = 1 / (1 + Math.exp(-seen.of[i + H] - step.of[i + H])));
          const fresh = (seen.of[i + 2 * H] = Math.tanh(seen.of[i + 2 * H] + reset * step.of[i + 2 * H]));
          mind.of[(n + 1) * H + i - at] = (1 - hold) * fresh + hold * mind.of[n * H + i - at];
        }
      }
    });
  }

  /** Learns one choice: of a gap or an op, from what is kept in mind at token `left` there and `right` back, and the row of the choice just before (-1 for none). Gives how far off it was. */
  choose(of, left, right, before, answer) {
    const { word: D, read: H, middle: M } = SIZES;
    const { weigh, parts, both, middle, scores, bothErrors, middleErrors, scoresErrors, masks, count } = this;
    const [there, back] = [(left + 1) * H, (count - right) * H];
    for (let i = 0; i < H; i++) {
      both.of[i] = this.sides[0].mind.of[there + i] * masks[0][left * H + i];
      both.of[H + i] = this.sides[1].mind.of[back + i] * masks[1][right * H + i];
    }
    for (let i = 0; i < D; i++) both.of[2 * H + i] = before < 0 ? 0 : this.rows.of[before * D + i];
    const {
      [`${of}Middle`]: into,
      [`${of}MiddleBias`]: intoBias,
      [`${of}Out`]: out,
      [`${of}OutBias`]: outBias,
    } = parts;
    const K = out.cols;
    middle.of.set(intoBias.of);
    weigh(middle.at, both.at, BYTES, into.at, 2 * H + D, M * BYTES);
    for (let i = 0; i < M; i++) if (middle.of[i] < 0) middle.of[i] = 0;
    scores.of.set(outBias.of);
    weigh(scores.at, middle.at, BYTES, out.at, M, K * BYTES);
    const shares = shared(scores.of.subarray(0, of === 'gap' ? this.gaps.length : this.ops.length));
    scoresErrors.of.fill(0);
    scoresErrors.of.set(shares);
    scoresErrors.of[answer] -= 1;
    for (let k = 0; k < K; k++) outBias.slopes.of[k] += scoresErrors.of[k];
    middleErrors.of.fill(0);
    weigh(middleErrors.at, scoresErrors.at, BYTES, out.turned.at, K, M * BYTES);
    for (let i = 0; i < M; i++) {
      if (middle.of[i] === 0) middleErrors.of[i] = 0;
      else weigh(out.slopes.at + i * K * BYTES, middle.at + i * BYTES, 0, scoresErrors.at, 1, K * BYTES);
      intoBias.slopes.of[i] += middleErrors.of[i];
    }
    bothErrors.of.fill(0);
    weigh(bothErrors.at, middleErrors.at, BYTES, into.turned.at, M, (2 * H + D) * BYTES);
    for (let i = 0; i < 2 * H + D; i++)
      if (both.of[i] !== 0)
        weigh(into.slopes.at + i * M * BYTES, both.at + i * BYTES, 0, middleErrors.at, 1, M * BYTES);
    for (let i = 0; i < H; i++) {
      this.sides[0].mindErrors.of[there + i] += bothErrors.of[i] * masks[0][left * H + i];
      this.sides[1].mindErrors.of[back + i] += bothErrors.of[H + i] * masks[1][right * H + i];
    }
    if (before >= 0) {
      this.rows.used.add(before);
      for (let i = 0; i < D; i++) this.rows.slopes[before * D + i] += bothErrors.of[2 * H + i];
    }
    return -Math.log(shares[answer] + 1e-9);
  }

  /**
   * Learns one note: `tokens` as rows, `gaps` and `ops` as numbers, -1 for what can't be chosen; `gapRows` and `opRows` are the rows of what is
   * chosen, -1 for none. Gives how far off it was.
   */
  learn({ tokens, gaps, ops, gapRows, opRows }) {
    const { word: D, read: H } = SIZES;
    const none = (row) => row >= 0;
    this.read(
      tokens,
      tokens.map((_, t) => [gapRows[t - 1] ?? -1, opRows[t - 2] ?? -1].filter(none)),
    );
    const { count, inputErrors, ownErrors, sides } = this;
    for (const { mindErrors } of sides) mindErrors.of.fill(0, 0, (count + 1) * H);
    let off = 0;
    gaps.forEach((gap, at) => gap >= 0 && (off += this.choose('gap', at, at + 1, opRows[at - 1] ?? -1, gap)));
    ops.forEach((op, at) => op >= 0 && (off += this.choose('op', at + 1, at + 1, gapRows[at], op)));
    inputErrors.of.fill(0, 0, count * D);
    ownErrors.of.fill(0, 0, count * D);
    this.wayBack(0);
    this.wayBack(1);
    this.pass();
    return off;
  }

  /** What the errors of one direction say of its numbers. */
  wayBack(side) {
    const { word: D, read: H } = SIZES;
    const { weigh, parts, count } = this;
    const [inputs, inputErrors] = side ? [this.inputs, this.inputErrors] : [this.ownInputs, this.ownErrors];
    const { seen, step, seenErrors, stepErrors, mind, mindErrors } = this.sides[side];
    const [ahead, past] = [parts[`ahead${side}`], parts[`past${side}`]];
    const width = 3 * H * BYTES;
    for (let n = count - 1; n >= 0; n--) {
      const t = side ? count - 1 - n : n;
      const at = t * 3 * H;
      for (let i = 0; i < H; i++) {
        const [reset, hold, fresh] = [seen.of[at + i], seen.of[at + H + i], seen.of[at + 2 * H + i]];
        const error = mindErrors.of[(n + 1) * H + i];
        const inner = error * (1 - hold) * (1 - fresh * fresh);
        const opened = inner * step.of[at + 2 * H + i] * reset * (1 - reset);
        const held = error * (mind.of[n * H + i] - fresh) * hold * (1 - hold);
        seenErrors.of[at + i] = stepErrors.of[at + i] = opened;
        seenErrors.of[at + H + i] = stepErrors.of[at + H + i] = held;
        seenErrors.of[at + 2 * H + i] = inner;
        stepErrors.of[at + 2 * H + i] = inner * reset;
        mindErrors.of[n * H + i] += error * hold;
      }
      for (let i = 0; i < 3 * H; i++) {
        parts[`bias${side}`].slopes.of[i] += seenErrors.of[at + i];
        parts[`pastBias${side}`].slopes.of[i] += stepErrors.of[at + i];
      }
      weigh(
        mindErrors.at + n * H * BYTES,
        stepErrors.at + at * BYTES,
        BYTES,
        past.turned.at,
        3 * H,
        H * BYTES,
      );
      weigh(
        inputErrors.at + t * D * BYTES,
        seenErrors.at + at * BYTES,
        BYTES,
        ahead.turned.at,
        3 * H,
        D * BYTES,
      );
    }
    for (let i = 0; i < H; i++)
      for (let n = 0; n < count; n++) {
        const t = side ? count - 1 - n : n;
        weigh(
          past.slopes.at + i * width,
          mind.at + (n * H + i) * BYTES,
          0,
          stepErrors.at + t * width,
          1,
          width,
        );
      }
    for (let i = 0; i < D; i++)
      weigh(ahead.slopes.at + i * width, inputs.at + i * BYTES, D * BYTES, seenErrors.at, count, width);
  }

  /** Hands the errors of the tokens on to their rows, and to what turns vectors. */
  pass() {
    const D = SIZES.word;
    const { inputErrors, ownErrors, inputMask, rows, used, decided, given, parts, count } = this;
    decided.forEach((keys, t) => {
      for (const row of keys) {
        rows.used.add(row);
        for (let i = 0; i < D; i++) rows.slopes[row * D + i] += ownErrors.of[t * D + i];
      }
    });
    for (let i = 0; i < count * D; i++)
      inputErrors.of[i] = (inputErrors.of[i] + ownErrors.of[i]) * inputMask[i];
    used.forEach((keys, t) => {
      for (const row of keys) {
        rows.used.add(row);
        for (let i = 0; i < D; i++) rows.slopes[row * D + i] += inputErrors.of[t * D + i];
      }
    });
    for (let v = 0; v < VECTOR; v++)
      this.weigh(
        parts.meaning.slopes.at + v * D * BYTES,
        given.at + v * BYTES,
        VECTOR * BYTES,
        inputErrors.at,
        count,
        D * BYTES,
      );
  }

  /** One step against the slopes (Adam). */
  step(rate) {
    this.steps++;
    const [first, second] = [1 - FIRST ** this.steps, 1 - SECOND ** this.steps];
    let sum = 0;
    for (const { slopes } of Object.values(this.parts)) for (const slope of slopes.of) sum += slope * slope;
    const share = Math.min(1, LONGEST / Math.sqrt(sum));
    const move = (numbers, slopes, mean, square, from, to, pull) => {
      for (let i = from; i < to; i++) {
        const slope = slopes[i] * share;
        slopes[i] = 0;
        mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
        square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
        numbers[i] -=
          rate * (mean[i] / first / (Math.sqrt(square[i] / second) + LEAST_STEP) + pull * numbers[i]);
      }
    };
    for (const { of, slopes, mean, square, rows } of Object.values(this.parts))
      move(of, slopes.of, mean, square, 0, of.length, rows > 1 ? PULL : 0);
    const { of, slopes, mean, square, used } = this.rows;
    for (const row of used)
      move(of, slopes, mean, square, row * SIZES.word, (row + 1) * SIZES.word, ROW_PULL);
    used.clear();
    this.turn();
  }

  /** The rows with what the vectors say of each key added. */
  settled() {
    const D = SIZES.word;
    const rows = this.rows.of.slice();
    const meaning = this.parts.meaning.of;
    for (let row = 0; row < rows.length / D; row++)
      for (let v = 0; v < VECTOR; v++) {
        const much = this.vectors[row * VECTOR + v];
        if (much) for (let i = 0; i < D; i++) rows[row * D + i] += much * meaning[v * D + i];
      }
    return rows;
  }
}

/** Scores as shares of one. */
function shared(scores) {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}
