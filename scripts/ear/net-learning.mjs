// What the errors of a net's scores say of each of its numbers: the way back through reading.
import { DENSE, SIZES } from './net.mjs';
import { BYTES, MOST, Reading } from './net-reading.mjs';
import { SIZE as VECTOR } from './word-vectors.mjs';

/** Reads samples with a net, and adds up how every number of it should have been. */
export class Learning extends Reading {
  constructor(net, place) {
    super(net, place);
    const { room } = place;
    const { word: D, read: H, middle: M, outputs: K } = SIZES;
    this.inputErrors = room(MOST * D);
    this.told = room(MOST * VECTOR);
    for (const side of this.sides)
      Object.assign(side, { errors: room(MOST * 3 * H), pastErrors: room(MOST * 3 * H) });
    this.coming = room(H);
    this.pooledErrors = room(4 * H);
    this.middleErrors = room(M);
    this.scoreErrors = room(K);
    this.back = {
      input0: room(3 * H * D),
      input1: room(3 * H * D),
      past0: room(3 * H * H),
      past1: room(3 * H * H),
      middle: room(M * 4 * H),
      out: room(K * M),
      direct: room(K * 4 * H),
    };
    this.slopes = Object.fromEntries(Object.entries(DENSE).map(([name, length]) => [name, room(length)]));
    this.tables = Object.fromEntries(Object.entries(net.tables).map(([name, { length }]) => [name, new RowSlopes(length)])); // prettier-ignore
    this.turn();
  }

  /** Turns the matrices round, for the way back. */
  turn() {
    for (const [name, { of }] of Object.entries(this.back)) {
      const from = this.net.dense[name].of;
      const cols =
        name === 'out' || name === 'direct'
          ? SIZES.outputs
          : name === 'middle'
            ? SIZES.middle
            : 3 * SIZES.read;
      const rows = from.length / cols;
      for (let i = 0; i < rows; i++) for (let o = 0; o < cols; o++) of[o * rows + i] = from[i * cols + o];
    }
  }

  /** Adds to the slopes what the errors of the scores say of every number of the net. */
  learn(sample, errors) {
    const { read: H, middle: M, outputs: K } = SIZES;
    const { weigh, pooled, middle, pooledErrors, middleErrors, scoreErrors, slopes, back } = this;
    scoreErrors.of.set(errors);
    for (let k = 0; k < K; k++) slopes.outBias.of[k] += errors[k];
    middleErrors.of.fill(0);
    weigh(middleErrors.at, scoreErrors.at, BYTES, back.out.at, K, M * BYTES);
    for (let i = 0; i < M; i++) {
      if (middle.of[i] <= 0) middleErrors.of[i] = 0;
      slopes.middleBias.of[i] += middleErrors.of[i];
    }
    pooledErrors.of.fill(0);
    weigh(pooledErrors.at, scoreErrors.at, BYTES, back.direct.at, K, 4 * H * BYTES);
    weigh(pooledErrors.at, middleErrors.at, BYTES, back.middle.at, M, 4 * H * BYTES);
    for (let i = 0; i < M; i++)
      weigh(slopes.out.at + i * K * BYTES, middle.at + i * BYTES, 0, scoreErrors.at, 1, K * BYTES);
    for (let i = 0; i < 4 * H; i++) {
      if (pooled.of[i] === 0) continue;
      weigh(slopes.direct.at + i * K * BYTES, pooled.at + i * BYTES, 0, scoreErrors.at, 1, K * BYTES);
      weigh(slopes.middle.at + i * M * BYTES, pooled.at + i * BYTES, 0, middleErrors.at, 1, M * BYTES);
    }
    for (let i = 0; i < 4 * H; i++) pooledErrors.of[i] *= this.share[i];
    this.inputErrors.of.fill(0, 0, this.count * SIZES.word);
    const asked = this.heedErrors();
    this.learnSide(0, asked);
    this.learnSide(1, asked);
    this.pass(sample);
  }

  /** What the mean by heed says of how much each word is heeded. */
  heedErrors() {
    const H = SIZES.read;
    const { count, heeded } = this;
    const errors = this.pooledErrors.of;
    const asked = new Float32Array(count);
    let mean = 0;
    for (let t = 0; t < count; t++) {
      let sum = 0;
      for (let i = 0; i < H; i++) {
        sum += errors[2 * H + i] * this.sides[0].read.of[(t + 1) * H + i];
        sum += errors[3 * H + i] * this.sides[1].read.of[(count - t) * H + i];
      }
      asked[t] = sum;
      mean += heeded[t] * sum;
    }
    for (let t = 0; t < count; t++) asked[t] = heeded[t] * (asked[t] - mean);
    return asked;
  }

