/** The phrases of the lexicon as numbers, found by the hash of their first word, and compared with a text as they lie there. */
import { hashOf, type Known } from './words.js';

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

/** "rest of the phrase:class,class": hashes of the stems behind the first word, and the classes it stands for. */
function readEntry(text: string): { rest: number[]; sorts: number[] } {
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
  constructor(private readonly numbers: Int32Array) {}

  /** Where the phrases that begin with the stem of this hash stand; 0 for none. */
  of(hash: number): number {
    const { numbers } = this;
    const last = numbers[0]! - 1;
    for (let slot = hash & last; numbers[1 + slot]; slot = (slot + 1) & last) {
      const place = numbers[1 + slot]!;
      if (numbers[place] === (hash | 0)) return place;
    }
    return 0;
  }

  /** Tells `found` every class of the phrases at `place` that go on like words[at..count), with where the phrase ends. */
  find(
    place: number,
    words: readonly Known[],
    at: number,
    count: number,
    found: (sort: number, to: number) => void,
  ): void {
    const { numbers } = this;
    let next = place + 2;
    for (let n = numbers[place + 1]!; n > 0; n--) {
      const from = next + 1;
      const sorts = from + numbers[next]!;
      next = sorts + 1 + numbers[sorts]!;
      const to = at + sorts - from;
      if (to > count || !this.goesOn(from, sorts, words, at)) continue;
      for (let k = sorts + 1; k < next; k++) found(numbers[k]!, to);
    }
  }

  /** Whether the hashes in numbers[from..to) are those of the words from `at` on. */
  private goesOn(from: number, to: number, words: readonly Known[], at: number): boolean {
    for (let k = from; k < to; k++) if (this.numbers[k] !== (words[at + k - from]!.hash | 0)) return false;
    return true;
  }
}
