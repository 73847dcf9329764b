/** What a list of right words answers; the playbook opens one, and `mended.ts` asks it. */

/** The rank of a name; words have 0 (everywhere) to 4 (seldom). */
export const NAME = 7;

/** A word that may have been meant, and how common it is. */
export type Meant = readonly [word: string, rank: number];

export interface Spelling {
  /** Whether a word in small letters is right as it is; of wrong ones one in a thousand is taken for right. */
  knows(word: string): boolean;
  /** How a word in small letters is always written: "vienna" → "Vienna", "quickbooks" → "QuickBooks", "befor" → "before"; '' for others. */
  written(word: string): string;
  /** The right words one slip from one in small letters; from a long one that begins alike, two. */
  near(word: string): readonly Meant[];
  /** The right words that a word in small letters is without their vowels: "campgrnd" → "campground". */
  filled(word: string): readonly Meant[];
}
