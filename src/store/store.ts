/** What stays on this machine: the profile and settings, customers and the log, the draft of an interview. */
import { personKey, type LogEntry, type NewEntry, type Tally } from '../domain/log.js';
import { newLogTable, type LogTable } from '../domain/log-table.js';
import { merged } from '../domain/merge.js';
import type { Customer, Profile } from '../domain/model.js';
import { Problem } from '../domain/problem.js';
import { forgetBeside } from './beside.js';
import { customersOn, idOf, keeping, type Customers } from './customers.js';
import { dropDocument, keepDocument, readDocument } from './documents.js';
import { exportLines, importLines, type Imported } from './exchange.js';
import { readProfileFile, writeProfileFile, type Settings } from './profile-file.js';
import { asOne, logRecord, withoutPerson } from './rewrite.js';
import { Shelf } from './shelf.js';
import { personIn } from './person.js';
import { wholeEntry } from './sparse.js';

export type { Customers } from './customers.js';
export type { Imported } from './exchange.js';
export type { Settings } from './profile-file.js';
export type { Glance } from './glance.js';
export type { Listed, Saved } from './state.js';

export interface StoreOptions {
  /** False: nothing is written (`--no-save`). */
  save: boolean;
  /** Today, for the names of what is set aside. */
  day: string;
}

/** Something that happened with a customer who is known by other means. */
export type Happened = Omit<NewEntry, 'customer'>;

export interface Store {
  readonly folder: string;
  /** What was found damaged and set aside since the store was opened: for stderr, once. */
  readonly notes: readonly string[];
  profile(): Profile | undefined;
  saveProfile(profile: Profile): Promise<void>;
  settings(): Settings;
  saveSettings(settings: Settings): Promise<void>;
  readonly customers: Customers;
  /** Keeps a customer, and what happened with them, in one writing. Without a name nothing is kept. */
  saveCustomer(customer: Customer, happened?: readonly Happened[]): void;
  /** Keeps many in one writing; who is known already gets what was missing. Gives back how it went. */
  addCustomers(customers: readonly Customer[]): Added;
  /** Puts a customer in the place of the one with this id, whatever the name. */
  replaceCustomer(id: string, customer: Customer): void;
  record(...entries: NewEntry[]): void;
  /** Takes back the last entry that was written, and gives it; undefined when there is none. */
  undo(): LogEntry | undefined;
  /** Every entry, in the order they were written. */
  entries(): LogEntry[];
  /** Every entry as a report reads it: in milliseconds, however many there are. */
  logTable(): Promise<LogTable>;
  /** The counts of those who were forgotten. */
  tallies(): readonly Tally[];
  /** Removes a person everywhere; of what happened only counts stay. False when nobody of that name is here. */
  forget(name: string): boolean;
  /** Makes `from` and `into` one customer. */
  merge(from: string, into: string): void;
  exportLines(): Iterable<string>;
  importLines(text: string, file: string): Imported;
  /** The answers of an unfinished interview. */
  draft(): unknown;
  saveDraft(answers: unknown): void;
  clearDraft(): void;
  /** Small things of other commands, such as the progress of practice, by name. */
  kept(name: string): unknown;
  keep(name: string, content: unknown): void;
}

/**
 * Opens the store in a folder ('' when this user has no home). Nothing is read or made before it's needed.
 * Throws a Problem when what's there is of a newer format, or can't be read or written.
 */
