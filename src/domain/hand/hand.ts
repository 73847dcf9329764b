/**
 * The hand makes hurried notes sayable: it puts in the small words that were left out, and turns "his" and "she" to "your" and "you". It learned
 * that from pairs of what reps typed and how one says it (test/said); it adds no fact, and drops none.
 */
import { edited } from './edits.js';
import { hashOf, rowOf } from './keys.js';
import { keysOf } from './marks.js';
import { Net, type Shares } from './net.js';
import { tokensOf } from './tokens.js';
import type { HandModel, HandNumbers } from './types.js';

/** What a note is: how a thing is said depends on what it's for. */
export const SORTS = ['results', 'circles', 'likes', 'notes', 'does', 'serves'] as const;
export type Sort = (typeof SORTS)[number];

/** Tokens that are read; longer notes aren't written. */
const MOST = 60;

export interface Written {
  text: string;
  /** How sure the hand is: the least share that a choice had, 0 to 1. */
  sure: number;
}

export class Hand {
  private readonly net: Net;
  private readonly losable: ReadonlySet<string>;

  constructor(
    private readonly model: HandModel,
    private readonly numbers: HandNumbers,
  ) {
    this.net = new Net(model, numbers, MOST + 2);
    this.losable = new Set(model.losable);
  }

  /** The note as one says it; undefined for one that is too long. `isName` tells which first words keep their capital. */
  write(sort: Sort, note: string, isName: (word: string) => boolean): Written | undefined {
    const tokens = tokensOf(note);
    if (tokens.length === 0 || tokens.length > MOST) return undefined;
    const { gaps, ops } = this.net.read([
      this.rowsOf([`<${sort}>`]),
      ...tokens.map((token, at) => this.rowsOf(keysOf(token, at))),
      this.rowsOf(['<end>']),
    ]);
    let sure = 1;
    const choose = (shares: Shares, names: readonly string[], may: (name: string) => boolean) => {
      let best = 0;
      shares.forEach((share, i) => {
        if (share > shares[best]! && may(names[i]!)) best = i;
      });
      sure = Math.min(sure, shares[best]!);
      return names[best]!;
    };
    const put = gaps.map((shares) => choose(shares, this.model.gaps, () => true));
    const becoming = ops.map((shares, at) => {
      const token = tokens[at]!.toLowerCase();
      const mayGo = this.losable.has(token) && (token !== ',' || put[at] !== '' || put[at + 1] !== '');
      return choose(
        shares,
        this.model.ops,
        (op) => op === '=' || ((op !== '-' || mayGo) && !/\d/.test(token)),
      );
    });
    return { text: edited(tokens, { gaps: put, ops: becoming }, isName), sure };
  }

  private rowsOf(keys: readonly string[]): number[] {
    return keys.map((key) => rowOf(hashOf(key), this.numbers.keys)).filter((row) => row >= 0);
  }
}
