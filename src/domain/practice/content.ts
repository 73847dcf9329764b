/** What practice is made of: the shapes of templates/playbook/practice/ and the practice-*.yaml beside it. */
import type { Line, Temper } from '../playbook.js';

/** What the simulated customer does about one thing the rep says. The file's name is the event. */
export interface Reaction {
  id: string;
  /** Rules of `check` that bring it about; the lowest rank wins where several are broken. */
  rules: string[];
  rank: number;
  /** Whether a name may still come. */
  names: boolean;
  /** What it does to the customer's warmth. */
  warmth: number;
  /** Objections it leaves open: the first that wasn't raised yet. */
  opens: string[];
  say: Record<Temper, Line[]>;
}

/** Regular expressions (lower case, straight quotes) by which something a rep says is recognized. */
export interface Cues {
  patterns: string[];
  /** What only looks like it. */
  not: string[];
}

/** One thing a practice is scored by: points for doing it, or for a rule of `check` that was kept or broken. */
export interface Mark {
  points: number;
  /** Drills it counts in. */
  drills: string[];
  /** What it means, said to the rep. */
  say: string;
  /** What to do differently, said to the rep. */
  next: string;
  /** The part of the customer's own script that shows how, or ''. */
  part: string;
}

/** Names for people nobody made up before. */
export interface NameStock {
  first: string[];
  last: string[];
  /** What stands before the last name of an adviser: kind → "Dr." */
  titles: Record<string, string>;
}

export interface PracticeContent {
  hearing: Record<string, Cues>;
  /** Words that are nobody's face: anyone, people, friends, contacts. */
  nobody: string[];
  /** Rules of `check` → patterns that break them where a person is asked for. */
  suspects: Record<string, string[]>;
  names: NameStock;
  marks: Record<string, Mark>;
  /** Objection → what is behind it, said when the rep asks. */
  truths: Record<string, string[]>;
}

export const DRILLS = ['full', 'openers', 'faces', 'objections', 'my-job'] as const;
export type Drill = (typeof DRILLS)[number];
