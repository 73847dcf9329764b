/** The phrases of the lexicon as numbers, found by the hash of their first word: nothing of it is parsed before a text holds that word. */
import { hashOf, type Entry } from './words.js';

const NONE: readonly Entry[] = [];

/**
 * Numbers from the model's lexicon. First a table of places, by the low bits of the hash; its length is a power of two.
 * At a place: the hash, how many phrases there are, and of each the hashes of its further words and its classes, with how many there are of both.
 * Throws when two first words have one hash.
 */
export function unpackPhrases(lexicon: Readonly<Record<string, string>>): Int32Array {
  const words = Object.entries(lexicon);
  let slots = 16;
  while (slots < 2 * words.length) slots *= 2;
  const numbers: number[] = [slots, ...new Array<number>(slots).fill(0)];
  for (const [word, phrases] of words) {
    const hash = hashOf(word) | 0;
    let slot = hash & (slots - 1);
    for (; numbers[1 + slot]; slot = (slot + 1) & (slots - 1))
      if (numbers[numbers[1 + slot]!] === hash) throw new Error(`"${word}" has the hash of another word.`);
    numbers[1 + slot] = numbers.length;
    const entries = phrases.split('|').map(readEntry);
    numbers.push(hash, entries.length);
    for (const { rest, sorts } of entries) numbers.push(rest.length, ...rest, sorts.length, ...sorts);
  }
  return Int32Array.from(numbers);
}

/** "rest of the phrase:class,class". */
function readEntry(text: string): Entry {
  const at = text.lastIndexOf(':');
  const rest = text.slice(0, at);
  return {
    rest: rest ? rest.split(' ').map((word) => hashOf(word) | 0) : [],
    sorts: text
      .slice(at + 1)
      .split(',')
      .map(Number),
  };
}

/** Phrases by their first word. */
export class Phrases {
  private readonly known = new Map<number, readonly Entry[]>();

  constructor(private readonly numbers: Int32Array) {}

  /** The phrases that begin with the stem of this hash. */
  of(hash: number): readonly Entry[] {
    const { numbers } = this;
    const last = numbers[0]! - 1;
    for (let slot = hash & last; numbers[1 + slot]; slot = (slot + 1) & last) {
      const at = numbers[1 + slot]!;
      if (numbers[at] === (hash | 0)) return this.at(at);
    }
    return NONE;
  }

  private at(place: number): readonly Entry[] {
    const held = this.known.get(place);
    if (held) return held;
    const { numbers } = this;
    let at = place + 2;
    const list = () => {
      const count = numbers[at++]!;
      return Array.from(numbers.subarray(at, (at += count)));
    };
    const made: Entry[] = [];
    for (let n = numbers[place + 1]!; n > 0; n--)
      made.push({ rest: list().map((hash) => hash >>> 0), sorts: list() });
    this.known.set(place, made);
    return made;
  }
}
