/** Reading the trained numbers: weights are printable characters, rows are found by their hash. */
import type { Table } from './types.js';

/** The weight that a character stands for: "$" is -45, "~" is +45; the backslash is left out. */
export const weightOf = (code: number): number => code - (code > 92 ? 82 : 81);
/** The character of a weight from -45 to 45. */
export const charOf = (weight: number): string =>
  String.fromCharCode(weight + 81 > 91 ? weight + 82 : weight + 81);

/** Weights have nine sizes, from -4 to 4; so two go into a character. */
const MOST = 4;
const SIZES = 2 * MOST + 1;
/** A weight of so many steps is told as if it were the largest. */
export const LARGEST = MOST ** 1.5;

/** The nearest of the nine sizes for a weight in steps: they lie further apart the larger they are. */
const sizeOf = (weight: number): number =>
  Math.sign(weight) * Math.min(MOST, Math.round(Math.abs(weight) ** (2 / 3)));

/** Rows of weights, in steps, as text: two to a character, each row begins anew. */
export function packWeights(weights: ArrayLike<number>, outputs: number): string {
  let text = '';
  for (let row = 0; row < weights.length; row += outputs) {
    for (let k = 0; k < outputs; k += 2) {
      const first = sizeOf(weights[row + k]!);
      const second = k + 1 < outputs ? sizeOf(weights[row + k + 1]!) : 0;
      text += charOf(first * SIZES + second);
    }
  }
  return text;
}

/** The two weights of a character, by its code: the first and second half of the table. */
const WEIGHTS = Float64Array.from({ length: 256 }, (_, i) => {
  const both = weightOf(i & 127);
  const first = Math.round(both / SIZES);
  const size = i < 128 ? first : both - first * SIZES;
  return Math.sign(size) * Math.abs(size) ** 1.5;
});

/** Sorted numbers as text: the gap to the one before, in base 45; a digit of 45 or more goes on. */
export function packKeys(keys: readonly number[]): string {
  let text = '';
  let before = 0;
  for (const key of keys) {
    let gap = key - before;
    before = key;
    for (; gap >= 45; gap = Math.floor(gap / 45)) text += charOf(gap % 45);
    text += charOf(gap - 45);
  }
  return text;
}

/** Hands out the keys that packKeys packed, with their numbers. */
export function unpackKeys(packed: string, take: (key: number, number: number) => void): void {
  let key = 0;
  let gap = 0;
  let unit = 1;
  let number = 0;
  for (let i = 0; i < packed.length; i++) {
    const digit = weightOf(packed.charCodeAt(i));
    if (digit >= 0) {
      gap += digit * unit;
      unit *= 45;
      continue;
    }
    key += gap + (digit + 45) * unit;
    gap = 0;
    unit = 1;
    take(key, number++);
  }
}

/** Keys have this many bits. */
export const KEY_BITS = 22;
/** Low bits of a key; by the bits over them its place among the sorted keys is found. */
const LOW = 7;

/** The rows of a model as they are looked up. */
export interface RowTables {
  /** Where the keys with the same high bits begin. */
  begins: Int32Array;
  /** The low bits of each key. */
  lows: Uint8Array;
  /** The characters of the weights, row by row. */
  weights: Uint8Array;
}

/** How many places `begins` has. */
export const BEGINS = (1 << (KEY_BITS - LOW)) + 1;

/** Packed keys and weights as they are looked up. */
export function unpackRows(keys: string, size: number, weights: string): RowTables {
  const begins = new Int32Array(BEGINS);
  const lows = new Uint8Array(size);
  unpackKeys(keys, (key, row) => {
    lows[row] = key & ((1 << LOW) - 1);
    begins[(key >>> LOW) + 1]!++;
  });
  for (let i = 1; i < begins.length; i++) begins[i]! += begins[i - 1]!;
  return { begins, lows, weights: new TextEncoder().encode(weights) };
}

/** The rows of a model, in the order of their keys. */
export class Rows {
  private readonly begins: Int32Array;
  private readonly lows: Uint8Array;
  private readonly weights: Uint8Array;
  /** Bytes of a row. */
  private readonly length: number;

  constructor(
    private readonly table: Pick<Table, 'steps' | 'biases'>,
    { begins, lows, weights }: RowTables,
  ) {
    this.length = (table.biases.length + 1) >> 1;
    this.begins = begins;
    this.lows = lows;
    this.weights = weights;
  }

  /** The row of `key`, or -1. */
  find(key: number): number {
    const high = key >>> LOW;
    const low = key & ((1 << LOW) - 1);
    const end = this.begins[high + 1]!;
    for (let row = this.begins[high]!; row < end; row++) if (this.lows[row] === low) return row;
    return -1;
  }

  /** The weight of output `k` in a row, in steps. */
  weight(row: number, k: number): number {
    return WEIGHTS[128 * (k & 1) + this.weights[row * this.length + (k >> 1)]!]!;
  }

  /** The scores of the outputs from `first`, of the first `count` rows, into `sums`. */
  sum(sums: Float64Array, first: number, rows: Int32Array, values: Float64Array, count: number): void {
    const { weights, length } = this;
    const { biases, steps } = this.table;
    for (let k = first; k < first + sums.length; k++) {
      const half = 128 * (k & 1);
      const place = k >> 1;
      let sum = 0;
      for (let f = 0; f < count; f++)
        sum += WEIGHTS[half + weights[rows[f]! * length + place]!]! * values[f]!;
      sums[k - first] = biases[k]! + sum * steps[k]!;
    }
  }
}
