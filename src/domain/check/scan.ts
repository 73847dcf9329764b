/**
 * One pass over the text: sentences, paragraphs, and a quick ear for each word, so that text which surely asks for
 * nothing is passed over. What is left are passages of one to three sentences.
 */
import { PAIRS, type Gate } from './gate.js';
import type { Span } from './types.js';

/** Most sentences that are judged together. */
const TOGETHER = 3;
/** Longest passage in characters; a longer sentence is judged by its parts. */
const LONGEST = 1200;

interface Sentence extends Span {
  score: number;
}

/** What an ASCII character is to the scan. */
const LETTER = 0;
const CAPITAL = 1;
const SPACE = 2;
const OTHER = 3;
const STOP = 4;
const BREAK = 5;
const KIND = new Uint8Array(128).fill(OTHER).fill(SPACE, 0, 33);
const are = (first: string, last: string, kind: number) =>
  KIND.fill(kind, first.charCodeAt(0), last.charCodeAt(0) + 1);
are('a', 'z', LETTER);
are('0', '9', LETTER);
are("'", "'", LETTER);
are('A', 'Z', CAPITAL);
are('\n', '\n', BREAK);
for (const stop of '.?!') are(stop, stop, STOP);
/** Small letters, digits and the apostrophe as they are, capitals as small letters, 0 for what parts words. */
const FOLDED = KIND.map((kind, c) => (kind === LETTER ? c : kind === CAPITAL ? c | 32 : 0));
/** FNV's offset as a whole number of 32 bits. */
const FNV = 0x811c9dc5 | 0;

/** The sentence that the scan is in: where it starts (-1: not yet), what was heard of it, and the hash of the word before. */
interface Sounding {
  start: number;
  score: number;
  before: number;
}

/** Passages that may hold an ask, in order; all of them when `all` is set. Linear in the text. */
export function scan(text: string, gate: Gate, all: boolean): Span[] {
  const paragraph = new Paragraph(text, gate.least, all);
  const weights = all ? undefined : gate.weights;
  const { length } = text;
  const now: Sounding = { start: -1, score: 0, before: 0 };
  for (let at = 0; at <= length; at++) {
    at = weights ? hear(text, at, weights, now) : pass(text, at, now);
    const c = at < length ? text.charCodeAt(at) : 10;
    const kind = KIND[c]!;
    if (kind !== SPACE) now.before = 0;
    if (kind === BREAK && !endsLine(text, at)) continue;
    if (kind === STOP) {
      if (now.start < 0) now.start = at;
      if (c === 63) now.score += gate.question;
      if (!endsSentence(text, at)) continue;
    }
    paragraph.add(now.start, at, now.score, kind);
    now.start = -1;
    now.score = 0;
  }
  return paragraph.passages;
}

/**
 * Hears words up to a mark or a break that may end the sentence, or a space where it is too long; gives where that is. A function of its own, so that V8
 * soon has machine code of it that holds: what is rare is with the caller.
 */
function hear(text: string, from: number, weights: Int8Array, now: Sounding): number {
  const { length } = text;
  let { start, score, before } = now;
  let at = from;
  for (; ; at++) {
    let c = at < length ? text.charCodeAt(at) : 10;
    let letter = c < 128 ? FOLDED[c]! : c === 0x2019 ? 39 : c;
    if (letter > 0) {
      if (start < 0) start = at;
      let hash = FNV;
      do {
        hash = Math.imul(hash ^ letter, 0x01000193);
        at++;
        c = at < length ? text.charCodeAt(at) : 10;
        letter = c < 128 ? FOLDED[c]! : c === 0x2019 ? 39 : c;
      } while (letter > 0);
      const pair = Math.imul(before ^ hash, 0x9e3779b1);
      score +=
        weights[(hash ^ (hash >>> 15)) & 0xffff]! + weights[PAIRS + ((pair ^ (pair >>> 15)) & 0xffff)]!;
      before = Math.imul(hash, 31);
    }
    const kind = KIND[c]!;
    if (kind === SPACE ? start >= 0 && at - start > LONGEST : kind !== OTHER) break;
    if (start < 0 && kind === OTHER) start = at;
  }
  now.start = start;
  now.score = score;
  now.before = before;
  return at;
}

