/** From log entries to where things stand with a customer. A fold: entry after entry, in the order they were written. */
import { personKey, type LogEntry } from './log.js';
import type { Customer, Signal } from './model.js';
import type { Verdict } from './playbook.js';

/** Somebody a customer named, and how far it went. Days are ISO or ''; `name` is '' when the rep doesn't know it. */
export interface Lead {
  name: string;
  named: string;
  introduced: string;
  /** Days the rep wrote or called, in order. */
  contacted: string[];
  met: string;
  won: string;
  nothing: string;
  /** The last day the customer was told how it goes. */
  told: string;
  unasked: boolean;
  /** What was asked for when they came up. */
  channel: string;
  circle: string;
  kind: string;
}

/** An ask that was prepared and of which nothing was heard yet. */
export interface Prepared {
  at: string;
  verdict: Verdict | '';
  channel: string;
  face: string;
  circle: string;
  kind: string;
}

/** What was last asked for, and how. */
export type LastAsk = Pick<Prepared, 'at' | 'channel' | 'circle' | 'kind'>;

/** Where things stand with one customer, from the log alone. */
export interface Standing {
  asks: number;
  lastAsked: string;
  lastAsk: LastAsk | null;
  /** The first day for which thanks are owed, or ''. */
  thanksFor: string;
  /** The last day something happened that calls for thanks. */
  thanksDay: string;
  lastThanked: string;
  gave: { at: string; words: string };
  score: { at: string; value: number } | null;
  /** Signs of good will they showed. */
  signals: Signal[];
  /** How many introductions came without an ask. */
  unasked: number;
  /** The last ask that was prepared, and whether it's still open. */
  prepared: Prepared | null;
  leads: Lead[];
  /** The day of the last entry. */
  last: string;
}

/** Where things stand when nothing has happened yet. */
export const newStanding = (): Standing => ({
  asks: 0,
  lastAsked: '',
  lastAsk: null,
  thanksFor: '',
  thanksDay: '',
  lastThanked: '',
  gave: { at: '', words: '' },
  score: null,
  signals: [],
  unasked: 0,
  prepared: null,
  leads: [],
  last: '',
});

const later = (one: string, two: string) => (one > two ? one : two);

/** The standing after one more entry. The one that is given stays as it was. */
export function afterEntry(before: Standing, entry: LogEntry): Standing {
  const now: Standing = { ...before, last: later(before.last, entry.at) };
  switch (entry.what) {
    case 'prepared':
      return { ...now, prepared: preparedFrom(entry) };
    case 'asked':
      return owing(asked(now, entry), entry.at);
    case 'thanked':
      return thanked(
        withLeads(now, entry, (lead) => tell(lead, entry)),
        entry.at,
      );
    case 'reported':
      return withLeads(now, entry, (lead) => tell(lead, entry));
    case 'gave':
      return entry.at >= now.gave.at ? { ...now, gave: { at: entry.at, words: entry.words } } : now;
    case 'scored':
      return { ...now, score: scored(now, entry) };
    case 'showed':
      return { ...now, signals: withSignal(now.signals, entry.signal) };
    default:
      return aboutLead(now, entry);
  }
}

function asked(now: Standing, { at, channel, circle, kind }: LogEntry): Standing {
  const last = !now.lastAsk || now.lastAsk.at <= at;
  const lastAsk = last ? { at, channel, circle, kind } : now.lastAsk;
  return { ...now, asks: now.asks + 1, lastAsked: later(now.lastAsked, at), lastAsk, prepared: null };
}

const preparedFrom = ({ at, verdict, channel, face, circle, kind }: LogEntry): Prepared => ({
  at,
  verdict,
  channel,
  face,
  circle,
  kind,
});

const withSignal = (signals: Signal[], signal: Signal | ''): Signal[] =>
  signal && !signals.includes(signal) ? [...signals, signal] : signals;

function scored({ score }: Standing, { at, score: value }: LogEntry): Standing['score'] {
  return value === null || (score && score.at > at) ? score : { at, value };
}

/** Thanks are owed from the first day that isn't covered by thanks. */
function owing(now: Standing, day: string): Standing {
  const thanksDay = later(now.thanksDay, day);
  if (now.lastThanked >= day) return { ...now, thanksDay };
  return { ...now, thanksDay, thanksFor: now.thanksFor && now.thanksFor < day ? now.thanksFor : day };
}

