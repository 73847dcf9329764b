/** Writing the journal anew: a person removed everywhere, or two records of one person made one. */
import { entryFrom, personKey, type LogEntry, type NewEntry, type Tally } from '../domain/log.js';
import { withoutName } from '../domain/mention.js';
import type { Customer } from '../domain/model.js';
import { newId } from './ids.js';
import type { Put } from './line.js';
import type { StoredRecord } from './shelf.js';
import { sparseCustomer, sparseEntry, wholeCustomer, wholeEntry } from './sparse.js';

/** The last put of every customer, in the order they first came; everything else as it is. */
function lastPuts(records: readonly StoredRecord[]): Map<string, Put> {
  const puts = new Map<string, Put>();
  for (const { put } of records) if (put) puts.set((put as Put).id, put as Put);
  return puts;
}

const logsOf = (records: readonly StoredRecord[]): LogEntry[] =>
  records.flatMap(({ log }) => (log ? [wholeEntry(log)] : []));
const talliesOf = (records: readonly StoredRecord[]): Tally[] =>
  records.flatMap(({ tally }) => (tally ? [tally as Tally] : []));

/**
 * Without a person: their own record goes, of their entries only counts stay, and others' records no longer name them.
 * `id` is '' for somebody who was only named by others.
 */
export function withoutPerson(records: readonly StoredRecord[], name: string, id: string): object[] {
  const puts = [...lastPuts(records).values()].filter((put) => put.id !== id);
  const logs = logsOf(records);
  const own = logs.filter((entry) => entry.customer === id);
  const others = logs.filter((entry) => entry.customer !== id);
  return [
    ...puts.map((put) => ({
      put: { ...put, customer: sparseCustomer(unnamed(wholeCustomer(put.customer), name)) },
    })),
    ...others.map((entry) => ({ log: sparseEntry(unnamedEntry(entry, name)) })),
    ...[...talliesOf(records), ...tallied(own)].map((tally) => ({ tally })),
  ];
}

/** How many of what, in which month. */
function tallied(entries: readonly LogEntry[]): Tally[] {
  const counts = new Map<string, Tally>();
  for (const { at, what, channel, unasked } of entries) {
    const month = at.slice(0, 7);
    const key = [month, what, channel, unasked].join('|');
    const tally = counts.get(key) ?? { id: newId(), month, what, channel, unasked, count: 0 };
    counts.set(key, { ...tally, count: tally.count + 1 });
  }
  return [...counts.values()];
}

function unnamed(customer: Customer, name: string): Customer {
  const people = customer.people.filter((person) => personKey(person.name) !== personKey(name));
  return withoutName({ ...customer, people }, name);
}

/** What happened with them stays as something that happened with somebody. */
function unnamedEntry(entry: LogEntry, name: string): LogEntry {
  const about = personKey(entry.who) === personKey(name);
  return withoutName(about ? { ...entry, who: '', words: '', face: '' } : entry, name);
}

/** One record for two: `customer` is what they are together, and what happened with either happened with `into`. */
export function asOne(records: readonly StoredRecord[], from: string, into: Put): object[] {
  const puts = lastPuts(records);
  puts.delete(from);
  puts.set(into.id, { ...into, customer: sparseCustomer(into.customer) as Customer });
  return [
    ...[...puts.values()].map((put) => ({ put })),
    ...logsOf(records).map((entry) => ({
      log: sparseEntry(entry.customer === from ? { ...entry, customer: into.id } : entry),
    })),
    ...talliesOf(records).map((tally) => ({ tally })),
  ];
}

/** A record of the log for something that happened. */
export const logRecord = (entry: NewEntry): object => ({
  log: sparseEntry(entryFrom({ id: newId(), ...entry })),
});
