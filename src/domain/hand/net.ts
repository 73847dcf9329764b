/**
 * Reads the tokens of a short text there and back with gated recurrent units, and says for each gap what may go in there, and for each
 * token what becomes of it. Single precision, so that every machine chooses alike.
 */
import type { HandModel } from './types.js';

/** What is chosen from, each with its share of one. */
export type Shares = Float32Array;

export class Net {
  private readonly parts: Readonly<Record<string, Float32Array>>;
  private readonly scale: number;
  private readonly rows: Int8Array;

  /** `numbers` are the parts' whole numbers, one part after the other; the rows of tokens, which come last, are read as they are used. */
  constructor(
    private readonly model: HandModel,
    numbers: Int8Array,
  ) {
    const { word, read } = model.sizes;
    this.columns = { word, read };
    let at = 0;
    const parts: Record<string, Float32Array> = {};
    for (const { name, length, scale } of model.parts) {
      if (name !== 'rows')
        parts[name] = Float32Array.from(numbers.subarray(at, at + length), (number) => number * scale);
      at += length;
    }
    this.parts = parts;
    const last = model.parts.at(-1)!;
    this.scale = last.scale;
    this.rows = numbers.subarray(at - last.length);
  }
  private readonly columns: { word: number; read: number };

  /** For each of `tokens`, given as rows, what may become of it, and for the gap before it what may go in; the first and the last token are the ends. */
  read(tokens: readonly (readonly number[])[]): { gaps: Shares[]; ops: Shares[] } {
    const { word, read } = this.columns;
    const inputs = new Float32Array(tokens.length * word);
    tokens.forEach((rows, at) => {
      for (const row of rows)
        for (let i = 0; i < word; i++) inputs[at * word + i]! += this.rows[row * word + i]! * this.scale;
    });
    const there = this.side(inputs, tokens.length, 0);
    const back = this.side(inputs, tokens.length, 1);
    const gaps: Shares[] = [];
    const ops: Shares[] = [];
    const both = new Float32Array(2 * read);
    for (let at = 1; at < tokens.length; at++) {
      both.set(back.subarray(at * read, (at + 1) * read), read);
      both.set(there.subarray((at - 1) * read, at * read));
      gaps.push(this.choice('gap', both));
      if (at === tokens.length - 1) break;
      both.set(there.subarray(at * read, (at + 1) * read));
      ops.push(this.choice('op', both));
    }
    return { gaps, ops };
  }

  /** What is kept in mind at each token, in one direction. */
  private side(inputs: Float32Array, count: number, back: 0 | 1): Float32Array {
    const { word, read } = this.columns;
    const {
      [`ahead${back}`]: ahead,
      [`bias${back}`]: bias,
      [`past${back}`]: past,
      [`pastBias${back}`]: pastBias,
    } = this.parts;
    const kept = new Float32Array(count * read);
    const seen = new Float32Array(3 * read);
    const step = new Float32Array(3 * read);
    const mind = new Float32Array(read);
    for (let n = 0; n < count; n++) {
      const at = back ? count - 1 - n : n;
      seen.set(bias!);
      weigh(seen, inputs, at * word, word, ahead!);
      step.set(pastBias!);
      weigh(step, mind, 0, read, past!);
      for (let i = 0; i < read; i++) {
        const reset = 1 / (1 + Math.exp(-seen[i]! - step[i]!));
        const hold = 1 / (1 + Math.exp(-seen[read + i]! - step[read + i]!));
        const fresh = Math.tanh(seen[2 * read + i]! + reset * step[2 * read + i]!);
        mind[i] = (1 - hold) * fresh + hold * mind[i]!;
      }
      kept.set(mind, at * read);
    }
    return kept;
  }

  /** The shares of all that may be chosen. */
  private choice(of: 'gap' | 'op', both: Float32Array): Shares {
    const {
      [`${of}Middle`]: matrix,
      [`${of}MiddleBias`]: middleBias,
      [`${of}Out`]: out,
      [`${of}OutBias`]: outBias,
    } = this.parts;
    const middle = middleBias!.slice();
    weigh(middle, both, 0, both.length, matrix!);
    for (let i = 0; i < middle.length; i++) if (middle[i]! < 0) middle[i] = 0;
    const scores = outBias!.slice();
    weigh(scores, middle, 0, middle.length, out!);
    const most = Math.max(...scores);
    let sum = 0;
    for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - most);
    for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
    return scores;
  }
}

/** Adds to `to` the rows of `matrix`, `count` of them, each times its number of `from`. */
function weigh(to: Float32Array, from: Float32Array, at: number, count: number, matrix: Float32Array): void {
  const width = to.length;
  for (let row = 0; row < count; row++) {
    const much = from[at + row]!;
    if (much === 0) continue;
    const begin = row * width;
    for (let i = 0; i < width; i++) to[i]! += much * matrix[begin + i]!;
  }
}
