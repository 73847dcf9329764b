/** May I ask yet? Rules are data (templates/playbook/readiness.yaml): the first verdict that holds, with every reason beside it. */
import { daysBetween } from './dates.js';
import { list } from './english.js';
import type { Customer, Signal } from './model.js';
import type { Conditions, Readiness, Verdict } from './playbook.js';
import { AS_IT_IS } from './ink.js';
import { capital, speech, type Values } from './say.js';

export interface Assessment {
  verdict: Verdict;
  /** Which rule gave the verdict. */
  rule: string;
  reasons: string[];
  lift: string;
}

type Fact = string | number | boolean | null;

/** Customers of one playbook on one day: each with its verdict, its reasons, and the one change that would lift it. */
export type Assessor = (customer: Customer, values: Values) => Assessment;

/** Makes the assessor: conditions and lines are read once, however many customers come. */
export function assessor(rules: Readiness, today: string, { speak } = AS_IT_IS): Assessor {
  const verdicts = rules.verdicts.map(({ id, if: conditions, verdict, reason, lift }) => ({
    id,
    holds: holding(conditions),
    verdict,
    reason: speech(reason, speak),
    lift: lift ? speech(lift, speak) : () => '',
  }));
  const notesAs = (as: 'did' | 'and' | 'reason') =>
    rules.notes
      .filter((note) => note.as === as)
      .map((note) => ({ holds: holding(note.if), say: speech(note.line, speak) }));
  const [did, and, alone] = [notesAs('did'), notesAs('and'), notesAs('reason')];
  return (customer, values) => {
    const known: Known = { customer, today };
    const said = (notes: typeof did): string[] => {
      const all: string[] = [];
      for (const { holds, say } of notes) {
        const text = holds(known) ? say(values) : null;
        if (text) all.push(text);
      }
      return all;
    };
    const rule = verdicts.find(({ holds }) => holds(known));
    const [deeds, facts] = [said(did), said(and)];
    const reasons = [
      rule?.reason(values),
      deeds.length > 0 && values['customer'] ? capital(`${values['customer']} ${list(deeds)}.`) : '',
      facts.length > 0 ? capital(`${list(facts)}.`) : '',
      ...said(alone),
    ];
    return {
      verdict: rule?.verdict ?? 'give-first',
      rule: rule?.id ?? '',
      reasons: reasons.filter((text): text is string => !!text),
      lift: rule?.lift(values) ?? '',
    };
  };
}

/** The verdict on one customer, with its reasons and the one change that would lift it. */
export const assess = (customer: Customer, rules: Readiness, today: string, values: Values): Assessment =>
  assessor(rules, today)(customer, values);

interface Known {
  customer: Customer;
  today: string;
}

/** What the conditions of readiness.yaml may name, beside the customer's signals. */
const FACTS: Readonly<Record<string, (known: Known) => Fact>> = {
  score: ({ customer }) => customer.score,
  result: ({ customer }) => customer.result,
  openIssue: ({ customer }) => customer.openIssue,
  gave: ({ customer }) => customer.gave,
  lastAsked: ({ customer }) => customer.lastAsked,
  relation: ({ customer }) => customer.relation,
  executive: ({ customer }) => customer.executive,
  signals: ({ customer }) => customer.signals.length,
  daysSinceAsked: ({ customer, today }) =>
    customer.lastAsked ? daysBetween(customer.lastAsked, today) : null,
  daysSinceStart: ({ customer, today }) => (customer.since ? daysBetween(customer.since, today) : null),
};

const factOf = (name: string): ((known: Known) => Fact) =>
  Object.hasOwn(FACTS, name)
    ? FACTS[name]!
    : ({ customer }) => (customer.signals.includes(name as Signal) ? true : null);

/** Whether every condition holds. A comparison with something unknown does not. */
function holding(conditions: Conditions): (known: Known) => boolean {
  const tests = Object.entries(conditions).map(([name, condition]) => ({
    fact: factOf(name),
    meets: meeting(condition),
  }));
  return (known) => {
    for (const { fact, meets } of tests) if (!meets(fact(known))) return false;
    return true;
  };
}

const isEmpty = (fact: Fact): boolean => fact === null || fact === '' || fact === false;

function meeting(condition: string | number | boolean): (fact: Fact) => boolean {
  if (condition === 'filled') return (fact) => !isEmpty(fact);
  if (condition === 'empty') return isEmpty;
  const comparison = typeof condition === 'string' ? /^(<=|>=|<|>)\s*(-?\d+)$/.exec(condition) : null;
  if (!comparison) return (fact) => fact === condition;
  const compare = COMPARE[comparison[1] as keyof typeof COMPARE];
  const limit = Number(comparison[2]);
  return (fact) => typeof fact === 'number' && compare(fact, limit);
}

const COMPARE = {
  '<=': (fact: number, limit: number) => fact <= limit,
  '>=': (fact: number, limit: number) => fact >= limit,
  '<': (fact: number, limit: number) => fact < limit,
  '>': (fact: number, limit: number) => fact > limit,
};
