/** What works: from asks to customers, by channel, trade, circle, kind and month, and how many came without an ask. */
import { personKey, type Event, type LogEntry, type Tally } from './log.js';

/** The steps from an ask to a customer. Asks are counted; the others are people, each once per customer who named them. */
export interface Funnel {
  asks: number;
  names: number;
  introductions: number;
  meetings: number;
  customers: number;
  nothing: number;
  /** People who were named or introduced without an ask. */
  unasked: number;
}

export const STEPS = ['asks', 'names', 'introductions', 'meetings', 'customers'] as const;
export const GROUPINGS = ['channel', 'trade', 'occupation', 'circle', 'kind', 'month'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group extends Funnel {
  key: string;
}

/** How sure a share is: the range it lies in, nineteen times of twenty. */
export interface Share {
  count: number;
  of: number;
  share: number | null;
  low: number | null;
  high: number | null;
}

export interface Report {
  since: string;
  until: string;
  /** How many entries of each sort; what's left of forgotten people too. */
  events: Partial<Record<Event, number>>;
  funnel: Funnel;
  /** Introductions that came without an ask, of all people named or introduced: the health figure. */
  unasked: Share;
  by: Record<Grouping, Group[]>;
  /** How many customers have an entry. */
  customers: number;
}

export interface ReportNeeds {
  since: string;
  until: string;
  /** The rep's trade, and a customer's occupation by id. */
  trade: string;
  occupationOf(customer: string): string;
}

/** Adds the log up. Entries outside the days are left out; '' is no limit. */
export function report(entries: readonly LogEntry[], tallies: readonly Tally[], needs: ReportNeeds): Report {
  const inDays = ({ at }: LogEntry) =>
    (!needs.since || at >= needs.since) && (!needs.until || at <= needs.until);
  const within = entries.filter(inDays);
  const counted = within
    .filter(({ what }) => COUNTED.has(what))
    .map((entry) => ({ entry, person: personOf(entry) }));
  const counts = tallies.filter(({ month }) => inMonths(month, needs));
  const by = Object.fromEntries(
    GROUPINGS.map((grouping) => [grouping, grouped(counted, counts, grouping, needs)]),
  ) as Record<Grouping, Group[]>;
  const funnel = funnelOf(counted, counts);
  return {
    since: needs.since,
    until: needs.until,
    events: eventCounts(within, counts),
    funnel,
    unasked: shareOf(funnel.unasked, cameIn(counted, counts)),
    by,
    customers: new Set(within.map(({ customer }) => customer)).size,
  };
}

const inMonths = (month: string, { since, until }: ReportNeeds) =>
  (!since || month >= since.slice(0, 7)) && (!until || month <= until.slice(0, 7));

function eventCounts(
  entries: readonly LogEntry[],
  tallies: readonly Tally[],
): Partial<Record<Event, number>> {
  const counts: Partial<Record<Event, number>> = {};
  for (const { what } of entries) counts[what] = (counts[what] ?? 0) + 1;
  for (const { what, count } of tallies) counts[what] = (counts[what] ?? 0) + count;
  return counts;
}

const sum = (tallies: readonly Tally[], whats: readonly Event[], unasked = false): number =>
  tallies
    .filter((tally) => whats.includes(tally.what) && (!unasked || tally.unasked))
    .reduce((total, { count }) => total + count, 0);

/** Entries that name nobody are a person each: nothing says that two are the same. */
const personOf = (entry: LogEntry): string =>
  entry.who ? `${entry.customer}|${personKey(entry.who)}` : entry.id;

/** An entry with the person it's about, worked out once. */
interface Counted {
  entry: LogEntry;
  person: string;
}

const STEP_OF: Partial<Record<Event, 'names' | 'introductions' | 'meetings' | 'customers' | 'nothing'>> = {
  'name-given': 'names',
  introduced: 'introductions',
  met: 'meetings',
  won: 'customers',
  nothing: 'nothing',
};

function funnelOf(entries: readonly Counted[], tallies: readonly Tally[]): Funnel {
  const people = {
    names: new Set(),
    introductions: new Set(),
    meetings: new Set(),
    customers: new Set(),
    nothing: new Set(),
  };
  const unasked = new Set<string>();
  let asks = sum(tallies, ['asked']);
  for (const { entry, person } of entries) {
    const step = STEP_OF[entry.what];
    if (step) people[step].add(person);
    else if (entry.what === 'asked') asks++;
    if (entry.unasked && CAME.has(entry.what)) unasked.add(person);
  }
  return {
    asks,
    names: people.names.size + sum(tallies, ['name-given']),
    introductions: people.introductions.size + sum(tallies, ['introduced']),
    meetings: people.meetings.size + sum(tallies, ['met']),
    customers: people.customers.size + sum(tallies, ['won']),
    nothing: people.nothing.size + sum(tallies, ['nothing']),
    unasked: unasked.size + most(tallies, true),
  };
}

/** Events that bring a person. */
const CAME: ReadonlySet<Event> = new Set(['name-given', 'introduced']);

/** How many people came, named or introduced. */
const cameIn = (entries: readonly Counted[], tallies: readonly Tally[]): number =>
  new Set(entries.filter(({ entry }) => CAME.has(entry.what)).map(({ person }) => person)).size +
  most(tallies, false);

/** Counts don't say who: the names and the introductions of the forgotten are taken to be the same people. */
const most = (tallies: readonly Tally[], unasked: boolean): number =>
  Math.max(...[...CAME].map((what) => sum(tallies, [what], unasked)));

function grouped(
  entries: readonly Counted[],
  tallies: readonly Tally[],
  grouping: Grouping,
  needs: ReportNeeds,
): Group[] {
  const keyOf = (entry: LogEntry): string => {
    if (grouping === 'month') return entry.at.slice(0, 7);
    if (grouping === 'trade') return needs.trade;
    if (grouping === 'occupation') return needs.occupationOf(entry.customer);
    return entry[grouping];
  };
  const groups = new Map<string, { entries: Counted[]; tallies: Tally[] }>();
  const groupOf = (key: string) => groups.get(key) ?? groups.set(key, { entries: [], tallies: [] }).get(key)!;
  for (const counted of entries) groupOf(keyOf(counted.entry)).entries.push(counted);
  for (const tally of tallies)
    if (COUNTED.has(tally.what)) groupOf(tallyKey(tally, grouping, needs)).tallies.push(tally);
  const all = [...groups].map(([key, group]) => ({ key, ...funnelOf(group.entries, group.tallies) }));
  return all.sort((one, two) =>
    grouping === 'month' ? order(one.key, two.key) : size(two) - size(one) || order(one.key, two.key),
  );
}

const COUNTED: ReadonlySet<Event> = new Set(['asked', 'name-given', 'introduced', 'met', 'won', 'nothing']);
const size = ({ asks, names, introductions }: Group) => asks + names + introductions;
const order = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);

