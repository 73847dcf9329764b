// Reading a sample with a net: gated recurrent units, there and back, over the words of a passage.
import { SIZES } from './net.mjs';
import { SIZE as VECTOR } from './word-vectors.mjs';

/** Shares that are left out by chance in training: of words, groups, classes, of a word's numbers, of what was read. */
const LEFT_OUT = { word: 0.2, group: 0.1, sort: 0.15, input: 0.2, pooled: 0.5 };
/** Most words of a passage. */
export const MOST = 512;
export const BYTES = 4;

export const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const tanh = (x) => 2 / (1 + Math.exp(-2 * x)) - 1;

/** Reads samples with a net. */
export class Reading {
  constructor(net, { weigh, room }) {
    const { word: D, read: H, middle: M, outputs: K } = SIZES;
    this.net = net;
    this.weigh = weigh;
    this.inputs = room(MOST * D);
    this.kept = new Float32Array(MOST * D);
    const side = () => ({
      ahead: room(MOST * 3 * H),
      read: room((MOST + 1) * H),
      pasts: new Float32Array(MOST * H),
    });
    this.sides = [side(), side()];
    this.step = room(3 * H);
    this.pooled = room(4 * H);
    this.middle = room(M);
    this.scores = room(K);
    this.heeded = new Float32Array(MOST);
    this.where = new Int32Array(2 * H);
    this.share = new Float32Array(4 * H);
    this.count = 0;
  }

  /** The scores of a sample. With `chance`, parts of it are left out. */
  read(sample, chance) {
    this.take(sample, chance);
    this.readSide(0);
    this.readSide(1);
    this.pool(chance);
    const { word: D, read: H, middle: M, outputs: K } = SIZES;
    const { net, weigh, pooled, middle, scores } = this;
    const { dense } = net;
    middle.of.set(dense.middleBias.of);
    weigh(middle.at, pooled.at, BYTES, dense.middle.at, 4 * H, M * BYTES);
    for (let i = 0; i < M; i++) if (middle.of[i] < 0) middle.of[i] = 0;
    scores.of.set(dense.outBias.of);
    weigh(scores.at, middle.at, BYTES, dense.out.at, M, K * BYTES);
    weigh(scores.at, pooled.at, BYTES, dense.direct.at, 4 * H, K * BYTES);
    return scores.of;
  }

  readSide(s) {
    const { word: D, read: H } = SIZES;
    const { count, weigh, step } = this;
    const { ahead, read, pasts } = this.sides[s];
    const { dense } = this.net;
    const [input, past] = [dense[`input${s}`], dense[`past${s}`]];
    const [bias, pastBias] = [dense[`bias${s}`].of, dense[`pastBias${s}`].of];
    read.of.fill(0, 0, H);
    for (let n = 0; n < count; n++) {
      const t = s === 0 ? n : count - 1 - n;
      const a = t * 3 * H;
      ahead.of.set(bias, a);
      weigh(ahead.at + a * BYTES, this.inputs.at + t * D * BYTES, BYTES, input.at, D, 3 * H * BYTES);
      step.of.fill(0);
      weigh(step.at, read.at + n * H * BYTES, BYTES, past.at, H, 3 * H * BYTES);
      for (let i = 0; i < H; i++) {
        const before = read.of[n * H + i];
        const reset = sigmoid(ahead.of[a + i] + step.of[i]);
        const hold = sigmoid(ahead.of[a + H + i] + step.of[H + i]);
        const held = step.of[2 * H + i] + pastBias[i];
        const fresh = tanh(ahead.of[a + 2 * H + i] + reset * held);
        ahead.of[a + i] = reset;
        ahead.of[a + H + i] = hold;
        ahead.of[a + 2 * H + i] = fresh;
        pasts[t * H + i] = held;
        read.of[(n + 1) * H + i] = fresh + hold * (before - fresh);
      }
    }
  }

  /** The largest of what was read at any word, and a mean by heed. */
  pool(chance) {
    const H = SIZES.read;
    const { count, pooled, where, share, heeded } = this;
    const heed = this.net.dense.heed.of;
    pooled.of.fill(-Infinity, 0, 2 * H);
    pooled.of.fill(0, 2 * H);
    heeded.fill(0, 0, count);
    for (let s = 0; s < 2; s++) {
      const read = this.sides[s].read.of;
      for (let n = 0; n < count; n++) {
        let sum = 0;
        for (let i = 0; i < H; i++) {
          const now = read[(n + 1) * H + i];
          sum += now * heed[s * H + i];
          if (now > pooled.of[s * H + i]) {
            pooled.of[s * H + i] = now;
            where[s * H + i] = n;
          }
        }
        heeded[s === 0 ? n : count - 1 - n] += sum;
      }
    }
    let top = -Infinity;
    let total = 0;
    for (let t = 0; t < count; t++) top = Math.max(top, heeded[t]);
    for (let t = 0; t < count; t++) total += heeded[t] = Math.exp(heeded[t] - top);
    for (let t = 0; t < count; t++) heeded[t] /= total;
    for (let s = 0; s < 2; s++) {
      const read = this.sides[s].read.of;
      for (let n = 0; n < count; n++) {
        const much = heeded[s === 0 ? n : count - 1 - n];
        for (let i = 0; i < H; i++) pooled.of[(2 + s) * H + i] += much * read[(n + 1) * H + i];
      }
    }
    for (let i = 0; i < 4 * H; i++) {
      share[i] = !chance ? 1 : chance() < LEFT_OUT.pooled ? 0 : 1 / (1 - LEFT_OUT.pooled);
      pooled.of[i] *= share[i];
    }
  }

  /** The words of a sample as numbers. */
  take({ words, groups, shapes, sorts, ends }, chance) {
    const D = SIZES.word;
    const { tables, vectors, dense } = this.net;
    const inputs = this.inputs.of;
    const { kept } = this;
    this.count = words.length;
    const used = (this.used = { words: [], groups: [], sorts: [] });
    inputs.fill(0, 0, this.count * D);
    const add = (table, row, to) => {
      for (let i = 0; i < D; i++) inputs[to + i] += table[row * D + i];
    };
    for (let t = 0; t < this.count; t++) {
      const to = t * D;
      const word = chance && chance() < LEFT_OUT.word ? 0 : words[t];
      used.words.push(word);
      add(tables.words, word, to);
      const vector = vectors.at + words[t] * VECTOR * BYTES;
      this.weigh(this.inputs.at + to * BYTES, vector, BYTES, dense.meaning.at, VECTOR, D * BYTES);
      const group = chance && chance() < LEFT_OUT.group ? 0 : groups[t];
      used.groups.push(group);
      if (group) add(tables.groups, group, to);
      add(tables.shapes, shapes[t], to);
      const mine = [];
      for (let c = t ? ends[t - 1] : 0; c < ends[t]; c++)
        if (!chance || chance() >= LEFT_OUT.sort) mine.push(sorts[c]);
      used.sorts.push(mine);
      for (const sort of mine) add(tables.sorts, sort, to);
      if (!chance) continue;
      for (let i = 0; i < D; i++) {
        kept[to + i] = chance() < LEFT_OUT.input ? 0 : 1 / (1 - LEFT_OUT.input);
        inputs[to + i] *= kept[to + i];
      }
    }
  }
}
