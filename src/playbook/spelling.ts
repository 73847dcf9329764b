/**
 * The list of right words, as one file: a filter that says in a few steps whether a word is right (of a thousand wrong ones it takes
 * one for right), and behind it the common words and the names by their first two letters, read only when a word isn't right.
 */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { NAME, type Meant, type Spelling } from '../domain/spelling/spelling.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Numbers before the filter: where the words of each two letters begin, and where the last end. */
const PAIRS = LETTERS.length ** 2;
const HEAD = 4 * (PAIRS + 1);
/** Bits of the filter, and how many of them a word sets. */
const BITS = 1 << 21;
const FILTER = BITS >> 3;
const STEPS = 6;
/** Behind a word stands its rank, with an "s" when its plural is right too; behind this rank how it's always written. */
const WRITTEN = 6;
/** Words so long are looked for with two slips. */
const LONG = 9;

/** FNV-1a, a letter at a time: most of what is looked up differs from another word in one letter. */
const NONE = 0x811c9dc5;
const withLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
function hashOf(word: string, from = 0, hash = NONE): number {
  let sum = hash;
  for (let at = from; at < word.length; at++) sum = withLetter(sum, word.charCodeAt(at));
  return sum;
}

/** The bit after a bit of a word is so far away. */
const stepOf = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) | 1;

/** A plural is right when its singular is, so that one of both is enough: "gauges" → "gauge", but "lunchs" → "". */
const singular = (word: string): string => (PLURAL.test(word) ? word.slice(0, -1) : '');
const PLURAL = /(?:[^sxzyu]|[aeo]y)s$(?<![cs]hs)/;

/** The number of a word's first two letters; -1 when they aren't small letters. */
function pairOf(word: string): number {
  const one = word.charCodeAt(0) - 97;
  const two = word.charCodeAt(1) - 97;
  return one >= 0 && one < 26 && two >= 0 && two < 26 ? one * LETTERS.length + two : -1;
}

/**
 * Writes such a file: what is right; what may be meant, each with how common it is (0 most; NAME for a name, in small letters); and what is
 * always written in another way ("befor" → "before").
 */
export function writeSpelling(
  path: string,
  right: Iterable<string>,
  meant: ReadonlyMap<string, number>,
  written: ReadonlyMap<string, string>,
): void {
  const filter = Buffer.alloc(FILTER);
  const known = new Set(right);
  for (const word of known) {
    if (known.has(singular(word))) continue;
    let bit = hashOf(word);
    const step = stepOf(bit);
    for (let n = 0; n < STEPS; n++, bit += step) filter[(bit & (BITS - 1)) >> 3]! |= 1 << (bit & 7);
  }
  const groups = Array.from({ length: PAIRS }, () => '\n');
  const put = (word: string, rank: number, as = '') => {
    const pair = pairOf(word);
    if (pair >= 0) groups[pair] += `${word.slice(2)}${rank}${as}\n`;
  };
  for (const [word, as] of [...written].sort()) put(word, WRITTEN, as);
  for (const [word, rank] of [...meant].sort()) {
    const several = meant.get(`${word}s`) ?? NAME;
    if (rank === NAME || (meant.get(singular(word)) ?? NAME) === NAME)
      put(word, rank, rank !== NAME && several !== NAME && singular(`${word}s`) ? 's' : '');
  }
  const head = Buffer.alloc(HEAD);
  let start = HEAD + FILTER;
  groups.forEach((group, pair) => {
    head.writeInt32LE(start, 4 * pair);
    start += Buffer.byteLength(group, 'latin1');
  });
  head.writeInt32LE(start, 4 * PAIRS);
  writeFileSync(path, Buffer.concat([head, filter, Buffer.from(groups.join(''), 'latin1')]));
}

