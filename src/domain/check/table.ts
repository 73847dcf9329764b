/** Reading the trained numbers: weights are printable characters, rows are found by their hash. */
import type { Table } from './types.js';

/** The weight that a character stands for: "$" is -45, "~" is +45; the backslash is left out. */
export const weightOf = (code: number): number => code - (code > 92 ? 82 : 81);
/** The character of a weight from -45 to 45. */
export const charOf = (weight: number): string =>
  String.fromCharCode(weight + 81 > 91 ? weight + 82 : weight + 81);

/** A weight of the table: steps grow with size, so that the many small ones are not lost beside the few large. */
const steppedOf = (code: number): number => {
  const step = weightOf(code);
  return step * Math.abs(step);
};

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

/** A weight by its character. */
const STEPPED = Float64Array.from({ length: 128 }, (_, code) => steppedOf(code));

/** Keys have this many bits. */
export const KEY_BITS = 22;
/** Low bits of a key; by the bits over them its place among the sorted keys is found. */
const LOW = 7;

/** The rows of a model, in the order of their keys. */
export class Rows {
  /** Where the keys with the same high bits begin. */
  private readonly begins: Int32Array;
  private readonly lows: Uint8Array;
  private readonly weights: Uint8Array;

  constructor(
    private readonly table: Table,
    keys: string,
    size: number,
  ) {
    this.begins = new Int32Array((1 << (KEY_BITS - LOW)) + 1);
    this.lows = new Uint8Array(size);
    unpackKeys(keys, (key, row) => {
      this.lows[row] = key & ((1 << LOW) - 1);
      this.begins[(key >>> LOW) + 1]!++;
    });
    for (let i = 1; i < this.begins.length; i++) this.begins[i]! += this.begins[i - 1]!;
    this.weights = new Uint8Array(table.weights.length);
    for (let i = 0; i < this.weights.length; i++) this.weights[i] = table.weights.charCodeAt(i);
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
    return STEPPED[this.weights[row * this.table.biases.length + k]!]!;
  }

  /** The scores of the outputs from `first`, of the first `count` rows, into `sums`. */
  sum(sums: Float64Array, first: number, rows: Int32Array, values: Float64Array, count: number): void {
    const { weights } = this;
    const { biases, steps } = this.table;
    const outputs = biases.length;
    for (let k = first; k < first + sums.length; k++) {
      let sum = 0;
      for (let f = 0; f < count; f++) sum += STEPPED[weights[rows[f]! * outputs + k]!]! * values[f]!;
      sums[k - first] = biases[k]! + sum * steps[k]!;
    }
  }
}
