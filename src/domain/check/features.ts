/** What the ear takes from a passage: words, sorts of words, how they follow one another, letters, shape. */
import { chainOf, type Chain } from './chain.js';
import { CLASSES, type Hits } from './classes.js';
import type { Passage } from './passage.js';
import { KEY_BITS } from './table.js';

/** Slots for the features of one passage, and most features that are taken. */
const SEEN = 4096;
const MOST = 3000;
/** The bits of 32 that a key leaves count the rounds. */
const KEY_MASK = (1 << KEY_BITS) - 1;
const ROUNDS = 1 << (32 - KEY_BITS);

/** Features of one passage, in columns: rows of the table with the words each one stands on. */
export class Features {
  count = 0;
  readonly rows = new Int32Array(MOST);
  readonly values = new Float64Array(MOST);
  readonly from = new Int32Array(MOST);
  readonly to = new Int32Array(MOST);
  /** The sum of all values squared. */
  square = 0;
  /** Rows that were met, each under the number of its round: a new round empties all slots at once. */
  private readonly seen = new Int32Array(SEEN);
  private round = 0;

  /** Makes room for the next passage. */
  reset(): void {
    this.round = (this.round + 1) % ROUNDS;
    if (this.round === 0) {
      this.seen.fill(0);
      this.round = 1;
    }
    this.count = 0;
    this.square = 0;
  }

  add(kind: number, a: number, b: number, value: number, from: number, to: number): void {
    let h = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35);
    h = (h ^ (h >>> 16)) & KEY_MASK;
    const { seen, round } = this;
    const mine = (round << KEY_BITS) | h;
    let at = Math.imul(h, 0x9e3779b1) >>> 20;
    for (let held = seen[at]!; held >>> KEY_BITS === round; held = seen[at]!) {
      if (held === mine) return;
      at = (at + 1) & (SEEN - 1);
    }
    const n = this.count;
    if (n >= MOST) return;
    this.count = n + 1;
    seen[at] = mine;
    this.square += value * value;
    this.rows[n] = h;
    this.values[n] = value;
    this.from[n] = from;
    this.to[n] = to;
  }
}

/** How much each sort of feature weighs before training. */
export const GAIN = {
  word: 1,
  pair: 0.7,
  triple: 0.5,
  sort: 1.6,
  sorts: 1,
  sorts3: 0.8,
  together: 0.9,
  across: 0.5,
  group: 0.5,
  letters: 0.35,
  shape: 1.2,
};

/** Two numbers as one. */
export const mix = (a: number, b: number): number =>
  Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x01000193) >>> 0;

/** Sentences as runs of words, from runs[2 i] to runs[2 i + 1]: a mark of . ? ! ends one. */
function sentencesOf({ words, count }: Passage): number[] {
  const runs: number[] = [];
  let from = 0;
  for (let i = 0; i < count; i++) {
    if (words[i]!.ends !== 1) continue;
    runs.push(from, i + 1);
    from = i + 1;
  }
  if (from < count) runs.push(from, count);
  return runs;
}

/** Fills `out` with everything that the ear takes from the passage. */
export function featuresOf(passage: Passage, hits: Hits, out: Features, gain = GAIN): void {
  addWords(passage, out, gain);
  addGroups(passage, out, gain.group);
  addLetters(passage, out, gain.letters);
  const runs = sentencesOf(passage);
  const chain = chainOf(passage, hits);
  addChain(chain, out, gain);
  addSorts(hits, runs, passage, out, gain);
  addShape(passage, runs, chain, out, gain.shape);
}

function addWords({ words, count }: Passage, out: Features, gain: typeof GAIN) {
  let before = 1;
  let before2 = 1;
  for (let i = 0; i < count; i++) {
    const h = words[i]!.hash;
    out.add(1, h, 0, gain.word, i, i + 1);
    out.add(2, before, h, gain.pair, i && i - 1, i + 1);
    if (i > 1) out.add(3, mix(before2, before), h, gain.triple, i - 2, i + 1);
    if (i > 1) out.add(4, before2, h, gain.triple, i - 2, i + 1);
    before2 = before;
    before = h;
  }
}

/** Groups of words alone, beside a word, and beside one another. */
function addGroups({ words, count }: Passage, out: Features, gain: number) {
  for (let i = 0; i < count; i++) {
    const { group, hash } = words[i]!;
    if (group) out.add(19, group, 0, gain, i, i + 1);
    if (i + 1 === count) break;
    const next = words[i + 1]!;
    if (next.group) out.add(20, hash, next.group, gain, i, i + 2);
    if (group) out.add(21, group, next.hash, gain, i, i + 2);
    if (group && next.group) out.add(22, group, next.group, gain, i, i + 2);
  }
}

