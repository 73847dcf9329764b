/** The quick ear: a weight for each known word and pair of words, ready to be asked for every word of a long text. */
import { unpackKeys, weightOf } from './table.js';
import type { Model } from './types.js';

const SLOTS = 1 << 16;
/** Where the weights of pairs begin. */
export const PAIRS = SLOTS;

/** Weights by slot of the hash (its low sixteen bits): of words, then of pairs of words. */
export class Gate {
  readonly weights = new Int8Array(2 * SLOTS);
  /** From this sum on, a sentence is listened to. */
  readonly least: number;
  readonly question: number;

  constructor(gate: Model['gate']) {
    this.weights.fill(gate.unknown, 0, SLOTS);
    unpackKeys(gate.keys, (key, i) => (this.weights[key] = weightOf(gate.weights.charCodeAt(i))));
    this.least = gate.threshold;
    this.question = gate.question;
  }
}
