/**
 * One pass over the text: sentences, paragraphs, and a quick ear for each word, so that text which surely asks for
 * nothing is passed over. What is left are passages of one to three sentences.
 */
import type { Gate } from './gate.js';
import type { Span } from './types.js';

/** Most sentences that are judged together. */
const TOGETHER = 3;
/** Longest passage in characters; a longer sentence is judged by its parts. */
const LONGEST = 1200;

interface Sentence extends Span {
  score: number;
}

/** Passages that may hold an ask, in order; all of them when `all` is set. Linear in the text. */
export function scan(text: string, gate: Gate, all: boolean): Span[] {
  const passages: Span[] = [];
  let sentences: Sentence[] = [];
  let start = -1;
  let score = 0;
  let hash = 0x811c9dc5;
  let before = 0;
  let inWord = false;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    let c = i < length ? text.charCodeAt(i) : 10;
    if (c > 64 && c < 91) c |= 32;
    else if (c === 0x2019) c = 39;
    if ((c > 96 && c < 123) || c === 39 || (c > 47 && c < 58) || c > 127) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ c, 0x01000193);
      inWord = true;
      continue;
    }
    if (inWord) {
      score += gate.of(hash, before);
      before = Math.imul(hash, 31);
      hash = 0x811c9dc5;
      inWord = false;
    }
    if (c === 32) {
      if (start >= 0 && i - start > LONGEST) close(i);
      continue;
    }
    if (start < 0 && c > 32) start = i;
    const after = i + 1 < length ? text.charCodeAt(i + 1) : 10;
    if (c === 46 || c === 33 || c === 63 || c === 10) before = 0;
    if (c === 63) score += gate.question;
    if (c === 10) {
      if (endsLine(text, i)) {
        close(i);
        flush();
      }
    } else if ((c === 46 || c === 33 || c === 63) && endsSentence(text, i, after)) close(i + 1);
  }
  flush();
  return passages;

  function close(end: number) {
    if (start >= 0 && end > start) sentences.push({ start, end: pastQuotes(text, end), score });
    start = -1;
    score = 0;
  }

  function flush() {
    if (sentences.length) choose(sentences, all ? -Infinity : gate.least, passages);
    sentences = [];
  }
}

/** A full stop, ! or ? that ends a sentence: space after it, and no "Mr." or initial before it. */
function endsSentence(text: string, at: number, after: number): boolean {
  if (after > 32 && after !== 34 && after !== 39 && after !== 41 && after !== 0x201d && after !== 0x2019)
    return false;
  if (text.charCodeAt(at) !== 46) return true;
  const before = text.slice(Math.max(0, at - 5), at);
  return !/(?:^|[\s.(])(?:Mrs?|Ms|Dr|St|Prof|Jr|Sr|vs|etc|e\.g|i\.e|No|[A-Z])$/.test(before);
}

function pastQuotes(text: string, end: number): number {
  const c = text.charCodeAt(end);
  return c === 34 || c === 39 || c === 41 || c === 0x201d || c === 0x2019 ? end + 1 : end;
}

/** A line break ends a paragraph unless the line just wraps: text goes on in the next line without a list mark. */
function endsLine(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9)) next++;
  const c = text.charCodeAt(next);
  if (!(c > 32) || c === 45 || c === 42 || c === 35 || c === 62 || c === 0x2022) return true;
  let last = at - 1;
  while (last > 0 && text.charCodeAt(last) <= 32) last--;
  const end = text.charCodeAt(last);
  return end === 46 || end === 33 || end === 63 || end === 58 || end === 44 || end === 34;
}

/** From a paragraph: the whole when it is short, else the runs of sentences that sound like asking. */
function choose(sentences: Sentence[], least: number, passages: Span[]) {
  if (sentences.length <= TOGETHER) {
    if (loud(sentences, 0, sentences.length, least))
      passages.push({ start: sentences[0]!.start, end: sentences.at(-1)!.end });
    return;
  }
  for (let i = 0; i < sentences.length;) {
    if (
      sentences[i]!.score < least &&
      (i + 1 >= sentences.length || sentences[i]!.score + sentences[i + 1]!.score < least)
    ) {
      i++;
      continue;
    }
    const to = Math.min(sentences.length, i + TOGETHER);
    passages.push({ start: sentences[i]!.start, end: sentences[to - 1]!.end });
    i = to;
  }
}

/** Whether some run of the sentences reaches the threshold. */
function loud(sentences: Sentence[], from: number, to: number, least: number): boolean {
  let run = 0;
  for (let i = from; i < to; i++) {
    run = Math.max(0, run) + sentences[i]!.score;
    if (run >= least) return true;
  }
  return false;
}
