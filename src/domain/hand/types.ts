/** What the hand knows, beside its numbers. */
export interface HandModel {
  /** Numbers for a token, kept in mind while reading in one direction, and between that and the choice. */
  sizes: { word: number; read: number; middle: number };
  /** What may be put in before a token; the first is nothing. */
  gaps: readonly string[];
  /** What may become of a token; the first is that it stays. */
  ops: readonly string[];
  /** Tokens that may go. */
  losable: readonly string[];
  /** The matrices and columns of the net, one after the other, and how many numbers each has. */
  parts: readonly { name: string; length: number }[];
  /** What one step of a row's numbers is. */
  step: number;
}

/** Its numbers as they are looked up. */
export interface HandNumbers {
  /** Those of the parts. */
  parts: Float32Array;
  /** The hashes of the keys that have a row, sorted. */
  keys: Uint32Array;
  /** Their rows, in that order, as steps. */
  rows: Int8Array;
  /** The functions of the kernel; empty where they are made when needed. */
  code: Uint8Array;
}
