/** The hand's trained numbers. */
export interface HandModel {
  /** Numbers for a token, kept in mind while reading in one direction, and between that and the choice. */
  sizes: { word: number; read: number; middle: number };
  /** What may be put in before a token; the first is nothing. */
  gaps: readonly string[];
  /** What may become of a token; the first is that it stays. */
  ops: readonly string[];
  /** Tokens that may go. */
  losable: readonly string[];
  /** The row of each key, packed as word tables are. */
  rows: string;
  /** The parts of the numbers, one after the other: how many, and what one step is. */
  parts: readonly { name: string; length: number; scale: number }[];
}
