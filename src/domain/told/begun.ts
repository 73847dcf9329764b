/** What a told result begins with. */

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
