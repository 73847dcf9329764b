/**
 * Reads the tokens of a short text there and back with gated recurrent units, and says for each gap what may go in there, and for each
 * token what becomes of it. It's read back first; there it reads along what was decided on, so that one choice knows of those before it.
 * Single precision, so that every machine chooses alike.
 */
import { kernelCode } from '../check/kernel-code.js';
import { canOpen, openKernel, type Kernel } from '../check/kernel.js';
import { gapKey, hashOf, opKey, rowOf } from './keys.js';
import type { HandModel, HandNumbers } from './types.js';

/** What is chosen from, each with its share of one. */
export type Shares = Float32Array;

/** Decides for the gap before a token, or for the token: gives the number of what it chooses. `at` counts the tokens between the ends. */
export type Decide = (of: 'gap' | 'op', at: number, shares: Shares) => number;

/** What was learned on top of reading and choosing: where a clause ends, and where a listener stumbles. */
export type Head = 'ends' | 'stumbles';

/** A column of numbers in the kernel's memory. */
interface Column {
  at: number;
  of: Float32Array;
}

const BYTES = 4;
/** Tokens around a place: the one before it and two behind. */
export const AROUND = 3;
/** A column's length is a multiple of that. */
const TOGETHER = 8;

export class Net {
  private readonly kernel: Pick<Kernel, 'memory' | 'weigh'>;
  private end = 0;
  private readonly parts: Readonly<Record<string, Column>>;
  private readonly seen: Column;
  private readonly past: Column;
  private readonly mind: Column;
  private readonly inputs: Column;
  /** The row of each choice, -1 for that which leaves things alone. */
  private readonly rows: Readonly<Record<'gap' | 'op', readonly number[]>>;
  private readonly both: Column;
  private readonly around: Column;
  private readonly middle: Column;
  private readonly scores: Column;

  /** `most` tokens are read at once. */
  constructor(
    private readonly model: HandModel,
    private readonly numbers: HandNumbers,
    most: number,
  ) {
    const { word, read, middle } = model.sizes;
    const columns =
      most * word +
      6 * read +
      read +
      2 * (2 * read + AROUND * word) +
      middle +
      model.gaps.length +
      model.ops.length;
    const size = BYTES * (numbers.parts.length + columns + TOGETHER * (model.parts.length + TOGETHER));
    this.kernel = canOpen()
      ? openKernel(size, numbers.code.length > 0 ? numbers.code : kernelCode())
      : plainKernel(size);
    let from = 0;
    this.parts = Object.fromEntries(
      model.parts.map(({ name, length }) => {
        const column = this.column(length);
        column.of.set(numbers.parts.subarray(from, from + length));
        from += length;
        return [name, column];
      }),
    );
    this.inputs = this.column(most * word);
    [this.seen, this.past, this.mind] = [this.column(3 * read), this.column(3 * read), this.column(read)];
    this.both = this.column(2 * read + word);
    this.around = this.column(2 * read + AROUND * word);
    this.middle = this.column(middle);
    const row = (key: string) => rowOf(hashOf(key), numbers.keys);
    this.rows = {
      gap: model.gaps.map((gap) => row(gapKey(gap))),
      op: model.ops.map((op) => row(opKey(op))),
    };
    this.scores = this.column(Math.max(model.gaps.length, model.ops.length) + TOGETHER);
  }

  private column(length: number): Column {
    const at = this.end;
    this.end += BYTES * Math.ceil(length / TOGETHER) * TOGETHER;
    return { at, of: new Float32Array(this.kernel.memory, at, length) };
  }

  /** Reads `tokens`, given as rows, the first and the last of them the ends, and has it decided what goes before each and what becomes of it. */
  read(tokens: readonly (readonly number[])[], decide: Decide): void {
    const { read } = this.model.sizes;
    const last = tokens.length - 1;
    tokens.forEach((own, at) => this.take(own, at));
    const back = this.back(tokens.length);
    const both = this.both.of;
    const mind = this.mind.of.fill(0);
    this.step(0, 0);
    let before = -1;
    const choose = (of: 'gap' | 'op', at: number): void => {
      both.set(mind);
      both.set(back.subarray(at * read, (at + 1) * read), read);
      both.fill(0, 2 * read);
      this.add(both, 2 * read, before);
      const shares = this.choice(of, of === 'gap' ? this.model.gaps.length : this.model.ops.length);
      before = this.rows[of][decide(of, at - 1, shares)]!;
    };
    for (let at = 1; at <= last; at++) {
      this.add(this.inputs.of, at * this.model.sizes.word, before);
      choose('gap', at);
      if (at === last) return;
      this.add(this.inputs.of, at * this.model.sizes.word, before);
      this.step(at, 0);
      choose('op', at);
    }
  }

  /**
   * What is in mind between each two tokens that aren't the ends: what was read there and back, and the tokens around. What `see` is given is good
   * until it returns.
   */
  between(tokens: readonly (readonly number[])[], see: (mind: Float32Array) => void): void {
    const { word, read } = this.model.sizes;
    tokens.forEach((own, at) => this.take(own, at));
    const back = this.back(tokens.length);
    const around = this.around.of;
    this.mind.of.fill(0);
    this.step(0, 0);
    for (let at = 1; at + 2 < tokens.length; at++) {
      this.step(at, 0);
      around.set(this.mind.of);
      around.set(back.subarray((at + 1) * read, (at + 2) * read), read);
      around.set(this.inputs.of.subarray(at * word, (at + AROUND) * word), 2 * read);
      see(around);
    }
  }