const tallyKey = (tally: Tally, grouping: Grouping, { trade }: ReportNeeds): string =>
  grouping === 'month'
    ? tally.month
    : grouping === 'channel'
      ? tally.channel
      : grouping === 'trade'
        ? trade
        : '';

/** A share with the range it lies in (Wilson's, 95 of 100). Null when there's nothing to share. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const z = 1.96;
  const share = Math.min(1, count / of);
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return {
    count,
    of,
    share: round(share),
    low: round(Math.max(0, middle - half)),
    high: round(Math.min(1, middle + half)),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Fewer than this many are too few to say a share of. */
export const FEW = 10;

/**
 * Which group brings more names per ask than the rest, when the figures allow to say so: its lowest likely share is above
 * the highest of all others together. '' when nothing can be said.
 */
export function standsOut(groups: readonly Group[]): string {
  for (const group of groups) {
    const rest = groups.filter((other) => other !== group);
    const asks = rest.reduce((total, one) => total + one.asks, 0);
    if (!group.key || group.asks < FEW || asks < FEW) continue;
    const own = shareOf(Math.min(group.names, group.asks), group.asks);
    const others = shareOf(
      Math.min(
        asks,
        rest.reduce((total, one) => total + one.names, 0),
      ),
      asks,
    );
    if (own.low! > others.high!) return group.key;
  }
  return '';
}
