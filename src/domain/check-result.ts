/** What `check` gives back: the shape of refcoach.check/1. */
import type { RuleText } from './playbook.js';

export type Verdict = 'good' | 'fix' | 'not-an-ask';

/** One thing that is wrong. Lines and columns are those of the source, counted from 1, columns in UTF-16 units; the end is just past the last letter. */
export interface CheckFinding {
  rule: string;
  severity: RuleText['severity'];
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The words it is about, as they are read: without markup. */
  quote: string;
  /** Why, in one line. */
  message: string;
  /** What to do instead. */
  suggestion: string;
  /** The words that tipped the balance, strongest first. */
  why?: string[];
}

/** One file, text or record. */
export interface CheckedFile {
  /** As it was named; "-" for standard input, "text" for --text. */
  path: string;
  /** Number of the record, from 1, for `check --from`. */
  row?: number;
  /** The record's id, when it has one. */
  id?: string;
  verdict: Verdict;
  /** 100 less what each broken rule costs. */
  score: number;
  findings: CheckFinding[];
  /** The text turned round with --fix, else null. */
  rewrite: string | null;
  /** For a lone ask: versions with different faces; the first is `rewrite`. */
  versions?: string[];
  /** The messages of a sequence, when there are several. */
  messages?: CheckedMessage[];
}

/** One message of a sequence. */
export interface CheckedMessage {
  line: number;
  verdict: Verdict;
  score: number;
}

export interface CheckResult {
  schema: 'refcoach.check/1';
  version: string;
  files: CheckedFile[];
}