/** The same without listening. */
function pass(text: string, from: number, now: Sounding): number {
  const { length } = text;
  let { start } = now;
  let at = from;
  for (; at < length; at++) {
    const c = text.charCodeAt(at);
    const kind = c < 128 ? KIND[c]! : LETTER;
    if (kind === SPACE ? start >= 0 && at - start > LONGEST : kind > OTHER) break;
    if (start < 0 && kind !== SPACE) start = at;
  }
  now.start = start;
  return at;
}

/** Gathers the sentences of a paragraph, and when it ends, what of them is to be listened to. */
class Paragraph {
  readonly passages: Span[] = [];
  private sentences: Sentence[] = [];

  constructor(
    private readonly text: string,
    /** From this score on a sentence is listened to … */
    private readonly least: number,
    /** … or each is. */
    private readonly all: boolean,
  ) {}

  /** A sentence from `start` (-1 for none) that a mark, a break or its length ends at `at`. */
  add(start: number, at: number, score: number, kind: number): void {
    const end = kind === STOP ? pastQuotes(this.text, at + 1) : at;
    if (start >= 0) this.sentences.push({ start, end, score });
    if (kind !== BREAK || this.sentences.length === 0) return;
    if (this.all) inThrees(this.sentences, this.passages);
    else loudOnes(this.sentences, this.least, this.passages);
    this.sentences = [];
  }
}

const ABBREVIATION = /(?:^|[\s.(])(?:Mrs?|Ms|Dr|St|Prof|Jr|Sr|vs|etc|e\.g|i\.e|No|[A-Z])$/;
/** A word of so many letters is no abbreviation. */
const LONG_WORD = 5;
const isLetter = (c: number): boolean => (c | 32) > 96 && (c | 32) < 123;

/** A full stop, ! or ? that ends a sentence: space after it, and no "Mr." or initial before it. */
function endsSentence(text: string, at: number): boolean {
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 10;
  if (after > 32 && after !== 34 && after !== 39 && after !== 41 && after !== 0x201d && after !== 0x2019)
    return false;
  if (text.charCodeAt(at) !== 46) return true;
  let from = at;
  while (from > 0 && at - from < LONG_WORD && isLetter(text.charCodeAt(from - 1))) from--;
  if (at - from === LONG_WORD) return true;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - LONG_WORD), at));
}

function pastQuotes(text: string, end: number): number {
  if (end >= text.length) return end;
  const c = text.charCodeAt(end);
  return c === 34 || c === 39 || c === 41 || c === 0x201d || c === 0x2019 ? end + 1 : end;
}

/** A line break ends a paragraph unless the line just wraps: text goes on in the next line without a list mark. */
function endsLine(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9)) next++;
  if (next >= text.length) return true;
  const c = text.charCodeAt(next);
  if (c <= 32 || c === 45 || c === 42 || c === 35 || c === 62 || c === 0x2022) return true;
  let last = at - 1;
  while (last > 0 && text.charCodeAt(last) <= 32) last--;
  if (last < 0) return false;
  const end = text.charCodeAt(last);
  return end === 46 || end === 33 || end === 63 || end === 58 || end === 44 || end === 34;
}

/** All of a paragraph, at most three sentences together. */
function inThrees(sentences: readonly Sentence[], passages: Span[]) {
  for (let i = 0; i < sentences.length; i += TOGETHER) {
    const last = sentences[Math.min(sentences.length, i + TOGETHER) - 1]!;
    passages.push({ start: sentences[i]!.start, end: last.end });
  }
}

/** The sentences of a paragraph that sound like asking: loud by themselves, or with the next one. */
function loudOnes(sentences: readonly Sentence[], least: number, passages: Span[]) {
  const loud = (i: number) => i < sentences.length && sentences[i]!.score >= least;
  const both = (i: number) => {
    const [one, two] = [sentences[i]!.score, sentences[i + 1]?.score ?? 0];
    return one > 0 && two > 0 && one + two >= least;
  };
  for (let i = 0; i < sentences.length;) {
    if (!loud(i) && !both(i)) {
      i++;
      continue;
    }
    let to = loud(i) ? i + 1 : i + 2;
    while (to - i < TOGETHER && loud(to)) to++;
    passages.push({ start: sentences[i]!.start, end: sentences[to - 1]!.end });
    i = to;
  }
}