/** Opens such a file; the descriptor stays open for as long as the process runs. Throws when it can't be read. */
export function openSpelling(path: string): Spelling {
  const fd = openSync(path, 'r');
  const read = (start: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let at = 0; at < length;) {
      const size = readSync(fd, bytes, at, length - at, start + at);
      if (size === 0) {
        closeSync(fd);
        throw new Error(`"${path}" is cut short.`);
      }
      at += size;
    }
    return bytes;
  };
  const first = read(0, HEAD + FILTER);
  const groups = new Map<number, string>();
  const groupOf = (word: string): string => {
    const pair = pairOf(word);
    let group = groups.get(pair);
    if (group === undefined && pair >= 0) {
      const start = first.readInt32LE(4 * pair);
      groups.set(pair, (group = read(start, first.readInt32LE(4 * pair + 4) - start).toString('latin1')));
    }
    return group ?? '';
  };
  /** What stands behind a word in its group: its rank, and how it's written. */
  const behind = (word: string): string => {
    const group = groupOf(word);
    const line = `\n${word.slice(2)}`;
    for (let at = group.indexOf(line); at >= 0; at = group.indexOf(line, at + 1)) {
      const rank = group.charCodeAt(at + line.length);
      if (rank >= 48 && rank < 58) return group.slice(at + line.length, group.indexOf('\n', at + 1));
    }
    return '';
  };
  const rankOf = (word: string): number => {
    const rest = behind(word) || (PLURAL.test(word) ? /^[^6]s$/.exec(behind(word.slice(0, -1)))?.[0] : '');
    return rest ? rest.charCodeAt(0) - 48 : NAME;
  };
  const isThere = (hash: number): boolean => {
    const step = stepOf(hash);
    for (let n = 0, bit = hash; n < STEPS; n++, bit += step)
      if ((first[HEAD + ((bit & (BITS - 1)) >> 3)]! & (1 << (bit & 7))) === 0) return false;
    return true;
  };
  const knows = (word: string) =>
    isThere(hashOf(word)) || (PLURAL.test(word) && isThere(hashOf(word.slice(0, -1))));
  return {
    knows,
    written(word) {
      const rest = behind(word);
      if (rest.charCodeAt(0) === 48 + WRITTEN) return rest.slice(1);
      return rest === String(NAME) ? word[0]!.toUpperCase() + word.slice(1) : '';
    },
    near(word) {
      const found = new Map<string, number>();
      const add = (meant: string) => {
        if (found.has(meant)) return;
        const rank = rankOf(meant);
        if (rank < WRITTEN) found.set(meant, rank);
      };
      eachSlip(word, isThere, add);
      if (word.length >= LONG) eachLike(word, groupOf(word), add);
      return [...found] satisfies Meant[];
    },
    filled(word) {
      const found: Meant[] = [];
      const several = word.endsWith('s') ? 's' : '';
      const one = several ? word.slice(0, -1) : word;
      const whole = new RegExp(`^${[...one].map((letter) => `${letter}[aeiou]{0,2}`).join('')}e?$`);
      for (const two of new Set([word.slice(0, 2), ...[...'aeiou'].map((vowel) => word[0]! + vowel)]))
        eachFilled(one, whole, two, groupOf(two), (meant, rank) => found.push([meant + several, rank]));
      return found;
    },
  };
}

/** What a group has that is the word with its vowels in: "windshld" → "windshield". */
function eachFilled(
  word: string,
  whole: RegExp,
  two: string,
  group: string,
  see: (meant: string, rank: number) => void,
): void {
  for (let at = 0, end = group.indexOf('\n', 1); end > 0; at = end, end = group.indexOf('\n', at + 1)) {
    const until = group[end - 1] === 's' ? end - 2 : end - 1;
    const rank = group.charCodeAt(until) - 48;
    if (rank < WRITTEN && until - at - 1 > word.length - 2) {
      const meant = two + group.slice(at + 1, until);
      if (meant.length > word.length && whole.test(meant)) see(meant, rank);
    }
  }
}

/** What is one slip away and may be right: a letter too many, too few, another letter, or two that changed places. Words are put together only then. */
function eachSlip(word: string, isThere: (hash: number) => boolean, see: (meant: string) => void): void {
  const last = word.length - 1;
  let before = NONE;
  const look = (hash: number, from: number, inserted: string, at: number) => {
    const end = hashOf(word, from, hash);
    if (
      isThere(end) ||
      (from <= last && word[last] === 's' && isThere(hashOf(word.slice(0, -1), from, hash)))
    )
      see(word.slice(0, at) + inserted + word.slice(from));
  };
  for (let at = 0; at <= word.length; at++) {
    const [here = '', next = ''] = [word[at], word[at + 1]];
    if (here) look(before, at + 1, '', at);
    if (next && next !== here)
      look(withLetter(withLetter(before, next.charCodeAt(0)), here.charCodeAt(0)), at + 2, next + here, at);
    for (const letter of LETTERS) {
      const changed = withLetter(before, letter.charCodeAt(0));
      look(changed, at, letter, at);
      if (here && letter !== here) look(changed, at + 1, letter, at);
    }
    if (here) before = withLetter(before, here.charCodeAt(0));
  }
}

/** What a group has that is two slips away, and ends alike: who makes two slips in a long word makes neither in its ends. */
function eachLike(word: string, group: string, see: (meant: string) => void): void {
  const several = word.endsWith('s') ? 's' : '';
  const last = word.charCodeAt(word.length - several.length - 1);
  const length = word.length - several.length - 2;
  for (let at = 0, end = group.indexOf('\n', 1); end > 0; at = end, end = group.indexOf('\n', at + 1)) {
    const until = group[end - 1] === 's' ? end - 2 : end - 1;
    if (group.charCodeAt(until - 1) !== last || Math.abs(until - at - 1 - length) > 2) continue;
    const meant = word.slice(0, 2) + group.slice(at + 1, until) + several;
    if (distance(word, meant) < 3) see(meant);
  }
}
