/** The trained ear: is this passage an ask, is it a wrong one, which labels fit, and which words tipped it. */
import { Lexicon } from './classes.js';
import { Features, featuresOf } from './features.js';
import type { Patterns } from './patterns.js';
import { Rows, scores, steppedOf } from './table.js';
import type { Model, Span } from './types.js';
import { plain, wordsOf, type Word } from './words.js';

/** A label with the words that speak for it, strongest first. */
export interface Heard {
  label: string;
  /** Offsets in the passage. */
  span: Span;
  why: string[];
}

export interface Judgement {
  ask: boolean;
  heard: Heard[];
}

/** Features of a passage are hashed to this many bits. */
export const KEY_BITS = 22;
const STATES = 3;

/** A sentence; those of fewer than four words are not listened to alone. */
const SENTENCE = /[^.?!\n]+[.?!]*/g;
const FEWEST = 4;
/** Passages longer than three sentences are ordinary text, not an ask. */
const LONGEST = 1200;
/** One sentence out of several must be this much surer to be wrong: its neighbors may have said what it means. */
const ALONE = 2;

const moved = ({ label, span, why }: Heard, by: number): Heard => ({
  label,
  span: { start: span.start + by, end: span.end + by },
  why,
});

/** Listens to passages with one model; what it needs is unpacked when the first passage comes. */
export class Ear {
  private rows: Rows | undefined;
  private words: Lexicon | undefined;
  private readonly features = new Features((1 << KEY_BITS) - 1);

  constructor(
    readonly model: Model,
    private readonly patterns: Patterns,
  ) {}

  /** Judges one passage of one to three sentences; when nothing is heard in all of it, each sentence alone. */
  judge(passage: string): Judgement {
    const whole = this.listen(passage, 0);
    if (whole.heard.length > 0) return whole;
    if (passage.length > LONGEST) return whole;
    const alone = [...passage.matchAll(SENTENCE)].filter(
      ([one]) => one.trim().split(/\s+/, FEWEST).length >= FEWEST,
    );
    for (const { 0: sentence, index } of alone) {
      const { ask, heard } = this.listen(sentence, ALONE);
      if (heard.length > 0) return { ask, heard: heard.map((one) => moved(one, index)) };
    }
    return whole;
  }

  /** What is heard when a wrong ask must stand out by `more` than usual. */
  private listen(passage: string, more: number): Judgement {
    const { words, features, rows } = this.take(passage);
    const sums = scores(this.model.table, rows.rows, rows.values);
    const wrong = sums[2]! - logOfSum(sums[0]!, sums[1]!);
    if (wrong < this.model.thresholds[2]! + more) return { ask: sums[1]! > sums[0]!, heard: [] };
    return {
      ask: true,
      heard: this.labels(sums).map((k) => this.explain(k, passage, words, features, rows)),
    };
  }

  /** Numbers of the outputs that count: those over their threshold, else the nearest to it. */
  private labels(sums: readonly number[]): number[] {
    const over = sums.map((sum, k) => sum - this.model.thresholds[k]!);
    const found = over.flatMap((value, k) => (k >= STATES && value >= 0 ? [k] : []));
    if (found.length) return found;
    let best = STATES;
    for (let k = STATES; k < over.length; k++) if (over[k]! > over[best]!) best = k;
    return [best];
  }

  private take(passage: string) {
    this.rows ??= new Rows(this.model.keys, this.model.size);
    this.words ??= new Lexicon(this.model.lexicon);
    const low = plain(passage);
    const words = wordsOf(passage, low, 0, passage.length);
    const features = this.features;
    features.reset();
    featuresOf(words, this.words.find(words), features);
    return { words, features, rows: this.known(features) };
  }

  /** The features that the model knows, at length one over all features. */
  private known(features: Features): { rows: number[]; values: number[]; places: number[] } {
    const norm = Math.sqrt(features.square) || 1;
    const rows: number[] = [];
    const values: number[] = [];
    const places: number[] = [];
    for (let i = 0; i < features.rows.length; i++) {
      const row = this.rows!.find(features.rows[i]!);
      if (row < 0) continue;
      rows.push(row);
      values.push(features.values[i]! / norm);
      places.push(i);
    }
    return { rows, values, places };
  }

  private explain(
    k: number,
    passage: string,
    words: Word[],
    features: Features,
    known: ReturnType<Ear['known']>,
  ): Heard {
    const shares = new Float64Array(words.length);
    const { table } = this.model;
    known.rows.forEach((row, i) => {
      const weight = steppedOf(table.weights.charCodeAt(row * table.biases.length + k)) * known.values[i]!;
      const from = features.from[known.places[i]!]!;
      const to = features.to[known.places[i]!]!;
      if (to - from > 8) return;
      for (let w = from; w < to; w++) shares[w]! += weight / (to - from);
    });
    const label = this.model.outputs[k]!;
    const span = this.patterns.place(label, plain(passage)) ?? strongest(words, shares);
    return { label, span, why: tipping(passage, words, shares) };
  }
}

const logOfSum = (a: number, b: number) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** The run of words with the largest share. */
function strongest(words: readonly Word[], shares: Float64Array): Span {
  let sum = 0;
  let from = 0;
  let best = { sum: -Infinity, from: 0, to: 0 };
  const mean = shares.reduce((a, b) => a + b, 0) / (shares.length || 1);
  for (let i = 0; i < shares.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += shares[i]! - Math.max(0, mean * 0.5);
    if (sum > best.sum) best = { sum, from, to: i };
  }
  while (best.to > best.from && words[best.to]!.sort === 5) best.to--;
  while (best.from < best.to && words[best.from]!.sort === 5) best.from++;
  return { start: words[best.from]?.start ?? 0, end: words[best.to]?.end ?? 0 };
}

/** At most four words that spoke loudest for the label. */
function tipping(passage: string, words: readonly Word[], shares: Float64Array): string[] {
  const order = words.map((_, i) => i).filter((i) => shares[i]! > 0 && words[i]!.sort !== 5);
  order.sort((a, b) => shares[b]! - shares[a]! || a - b);
  return [...new Set(order.map((i) => passage.slice(words[i]!.start, words[i]!.end)))].slice(0, 4);
}
