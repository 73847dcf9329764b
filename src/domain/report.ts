/** What works: from asks to customers, by channel, trade, circle, kind and month, and how many came without an ask. */
import { EVENTS, type Event, type Tally } from './log.js';
import { onTexts, type LogTable } from './log-table.js';
import { shareOf, type Share } from './shares.js';

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
export function report(table: LogTable, tallies: readonly Tally[], needs: ReportNeeds): Report {
  const log = counted(table, needs);
  const counts = tallies.filter(({ month }) => inMonths(month, needs));
  const by = Object.fromEntries(
    GROUPINGS.map((grouping) => [grouping, grouped(log, counts, grouping, needs)]),
  ) as Record<Grouping, Group[]>;
  const { funnel, came } = added(log, log.within, counts);
  return {
    since: needs.since,
    until: needs.until,
    events: eventCounts(log, counts),
    funnel,
    unasked: shareOf(funnel.unasked, came),
    by,
    customers: perPlace(table, table.rows.customer, log.all).reduce(
      (total, some) => total + (some > 0 ? 1 : 0),
      0,
    ),
  };
}

/** The rows within the days, and those of them that count as a step. */
interface Counted {
  table: LogTable;
  all: Int32Array;
  within: Int32Array;
  /** What counts in each row: a place in `MARKS` and one more, or `ASKED`, or 0. */
  step: Uint8Array;
  /** The last mark of each person, for each of `MARKS`: whether they were counted already. */
  marks: Int32Array[];
  /** The mark of the counting that goes on. */
  mark: number;
}

function counted(table: LogTable, { since, until }: ReportNeeds): Counted {
  const { at, what } = table.rows;
  const inDays = onTexts(table, (day) => (!since || day >= since) && (!until || day <= until));
  const stepOf = onTexts(table, (text) => STEP_OF[text as Event] ?? 0);
  const step = new Uint8Array(at.length);
  const [all, within] = [new Int32Array(at.length), new Int32Array(at.length)];
  let [inAll, inWithin] = [0, 0];
  for (let row = 0; row < at.length; row++) {
    if (!inDays(at[row]!)) continue;
    all[inAll++] = row;
    step[row] = stepOf(what[row]!);
    if (step[row]) within[inWithin++] = row;
  }
  const marks = MARKS.map(() => new Int32Array(table.people));
  return { table, all: all.subarray(0, inAll), within: within.subarray(0, inWithin), step, marks, mark: 0 };
}

/** How many of the rows have each text. */
function perPlace(table: LogTable, column: Int32Array, rows: Int32Array): Int32Array {
  const counts = new Int32Array(table.texts.length);
  for (let at = 0; at < rows.length; at++) counts[column[rows[at]!]!]!++;
  return counts;
}

const inMonths = (month: string, { since, until }: ReportNeeds) =>
  (!since || month >= since.slice(0, 7)) && (!until || month <= until.slice(0, 7));

function eventCounts({ all, table }: Counted, tallies: readonly Tally[]): Partial<Record<Event, number>> {
  const perText = perPlace(table, table.rows.what, all);
  const counts: Partial<Record<Event, number>> = {};
  for (const event of EVENTS) {
    const count = perText[table.texts.indexOf(event)];
    if (count) counts[event] = count;
  }
  for (const { what: event, count } of tallies) counts[event] = (counts[event] ?? 0) + count;
  return counts;
}

const sum = (tallies: readonly Tally[], whats: readonly Event[], unasked = false): number =>
  tallies
    .filter((tally) => whats.includes(tally.what) && (!unasked || tally.unasked))
    .reduce((total, { count }) => total + count, 0);

/** What a person is counted for once: the steps, coming without an ask, and coming at all. */
const MARKS = ['names', 'introductions', 'meetings', 'customers', 'nothing', 'unasked', 'came'] as const;
const [UNASKED, CAME] = [MARKS.indexOf('unasked'), MARKS.indexOf('came')];
const ASKED = MARKS.length + 1;

