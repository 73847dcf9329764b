/** What the journal adds up to: every customer with where things stand, and the counts of those who were forgotten. */
import { afterEntry, lastMove, newStanding, type Standing } from '../domain/ledger.js';
import { personKey, type LogEntry, type Tally } from '../domain/log.js';
import { emptyCustomer, type Customer } from '../domain/model.js';
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

/** A customer's line in the table of contents: enough to choose whom to read. */
export interface Listed {
  key: string;
  id: string;
  /** The last day that something moved which is still open, or ''. */
  moved: string;
  /** The last ask, or ''. */
  asked: string;
  /** The next meeting, or ''. */
  meeting: string;
  /** How much good will there is, 0 to 99. */
  goodwill: number;
}

/** Customers that changed since the snapshot, or all of them when there is none. */
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
export const listed = ({ id, customer, standing }: Saved): Listed => ({
  key: personKey(customer.name),
  id,
  moved: lastMove(standing),
  meeting: customer.meeting,
  asked: standing.lastAsked > customer.lastAsked ? standing.lastAsked : customer.lastAsked,
  goodwill: goodwill(customer, standing),
});

/** Who comes first when many may be asked: a high score, a result, signs of good will, people sent unasked. Never shown. */
function goodwill(customer: Customer, standing: Standing): number {
  if (customer.openIssue) return 0;
  const score = standing.score?.value ?? customer.score ?? 7;
  const more =
    (customer.result ? 15 : 0) + Math.min(4, customer.signals.length) * 3 + Math.min(3, standing.unasked) * 4;
  return Math.min(99, score * 6 + more);
}
