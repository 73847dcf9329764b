/** The trained ear: is this passage an ask, is it a wrong one, which labels fit, and which words tipped it. */
import type { Hits, Lexicon } from './classes.js';
import { Features, featuresOf } from './features.js';
import type { Passage } from './passage.js';
import { canOpen } from './kernel.js';
import type { Patterns } from './patterns.js';
import { Reader, type ReaderTables } from './reader.js';
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
/** What falls short of a wrong ask by more, as the table alone hears it, is not read: measured, that loses 1 wrong ask in 1,000. */
const UNREAD = 3;
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
  private reader: Reader | undefined;

  constructor(
    readonly model: Model,
    private readonly tables: RowTables & { reader: ReaderTables },
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
    const { passage, hits } = this.take(text);
    const { rows, values, count } = this.known;
    const { states, labelled } = this;
    this.rows.sumStates(states, rows, values, count);
    let short = this.short(more);
    const read = short < UNREAD && this.read(passage, hits);
    if (read) {
      this.mix(states, read, 1, read[0]!);
      short = this.short(more);
    }
    if (short > 0) return { ask: states[0]! > 0, heard: [], short };
    this.rows.sumLabels(labelled, rows, values, count);
    if (read) this.mix(labelled, read, FIRST_LABEL, 0);
    return { ask: true, heard: this.labels().map((k) => this.explain(k, text, passage)), short };
  }

  /** By how much the states fall short of a wrong ask that must stand out by `more`. */
  private short(more: number): number {
    const [good, wrong] = [this.states[0]!, this.states[1]!];
    const [, lead, least] = this.model.thresholds;
    return least! + more - (wrong - logOfSum(0, good + lead!));
  }

  /** What the reader says of a passage; nothing where it can't be opened. */
  private read(passage: Passage, hits: Hits): Float32Array | undefined {
    if (!canOpen()) return undefined;
    this.reader ??= new Reader(this.model.reader, this.tables.reader);
    return this.reader.scores(passage, hits);
  }

  /** Lets the reader's scores, from `from` on and less `base`, count in `sums` by its share. */
  private mix(sums: Float64Array, read: Float32Array, from: number, base: number) {
    const { share } = this.model.reader;
    for (let k = 0; k < sums.length; k++) sums[k] = (1 - share) * sums[k]! + share * (read[from + k]! - base);
  }

  /** Reads a text: its words, their classes, and the features of it that the model knows. */
  private take(text: string): { passage: Passage; hits: Hits } {
    const passage = this.lexicon.read(text, plain(text));
    const hits = this.lexicon.find(passage);
    this.features.reset();
    featuresOf(passage, hits, this.features);
    this.known.take(this.rows);
    return { passage, hits };
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