  /** How surely something is so between each two tokens that aren't the ends, as log odds: what a head has learned of what is in mind there. */
  sure(head: Head, tokens: readonly (readonly number[])[]): number[] {
    const [into, intoBias, out, outBias] = ['Middle', 'MiddleBias', 'Out', 'OutBias'].map(
      (part) => this.parts[head + part],
    );
    // A hand that was just trained doesn't know yet.
    if (!into || !intoBias || !out || !outBias) return [];
    const sure: number[] = [];
    const middle = this.middle.of.subarray(0, intoBias.of.length);
    this.between(tokens, ({ length }) => {
      middle.set(intoBias.of);
      this.kernel.weigh(this.middle.at, this.around.at, BYTES, into.at, length, BYTES * middle.length);
      sure.push(middle.reduce((sum, much, i) => sum + Math.max(0, much) * out.of[i]!, outBias.of[0]!));
    });
    return sure;
  }

  /** A token as numbers: its rows added up. */
  private take(own: readonly number[], at: number) {
    const { word } = this.model.sizes;
    this.inputs.of.fill(0, at * word, (at + 1) * word);
    for (const row of own) this.add(this.inputs.of, at * word, row);
  }

  /** Adds a row to the numbers from a place on; nothing for -1. */
  private add(to: Float32Array, from: number, row: number) {
    if (row < 0) return;
    const { word } = this.model.sizes;
    for (let i = 0; i < word; i++) to[from + i]! += this.numbers.rows[row * word + i]! * this.model.step;
  }

  /** What is kept in mind at each token on the way back. */
  private back(count: number): Float32Array {
    const { read } = this.model.sizes;
    const kept = new Float32Array(count * read);
    this.mind.of.fill(0);
    for (let at = count - 1; at >= 0; at--) {
      this.step(at, 1);
      kept.set(this.mind.of, at * read);
    }
    return kept;
  }

  /** Takes a token to mind, on the way there or back. */
  private step(at: number, way: 0 | 1): void {
    const { word, read } = this.model.sizes;
    const { weigh } = this.kernel;
    const { [`ahead${way}`]: ahead, [`bias${way}`]: bias } = this.parts;
    const { [`past${way}`]: before, [`pastBias${way}`]: beforeBias } = this.parts;
    const [seen, past, mind] = [this.seen.of, this.past.of, this.mind.of];
    seen.set(bias!.of);
    weigh(this.seen.at, this.inputs.at + at * word * BYTES, BYTES, ahead!.at, word, 3 * read * BYTES);
    past.set(beforeBias!.of);
    weigh(this.past.at, this.mind.at, BYTES, before!.at, read, 3 * read * BYTES);
    for (let i = 0; i < read; i++) {
      const reset = 1 / (1 + Math.exp(-seen[i]! - past[i]!));
      const hold = 1 / (1 + Math.exp(-seen[read + i]! - past[read + i]!));
      const fresh = Math.tanh(seen[2 * read + i]! + reset * past[2 * read + i]!);
      mind[i] = (1 - hold) * fresh + hold * mind[i]!;
    }
  }

  /** The shares of all that may be chosen. */
  private choice(of: 'gap' | 'op', count: number): Shares {
    const { word, read, middle } = this.model.sizes;
    const { weigh } = this.kernel;
    const { [`${of}Middle`]: into, [`${of}MiddleBias`]: intoBias, [`${of}Out`]: out, [`${of}OutBias`]: outBias } = this.parts; // prettier-ignore
    const between = this.middle.of;
    between.set(intoBias!.of);
    weigh(this.middle.at, this.both.at, BYTES, into!.at, 2 * read + word, middle * BYTES);
    for (let i = 0; i < middle; i++) if (between[i]! < 0) between[i] = 0;
    this.scores.of.set(outBias!.of);
    weigh(this.scores.at, this.middle.at, BYTES, out!.at, middle, outBias!.of.length * BYTES);
    const shares = this.scores.of.subarray(0, count);
    let most = -Infinity;
    for (let i = 0; i < count; i++) if (shares[i]! > most) most = shares[i]!;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += shares[i] = Math.exp(shares[i]! - most);
    for (let i = 0; i < count; i++) shares[i]! /= sum;
    return shares;
  }
}

/** The same without WebAssembly: `node --jitless` has none. */
function plainKernel(size: number): Pick<Kernel, 'memory' | 'weigh'> {
  const memory = new ArrayBuffer(size);
  const all = new Float32Array(memory, 0, Math.floor(size / BYTES));
  return {
    memory,
    weigh(to, from, stride, matrix, count, width) {
      for (let row = 0; row < count; row++) {
        const much = all[(from + row * stride) / BYTES]!;
        const begin = (matrix + row * width) / BYTES;
        for (let i = 0; i < width / BYTES; i++)
          all[to / BYTES + i] = Math.fround(all[to / BYTES + i]! + Math.fround(much * all[begin + i]!));
      }
    },
  };
}
