/** What is due today and this week, the most human first, each with its words. */
import { begin } from './choose.js';
import { composeLetter, type Voice } from './compose.js';
import { poolFinder } from './pools.js';
import { addDays, daysBetween, workday } from './dates.js';
import { ACTIONS, duties, type Duty } from './duties.js';
import { firstName, wordSets, type WordSets } from './english.js';
import { withHistory, type Standing } from './ledger.js';
import type { Customer, Profile } from './model.js';
import type { Playbook, Verdict } from './playbook.js';
import { assess } from './readiness.js';
import { customerValues, dayValue, profileValues, temperOf } from './voice.js';

/** A customer with where things stand. */
export interface Known {
  customer: Customer;
  standing: Standing;
  /** The day the record was last changed. */
  saved: string;
}

/** One thing to do, with its words. */
export interface Due extends Duty {
  customer: string;
  callMe: string;
  /** Days since it was due; 0 or less when it isn't late. */
  late: number;
  /** What to say or send; '' when there's nothing to say. */
  text: string;
  /** What to run. */
  command: string;
}

export interface DueOptions {
  today: string;
  /** The last day to look at. */
  until: string;
  /** At most so many customers to ask; 0 for all. */
  asks: number;
  /** At most so many things in all; 0 for all. */
  most: number;
  seed: string;
}

/** What there is to do with these customers: the first `most`, with their words, and how many there are in all. */
export function due(
  known: readonly Known[],
  profile: Profile,
  playbook: Playbook,
  options: DueOptions,
): { items: Due[]; total: number } {
  const sets = wordSets(playbook.words);
  const rep = profileValues(profile, sets);
  const all = known.flatMap((one) => {
    const open = duties(one.customer, one.standing, playbook.followUp, options.today, options.until);
    return [...open, ...readiness(one, playbook, options)].map((duty) => ({ ...duty, of: one.customer }));
  });
  const few = fewAsks(all.sort(byNeed(options.today)), options.asks);
  const shown = options.most > 0 ? few.slice(0, options.most) : few;
  const items = shown.map(({ of, ...duty }) => worded(duty, of, { playbook, sets, rep, options }));
  return { items, total: few.length };
}

type Owed = Duty & { of: Customer };

/** The day first, and everything late is of today; then what is most human. */
const byNeed =
  (today: string) =>
  (one: Owed, two: Owed): number => {
    const day = ({ date }: Owed) => (date <= today ? '' : date);
    return (
      compare(day(one), day(two)) ||
      ACTIONS.indexOf(one.action) - ACTIONS.indexOf(two.action) ||
      compare(one.date, two.date) ||
      compare(one.of.name, two.of.name) ||
      compare(one.who, two.who)
    );
  };

const compare = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);

const isAsk = ({ action }: Owed) => action === 'ask' || action === 'ask-again';

/** Nobody asks twenty people in a week: the rest waits. */
function fewAsks(all: Owed[], most: number): Owed[] {
  if (most === 0) return all;
  const asks = new Set(all.filter(isAsk).slice(0, most));
  return all.filter((item) => !isAsk(item) || asks.has(item));
}

/** Who may be asked, now or again, and whose readiness isn't what it was when an ask was last prepared. */
function readiness(
  { customer, standing, saved }: Known,
  playbook: Playbook,
  { today, until }: DueOptions,
): Duty[] {
  const { askAgain } = playbook.followUp;
  const now = withHistory(customer, standing);
  const verdictOn = (day: string) => assess(now, playbook.readiness, day, {}).verdict;
  const { prepared } = standing;
  const plain = { who: '', letter: '' };
  if (prepared?.verdict) {
    const verdict = verdictOn(today);
    if (verdict === prepared.verdict) return [];
    const date = [prepared.at, saved.slice(0, 10), standing.score?.at ?? ''].sort().at(-1)!;
    const why = `was "${said(prepared.verdict)}", now "${said(verdict)}"`;
    return inTime([{ ...plain, action: 'readiness', date: date > today ? today : date, why }], today, until);
  }
  if (!now.lastAsked) {
    const justGave = standing.thanksDay !== '' && standing.thanksDay > addDays(today, -REST);
    if (justGave || verdictOn(today) !== 'ask') return [];
    return [{ ...plain, action: 'ask', date: today, why: 'ready, and never asked' }];
  }
  const date = addDays(now.lastAsked, askAgain);
  if (date > until || verdictOn(date > today ? date : today) !== 'ask') return [];
  return inTime(
    [{ ...plain, action: 'ask-again', date, why: `last asked ${askAgain} days before` }],
    today,
    until,
  );
}

/** Days in which nobody is asked who has just named or introduced somebody. */
const REST = 30;

const inTime = (all: Duty[], today: string, until: string): Duty[] =>
  all.filter(({ date }) => date <= until && date >= addDays(today, -60));

const said = (verdict: Verdict): string => verdict.replace('-', ' ');

interface Wording {
  playbook: Playbook;
  sets: WordSets;
  rep: Readonly<Record<string, string>>;
  options: DueOptions;
}

/** The duty with its words: the letter, as this customer would hear it. */
function worded(duty: Duty, customer: Customer, { playbook, sets, rep, options }: Wording): Due {
  const callMe = customer.callMe || firstName(customer.name, sets);
  const named = { ...customer, callMe };
  const day = duty.date > options.today ? duty.date : options.today;
  const friend = duty.who ? firstName(duty.who, sets) : '[Name]';
  const about = {
    person: duty.who,
    personFirst: duty.who ? friend : '',
    friend,
    ...dayValue(workday(addDays(day, playbook.followUp.offer))),
  };
  const voice: Voice = {
    playbook,
    pools: poolFinder(playbook),
    values: { ...rep, ...customerValues(named, playbook.ownFields, sets), ...about },
    temper: temperOf(named, sets),
    begun: begin(`${options.seed}|${customer.name}|${duty.who}`),
    instead: {},
  };
  return {
    ...duty,
    customer: customer.name,
    callMe,
    late: daysBetween(duty.date, options.today),
    text: duty.letter ? composeLetter(duty.letter, voice) : '',
    command: commandFor(duty, customer.name),
  };
}

/** What to type afterwards, or to get the words. */
function commandFor({ action, who }: Duty, name: string): string {
  const log = (flags: string) => `refcoach log ${quoted(name)} ${flags}${who ? ` --who ${quoted(who)}` : ''}`;
  switch (action) {
    case 'thank':
      return log('--thanked');
    case 'went-well':
    case 'nothing-came':
    case 'report-back':
    case 'stop-and-tell':
      return log('--reported');
    case 'contact':
      return log('--contacted');
    case 'introduce':
      return log('--introduced');
    case 'give':
      return log('--gave "…"');
    case 'look-again':
      return log('--scored N');
    case 'how-did-it-go':
      return `refcoach log ${quoted(name)}`;
    case 'answer':
      return `refcoach customer edit ${quoted(name)} --open-issue ""`;
    default:
      return `refcoach ask ${quoted(name)}`;
  }
}

const quoted = (text: string) => (/^[\w.-]+$/.test(text) ? text : `"${text.replace(/(["\\$`])/g, '\\$1')}"`);
