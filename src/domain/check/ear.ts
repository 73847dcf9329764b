/** The trained ear: is this passage an ask, is it a wrong one, which labels fit, and which words tipped it. */
import type { Lexicon } from './classes.js';
import { Features, featuresOf } from './features.js';
import type { Passage } from './passage.js';
import type { Patterns } from './patterns.js';
import { Rows, STATES, type RowTables } from './table.js';
import type { Model, Span } from './types.js';
import { plain } from './words.js';

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

/** The first outputs: no ask, good, wrong. The labels follow. */
const FIRST_LABEL = 3;
/** The sort of a mark. */
const MARK = 5;

/** A sentence. Those of fewer than four words are not listened to alone. */
const SENTENCE = /[^.?!\n]+[.?!]*/g;
const FEWEST = 4;
/** Passages longer than three sentences are ordinary text, not an ask. */
const LONGEST = 1200;
/** One sentence out of several must be this much surer to be wrong: its neighbors may have said what it means. */
const ALONE = 3;
/** "Do you know anyone who needs …": no neighbor says that it means something else, an offer behind it least of all. */
const OUTRIGHT =
  /\bknow (?:of )?(?:any|some)(?:one|body) (?:who|that|else who|in need|looking|thinking|interested)\b/i;
/** In a passage that is so far from wrong as a whole, no sentence is wrong alone: measured, 1 in 540. */
const FAR = 6;

/** The sentences of a passage that has more than one. */
function several(passage: string): Span[] {
  if (!/[.?!\n][^]*[^\s.?!]/.test(passage)) return [];
  return [...passage.matchAll(SENTENCE)]
    .filter(([one]) => one.trim().split(/\s+/, FEWEST).length >= FEWEST)
    .map(({ 0: one, index }) => ({ start: index, end: index + one.length }));
}

const moved = ({ label, span, why }: Heard, by: number): Heard => ({
  label,
  span: { start: span.start + by, end: span.end + by },
  why,
});

/** The features of a passage that the model knows, in columns: rows, values at length one, and the words they stand on. */
class Known {
  count = 0;
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** Numbers of the features. */
  readonly places: Int32Array;

  constructor(private readonly features: Features) {
    this.rows = new Int32Array(features.rows.length);
    this.values = new Float64Array(features.rows.length);
    this.places = new Int32Array(features.rows.length);
  }

  take(table: Rows) {
    const { features } = this;
    const norm = Math.sqrt(features.square) || 1;
    let n = 0;
    for (let i = 0; i < features.count; i++) {
      const row = table.find(features.rows[i]!);
      if (row < 0) continue;
      this.rows[n] = row;
      this.values[n] = features.values[i]! / norm;
      this.places[n++] = i;
    }
    this.count = n;
  }
}

/** Listens to passages with one model. */
export class Ear {
  private readonly rows: Rows;
  private readonly features = new Features();
  private readonly known = new Known(this.features);
  /** Scores of good and of wrong, against no ask, and of the labels once a passage is wrong. */
  private readonly states = new Float64Array(STATES);
  private readonly labelled: Float64Array;

  constructor(
    readonly model: Model,
    tables: RowTables,
    private readonly patterns: Patterns,
    private readonly lexicon: Lexicon,
  ) {
    this.rows = new Rows(model.table, tables);
    this.labelled = new Float64Array(model.table.biases.length - STATES);
  }

  /** Judges one passage of one to three sentences; when nothing is heard in all of it, each sentence alone. */
  judge(passage: string): Judgement {
    const whole = this.listen(passage, 0);
    if (whole.heard.length > 0 || passage.length > LONGEST) return whole;
    if (whole.short > FAR && !OUTRIGHT.test(passage)) return whole;
    for (const { start, end } of several(passage)) {
      const sentence = passage.slice(start, end);
      const { ask, heard } = this.listen(sentence, OUTRIGHT.test(sentence) ? 0 : ALONE);
      if (heard.length > 0) return { ask, heard: heard.map((one) => moved(one, start)) };
    }
    return whole;
  }

  /** What is heard when a wrong ask must stand out by `more` than usual; and by how much it fell short of that. */
  private listen(text: string, more: number): Judgement & { short: number } {
    const passage = this.take(text);
    const { rows, values, count } = this.known;
    const { states } = this;
    this.rows.sumStates(states, rows, values, count);
    const [good, wrong] = [states[0]!, states[1]!];
    const [, lead, least] = this.model.thresholds;
    const short = least! + more - (wrong - logOfSum(0, good + lead!));
    if (short > 0) return { ask: good > 0, heard: [], short };
    this.rows.sumLabels(this.labelled, rows, values, count);
    return { ask: true, heard: this.labels().map((k) => this.explain(k, text, passage)), short };
  }

  /** Reads a text: its words, and the features of it that the model knows. */
  private take(text: string): Passage {
    const passage = this.lexicon.read(text, plain(text));
    this.features.reset();
    featuresOf(passage, this.lexicon.find(passage), this.features);
    this.known.take(this.rows);
    return passage;
  }

  /** Numbers of the labels that count: those over their threshold, else the nearest to it. */
  private labels(): number[] {
    const over = Array.from(this.labelled, (sum, k) => sum - this.model.thresholds[FIRST_LABEL + k]!);
    const found = over.flatMap((value, k) => (value >= 0 ? [k] : []));
    return found.length ? found : [over.indexOf(Math.max(...over))];
  }

  private explain(k: number, text: string, passage: Passage): Heard {
    const shares = new Float64Array(passage.count);
    const { known, features, model } = this;
    for (let i = 0; i < known.count; i++) {
      if (!this.rows.tells(known.rows[i]!)) continue;
      const from = features.from[known.places[i]!]!;
      const to = features.to[known.places[i]!]!;
      if (to - from > 8) continue;
      const share = (this.rows.weight(known.rows[i]!, k) * known.values[i]!) / (to - from);
      for (let w = from; w < to; w++) shares[w]! += share;
    }
    const label = model.outputs[FIRST_LABEL + k]!;
    const span = this.patterns.place(label, passage.low) ?? strongest(passage, shares);
    return { label, span, why: tipping(text, passage, shares) };
  }
}

const logOfSum = (a: number, b: number) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** The run of words with the largest share. */
function strongest({ starts, ends, sorts }: Passage, shares: Float64Array): Span {
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
  if (!shares.length) return { start: 0, end: 0 };
  while (best.to > best.from && sorts[best.to] === MARK) best.to--;
  while (best.from < best.to && sorts[best.from] === MARK) best.from++;
  return { start: starts[best.from]!, end: ends[best.to]! };
}

/** At most four words that spoke loudest for the label. */
function tipping(text: string, { starts, ends, sorts }: Passage, shares: Float64Array): string[] {
  const order = [...shares.keys()].filter((i) => shares[i]! > 0 && sorts[i] !== MARK);
  order.sort((a, b) => shares[b]! - shares[a]! || a - b);
  return [...new Set(order.map((i) => text.slice(starts[i], ends[i])))].slice(0, 4);
}
