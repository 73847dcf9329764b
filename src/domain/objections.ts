/** What to answer when they say no or nothing: accept, explore and listen, one face, an easy way out. After the ask, never before. */
import { begin, hashOn, slotOn } from './choose.js';
import type { Customer } from './model.js';
import type { Objection, Playbook, Temper } from './playbook.js';
import { AS_IT_IS, type Ink } from './ink.js';
import { firstSaid, Speeches, type Values } from './say.js';

export interface ObjectionNeeds {
  customer: Customer;
  temper: Temper;
  values: Values;
  /** Whether a circle was left out under a caution. */
  cautioned: boolean;
  /** The key of choice, hashed so far. */
  begun: number;
}

/** An objection with what to answer. */
export interface Answered {
  heard: string;
  answer: string;
}

const MOST = 4;

/** The blank comes first: it is what a wide question gets. */
const FIRST = 'cant-think';

/** Chooses and answers for one customer. */
export type Objections = (needs: ObjectionNeeds) => Answered[];

/** The objections to be ready for: the blank first, unless one is asked for by name; then those that fit this customer, then a spread of the rest. */
export function objectionsOf(playbook: Playbook, ink = AS_IT_IS): Objections {
  const ids = playbook.ids('objections');
  const first = ids.filter((id) => id === FIRST);
  const spread = ids.filter((id) => SPREAD.has(playbook.whens[id]!) && id !== FIRST);
  const sometimes = ids.filter((id) => !SPREAD.has(playbook.whens[id]!));
  const rests = spread.map((id) => `|${id}`);
  const known = new Map<string, Answerer>();
  const answererOf = (id: string): Answerer => {
    let answerer = known.get(id);
    if (!answerer) known.set(id, (answerer = answererFor(playbook.objection(id)!, ink)));
    return answerer;
  };
  return (needs) => {
    const blank = needs.customer.people.length > 0 ? [] : first;
    const chosen = [...blank, ...sometimes.filter((id) => applies(playbook.whens[id]!, needs))];
    const orders = spread.map((id, at) =>
      applies(playbook.whens[id]!, needs) ? hashOn(needs.begun, rests[at]!) : Infinity,
    );
    while (chosen.length < MOST) {
      const at = leastOf(orders);
      if (at < 0) break;
      chosen.push(spread[at]!);
      orders[at] = Infinity;
    }
    return chosen.slice(0, MOST).map((id) => answererOf(id)(needs));
  };
}

/** The place of the least number, the first of several; -1 when all were taken. */
function leastOf(numbers: readonly number[]): number {
  let best = -1;
  let least = Infinity;
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! < least) least = numbers[(best = at)]!;
  return best;
}

/** Of these a few are chosen by the customer's hash; the others are sure to be heard where they hold. */
const SPREAD: ReadonlySet<Objection['when']> = new Set<Objection['when']>([
  'always',
  'employed',
  'unfinished',
  'unnamed',
]);

/** Work for somebody else, who may have rules. */
const OWN_WORK =
  /\b(?:owns?|owners?|founder|retired|retd|self.employed|freelance|landlord|partner|proprietor|farmer|rancher|grower|grows|raises|keeps bees|stay.at.home|homemaker|student|runs (?:an?|his|her|their|two|the|\d)|president|contractor)\b/i;

function applies(when: Objection['when'], { customer, cautioned }: ObjectionNeeds): boolean {
  if (when === 'always') return true;
  if (when === 'employed') return customer.occupation !== '' && !OWN_WORK.test(customer.occupation);
  if (when === 'unfinished') return customer.result === '';
  if (when === 'unnamed') return customer.people.length === 0;
  if (when === 'named') return customer.people.length > 0;
  if (when === 'caution') return cautioned;
  if (when === 'executive') return customer.executive;
  return when === 'family' && customer.relation === 'family';
}

type Answerer = (needs: Pick<ObjectionNeeds, 'temper' | 'values' | 'begun'>) => Answered;

/** One objection with its answer in this customer's temper. */
export const answer = (
  objection: Objection,
  needs: Pick<ObjectionNeeds, 'temper' | 'values' | 'begun'>,
): Answered => answererFor(objection, AS_IT_IS)(needs);

const STEPS = ['accept', 'explore', 'face', 'out'] as const;

function answererFor({ id, heard, answers }: Objection, { speak, plain }: Ink): Answerer {
  const linesOf = (temper: Temper) =>
    STEPS.map((step) => ({
      step,
      rest: `|${step}`,
      speeches: new Speeches(answers[temper][step], speak),
    }));
  const known = new Map<Temper, ReturnType<typeof linesOf>>();
  const own = `|${id}`;
  const words = heard.map(plain);
  return ({ temper, values, begun }) => {
    let steps = known.get(temper);
    if (!steps) known.set(temper, (steps = linesOf(temper)));
    const about = begin(own, begun);
    let said = '';
    for (const { step, rest, speeches } of steps) {
      const text = firstSaid(speeches, slotOn(about, rest, speeches.length), values);
      if (text) said += said ? ` ${text}` : text;
      if (step === 'explore') said += said ? ' (Listen.)' : '(Listen.)';
    }
    return { heard: words[slotOn(about, '|heard', words.length)]!, answer: said };
  };
}
