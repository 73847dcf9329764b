/** What is owed to a customer, and to the people they introduced: what is due, on which day, and why. No words yet. */
import { addDays, workday } from './dates.js';
import { isClosed, newsDay, type Lead, type Prepared, type Standing } from './ledger.js';
import type { Customer } from './model.js';
import type { FollowUp } from './playbook.js';

/** What there is to do, the most human first. */
export const ACTIONS = [
  'thank',
  'went-well',
  'nothing-came',
  'report-back',
  'stop-and-tell',
  'contact',
  'introduce',
  'meet',
  'how-did-it-go',
  'answer',
  'give',
  'look-again',
  'light-ask',
  'readiness',
  'ask-again',
  'ask',
] as const;
export type Action = (typeof ACTIONS)[number];

/** One thing to do for one customer. */
export interface Duty {
  action: Action;
  /** ISO day. */
  date: string;
  why: string;
  /** The person it's about, when it's about one. */
  who: string;
  /** The letter of the playbook that has the words; '' when there are none to say. */
  letter: string;
}

/** Days after which a thing is let go: it would come too late to be human. */
const LET_GO = 60;
const SOON_GONE: Partial<Record<Action, number>> = {
  introduce: 14,
  'how-did-it-go': 21,
  meet: 0,
  give: 30,
  answer: 30,
};

/** How far back `next` looks at all. */
export const lookBack = (today: string): string => addDays(today, -LET_GO - 31);

/** Everything the log says is due with a customer between long ago and `until`. */
export function duties(
  customer: Customer,
  standing: Standing,
  rules: FollowUp,
  today: string,
  until: string,
): Duty[] {
  const all = [
    ...thanks(standing, rules),
    ...standing.leads.flatMap((lead) => (isClosed(lead) ? [] : leadDuties(lead, rules))),
    ...meeting(customer),
    ...(standing.prepared ? planned(standing.prepared, customer, standing, rules) : []),
    ...giveBetween(standing, rules),
  ];
  return all.filter(
    ({ action, date }) => date <= until && date >= addDays(today, -(SOON_GONE[action] ?? LET_GO)),
  );
}

const duty = (action: Action, date: string, why: string, letter: string, who = ''): Duty => ({
  action,
  date,
  why,
  letter,
  who,
});

/** Thanks the same day, whatever came of it; an introduction nobody asked for gets its own words. */
function thanks({ thanksFor, leads }: Standing, rules: FollowUp): Duty[] {
  if (!thanksFor) return [];
  const date = addDays(thanksFor, rules.thanks);
  const since = leads.filter(
    (lead) =>
      (lead.named || lead.introduced) && [lead.named, lead.introduced].some((day) => day >= thanksFor),
  );
  const unasked = since.find((lead) => lead.unasked);
  if (unasked)
    return [duty('thank', date, `sent ${nameOf(unasked)} your way, unasked`, 'thanks-unasked', unasked.name)];
  const [lead] = since;
  if (lead?.introduced)
    return [duty('thank', date, `introduced you to ${nameOf(lead)}`, 'thanks-name', lead.name)];
  if (lead) return [duty('thank', date, `named ${nameOf(lead)}`, 'thanks-name', lead.name)];
  return [duty('thank', date, 'heard you out', 'thanks-now')];
}

const nameOf = (lead: Lead): string => lead.name || 'somebody';

/** What a lead calls for: news to the customer first, else the next step toward the person. */
function leadDuties(lead: Lead, rules: FollowUp): Duty[] {
  const who = nameOf(lead);
  const news = newsDay(lead);
  if (news > lead.told || (news !== '' && lead.told === '')) {
    if (lead.won) return [duty('went-well', lead.won, `${who} became a customer`, 'went-well', lead.name)];
    if (lead.nothing)
      return [
        duty('nothing-came', lead.nothing, `nothing came of it with ${who}`, 'nothing-came', lead.name),
      ];
    return [duty('report-back', lead.met, `you met ${who}`, 'report-back', lead.name)];
  }
  if (news !== '') return [];
  if (lead.introduced || lead.contacted.length > 0) return contact(lead, rules);
  return lead.named
    ? [duty('introduce', lead.named, `named ${who}; two lines to forward make it happen`, 'blurb', lead.name)]
    : [];
}

const TRIES = ['approach', 'approach-again', 'approach-last'];

/** Writing to the person introduced: the same day, again, once more; then stop, and tell the customer. */
function contact(lead: Lead, { contact: days }: FollowUp): Duty[] {
  const tries = lead.contacted.length;
  const start = lead.introduced || lead.contacted[0]!;
  const last = lead.contacted.at(-1) ?? start;
  if (tries >= days.length) {
    if (lead.told >= last) return [];
    const why = `${nameOf(lead)} hasn't answered ${days.length} times; stop, and say so`;
    return [duty('stop-and-tell', addDays(last, gap(days, days.length - 1)), why, 'no-answer', lead.name)];
  }
  const date =
    tries === 0
      ? addDays(start, days[0]!)
      : latest(addDays(start, days[tries]!), addDays(last, gap(days, tries)));
  const why =
    tries === 0
      ? `say hello to ${nameOf(lead)}`
      : `${nameOf(lead)} hasn't answered; ${tries === 1 ? 'a second' : 'one more'} word`;
  const letter = TRIES[Math.min(tries, TRIES.length - 1)]!;
  return [duty('contact', date, why, letter, lead.name)];
}

const gap = (days: readonly number[], at: number): number => (at > 0 ? days[at]! - days[at - 1]! : 0);
const latest = (one: string, two: string) => (one > two ? one : two);

const meeting = ({ meeting: day }: Customer): Duty[] =>
  day ? [duty('meet', day, 'have your words ready', '')] : [];

/** The plan that `ask` printed, as far as it's still open. */
function planned(prepared: Prepared, customer: Customer, standing: Standing, rules: FollowUp): Duty[] {
  const after = (days: number) => workday(addDays(prepared.at, days));
  const given = standing.gave.at >= prepared.at;
  const scored = (standing.score?.at ?? '') > prepared.at;
  const met = customer.meeting >= prepared.at ? customer.meeting : prepared.at;
  switch (prepared.verdict) {
    case 'repair':
      return [
        ...(customer.openIssue
          ? [duty('answer', after(rules.repairAnswer), `open: ${customer.openIssue}`, 'repair-answer')]
          : []),
        ...(scored
          ? []
          : [duty('look-again', after(rules.lookAgain), 'ask for the number again', 'look-again')]),
      ];
    case 'not-yet':
      return scored
        ? []
        : [duty('look-again', after(rules.lookAgain), 'ask for the number again', 'look-again')];
    case 'give-first':
      return [
        ...(given ? [] : [duty('give', after(rules.giveFirst), 'give first', 'give-first')]),
        duty('light-ask', after(rules.lightAsk), 'a light ask, on another visit', 'light-ask'),
      ];
    default:
      return [duty('how-did-it-go', addDays(met, 1), 'you prepared an ask', '')];
  }
}

/** Between two asks something is given: half-way, when nothing was since the last. */
function giveBetween({ lastAsked, gave, prepared }: Standing, rules: FollowUp): Duty[] {
  if (!lastAsked || gave.at >= lastAsked || prepared) return [];
  const date = workday(addDays(lastAsked, Math.floor(rules.askAgain / 2)));
  return [duty('give', date, 'nothing given since you last asked', 'give-first')];
}
