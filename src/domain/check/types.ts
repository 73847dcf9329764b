/** The shapes of `check`: what goes in, what comes out, and the trained model it listens with. */
import type { RuleText } from '../playbook.js';

export type RuleData = RuleText;
export type Severity = RuleText['severity'];
export type Verdict = 'good' | 'fix' | 'not-an-ask';

/** A stretch of the text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** One thing that is wrong, where, why, and what to say instead. */
export interface Finding extends Span {
  rule: string;
  severity: Severity;
  quote: string;
  message: string;
  suggestion: string;
  /** The words that tipped the model, strongest first. */
  why?: string[];
}

/** What a channel can hold. */
export interface ChannelLimits {
  words: number;
  medium: 'spoken' | 'written';
}

export interface CheckOptions {
  channel?: ChannelLimits;
  /** Names that are never part of a finding. */
  names?: readonly string[];
  /** Words that are never part of a finding. */
  allow?: readonly string[];
  /** Rule ids that are not run. */
  disable?: readonly string[];
  /** True when the text is a whole message, so that missing parts and limits count. */
  whole?: boolean;
  /** True for a part of a long text: only what sounds like asking at a quick look is listened to. */
  quick?: boolean;
  /** A trade id, for rules that hold in some trades alone. */
  trade?: string;
}

export interface CheckResult {
  verdict: Verdict;
  /** 100 less the weight of each rule that was broken. */
  score: number;
  findings: Finding[];
  /** Where the text asks. */
  asks: Span[];
}

/** Weights as text, a printable character for two: those of the outputs against the first, which is 0. */
export interface Table {
  /** What the characters stand for: for each two outputs the weights of one and the other, by the character's number. */
  codes: number[][];
  biases: number[];
  /** A character for each key: good and wrong. */
  states: string;
  /** Numbers of the keys that tell labels apart too, packed. */
  labelled: string;
  /** The labels' weights of those. */
  labels: string;
}

/** A matrix of the reader, or a column. */
export interface ReaderPart {
  name: string;
  /** How many numbers it has. */
  length: number;
  /** By what each whole number is multiplied. */
  scale: number;
}

/** The second ear: a small net that reads a passage word by word. */
export interface ReaderModel {
  /** Numbers for a word, for what was read in one direction, between that and the outputs; outputs. */
  sizes: { word: number; read: number; middle: number; outputs: number };
  /** How much of every score is the reader's; the rest is the table's. */
  share: number;
  /** Slots of the stems it knows, packed; the first has row 1. */
  words: string;
  /** Rows of numbers for words (the first for any other word), groups, shapes and classes, a character for two; what the characters stand for. */
  tables: {
    rows: { words: number; groups: number; shapes: number; sorts: number };
    codes: number[];
    text: string;
  };
  parts: ReaderPart[];
  /** The numbers of the parts, a character each. */
  numbers: string;
}

/** The trained ear. Made by scripts/train-check.mjs; never edited by hand. */
export interface Model {
  version: number;
  outputs: string[];
  /** A label counts when its score is above its threshold, the third is that of a wrong ask; the second is added to a good one. */
  thresholds: number[];
  table: Table;
  /** Keys of the table rows, packed, and how many there are. */
  keys: string;
  size: number;
  /** Weights of words and pairs of words, to pass over text that surely holds no ask; `unknown` is that of any other word. */
  gate: { keys: string; weights: string; question: number; unknown: number; threshold: number };
  /** Slots of stems with the groups they belong to, packed. */
  groups: { keys: string; numbers: string };
  reader: ReaderModel;
  /** First word of a phrase → "rest of the phrase:class,…" entries. */
  lexicon: Record<string, string>;
}
