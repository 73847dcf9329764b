/**
 * Reads the tokens of a short text there and back with gated recurrent units, and says for each gap what may go in there, and for each
 * token what becomes of it. Single precision, so that every machine chooses alike.
 */
import { kernelCode } from '../check/kernel-code.js';
import { canOpen, openKernel, type Kernel } from '../check/kernel.js';
import type { HandModel, HandNumbers } from './types.js';

/** What is chosen from, each with its share of one. */
export type Shares = Float32Array;

/** A column of numbers in the kernel's memory. */
interface Column {
  at: number;
  of: Float32Array;
}

const BYTES = 4;
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
  private readonly both: Column;
  private readonly middle: Column;
  private readonly scores: Column;

  /** `most` tokens are read at once. */
  constructor(
    private readonly model: HandModel,
    private readonly numbers: HandNumbers,
    most: number,
  ) {
    const { word, read, middle } = model.sizes;
    const columns = most * word + 6 * read + read + 2 * read + middle + model.gaps.length + model.ops.length;
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
    this.both = this.column(2 * read);
    this.middle = this.column(middle);
    this.scores = this.column(Math.max(model.gaps.length, model.ops.length) + TOGETHER);
  }

  private column(length: number): Column {
    const at = this.end;
    this.end += BYTES * Math.ceil(length / TOGETHER) * TOGETHER;
    return { at, of: new Float32Array(this.kernel.memory, at, length) };
  }

  /** For each of `tokens`, given as rows, what may become of it, and for the gap before it what may go in; the first and the last token are the ends. */
  read(tokens: readonly (readonly number[])[]): { gaps: Shares[]; ops: Shares[] } {
    const { read } = this.model.sizes;
    this.take(tokens);
    const there = this.side(tokens.length, 0);
    const back = this.side(tokens.length, 1);
    const gaps: Shares[] = [];
    const ops: Shares[] = [];
    const both = this.both.of;
    for (let at = 1; at < tokens.length; at++) {
      both.set(back.subarray(at * read, (at + 1) * read), read);
      both.set(there.subarray((at - 1) * read, at * read));
      gaps.push(this.choice('gap', this.model.gaps.length));
      if (at === tokens.length - 1) break;
      both.set(there.subarray(at * read, (at + 1) * read));
      ops.push(this.choice('op', this.model.ops.length));
    }
    return { gaps, ops };
  }

  /** The tokens as numbers: their rows added up. */
  private take(tokens: readonly (readonly number[])[]) {
    const { word } = this.model.sizes;
    const { rows } = this.numbers;
    const { step } = this.model;
    const inputs = this.inputs.of.fill(0, 0, tokens.length * word);
    tokens.forEach((own, at) => {
      for (const row of own)
        for (let i = 0; i < word; i++) inputs[at * word + i]! += rows[row * word + i]! * step;
    });
  }

  /** What is kept in mind at each token, in one direction. */
  private side(count: number, back: 0 | 1): Float32Array {
    const { word, read } = this.model.sizes;
    const { weigh } = this.kernel;
    const { [`ahead${back}`]: ahead, [`bias${back}`]: bias } = this.parts;
    const { [`past${back}`]: before, [`pastBias${back}`]: beforeBias } = this.parts;
    const kept = new Float32Array(count * read);
    const mind = this.mind.of.fill(0);
    const [seen, past] = [this.seen.of, this.past.of];
    for (let n = 0; n < count; n++) {
      const at = back ? count - 1 - n : n;
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
      kept.set(mind, at * read);
    }
    return kept;
  }

  /** The shares of all that may be chosen. */
  private choice(of: 'gap' | 'op', count: number): Shares {
    const { read, middle } = this.model.sizes;
    const { weigh } = this.kernel;
    const { [`${of}Middle`]: into, [`${of}MiddleBias`]: intoBias, [`${of}Out`]: out, [`${of}OutBias`]: outBias } = this.parts; // prettier-ignore
    const between = this.middle.of;
    between.set(intoBias!.of);
    weigh(this.middle.at, this.both.at, BYTES, into!.at, 2 * read, middle * BYTES);
    for (let i = 0; i < middle; i++) if (between[i]! < 0) between[i] = 0;
    this.scores.of.set(outBias!.of);
    weigh(this.scores.at, this.middle.at, BYTES, out!.at, middle, outBias!.of.length * BYTES);
    const shares = this.scores.of.slice(0, count);
    const most = Math.max(...shares);
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
