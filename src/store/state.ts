/** What the journal adds up to: every customer with where things stand, and the counts of those who were forgotten. */
import { afterEntry, lastMove, learned, newStanding, type Standing } from '../domain/ledger.js';
import { personKey, type LogEntry, type Tally } from '../domain/log.js';
import { emptyCustomer, type Customer } from '../domain/model.js';
import { crc32 } from './checksum.js';
import type { Put } from './line.js';
import { wholeCustomer, wholeEntry } from './sparse.js';

/** A customer as the store has them. */
export interface Saved {
  id: string;
  customer: Customer;
  /** When this was last written, as an ISO instant. */
  saved: string;
  standing: Standing;
}

/** A customer's line in the table of contents: enough to choose whom to read by name. */
export interface Listed {
  id: string;
  /** The name as it's compared. */
  key: string;
  name: string;
  occupation: string;
}

/** A customer in numbers: enough to choose whom to read by what's due. Days are 20270412, and 0 is none. */
export interface Numbers {
  /** Of the id and of the name key, to find them by. */
  id: number;
  key: number;
  /** The last day that something moved which is still open. */
  moved: number;
  /** The last ask. */
  asked: number;
  /** The next meeting. */
  meeting: number;
  /** How much good will there is, 0 to 99. */
  goodwill: number;
}

/** Customers that changed since the snapshot, or all of them when there is none; counts that came since. */
export interface State {
  changed: Map<string, Saved>;
  tallies: Tally[];
}

const blank = (id: string): Saved => ({ id, customer: emptyCustomer(), saved: '', standing: newStanding() });

/** Adds records to the state, in their order. `before` gives a customer as the snapshot has them. */
export function addRecords(
  state: State,
  records: readonly Record<string, unknown>[],
  before: (id: string) => Saved | undefined,
): void {
  const current = (id: string) => state.changed.get(id) ?? before(id) ?? blank(id);
  for (const record of records) {
    const { put, log, tally } = record as { put?: Put; log?: LogEntry; tally?: Tally };
    if (put)
      state.changed.set(put.id, { ...current(put.id), customer: wholeCustomer(put.customer), saved: put.at });
    if (log) {
      const now = current(log.customer);
      state.changed.set(log.customer, { ...now, standing: afterEntry(now.standing, wholeEntry(log)) });
    }
    if (tally) state.tallies.push(tally);
  }
}

/** A customer's line in the table of contents. */
export const listed = ({ id, customer: { name, occupation } }: Saved): Listed => ({
  id,
  key: personKey(name),
  name,
  occupation,
});

/** A customer in numbers. */
export const numbersOf = ({ id, customer, standing }: Saved): Numbers => ({
  id: hashOf(id),
  key: hashOf(personKey(customer.name)),
  moved: dayNumber(lastMove(standing)),
  asked: dayNumber(standing.lastAsked > customer.lastAsked ? standing.lastAsked : customer.lastAsked),
  meeting: dayNumber(customer.meeting),
  goodwill: goodwill(customer, standing),
});

/** A text as a number that is nearly always its own. */
export const hashOf = (text: string): number => crc32(text) | 0;

/** "2027-04-12" as 20270412, in the order of days; 0 for no day. */
export const dayNumber = (day: string): number => Number(day.slice(0, 10).replaceAll('-', '')) || 0;

/** Who comes first when many may be asked: a high score, a result, signs of good will, people sent unasked. Never shown. */
function goodwill(customer: Customer, standing: Standing): number {
  if (customer.openIssue) return 0;
  const score = standing.score?.value ?? customer.score ?? 7;
  const signals = new Set([...customer.signals, ...learned(standing)]).size;
  const more = (customer.result ? 15 : 0) + Math.min(4, signals) * 3 + Math.min(3, standing.unasked) * 4;
  return Math.min(99, score * 6 + more);
}
