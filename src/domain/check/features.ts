/** What the ear takes from a passage: words, sorts of words, how they follow one another, letters, shape. */
import type { Hit } from './classes.js';
import { CLASSES } from './classes.js';
import type { Word } from './words.js';

/** Slots for the features of one passage, and most features that are taken. */
const SEEN = 4096;
const MOST = 3000;

/** Features of one passage: rows of the table with the words each one stands on. */
export class Features {
  readonly rows: number[] = [];
  readonly values: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** The sum of all values squared. */
  square = 0;
  private readonly seen = new Int32Array(SEEN).fill(-1);
  constructor(private readonly mask: number) {}

  /** Makes room for the next passage. */
  reset(): void {
    this.seen.fill(-1);
    this.square = 0;
    for (const list of [this.rows, this.values, this.from, this.to]) list.length = 0;
  }

  add(kind: number, a: number, b: number, value: number, from: number, to: number) {
    let h = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35);
    h = (h ^ (h >>> 16)) & this.mask;
    let at = Math.imul(h, 0x9e3779b1) >>> 20;
    for (let held = this.seen[at]!; held !== -1; held = this.seen[at]!) {
      if (held === h) return;
      at = (at + 1) & (SEEN - 1);
    }
    if (this.rows.length >= MOST) return;
    this.seen[at] = h;
    this.square += value * value;
    this.rows.push(h);
    this.values.push(value);
    this.from.push(from);
    this.to.push(to);
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
  letters: 0.35,
  shape: 1.2,
};

const mix = (a: number, b: number) =>
  Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x01000193) >>> 0;

/** Sentences of a passage as runs of words: a mark of . ? ! ends one. */
function sentencesOf(words: readonly Word[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.sort !== 5 || !/[.?!]/.test(word.stem)) continue;
    runs.push([from, i + 1]);
    from = i + 1;
  }
  if (from < words.length) runs.push([from, words.length]);
  return runs;
}

/** Fills `out` with everything that the ear takes from the passage. */
export function featuresOf(words: readonly Word[], hits: readonly Hit[], out: Features, gain = GAIN): void {
  addWords(words, out, gain);
  addLetters(words, out, gain.letters);
  const runs = sentencesOf(words);
  const chain = chainOf(words, hits);
  addChain(chain, out, gain);
  addSorts(hits, runs, words, out, gain);
  addShape(words, runs, chain, out, gain.shape);
}

function addWords(words: readonly Word[], out: Features, gain: typeof GAIN) {
  let before = 1;
  let before2 = 1;
  for (let i = 0; i < words.length; i++) {
    const h = words[i]!.hash;
    out.add(1, h, 0, gain.word, i, i + 1);
    out.add(2, before, h, gain.pair, Math.max(0, i - 1), i + 1);
    if (i > 1) out.add(3, mix(before2, before), h, gain.triple, i - 2, i + 1);
    if (i > 1) out.add(4, before2, h, gain.triple, i - 2, i + 1);
    before2 = before;
    before = h;
  }
}

function addLetters(words: readonly Word[], out: Features, gain: number) {
  if (gain <= 0) return;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.sort > 2 || word.stem.length < 4) continue;
    const s = `^${word.stem}$`;
    for (let n = 3; n <= 5; n++) {
      for (let k = 0; k + n <= s.length; k++) {
        let h = 17;
        for (let j = k; j < k + n; j++) h = Math.imul(h, 31) + s.charCodeAt(j);
        out.add(5, h >>> 0, n, gain, i, i + 1);
      }
    }
  }
}

/** The passage as a chain of sorts; a word of no sort stays itself when it is short, else it is a blank. */
interface Link {
  code: number;
  from: number;
  to: number;
}

function chainOf(words: readonly Word[], hits: readonly Hit[]): Link[] {
  const best: (Hit | undefined)[] = [];
  for (const hit of hits) {
    const held = best[hit.from];
    if (!held || hit.to > held.to || (hit.to === held.to && hit.sort < held.sort)) best[hit.from] = hit;
  }
  const chain: Link[] = [];
  for (let i = 0; i < words.length;) {
    const hit = best[i];
    const word = words[i]!;
    const to = hit ? hit.to : i + 1;
    const code = hit ? 1000 + hit.sort + 128 * hit.form : word.stem.length < 5 ? word.hash : 7;
    if (code !== 7 || chain[chain.length - 1]?.code !== 7) chain.push({ code, from: i, to });
    i = to;
  }
  return chain;
}

function addChain(chain: readonly Link[], out: Features, gain: typeof GAIN) {
  for (let i = 0; i < chain.length; i++) {
    const a = chain[i]!;
    const b = chain[i + 1];
    const c = chain[i + 2];
    const d = chain[i + 3];
    if (b) out.add(6, a.code, b.code, gain.sorts, a.from, b.to);
    if (b && c) out.add(7, mix(a.code, b.code), c.code, gain.sorts3, a.from, c.to);
    if (c) out.add(8, a.code, c.code, gain.sorts3, a.from, c.to);
    if (b && c && d) out.add(9, mix(mix(a.code, b.code), c.code), d.code, gain.sorts3 * 0.7, a.from, d.to);
  }
}

/** The first hit of each sort in words[from..to). */
function firsts(hits: readonly Hit[], from: number, to: number): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (hit.from < from || hit.from >= to || kept.length >= 24) continue;
    if (!kept.some((one) => one.sort === hit.sort && one.form === hit.form)) kept.push(hit);
  }
  return kept;
}

function addSorts(
  hits: readonly Hit[],
  runs: readonly [number, number][],
  words: readonly Word[],
  out: Features,
  gain: typeof GAIN,
) {
  for (const hit of hits)
    out.add(10, hit.sort + 128 * hit.form, hit.to - hit.from > 1 ? 1 : 0, gain.sort, hit.from, hit.to);
  for (const [from, to] of runs) {
    const inside = firsts(hits, from, to);
    const asks = words[to - 1]?.stem === '?' ? 1 : 0;
    for (const a of inside) {
      out.add(11, a.sort, asks, gain.together, a.from, a.to);
      for (const b of inside)
        if (a.from < b.from)
          out.add(12, (a.sort + 128 * a.form) * 512 + b.sort + 128 * b.form, 0, gain.together, a.from, b.to);
    }
  }
  if (runs.length < 2) return;
  const all = [...new Set(hits.map((hit) => hit.sort))];
  for (const a of all)
    for (const b of all) if (a < b) out.add(13, a * CLASSES.length + b, 1, gain.across, 0, words.length);
}

function addShape(
  words: readonly Word[],
  runs: readonly [number, number][],
  chain: readonly Link[],
  out: Features,
  gain: number,
) {
  out.add(14, Math.min(5, runs.length), 0, gain, 0, words.length);
  out.add(14, Math.min(12, words.length >> 2), 1, gain, 0, words.length);
  for (const [from, to] of runs) {
    const asks = words[to - 1]?.stem === '?' ? 1 : 0;
    out.add(15, words[from]!.hash, asks, gain, from, from + 1);
    const first = chain.find((link) => link.from >= from);
    if (first) out.add(16, first.code, asks, gain, first.from, first.to);
    const second = chain.find((link) => link.from > (first?.from ?? from));
    if (first && second) out.add(17, mix(first.code, second.code), asks, gain, first.from, second.to);
    out.add(18, asks, to - from < 6 ? 1 : 0, gain, from, to);
  }
}