function thanked(now: Standing, day: string): Standing {
  const lastThanked = later(now.lastThanked, day);
  return { ...now, lastThanked, thanksFor: now.thanksDay > lastThanked ? now.thanksDay : '' };
}

/** Thanks and reports about one person, or about all when nobody is named, count as telling. */
function tell(lead: Lead, { who, at }: LogEntry): Lead {
  if (who && personKey(who) !== personKey(lead.name)) return lead;
  return { ...lead, told: later(lead.told, at) };
}

const withLeads = (now: Standing, entry: LogEntry, change: (lead: Lead) => Lead): Standing =>
  now.leads.length === 0 ? now : { ...now, leads: now.leads.map(change) };

/** A name given, an introduction, a contact, a meeting or an outcome: all are about one lead. */
function aboutLead(now: Standing, entry: LogEntry): Standing {
  const key = personKey(entry.who);
  const known = now.leads.findIndex((lead) => personKey(lead.name) === key);
  const lead = step(known < 0 ? newLead(entry) : now.leads[known]!, entry);
  const leads = known < 0 ? [...now.leads, lead] : now.leads.map((one, at) => (at === known ? lead : one));
  const came = entry.what === 'name-given' || entry.what === 'introduced';
  const fresh = came && entry.unasked && !(known >= 0 && now.leads[known]!.unasked);
  const next = {
    ...now,
    leads,
    unasked: now.unasked + (fresh ? 1 : 0),
    prepared: came ? null : now.prepared,
  };
  return came ? owing(next, entry.at) : next;
}

const newLead = ({ who, unasked, channel, circle, kind }: LogEntry): Lead => ({
  name: who,
  named: '',
  introduced: '',
  contacted: [],
  met: '',
  won: '',
  nothing: '',
  told: '',
  unasked,
  channel,
  circle,
  kind,
});

function step(lead: Lead, { what, at, unasked }: LogEntry): Lead {
  switch (what) {
    case 'name-given':
      return { ...lead, named: lead.named || at, unasked: lead.unasked || unasked };
    case 'introduced':
      return { ...lead, introduced: lead.introduced || at, unasked: lead.unasked || unasked };
    case 'contacted':
      return { ...lead, contacted: [...lead.contacted, at].sort() };
    case 'met':
      return { ...lead, met: lead.met || at };
    case 'won':
      return { ...lead, won: lead.won || at, nothing: '' };
    default:
      return { ...lead, nothing: lead.nothing || at };
  }
}

/** The last day something was to be told about a lead: met, won or nothing. */
export const newsDay = ({ met, won, nothing }: Lead): string => [met, won, nothing].sort()[2]!;

/** Whether a lead is closed: it became work or nothing, and the customer was told. */
export const isClosed = (lead: Lead): boolean =>
  (lead.won || lead.nothing) !== '' && lead.told >= newsDay(lead);

/** The last day a lead moved. */
export const leadMoved = ({ named, introduced, contacted, met, won, nothing }: Lead): string =>
  [named, introduced, contacted.at(-1) ?? '', met, won, nothing].reduce(later);

/** The last day that something moved which is still open with a customer, or '' when nothing is open. */
export function lastMove({ thanksFor, thanksDay, prepared, leads }: Standing): string {
  const open = leads.filter((lead) => !isClosed(lead)).map(leadMoved);
  return [thanksFor ? thanksDay : '', prepared?.at ?? '', ...open].reduce(later);
}

/** What the log shows of good will: what the rep noted, and that they sent somebody: unasked, or by an introduction. */
export const learned = ({ signals, unasked, leads }: Standing): Signal[] =>
  unasked > 0 || leads.some(({ introduced }) => introduced !== '')
    ? withSignal(signals, 'sent-someone')
    : signals;

/**
 * A customer with what the log knows: the last ask, the last gift and score, the signs of good will, and without the people
 * who were already named.
 */
export function withHistory(customer: Customer, standing: Standing): Customer {
  const named = new Set(standing.leads.map((lead) => personKey(lead.name)));
  return {
    ...customer,
    lastAsked: later(customer.lastAsked, standing.lastAsked),
    gave: standing.gave.words || customer.gave,
    score: standing.score?.value ?? customer.score,
    signals: learned(standing).reduce(withSignal, customer.signals),
    people: customer.people.filter((person) => !named.has(personKey(person.name))),
  };
}