const STEP_OF: Partial<Record<Event, number>> = {
  asked: ASKED,
  'name-given': 1,
  introduced: 2,
  met: 3,
  won: 4,
  nothing: 5,
};

/** The funnel of some rows and counts, and how many people came. */
function added(log: Counted, rows: Int32Array, tallies: readonly Tally[]): { funnel: Funnel; came: number } {
  const { step, marks, table } = log;
  const { person: personOf, unasked } = table.rows;
  const mark = ++log.mark;
  const people = new Int32Array(MARKS.length);
  const count = (what: number, person: number) => {
    if (marks[what]![person] === mark) return;
    marks[what]![person] = mark;
    people[what]!++;
  };
  let asks = sum(tallies, ['asked']);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const person = personOf[row]!;
    if (step[row] === ASKED) {
      asks++;
      continue;
    }
    count(step[row]! - 1, person);
    if (step[row]! > STEP_OF.introduced!) continue;
    count(CAME, person);
    if (unasked[row]) count(UNASKED, person);
  }
  const [names, introductions, meetings, customers, nothing] = people;
  const funnel = {
    asks,
    names: names! + sum(tallies, ['name-given']),
    introductions: introductions! + sum(tallies, ['introduced']),
    meetings: meetings! + sum(tallies, ['met']),
    customers: customers! + sum(tallies, ['won']),
    nothing: nothing! + sum(tallies, ['nothing']),
    unasked: people[UNASKED]! + most(tallies, true),
  };
  return { funnel, came: people[CAME]! + most(tallies, false) };
}

/** Events that bring a person. */
const BRINGS: readonly Event[] = ['name-given', 'introduced'];

/** Counts don't say who: the names and the introductions of the forgotten are taken to be the same people. */
const most = (tallies: readonly Tally[], unasked: boolean): number =>
  Math.max(...BRINGS.map((what) => sum(tallies, [what], unasked)));

function grouped(log: Counted, tallies: readonly Tally[], grouping: Grouping, needs: ReportNeeds): Group[] {
  const { column, keyOf } = keysBy(grouping, needs);
  const groups = new Map<string, { place: number; tallies: Tally[] }>();
  const groupOf = (key: string) =>
    groups.get(key) ?? groups.set(key, { place: groups.size, tallies: [] }).get(key)!;
  const placeOf = onTexts(log.table, (text) => groupOf(keyOf(text)).place);
  const texts = log.table.rows[column];
  const places = new Int32Array(log.within.length);
  for (let at = 0; at < places.length; at++) places[at] = placeOf(texts[log.within[at]!]!);
  for (const tally of tallies)
    if (STEP_OF[tally.what]) groupOf(tallyKey(tally, grouping, needs)).tallies.push(tally);
  const rows = sorted(log.within, places, groups.size);
  const all = [...groups].map(([key, group]) => ({
    key,
    ...added(log, rows[group.place]!, group.tallies).funnel,
  }));
  return all.sort((one, two) =>
    grouping === 'month' ? order(one.key, two.key) : size(two) - size(one) || order(one.key, two.key),
  );
}

/** The rows of each place, in their order. */
function sorted(rows: Int32Array, places: Int32Array, count: number): Int32Array[] {
  const ends = new Int32Array(count + 1);
  for (let at = 0; at < places.length; at++) ends[places[at]! + 1]!++;
  for (let at = 0; at < count; at++) ends[at + 1]! += ends[at]!;
  const starts = ends.slice();
  const all = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) all[starts[places[at]!]!++] = rows[at]!;
  return Array.from({ length: count }, (_, at) => all.subarray(ends[at], ends[at + 1]));
}

/** Which column a grouping goes by, and the group of a text in it. */
function keysBy(grouping: Grouping, needs: ReportNeeds) {
  switch (grouping) {
    case 'month':
      return { column: 'at', keyOf: (day: string) => day.slice(0, 7) } as const;
    case 'trade':
      return { column: 'what', keyOf: () => needs.trade } as const;
    case 'occupation':
      return { column: 'customer', keyOf: needs.occupationOf } as const;
    default:
      return { column: grouping, keyOf: (text: string) => text } as const;
  }
}

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