export function openStore(folder: string, { save, day }: StoreOptions): Store {
  const where = { folder, save, day };
  const notes: string[] = [];
  const shelf = new Shelf(where, notes);
  const now = () => new Date().toISOString();
  const writable = () => {
    if (save && !folder) throw homeless();
    return save;
  };
  const add = (make: () => readonly object[]) => void (writable() && shelf.add(make));
  return {
    folder,
    notes,
    customers: customersOn(shelf),
    profile: () => readProfileFile(where, notes).profile,
    settings: () => readProfileFile(where, notes).settings ?? {},
    saveProfile: async (profile) => void (writable() && (await writeProfileFile(where, { profile }, notes))),
    saveSettings: async (settings) =>
      void (writable() && (await writeProfileFile(where, { settings }, notes))),
    saveCustomer: (customer, happened = []) => add(() => savedWith(shelf, customer, happened, now())),
    addCustomers: (customers) => addAll(shelf, add, customers, now()),
    replaceCustomer: (id, customer) => add(() => keeping(shelf, customer, now(), id)),
    record: (...entries) => add(() => entries.map(logRecord)),
    undo: () => (writable() ? undoLast(shelf) : undefined),
    entries: () => (folder ? shelf.entries() : []),
    logTable: async () => (folder ? shelf.logTable() : newLogTable()),
    tallies: () => shelf.tallies(),
    forget: (name) => writable() && forget(shelf, folder, name),
    merge: (from, into) => void (writable() && mergeTwo(shelf, from, into, now())),
    exportLines: () => exportLines(shelf, readProfileFile(where, notes).profile),
    importLines: (text, file) => (writable(), importLines(shelf, text, file)),
    draft: () => readDocument(where, 'draft', notes),
    saveDraft: (answers) => void (writable() && keepDocument(where, 'draft', answers)),
    clearDraft: () => dropDocument(where, 'draft'),
    kept: (name) => readDocument(where, name, notes),
    keep: (name, content) => void (writable() && keepDocument(where, name, content)),
  };
}

const homeless = () =>
  new Problem(
    'usage',
    'There is no home folder to save in.',
    {},
    'Set REFCOACH_HOME to a folder, or add --no-save.',
  );

/** The records that keep a customer and what happened with them. */
function savedWith(shelf: Shelf, customer: Customer, happened: readonly Happened[], at: string): object[] {
  const puts = keeping(shelf, customer, at);
  const put = puts[0] as { put: { id: string } } | undefined;
  const id = put?.put.id ?? idOf(shelf, customer);
  return id ? [...puts, ...happened.map((entry) => logRecord({ ...entry, customer: id }))] : [];
}

/** How an adding of many went. */
export interface Added {
  added: number;
  filled: number;
  known: number;
}

/** Many at once: each is matched with those on the shelf and with those before it in the list. */
function addAll(
  shelf: Shelf,
  add: (make: () => readonly object[]) => void,
  customers: readonly Customer[],
  at: string,
): Added {
  const count: Added = { added: 0, filled: 0, known: 0 };
  add(() => withoutDoubles(customers).flatMap((customer) => addOne(shelf, customer, at, count)));
  return count;
}

function withoutDoubles(customers: readonly Customer[]): Customer[] {
  const seen = new Map<string, Customer>();
  for (const customer of customers) {
    const key = `${personKey(customer.name)}|${personKey(customer.company)}`;
    const before = seen.get(key);
    seen.set(key, before ? merged(before, customer) : customer);
  }
  return [...seen.values()];
}

function addOne(shelf: Shelf, customer: Customer, at: string, count: Added): object[] {
  const id = idOf(shelf, customer);
  const before = id ? shelf.read(id)?.customer : undefined;
  const records = keeping(shelf, before ? merged(before, customer) : customer, at, id);
  if (records.length === 0) count.known++;
  else if (before) count.filled++;
  else count.added++;
  return records;
}

function undoLast(shelf: Shelf): LogEntry | undefined {
  let taken: LogEntry | undefined;
  shelf.rewrite((records) => {
    const at = records.findLastIndex((record) => 'log' in record);
    if (at >= 0) taken = wholeEntry(records[at]!['log'] as object);
    return records.filter((_, index) => index !== at);
  });
  return taken;
}

/** A customer of that name, or somebody others named. */
function forget(shelf: Shelf, folder: string, name: string): boolean {
  const id = personIn(shelf, name);
  if (id === undefined) return false;
  const known = id ? (shelf.read(id)?.customer.name ?? name) : name;
  shelf.rewrite((records) => withoutPerson(records, known, id));
  forgetBeside(folder, known);
  return true;
}

function mergeTwo(shelf: Shelf, from: string, into: string, at: string): void {
  shelf.rewrite((records) => {
    const [one, two] = [shelf.read(into), shelf.read(from)];
    if (!one || !two)
      throw new Problem('usage', 'One of the two is not here any more.', {}, 'See: refcoach customer list');
    return asOne(records, from, { id: into, at, customer: merged(one.customer, two.customer) });
  });
}
