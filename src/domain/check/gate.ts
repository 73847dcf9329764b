/** The quick ear: a weight for each known word and pair of words, ready to be asked for every word of a long text. */
import { unpackKeys, weightOf } from './table.js';
import type { Model } from './types.js';

const SLOTS = 1 << 16;

/** Weights by slot of the hash: of words, then of pairs of words. */
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

  /** The weight of a word and of the word with the one before it. */
  of(hash: number, before: number): number {
    const pair = Math.imul(before ^ hash, 0x9e3779b1);
    return (
      this.weights[(hash ^ (hash >>> 15)) & 0xffff]! +
      this.weights[SLOTS + ((pair ^ (pair >>> 15)) & 0xffff)]!
    );
  }
}
