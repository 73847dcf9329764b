/** What a text must hold for a rule's pattern to find anything: worked out once, so that a start compiles few patterns. */
import type { Needs } from '../src/domain/check/index.js';
import type { RuleText } from '../src/domain/playbook.js';

/** The needs of every pattern of the rules. */
export const needsOf = (rules: Readonly<Record<string, RuleText>>): Needs =>
  Object.fromEntries(
    Object.values(rules).map(({ id, patterns }) => [id, patterns.map((source) => needOf(source))]),
  );

/** Words of which one stands in whatever the pattern finds; null when there's no telling. */
export function needOf(source: string): string[] | null {
  const reader = new Reader(source);
  const need = reader.choice();
  if (!reader.done) throw new Error(`A pattern is read to "${reader.rest}" only: ${source}`);
  return need && [...new Set(need)];
}

/** Words so common that it helps little to know that they are there. */
const COMMON = new Set(
  `a all an and any anyone are as at be can could do does else for from get give have he i if in is it know like me
   meet my no not of on one or other our people so some someone that the their them they think this to us we what
   when who will with would you your introduce introduction friend`.split(/\s+/),
);

/** Roughly how likely a text holds one of them. */
const likely = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (isCommon(word) ? 0.5 : 20 ** -Math.min(word.trim().length, 6)), 0);

const isCommon = (words: string): boolean =>
  words.split(/[^a-z0-9%]+/).every((word) => !word || COMMON.has(word));

/** The less likely of two needs. */
const rarer = (one: string[] | null, other: string[] | null): string[] | null =>
  !one || (other && likely(other) < likely(one)) ? other : one;

/** One thing of a pattern: a letter, something without width, or whatever else with what it needs. */
type Piece = { letter: string } | { empty: true } | { need: string[] | null };

/** Reads a regular expression (without the u and v flags) from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at >= this.source.length;
  }

  get rest(): string {
    return this.source.slice(this.at);
  }

  /** Alternatives, to a closing bracket or the end: one of what each needs. */
  choice(): string[] | null {
    let all: string[] | null = [];
    do {
      const need = this.sequence();
      all = all && need ? [...all, ...need] : null;
    } while (this.took('|'));
    return all;
  }

  /** Things one after another: the rarest of what they need, and of the letters that stand together. */
  private sequence(): string[] | null {
    let best: string[] | null = null;
    let run = '';
    const close = () => {
      if (run) best = rarer(best, [run]);
      run = '';
    };
    while (!this.done && !'|)'.includes(this.source[this.at]!)) {
      const piece = this.piece();
      const least = this.least();
      if ('empty' in piece) continue;
      if ('letter' in piece && least === undefined) {
        run += piece.letter;
        continue;
      }
      close();
      if (least === 0) continue;
      best = rarer(best, 'letter' in piece ? [piece.letter] : piece.need);
    }
    close();
    return best;
  }

  private piece(): Piece {
    const mark = this.source[this.at++]!;
    if (mark === '(') return this.group();
    if (mark === '[') return this.charClass();
    if (mark === '\\') return this.escape();
    if (mark === '^' || mark === '$') return { empty: true };
    return mark === '.' ? { need: null } : { letter: mark };
  }

  private group(): Piece {
    const looks = /^\?<?[=!]/.exec(this.rest);
    const opening = looks ?? /^\?(?::|<[^>]+>)/.exec(this.rest);
    if (opening) this.at += opening[0].length;
    const need = this.choice();
    if (!this.took(')')) throw new Error(`A bracket isn't closed: ${this.source}`);
    return looks ? { empty: true } : { need };
  }

  private charClass(): Piece {
    while (!this.took(']')) this.at += this.source[this.at] === '\\' ? 2 : 1;
    return { need: null };
  }

  private escape(): Piece {
    const mark = this.source[this.at++]!;
    if (mark === 'b' || mark === 'B') return { empty: true };
    return /[A-Za-z0-9]/.test(mark) ? this.unknown(mark) : { letter: mark };
  }

  /** A class such as \w; of those that go on (\x41, \u0041) nothing is said. */
  private unknown(mark: string): Piece {
    const rest = { x: 2, u: 4, c: 1 }[mark] ?? 0;
    this.at += rest;
    if (/[1-9k]/.test(mark)) throw new Error(`A rule's pattern can't look back to a group: ${this.source}`);
    return { need: null };
  }

  /** How often at least the thing before is there, when that is said; stands behind the quantifier. */
  private least(): number | undefined {
    const found = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.rest);
    if (!found) return undefined;
    this.at += found[0].length;
    return found[1] ? (found[1] === '+' ? 1 : 0) : Number(found[2]);
  }

  private took(mark: string): boolean {
    if (this.source[this.at] !== mark) return false;
    this.at++;
    return true;
  }
}