  /** One direction, backwards: n counts words in the order in which they were read. */
  learnSide(s, asked) {
    const { word: D, read: H } = SIZES;
    const { count, weigh, where, coming, slopes, back, heeded } = this;
    const { ahead, read, pasts, errors, pastErrors } = this.sides[s];
    const pooled = this.pooledErrors.of;
    const heed = this.net.dense.heed.of;
    const heedSlopes = slopes.heed.of;
    const [bias, pastBias] = [slopes[`bias${s}`].of, slopes[`pastBias${s}`].of];
    coming.of.fill(0);
    for (let n = count - 1; n >= 0; n--) {
      const t = s === 0 ? n : count - 1 - n;
      const [e, a] = [n * 3 * H, t * 3 * H];
      for (let i = 0; i < H; i++) {
        const now = read.of[(n + 1) * H + i];
        heedSlopes[s * H + i] += asked[t] * now;
        const error =
          coming.of[i] +
          (where[s * H + i] === n ? pooled[s * H + i] : 0) +
          heeded[t] * pooled[(2 + s) * H + i] +
          asked[t] * heed[s * H + i];
        const reset = ahead.of[a + i];
        const hold = ahead.of[a + H + i];
        const fresh = ahead.of[a + 2 * H + i];
        const inner = error * (1 - hold) * (1 - fresh * fresh);
        const opened = inner * pasts[t * H + i] * reset * (1 - reset);
        const held = error * (read.of[n * H + i] - fresh) * hold * (1 - hold);
        pastErrors.of[e + i] = opened;
        pastErrors.of[e + H + i] = held;
        pastErrors.of[e + 2 * H + i] = inner * reset;
        errors.of[a + i] = opened;
        errors.of[a + H + i] = held;
        errors.of[a + 2 * H + i] = inner;
        coming.of[i] = error * hold;
        bias[i] += opened;
        bias[H + i] += held;
        bias[2 * H + i] += inner;
        pastBias[i] += inner * reset;
      }
      weigh(coming.at, pastErrors.at + e * BYTES, BYTES, back[`past${s}`].at, 3 * H, H * BYTES);
      weigh(
        this.inputErrors.at + t * D * BYTES,
        errors.at + a * BYTES,
        BYTES,
        back[`input${s}`].at,
        3 * H,
        D * BYTES,
      );
    }
    const width = 3 * H * BYTES;
    for (let i = 0; i < H; i++)
      weigh(slopes[`past${s}`].at + i * width, read.at + i * BYTES, H * BYTES, pastErrors.at, count, width);
    for (let i = 0; i < D; i++)
      weigh(
        slopes[`input${s}`].at + i * width,
        this.inputs.at + i * BYTES,
        D * BYTES,
        errors.at,
        count,
        width,
      );
  }

  /** Hands the errors of the words' numbers on to the tables. */
  pass({ words, shapes }) {
    const D = SIZES.word;
    const { kept, used, tables, told, slopes, count } = this;
    const vectors = this.net.vectors.of;
    const errors = this.inputErrors.of;
    for (let t = 0; t < count; t++) {
      const from = t * D;
      for (let i = 0; i < D; i++) errors[from + i] *= kept[from + i];
      told.of.set(vectors.subarray(words[t] * VECTOR, (words[t] + 1) * VECTOR), t * VECTOR);
      tables.words.add(used.words[t], errors, from);
      if (used.groups[t]) tables.groups.add(used.groups[t], errors, from);
      tables.shapes.add(shapes[t], errors, from);
      for (const sort of used.sorts[t]) tables.sorts.add(sort, errors, from);
    }
    const width = D * BYTES;
    for (let v = 0; v < VECTOR; v++)
      this.weigh(
        slopes.meaning.at + v * width,
        told.at + v * BYTES,
        VECTOR * BYTES,
        this.inputErrors.at,
        count,
        width,
      );
  }
}

/** The slopes of a table's rows that were used. */
class RowSlopes {
  constructor(length) {
    this.all = new Float32Array(length);
    this.used = new Set();
  }

  add(row, from, at) {
    const D = SIZES.word;
    this.used.add(row);
    for (let i = 0; i < D; i++) this.all[row * D + i] += from[at + i];
  }
}
