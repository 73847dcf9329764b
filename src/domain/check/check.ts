/** `check`: hears whether a text asks for an introduction, and what is wrong with the way it asks. Pure. */
import { Lexicon } from './classes.js';
import { Ear } from './ear.js';
import { Gate } from './gate.js';
import { Groups } from './groups.js';
import { LABEL_RULES, Patterns, type Needs } from './patterns.js';
import { Phrases } from './phrases.js';
import { scan } from './scan.js';
import { unpack, type Tables } from './tables.js';
import type { CheckOptions, CheckResult, Finding, Model, RuleData, Span } from './types.js';
import { checkWhole, type Broken } from './whole.js';
import { plain } from './words.js';

/** Rules and model made ready once for many texts. */
export interface Prepared {
  patterns: Patterns;
  ear: Ear;
  lexicon: Lexicon;
  gate: Gate;
}

/** What a rule costs, by its severity. A score is 100 less these, each rule once. */
export const COSTS = { error: 20, warning: 8 } as const;

/** Makes rules and model ready, with the model's numbers where they are unpacked already. Nothing is compiled before it is needed. */
export function prepare(
  rules: readonly RuleData[],
  model: Model,
  tables: Tables = unpack(model),
  needs: Needs = {},
): Prepared {
  const patterns = new Patterns(rules, needs);
  const lexicon = new Lexicon(
    new Phrases(tables.phrases),
    new Groups(tables.groups),
    new Groups(tables.reader.words),
  );
  return {
    patterns,
    ear: new Ear(model, tables, patterns, lexicon),
    lexicon,
    gate: new Gate(model.gate, tables.gate),
  };
}

/** Checks one text with what `prepare` made. */
export function checkWith(ready: Prepared, text: string, options: CheckOptions = {}): CheckResult {
  const masked = mask(text, options);
  const passages = scan(masked, ready.gate, options.quick !== true);
  if (passages.length === 0) return { verdict: 'not-an-ask', score: 100, findings: [], asks: [] };
  const asks: Span[] = [];
  const broken: (Broken & { why?: string[] })[] = [];
  for (const passage of passages) {
    const slice = masked.slice(passage.start, passage.end);
    const { ask, heard } = ready.ear.judge(slice);
    if (!ask) continue;
    asks.push(passage);
    for (const { label, span, why } of heard)
      broken.push({ rule: label, span: shift(span, passage.start), why });
    broken.push(...wordRules(ready.patterns, plain(slice), passage.start));
  }
  if (options.whole && asks.length) {
    const low = plain(masked);
    broken.push(...messageRules(ready.patterns, low));
    broken.push(...checkWhole(masked, low, asks, ready.patterns, ready.lexicon, options));
  }
  return result(text, ready.patterns, asks, broken, options.disable ?? []);
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
const isLabel = (id: string) => (LABEL_RULES as readonly string[]).includes(id);

/** Rules of words that hold for any ask. */
function wordRules(patterns: Patterns, low: string, at: number): Broken[] {
  return patterns.rules.flatMap((rule) => {
    if (rule.where === 'message' || isLabel(rule.id)) return [];
    const span = patterns.place(rule.id, low);
    return span ? [{ rule: rule.id, span: shift(span, at) }] : [];
  });
}

/** Rules of words that hold for a whole message alone. */
function messageRules(patterns: Patterns, low: string): Broken[] {
  return patterns.rules.flatMap((rule) => {
    if (rule.where !== 'message' || rule.id.startsWith('no-')) return [];
    const span = patterns.place(rule.id, low);
    return span ? [{ rule: rule.id, span }] : [];
  });
}

function result(
  text: string,
  patterns: Patterns,
  asks: Span[],
  broken: readonly (Broken & { why?: string[] })[],
  disabled: readonly string[],
): CheckResult {
  const findings = broken.flatMap((one): Finding[] => {
    const rule = patterns.rule(one.rule);
    if (!rule || disabled.includes(one.rule)) return [];
    const { start, end } = one.span;
    const finding = {
      rule: rule.id,
      severity: rule.severity,
      start,
      end,
      quote: text.slice(start, end),
      message: rule.reason,
      suggestion: rule.fix,
    };
    return [one.why ? { ...finding, why: one.why } : finding];
  });
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return {
    verdict: findings.length ? 'fix' : asks.length ? 'good' : 'not-an-ask',
    score: scoreOf(findings),
    findings,
    asks,
  };
}

/** 100 less what each broken rule costs, once; never under 0. */
export function scoreOf(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): number {
  const once = new Map(findings.map((finding) => [finding.rule, COSTS[finding.severity]]));
  return Math.max(
    0,
    [...once.values()].reduce((left, cost) => left - cost, 100),
  );
}

/** The text as the ear reads it: with names as mere names and allowed words blanked, of the same length. */
export function mask(text: string, options: Pick<CheckOptions, 'names' | 'allow'>): string {
  let masked = text;
  for (const name of options.names ?? [])
    masked = blank(masked, name, (word) => word.replace(/\S+/g, (part) => `X${'x'.repeat(part.length - 1)}`));
  for (const words of options.allow ?? []) masked = blank(masked, words, (word) => ' '.repeat(word.length));
  return masked;
}

function blank(text: string, words: string, by: (found: string) => string): string {
  const trimmed = words.trim();
  if (!trimmed) return text;
  const source = trimmed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return text.replace(new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu'), by);
}
