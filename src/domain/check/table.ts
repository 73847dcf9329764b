/** Reading the trained numbers: a printable character stands for two weights, rows are found by their hash. */
import type { Table } from './types.js';

/** The weight that a character stands for: "$" is -45, "~" is +45; the backslash is left out. */
export const weightOf = (code: number): number => code - (code > 92 ? 82 : 81);
/** The character of a weight from -45 to 45. */
export const charOf = (weight: number): string =>
  String.fromCharCode(weight + 81 > 91 ? weight + 82 : weight + 81);

/** Scores of a good ask and of a wrong one, against no ask; the labels' follow. */
export const STATES = 2;

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

/** The bit of a low byte that says: this row has weights for the labels too. */
const LABELLED = 1 << LOW;
/** So many rows are counted through to tell how many labelled ones stand before a row. */
const BLOCK = 8;

/** The rows of a model as they are looked up. */
export interface RowTables {
  /** Where the keys with the same high bits begin. */
  begins: Int32Array;
  /** The low bits of each key, and whether its row is labelled. */
  lows: Uint8Array;
  /** For each row the code of its weights for the states. */
  states: Uint8Array;
  /** How many labelled rows stand before each block of rows; at most 65,535. */
  ranks: Uint16Array;
  /** The codes of the labelled rows' weights for the labels, row by row. */
  labels: Uint8Array;
}

/** How many places `begins` has. */
export const BEGINS = (1 << (KEY_BITS - LOW)) + 1;

/** Packed keys and weights as they are looked up. */
export function unpackRows(keys: string, size: number, { labelled, states, labels }: Table): RowTables {
  const begins = new Int32Array(BEGINS);
  const lows = new Uint8Array(size);
  unpackKeys(keys, (key, row) => {
    lows[row] = key & (LABELLED - 1);
    begins[(key >>> LOW) + 1]!++;
  });
  for (let i = 1; i < begins.length; i++) begins[i]! += begins[i - 1]!;
  const ranks = new Uint16Array(Math.ceil(size / BLOCK) + 1);
  unpackKeys(labelled, (row) => {
    lows[row]! |= LABELLED;
    ranks[Math.floor(row / BLOCK) + 1]!++;
  });
  for (let i = 1; i < ranks.length; i++) ranks[i]! += ranks[i - 1]!;
  const codes = (text: string) => Uint8Array.from(text, (char) => weightOf(char.charCodeAt(0)) + 45);
  return { begins, lows, states: codes(states), ranks, labels: codes(labels) };
}

/** The rows of a model, in the order of their keys. */
export class Rows {
  private readonly begins: Int32Array;
  private readonly lows: Uint8Array;
  private readonly states: Uint8Array;
  /** What the codes of the states stand for. */
  private readonly pairs: Float64Array;
  /** Codes of a labelled row. */
  private readonly length: number;

  constructor(
    private readonly table: Pick<Table, 'codes' | 'biases'>,
    private readonly tables: RowTables,
  ) {
    this.begins = tables.begins;
    this.lows = tables.lows;
    this.states = tables.states;
    this.pairs = Float64Array.from(table.codes[0]!);
    this.length = table.codes.length - 1;
  }

  /** The row of `key`, or -1. */
  find(key: number): number {
    const high = key >>> LOW;
    const low = key & (LABELLED - 1);
    const end = this.begins[high + 1]!;
    for (let row = this.begins[high]!; row < end; row++) {
      const held = this.lows[row]! & (LABELLED - 1);
      if (held >= low) return held === low ? row : -1;
    }
    return -1;
  }

  /** What speaks for a good ask and for a wrong one, against no ask, in the first `count` rows, into `sums`. */
  sumStates(sums: Float64Array, rows: Int32Array, values: Float64Array, count: number): void {
    const { states, pairs } = this;
    const { biases } = this.table;
    let good = 0;
    let wrong = 0;
    for (let f = 0; f < count; f++) {
      const both = 2 * states[rows[f]!]!;
      good += pairs[both]! * values[f]!;
      wrong += pairs[both + 1]! * values[f]!;
    }
    sums[0] = biases[0]! + good;
    sums[1] = biases[1]! + wrong;
  }

  /** The scores of the labels, of those among the first `count` rows that have such weights, into `sums`. */
  sumLabels(sums: Float64Array, rows: Int32Array, values: Float64Array, count: number): void {
    const { biases, codes } = this.table;
    const { labels } = this.tables;
    for (let k = 0; k < sums.length; k++) sums[k] = biases[STATES + k]!;
    for (let f = 0; f < count; f++) {
      const at = this.labelsAt(rows[f]!);
      if (at < 0) continue;
      const value = values[f]!;
      for (let k = 0; k < this.length; k++) {
        const both = 2 * labels[at + k]!;
        sums[2 * k]! += codes[1 + k]![both]! * value;
        sums[2 * k + 1]! += codes[1 + k]![both + 1]! * value;
      }
    }
  }

  /** Whether a row has weights for the labels. */
  tells(row: number): boolean {
    return this.lows[row]! >= LABELLED;
  }

  /** The weight of label `k` in a row. */
  weight(row: number, k: number): number {
    const at = this.labelsAt(row);
    return at < 0 ? 0 : this.weightAt(at, k);
  }

  private weightAt(at: number, k: number): number {
    return this.table.codes[1 + (k >> 1)]![2 * this.tables.labels[at + (k >> 1)]! + (k & 1)]!;
  }

  /** Where a row's weights for the labels begin; -1 when it has none. */
  private labelsAt(row: number): number {
    const { lows, ranks } = this.tables;
    if (lows[row]! < LABELLED) return -1;
    let before = ranks[Math.floor(row / BLOCK)]!;
    for (let i = row - (row % BLOCK); i < row; i++) before += lows[i]! >>> LOW;
    return before * this.length;
  }
}
