/** Groups of words that are used alike ("leaky", "septic", "wiring"), so that a word the sentences of training lack is not lost. */
import { unpackKeys, weightOf } from './table.js';
import type { Model } from './types.js';

/** Hashes keep so many low bits here. */
export const GROUP_BITS = 18;
/** A group is told by two characters. */
const BASE = 90;

/** The slot of a stem's hash. */
export const slotOf = (hash: number): number => hash & ((1 << GROUP_BITS) - 1);

/** Low bits of a slot; by the bits over them its place among the sorted slots is found. */
const LOW = 7;

/** The slots that belong to a group, as they are looked up. */
export interface GroupTables {
  /** Where the slots with the same high bits begin. */
  begins: Uint16Array;
  /** The low bits of each slot. */
  lows: Uint8Array;
  /** The group of each slot, from 1. */
  numbers: Uint16Array;
}

/** Slots with their groups, as `Groups` looks them up. At most 65,535. */
export function unpackGroups({ keys, numbers }: Model['groups']): GroupTables {
  const digit = (at: number) => weightOf(numbers.charCodeAt(at)) + BASE / 2;
  const begins = new Uint16Array((1 << (GROUP_BITS - LOW)) + 1);
  const lows: number[] = [];
  unpackKeys(keys, (key) => {
    lows.push(key & ((1 << LOW) - 1));
    begins[(key >>> LOW) + 1]!++;
  });
  for (let i = 1; i < begins.length; i++) begins[i]! += begins[i - 1]!;
  return {
    begins,
    lows: Uint8Array.from(lows),
    numbers: Uint16Array.from(lows, (_, i) => digit(2 * i) * BASE + digit(2 * i + 1)),
  };
}

/** Which group a word belongs to, by the hash of its stem. */
export class Groups {
  constructor(private readonly tables: GroupTables) {}

  /** The number of the group, from 1; 0 when it belongs to none. */
  of(hash: number): number {
    const { begins, lows, numbers } = this.tables;
    const slot = slotOf(hash);
    const low = slot & ((1 << LOW) - 1);
    const end = begins[(slot >>> LOW) + 1]!;
    for (let at = begins[slot >>> LOW]!; at < end; at++) if (lows[at] === low) return numbers[at]!;
    return 0;
  }
}

/** The numbers of groups as `unpackGroups` reads them; `charOf` gives the character of -45 to 45. */
export const packGroups = (numbers: readonly number[], charOf: (digit: number) => string): string =>
  numbers
    .map((number) => charOf(Math.floor(number / BASE) - BASE / 2) + charOf((number % BASE) - BASE / 2))
    .join('');