function addLetters({ words, count }: Passage, out: Features, gain: number) {
  if (gain <= 0) return;
  for (let i = 0; i < count; i++) {
    const { letters } = words[i]!;
    for (let k = 0; k < letters.length; k += 2) out.add(5, letters[k]!, letters[k + 1]!, gain, i, i + 1);
  }
}

function addChain({ count, code, from, to }: Chain, out: Features, gain: typeof GAIN) {
  for (let i = 0; i + 1 < count; i++) {
    const a = code[i]!;
    const b = code[i + 1]!;
    out.add(6, a, b, gain.sorts, from[i]!, to[i + 1]!);
    if (i + 2 >= count) continue;
    const ab = mix(a, b);
    const c = code[i + 2]!;
    out.add(7, ab, c, gain.sorts3, from[i]!, to[i + 2]!);
    out.add(8, a, c, gain.sorts3, from[i]!, to[i + 2]!);
    if (i + 3 < count) out.add(9, mix(ab, c), code[i + 3]!, gain.sorts3 * 0.7, from[i]!, to[i + 3]!);
  }
}

/** Most classes of one sentence that are paired. */
const PAIRED = 24;
const FORMS = 3 * 128;
const met = new Uint8Array(FORMS);
const inside = new Int32Array(PAIRED);

/** The first hit of each class and form in words[from..to), into `inside`; how many. */
function firsts(hits: Hits, from: number, to: number): number {
  met.fill(0);
  let count = 0;
  for (let i = 0; i < hits.count && count < PAIRED; i++) {
    if (hits.from[i]! < from || hits.from[i]! >= to) continue;
    const code = hits.sort[i]! + 128 * hits.form[i]!;
    if (met[code]) continue;
    met[code] = 1;
    inside[count++] = i;
  }
  return count;
}

/** 1 when the run of words that ends at `to` is a question. */
const asksAt = ({ words }: Passage, to: number) => (words[to - 1]!.stem === '?' ? 1 : 0);

function addSorts(hits: Hits, runs: readonly number[], passage: Passage, out: Features, gain: typeof GAIN) {
  const { sort, form, from, to } = hits;
  for (let i = 0; i < hits.count; i++)
    out.add(10, sort[i]! + 128 * form[i]!, to[i]! - from[i]! > 1 ? 1 : 0, gain.sort, from[i]!, to[i]!);
  for (let r = 0; r < runs.length; r += 2) {
    const count = firsts(hits, runs[r]!, runs[r + 1]!);
    const asks = asksAt(passage, runs[r + 1]!);
    for (let i = 0; i < count; i++) {
      const a = inside[i]!;
      out.add(11, sort[a]!, asks, gain.together, from[a]!, to[a]!);
      const code = (sort[a]! + 128 * form[a]!) * 512;
      for (let j = 0; j < count; j++) {
        const b = inside[j]!;
        if (from[a]! < from[b]!)
          out.add(12, code + sort[b]! + 128 * form[b]!, 0, gain.together, from[a]!, to[b]!);
      }
    }
  }
  if (runs.length > 2) addAcross(hits, passage.count, out, gain.across);
}

/** Pairs of classes anywhere in a passage of several sentences. */
function addAcross({ count, sort }: Hits, words: number, out: Features, gain: number) {
  met.fill(0);
  for (let i = 0; i < count; i++) met[sort[i]!] = 1;
  for (let a = 0; a < CLASSES.length; a++) {
    if (!met[a]) continue;
    for (let b = a + 1; b < CLASSES.length; b++)
      if (met[b]) out.add(13, a * CLASSES.length + b, 1, gain, 0, words);
  }
}

function addShape(passage: Passage, runs: readonly number[], chain: Chain, out: Features, gain: number) {
  const { count, words } = passage;
  out.add(14, Math.min(5, runs.length >> 1), 0, gain, 0, count);
  out.add(14, Math.min(12, count >> 2), 1, gain, 0, count);
  let first = 0;
  for (let r = 0; r < runs.length; r += 2) {
    const from = runs[r]!;
    const to = runs[r + 1]!;
    const asks = asksAt(passage, to);
    out.add(15, words[from]!.hash, asks, gain, from, from + 1);
    while (first < chain.count && chain.from[first]! < from) first++;
    if (first < chain.count) {
      const begin = chain.from[first]!;
      out.add(16, chain.code[first]!, asks, gain, begin, chain.to[first]!);
      if (first + 1 < chain.count)
        out.add(17, mix(chain.code[first]!, chain.code[first + 1]!), asks, gain, begin, chain.to[first + 1]!);
    }
    out.add(18, asks, to - from < 6 ? 1 : 0, gain, from, to);
  }
}
