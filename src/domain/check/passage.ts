/** A text cut into words and marks, without making anything new for a word that was met before. */
import { known, type Known, type Telling } from './words.js';

/** So many spellings are remembered, then all are forgotten. */
const REMEMBERED = 1 << 13;

/** Of a mere cutting into words nothing is told. */
const NOTHING: Telling = { phrasesOf: () => 0, groupOf: () => 0, rowOf: () => 0 };

/** The words of one text, in columns; read again and again for one text after the other. */
export class Passage {
  /** The text in lower case, as it was read. */
  low = '';
  count = 0;
  words: Known[] = [];
  starts = new Int32Array(512);
  ends = new Int32Array(512);
  /** As in Known, but 2 for a capitalised word inside a sentence. */
  sorts = new Uint8Array(512);
  private readonly met = new Map<string, Known>();

  constructor(private readonly telling: Telling = NOTHING) {}

  /** Cuts `text`, of which `low` is the plain form. */
  read(text: string, low: string): this {
    this.low = low;
    this.count = 0;
    let first = true;
    for (let i = 0; i < low.length;) {
      const end = wordEnd(low, i);
      if (end <= i) {
        i = -end;
        continue;
      }
      const word = this.at(low, i, end);
      this.put(word, i, end, !first && isCapital(text, low, i, end) && word.sort === 1 ? 2 : word.sort);
      first = word.ends > 0;
      i = end;
    }
    return this;
  }

  private put(word: Known, start: number, end: number, sort: number) {
    const n = this.count++;
    if (n === this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(2 * n));
      this.ends = grown(this.ends, new Int32Array(2 * n));
      this.sorts = grown(this.sorts, new Uint8Array(2 * n));
    }
    this.words[n] = word;
    this.starts[n] = start;
    this.ends[n] = end;
    this.sorts[n] = sort;
  }

  /** The word that stands at low[from..to). */
  private at(low: string, from: number, to: number): Known {
    const raw = low.slice(from, to);
    const held = this.met.get(raw);
    if (held) return held;
    const word = known(raw, this.telling);
    if (this.met.size === REMEMBERED) this.met.clear();
    this.met.set(raw, word);
    return word;
  }
}

/** The larger column with what the smaller holds. */
export function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function isCapital(text: string, low: string, start: number, end: number): boolean {
  const upper = text.charCodeAt(start);
  return (
    upper >= 65 &&
    upper <= 90 &&
    end - start > 1 &&
    !(low.charCodeAt(start) === 105 && low.charCodeAt(start + 1) === 39)
  );
}

const LETTER = /[\p{L}\p{M}]/u;
/** What is known of characters outside ASCII: 1 is a letter, 2 is none. */
const SEEN = new Uint8Array(1 << 16);

/** 1 for the letters and digits of ASCII. */
const ASCII = Uint8Array.from({ length: 128 }, (_, c) => (/[\da-z]/i.test(String.fromCharCode(c)) ? 1 : 0));

/** How many UTF-16 units of a letter or digit stand at `i`. */
function letterAt(low: string, i: number): number {
  const c = low.charCodeAt(i);
  if (i >= low.length) return 0;
  if (c < 128) return ASCII[c]!;
  if (!(c >= 0xd800 && c < 0xe000)) return (SEEN[c] ||= LETTER.test(low[i]!) ? 1 : 2) === 1 ? 1 : 0;
  const pair = low.codePointAt(i)!;
  return pair > 0xffff && LETTER.test(String.fromCodePoint(pair)) ? 2 : 0;
}

const isMark = (c: number) => c === 46 || c === 44 || c === 63 || c === 33 || c === 59 || c === 58;
const isDigit = (c: number) => c > 47 && c < 58;

/** Where the word or mark at `i` ends; when none begins there, less than zero: where to look next, negated. */
function wordEnd(low: string, i: number): number {
  let at = pastLetters(low, i);
  if (at > i) {
    for (;;) {
      const c = low.charCodeAt(at);
      const next = c === 39 || c === 64 || c === 45 ? pastLetters(low, at + 1) : 0;
      if (next <= at + 1) return at;
      at = next;
    }
  }
  const c = low.charCodeAt(i);
  if (c === 32) return -(i + 1);
  if (isMark(c)) {
    for (at = i + 1; isMark(low.charCodeAt(at));) at++;
    return at;
  }
  if (c === 39)
    return low.startsWith('em', i + 1) && !/^[a-zA-Z0-9_]/.test(low.slice(i + 3, i + 4)) ? i + 3 : -(i + 1);
  if (c === 36 || c === 163 || c === 8364) return moneyEnd(low, i);
  if (c === 91) return closes(low, i + 1, 93) ? i + 1 : -(i + 1);
  if (c !== 123) return -(i + 1);
  if (low.charCodeAt(i + 1) === 123 && closes(low, i + 2, 125)) return i + 2;
  return closes(low, i + 1, 125) ? i + 1 : -(i + 1);
}

function pastLetters(low: string, i: number): number {
  while (i < low.length) {
    const c = low.charCodeAt(i);
    const n = c < 128 ? ASCII[c]! : letterAt(low, i);
    if (n === 0) return i;
    i += n;
  }
  return i;
}

/** A currency sign with a number after it: "$1,500", "£ 20", "€5k". */
function moneyEnd(low: string, i: number): number {
  let at = i + 1;
  if (/^\s/.test(low.slice(at, at + 1))) at++;
  if (!isDigit(low.charCodeAt(at))) return -(i + 1);
  for (let c = low.charCodeAt(at); isDigit(c) || c === 44 || c === 46; c = low.charCodeAt(at)) at++;
  return low.charCodeAt(at) === 107 ? at + 1 : at;
}

/** Whether a placeholder of 1 to 50 characters on one line closes after `from`. */
function closes(low: string, from: number, mark: number): boolean {
  for (let i = from; i <= from + 50 && i < low.length; i++) {
    const c = low.charCodeAt(i);
    if (c === mark) return i > from;
    if (c === 10) return false;
  }
  return false;
}
