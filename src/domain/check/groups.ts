/** Groups of words that are used alike ("leaky", "septic", "wiring"), so that a word the sentences of training lack is not lost. */
import { unpackKeys, weightOf } from './table.js';
import type { Model } from './types.js';

/** Hashes keep so many low bits here. */
export const GROUP_BITS = 18;
/** A group is told by two characters. */
const BASE = 90;

/** The slot of a stem's hash. */
export const slotOf = (hash: number): number => hash & ((1 << GROUP_BITS) - 1);

/** The group of each slot, 0 for none. */
export function unpackGroups({ keys, numbers }: Model['groups']): Uint16Array {
  const groups = new Uint16Array(1 << GROUP_BITS);
  const digit = (at: number) => weightOf(numbers.charCodeAt(at)) + BASE / 2;
  unpackKeys(keys, (key, i) => (groups[key] = digit(2 * i) * BASE + digit(2 * i + 1)));
  return groups;
}

/** Which group a word belongs to, by the hash of its stem. */
export class Groups {
  constructor(private readonly groups: Uint16Array) {}

  /** The number of the group, from 1; 0 when it belongs to none. */
  of(hash: number): number {
    return this.groups[slotOf(hash)]!;
  }
}

/** The numbers of groups as `unpackGroups` reads them; `charOf` gives the character of -45 to 45. */
export const packGroups = (numbers: readonly number[], charOf: (digit: number) => string): string =>
  numbers
    .map((number) => charOf(Math.floor(number / BASE) - BASE / 2) + charOf((number % BASE) - BASE / 2))
    .join('');
