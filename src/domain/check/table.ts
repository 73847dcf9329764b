/** Reading the trained numbers: weights are printable characters, rows are found by their hash. */
import type { Table } from './types.js';

/** The weight that a character stands for: "$" is -45, "~" is +45; the backslash is left out. */
export const weightOf = (code: number): number => code - (code > 92 ? 82 : 81);
/** The character of a weight from -45 to 45. */
export const charOf = (weight: number): string =>
  String.fromCharCode(weight + 81 > 91 ? weight + 82 : weight + 81);

/** A weight of the table: steps grow with size, so that the many small ones are not lost beside the few large. */
export const steppedOf = (code: number): number => {
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

/** Finds the row of a key: an open table twice as large as its content. */
export class Rows {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  constructor(packed: string, size: number) {
    const slots = 1 << Math.ceil(Math.log2(size * 2 + 1));
    this.mask = slots - 1;
    this.keys = new Int32Array(slots).fill(-1);
    this.rows = new Int32Array(slots);
    unpackKeys(packed, (key, row) => this.put(key, row));
  }

  private put(key: number, row: number) {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask;
    while (this.keys[at] !== -1) at = (at + 1) & this.mask;
    this.keys[at] = key;
    this.rows[at] = row;
  }

  /** The row of `key`, or -1. */
  find(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask;
    for (;;) {
      const held = this.keys[at]!;
      if (held === key) return this.rows[at]!;
      if (held === -1) return -1;
      at = (at + 1) & this.mask;
    }
  }
}

/** One score per output for the given rows. */
export function scores(table: Table, rows: readonly number[], values: readonly number[]): number[] {
  const count = table.biases.length;
  const sums = new Array<number>(count).fill(0);
  for (let f = 0; f < rows.length; f++) {
    const base = rows[f]! * count;
    const value = values[f]!;
    for (let k = 0; k < count; k++) sums[k]! += steppedOf(table.weights.charCodeAt(base + k)) * value;
  }
  return sums.map((sum, k) => table.biases[k]! + sum * table.steps[k]!);
}
