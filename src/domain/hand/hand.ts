/**
 * The hand makes hurried notes sayable: it puts in the small words that were left out, and turns "his" and "she" to "your" and "you". It learned
 * that from pairs of what reps typed and how one says it (test/said); it adds no fact, and drops none.
 */
import { PairMemory } from '../memory.js';
import { notCustomers } from '../tidy/note-whose.js';
import { edited, type Edits } from './edits.js';
import { hashOf, rowOf } from './keys.js';
import { keysOf } from './marks.js';
import { Net, type Decide } from './net.js';
import { manyIn, othersIn, sameAs } from './others.js';
import { tokensOf } from './tokens.js';
import type { HandModel, HandNumbers } from './types.js';

/** What a note is: how a thing is said depends on what it's for. */
export const SORTS = ['results', 'circles', 'likes', 'notes', 'does', 'serves'] as const;
export type Sort = (typeof SORTS)[number];

/** Tokens that are read; longer notes aren't written. */
const MOST = 60;

/** A choice isn't sure below that share; fewer tokens are no clause; and what stands between two. */
const WEAK = 0.35;
const FEWEST = 5;
const MARK = /^[,.]/;
/** What parts two clauses doesn't go without something in its place. */
const BETWEEN = /^(?:[,.;:]|[-–—/=>]+)$/;

/** Somebody is left out only where something else stands for them. */
const PRONOUN = /^(?:he|she|they|we|i|you)$/i;
/** A word that isn't known for a name gets its capital only where it's so sure: "Bear Hall", but not "no slack". */
const SURELY_NAME = 0.85;

/** The choice that leaves things alone. */
const ALONE = 0;

