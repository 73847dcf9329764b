/** The quick ear: a weight for each known word and pair of words, ready to be asked for every word of a long text. */
import { unpackKeys, weightOf } from './table.js';
import type { Model } from './types.js';

const SLOTS = 1 << 16;
/** Where the weights of pairs begin. */
export const PAIRS = SLOTS;
/** How many weights there are. */
export const WEIGHTS = 2 * SLOTS;

/** Weights by slot of the hash (its low sixteen bits): of words, then of pairs of words. */
export function unpackGate({ keys, weights: packed, unknown }: Model['gate']): Int8Array {
  const weights = new Int8Array(WEIGHTS).fill(unknown, 0, SLOTS);
  unpackKeys(keys, (key, i) => (weights[key] = weightOf(packed.charCodeAt(i))));
  return weights;
}

/** Opened when a text is long enough to be passed over in part. */
export class Gate {
  /** From this sum on, a sentence is listened to. */
  readonly least: number;
  readonly question: number;
  private opened: Int8Array | undefined;

  constructor(
    gate: Pick<Model['gate'], 'threshold' | 'question'>,
    private readonly open: () => Int8Array,
  ) {
    this.least = gate.threshold;
    this.question = gate.question;
  }

  get weights(): Int8Array {
    return (this.opened ??= this.open());
  }
}
