/** What `ask` gives back: the shape of refcoach.ask/1. */
import type { Customer } from './model.js';
import type { Verdict } from './playbook.js';

/** A dated step: what to do, when, and the words for it. `date` is '' when it depends on what happens. */
export interface Step {
  when: string;
  date: string;
  action: string;
  text: string;
}

export interface ReadinessResult {
  verdict: Verdict;
  reasons: string[];
  /** The one change that would lift the verdict; '' when nothing is missing. */
  lift: string;
  next: Step[];
}

export type FaceSource = 'named' | 'circle' | 'occupation' | 'trade';

export interface Face {
  /** Ends "Would you be open to introducing me to …". */
  phrase: string;
  /** A kind's id, or '' when only the customer's words are known. */
  kind: string;
  /** A circle's id, or ''. */
  circle: string;
  source: FaceSource;
  why: string[];
}

export interface ScriptResult {
  channel: string;
  /** Subject line, for channels that have one. */
  subject?: string;
  text: string;
  words: number;
  seconds: number;
  parts: { part: string; text: string }[];
}

export interface WalkStep {
  circle: string;
  question: string;
  followUp: string;
}

export interface Introduction {
  blurb: string;
  threeWay: string;
  optIn: string;
  approach: string;
}

export interface Warning {
  rule: string;
  message: string;
}

export interface AskResult {
  schema: 'refcoach.ask/1';
  customer: Customer;
  readiness: ReadinessResult;
  faces: Face[];
  scripts: ScriptResult[];
  walk: WalkStep[];
  objections: { heard: string; answer: string }[];
  introduction: Introduction | null;
  after: Step[];
  warnings: Warning[];
  seed: string;
  version: string;
}
