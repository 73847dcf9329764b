/** May I ask yet? Rules are data (templates/playbook/readiness.yaml): the first verdict that holds, with every reason beside it. */
import { daysBetween } from './dates.js';
import { list } from './english.js';
import type { Customer } from './model.js';
import type { Conditions, Readiness, Verdict } from './playbook.js';
import { capital, say, type Values } from './say.js';

export interface Assessment {
  verdict: Verdict;
  /** Which rule gave the verdict. */
  rule: string;
  reasons: string[];
  lift: string;
}

type Fact = string | number | boolean | null;

/** What the conditions of readiness.yaml may name. */
export function facts(customer: Customer, today: string): Record<string, Fact> {
  const known: Record<string, Fact> = {
    score: customer.score,
    result: customer.result,
    openIssue: customer.openIssue,
    gave: customer.gave,
    lastAsked: customer.lastAsked,
    relation: customer.relation,
    executive: customer.executive,
    signals: customer.signals.length,
    daysSinceAsked: customer.lastAsked ? daysBetween(customer.lastAsked, today) : null,
    daysSinceStart: customer.since ? daysBetween(customer.since, today) : null,
  };
  for (const signal of customer.signals) known[signal] = true;
  return known;
}

/** Whether every condition holds. A comparison with something unknown does not. */
export function holds(conditions: Conditions, known: Record<string, Fact>): boolean {
  for (const field in conditions) if (!meets(known[field] ?? null, conditions[field]!)) return false;
  return true;
}

function meets(fact: Fact, condition: string | number | boolean): boolean {
  if (condition === 'filled') return fact !== null && fact !== '' && fact !== false;
  if (condition === 'empty') return fact === null || fact === '' || fact === false;
  const comparison = typeof condition === 'string' ? /^(<=|>=|<|>)\s*(-?\d+)$/.exec(condition) : null;
  if (!comparison) return fact === condition;
  if (typeof fact !== 'number') return false;
  const limit = Number(comparison[2]);
  switch (comparison[1]) {
    case '<=':
      return fact <= limit;
    case '>=':
      return fact >= limit;
    case '<':
      return fact < limit;
    default:
      return fact > limit;
  }
}

/** The verdict on one customer, with its reasons and the one change that would lift it. */
export function assess(customer: Customer, rules: Readiness, today: string, values: Values): Assessment {
  const known = facts(customer, today);
  const rule = rules.verdicts.find((candidate) => holds(candidate.if, known));
  const reason = rule ? say(rule.reason, values) : null;
  return {
    verdict: rule?.verdict ?? 'give-first',
    rule: rule?.id ?? '',
    reasons: [reason, ...notesOf(rules, known, values)].filter((text): text is string => !!text),
    lift: rule?.lift ? (say(rule.lift, values) ?? '') : '',
  };
}

/** The notes that hold: what the customer did in one sentence, the facts in another, then those that stand alone. */
function notesOf(rules: Readiness, known: Record<string, Fact>, values: Values): string[] {
  const said = (as: 'did' | 'and' | 'reason') =>
    rules.notes
      .filter((note) => note.as === as && holds(note.if, known))
      .map((note) => say(note.line, values))
      .filter((text): text is string => !!text);
  const [did, facts] = [said('did'), said('and')];
  return [
    did.length > 0 && values['customer'] ? capital(`${values['customer']} ${list(did)}.`) : '',
    facts.length > 0 ? capital(`${list(facts)}.`) : '',
    ...said('reason'),
  ];
}
