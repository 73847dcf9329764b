/** The word rules: regular expressions of the playbook, compiled when a text holds words that they ask for. */
import type { RuleData, Span } from './types.js';

/** By rule, for each of its patterns: words of which one stands in every text it finds anything in; null when none is known. */
export type Needs = Readonly<Record<string, readonly (readonly string[] | null)[]>>;

/** So many texts are looked through pattern by pattern; for more it's quicker to compile all patterns of a rule as one. */
const FEW = 16;

/** The patterns of one rule. */
class Finder {
  private readonly single: (RegExp | undefined)[] = [];
  private whole: RegExp | undefined;
  private asked = 0;

  constructor(
    private readonly sources: readonly string[],
    private readonly needs: Needs[string] | undefined,
  ) {}

  /** The first match from a place on; of several at one place that of the first pattern. */
  first(low: string, from: number): RegExpExecArray | null {
    if (this.needs && this.asked < FEW) {
      this.asked++;
      return this.firstOfEach(low, from, this.needs);
    }
    this.whole ??= new RegExp(this.sources.map((source) => `(?:${source})`).join('|'), 'g');
    return found(this.whole, low, from);
  }

  private firstOfEach(low: string, from: number, needs: Needs[string]): RegExpExecArray | null {
    let best: RegExpExecArray | null = null;
    for (const [at, source] of this.sources.entries()) {
      const words = needs[at];
      if (words && !words.some((word) => low.includes(word))) continue;
      const match = found((this.single[at] ??= soon(source)), low, from);
      if (match && (!best || match.index < best.index)) best = match;
      // None comes before the beginning, and of those there the first is taken.
      if (best?.index === from) return best;
    }
    return best;
  }
}

/** A pattern made to machine code when it meets a long text, as V8 does then: it would make bytecode first, which takes longer. */
function soon(source: string): RegExp {
  const pattern = new RegExp(source, 'g');
  pattern.test(LONG);
  return pattern;
}
const LONG = 'a, 1.\n'.repeat(200);

function found(pattern: RegExp, low: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(low);
}

/** All patterns of a set of rules. Texts are lower case with straight quotes. */
export class Patterns {
  private readonly made = new Map<string, Finder | null>();
  private readonly byId: Map<string, RuleData>;

  constructor(
    readonly rules: readonly RuleData[],
    private readonly needs: Needs = {},
  ) {
    this.byId = new Map(rules.map((rule) => [rule.id, rule]));
  }

  private of(id: string): Finder | null {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const sources = this.byId.get(id)?.patterns ?? [];
    const made = sources.length ? new Finder(sources, this.needs[id]) : null;
    this.made.set(id, made);
    return made;
  }

  rule(id: string): RuleData | undefined {
    return this.byId.get(id);
  }

  /** The first place where the rule's words stand. */
  place(id: string, low: string, from = 0): Span | undefined {
    const m = this.of(id)?.first(low, from);
    return m && m[0] ? { start: m.index, end: m.index + m[0].length } : undefined;
  }
}

/** The rules that the model decides; the order is part of the model. */
export const LABEL_RULES = [
  'need-based',
  'vague-anyone',
  'coy',
  'pushy',
  'bribe',
  'self-serving',
  'screening',
  'yes-no',
] as const;
