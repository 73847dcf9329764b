/** The quick ear: a weight for each known word and pair of words, ready to be asked for every word of a long text. */
import { unpackKeys, weightOf } from './table.js';
import type { Model } from './types.js';

const SLOTS = 1 << 16;

/** Weights by slot: 0 for what was not met in training. */
export class Gate {
  private readonly weights = new Int8Array(SLOTS);
  readonly least: number;
  readonly question: number;
  /** What every word costs, so that long text does not add up to an ask. */
  readonly each: number;

  constructor(gate: Model['gate']) {
    unpackKeys(gate.keys, (key, i) => (this.weights[key] = weightOf(gate.weights.charCodeAt(i))));
    this.least = gate.threshold;
    this.question = gate.question;
    this.each = gate.each;
  }

  /** The weight of a word and of the word with the one before it. */
  of(hash: number, before: number): number {
    const pair = Math.imul(before ^ hash, 0x9e3779b1);
    return (
      this.weights[(hash ^ (hash >>> 15)) & 0xffff]! +
      this.weights[(pair ^ (pair >>> 15)) & 0xffff]! +
      this.each
    );
  }
}