/** What becomes of words in a careful sentence: he is you, what is his is yours, and the verb goes with it. */
const TURNS = /^(?:=|-e?s|>(?:your|you|yours|yourself|have|haven't|were|weren't|are|aren't|don't|you're|you've|you'd))$/; // prettier-ignore
/** Only small words are exchanged for others: "Gopher mounds" aren't "your mounds". */
const EXCHANGED = /^(?:he|him|his|himself|he'[sd]|she|hers?|herself|she'[sd]|they|them|theirs?|they'(?:re|ve|d)|it|its|it's|i|i've|we|us|my|our|your?|the|that|there|then|any|no|in|too?|is|isn't|are|was|wasn't|were|has|hasn't|have|havnt|do|does|don't|doesn't|did|got|cancelled)$/i; // prettier-ignore

/** "To is done" → "to be done", but not "was tossing". */
const BEFORE_BE = /^(?:to|will|can|could|would|should|might|may|must|won't|can't|not|never)$/i;

export interface Written {
  text: string;
  /** How sure the hand is: the least share that a choice had, 0 to 1. */
  sure: number;
  /** How sure it is of how it begins: whether "we" did it, or "you". */
  sureOfBegin: number;
  /** The first clauses alone, where a choice behind them isn't sure and none in them; else ''. */
  head: string;
}

/** The clauses before a token, ended where the last of them does; '' where there is none. */
function headOf(
  tokens: readonly string[],
  { gaps, ops }: Edits,
  before: number,
  isName: (word: string) => boolean,
): string {
  const ends = (at: number) => MARK.test(gaps[at]!) || (tokens[at] === ',' && ops[at] === '=');
  let cut = before;
  while (cut >= FEWEST && !ends(cut)) cut--;
  if (cut < FEWEST) return '';
  return edited(tokens.slice(0, cut), { gaps: [...gaps.slice(0, cut), ''], ops: ops.slice(0, cut) }, isName);
}

const END = '<end>';
const NONE: ReadonlySet<number> = new Set();
const union = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> => new Set([...one, ...other]);

export class Hand {
  /** How surely texts are left alone. */
  private readonly known = new PairMemory<Sort, string, number>();
  /** Notes with the marks that were left out (parted.ts): a result is fitted and then told. */
  readonly parted = new PairMemory<Sort, string, string>();
  private readonly net: Net;
  private readonly losable: ReadonlySet<string>;

  constructor(
    private readonly model: HandModel,
    private readonly numbers: HandNumbers,
  ) {
    this.net = new Net(model, numbers, MOST + 2);
    this.losable = new Set(model.losable);
  }

  /**
   * The note as one says it; undefined for one that is too long. `isName` tells which words keep a capital, or may get one. Of a careful sentence only
   * the customer becomes "you".
   */
  write(sort: Sort, note: string, isName: (word: string) => boolean, isCareful = false): Written | undefined {
    const tokens = tokensOf(note);
    const { gaps: canPut, ops: canBecome } = this.model;
    const [gaps, ops]: [string[], string[]] = [[], []];
    const others = union(
      othersIn(tokens),
      isCareful ? manyIn(tokens) : sort === 'notes' ? notCustomers(tokens) : NONE,
    );
    let turned: RegExp | undefined;
    const may = (op: string, at: number, share: number): boolean => {
      const token = tokens[at]!;
      if (op === '=') return !(turned?.test(token) && !others.has(at));
      if (isCareful && !TURNS.test(op)) return false;
      if (op.startsWith('>') && !EXCHANGED.test(token)) return false;
      if (op === '>be' && !BEFORE_BE.test(tokens[at - 1] ?? '')) return false;
      if (op === '^') return share > SURELY_NAME || isName(token);
      if (op === '-' && !(this.losable.has(token.toLowerCase()) && (gaps[at] || !PRONOUN.test(token))))
        return false;
      return !/\d/.test(token) && !(others.has(at) && /^>you/.test(op));
    };
    let sure = 1;
    let sureOfBegin = 1;
    let weak = -1;
    const isRead = this.read(sort, tokens, (of, at, shares) => {
      let best = -1;
      let all = isCareful ? 0 : 1;
      shares.forEach((share, i) => {
        if (of === 'gap' ? isCareful && i !== ALONE : !isCareful && share <= (shares[best] ?? -1)) return;
        if (of === 'op' && !may(canBecome[i]!, at, share)) return;
        if (isCareful) all += share;
        if (share > (shares[best] ?? -1)) best = i;
      });
      if (best < 0) best = ALONE;
      if (isCareful && of === 'op' && canBecome[best]!.startsWith('>you')) turned = sameAs(tokens[at]!);
      sure = Math.min(sure, shares[best]! / all);
      if (of === 'gap' && at === 0) sureOfBegin = sure;
      if (weak < 0 && sure < WEAK) weak = at;
      if (of === 'gap') gaps.push(canPut[best]!);
      else ops.push(canBecome[best]!);
      return best;
    });
    if (!isRead) return undefined;
    ops.forEach((op, at) => {
      const isBetween = at > 0 && at < tokens.length - 1 && !gaps[at] && !gaps[at + 1];
      if (op === '-' && isBetween && BETWEEN.test(tokens[at]!))
        ops[at] = /[,.]/.test(tokens[at]!) ? '=' : '>,';
    });
    return {
      text: edited(tokens, { gaps, ops }, isName),
      sure,
      sureOfBegin,
      head: headOf(tokens, { gaps, ops }, weak, isName),
    };
  }

  /** How surely a text is left as it is: the least share that leaving something alone has, 0 to 1; 0 for one that is too long. */
  leaves(sort: Sort, text: string): number {
    return this.known.get(sort, text, () => {
      let least = 1;
      const tokens = tokensOf(text);
      const others = sort === 'notes' ? notCustomers(tokens) : NONE;
      const isRead = this.read(sort, tokens, (of, at, shares) => {
        if (of === 'gap' || !others.has(at)) least = Math.min(least, shares[ALONE]!);
        return ALONE;
      });
      return isRead ? least : 0;
    });
  }

  /** How surely a clause ends behind each token but the last, as log odds; none for what is too long. */
  ends(sort: Sort, tokens: readonly string[]): number[] {
    return tokens.length > MOST ? [] : this.net.sure('ends', this.withEnds(sort, tokens));
  }

  /** How surely a listener stumbles at each word of what is said, as log odds; none where it's too long. */
  stumbles(sort: Sort, said: string): number[] {
    const tokens = tokensOf(said);
    if (tokens.length > MOST) return [];
    return this.net.sure('stumbles', [...this.withEnds(sort, tokens), this.rowsOf([END])]);
  }

  /** Reads a note with its ends, unless it's too long. */
  private read(sort: Sort, tokens: readonly string[], decide: Decide): boolean {
    if (tokens.length === 0 || tokens.length > MOST) return false;
    this.net.read(this.withEnds(sort, tokens), decide);
    return true;
  }

  /** The rows of the tokens, with those of the two ends. */
  private withEnds(sort: Sort, tokens: readonly string[]): number[][] {
    return [[`<${sort}>`], ...tokens.map(keysOf), [END]].map((keys) => this.rowsOf(keys));
  }

  private rowsOf(keys: readonly string[]): number[] {
    return keys.map((key) => rowOf(hashOf(key), this.numbers.keys)).filter((row) => row >= 0);
  }
}
