/** What a told result begins with. */
import type { WordSets } from '../words.js';

/** The first part of a result. */
export interface Begun {
  text: string;
  /** "you", "we" or somebody named; '' where a thing is told. */
  subject: string;
  /** Whether it is a sentence, and not told bare. */
  clause: boolean;
}

export const thing = (text: string, clause = false, subject = ''): Begun => ({ text, subject, clause });
export const you = (text: string): Begun => ({ text, subject: 'you', clause: true });

/** What a beginning is read of. */
export interface Typed {
  /** The first part, without the one it's said of. */
  part: string;
  /** The whole as it came. */
  typed: string;
  /** Whether it was said of somebody: "she sleeps". */
  hasSubject: boolean;
  sets: WordSets;
}

/** One way of beginning: what is told, or nothing where the part isn't of its kind. */
export type Way = (typed: Typed) => Begun | undefined;
