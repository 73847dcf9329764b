/** The word rules: regular expressions of the playbook, compiled when they are first needed. */
import type { RuleData, Span } from './types.js';

/** All patterns of a set of rules. Texts are lower case with straight quotes. */
export class Patterns {
  private readonly made = new Map<string, RegExp | null>();
  private readonly byId: Map<string, RuleData>;

  constructor(readonly rules: readonly RuleData[]) {
    this.byId = new Map(rules.map((rule) => [rule.id, rule]));
  }

  private of(id: string): RegExp | null {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const sources = this.byId.get(id)?.patterns ?? [];
    const made = sources.length ? new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'g') : null;
    this.made.set(id, made);
    return made;
  }

  rule(id: string): RuleData | undefined {
    return this.byId.get(id);
  }

  /** The first place where the rule's words stand. */
  place(id: string, low: string, from = 0): Span | undefined {
    const pattern = this.of(id);
    if (!pattern) return undefined;
    pattern.lastIndex = from;
    const m = pattern.exec(low);
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
