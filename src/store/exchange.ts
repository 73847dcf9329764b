/** Everything as NDJSON, to read elsewhere or to bring in on another machine with nothing lost and nothing doubled. */
import { EVENTS, type LogEntry, type Tally } from '../domain/log.js';
import { merged } from '../domain/merge.js';
import type { Profile } from '../domain/model.js';
import { emptyCustomer, emptyProfile, RELATIONS, SIGNALS } from '../domain/model.js';
import { cleanText } from '../domain/tidy.js';
import { idOf } from './customers.js';
import { checkFormat, FORMAT, upToDate } from './format.js';
import type { Put } from './line.js';
import { wholeProfile } from './profile-file.js';
import type { Shelf, StoredRecord } from './shelf.js';
import { sparseCustomer, wholeCustomer, wholeEntry } from './sparse.js';

const EXPORT = 'refcoach.export/1';

/** The lines of an export: a head, the profile, customers by name, the log in its order, counts. */
export function* exportLines(shelf: Shelf, profile: Profile | undefined): Generator<string> {
  const line = (record: object) => `${JSON.stringify(record)}\n`;
  yield line({ schema: EXPORT, format: FORMAT });
  if (profile) yield line({ profile });
  const rows = [...shelf.rows()].sort((one, two) => compare(one.key, two.key) || compare(one.id, two.id));
  for (const { id } of rows) {
    const saved = shelf.read(id);
    if (saved) yield line({ put: { id, at: saved.saved, customer: sparseCustomer(saved.customer) } });
  }
  for (const record of shelf.records()) if (!('put' in record)) yield line(record);
}

const compare = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);

/** What an import brought: how many of each were new, changed or known, and what was wrong by line. */
export interface Imported {
  customers: number;
  known: number;
  entries: number;
  profile: Profile | undefined;
  rejects: { line: number; reason: string; text: string }[];
}

/** Adds what an export holds to the shelf, in one writing. A bad line is told and left out. */
export function importLines(shelf: Shelf, text: string, file: string): Imported {
  const found: Imported = { customers: 0, known: 0, entries: 0, profile: undefined, rejects: [] };
  shelf.add(() => {
    const incoming = readLines(text, file, found);
    const ids = new Map<string, string>();
    const puts = incoming.flatMap(({ put }) => (put ? putRecord(shelf, put as Put, ids, found) : []));
    return [...puts, ...logRecords(shelf, incoming, ids, found)];
  });
  return found;
}

function readLines(text: string, file: string, found: Imported): (StoredRecord & { line: number })[] {
  let format = FORMAT;
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((source, index) => {
      if (!source.trim()) return [];
      const reject = (reason: string) => void found.rejects.push({ line: index + 1, reason, text: source });
      const record = parsed(source);
      if (!record) return reject('it is not a JSON object') ?? [];
      if ('schema' in record) {
        format = checkFormat(record['format'], file);
        return [];
      }
      const now = upToDate(record, format);
      const fault = faultOf(now);
      if (fault) return reject(fault) ?? [];
      if (now['profile']) found.profile = wholeProfile(now['profile']);
      return [{ ...now, line: index + 1 }];
    });
}

function parsed(source: string): StoredRecord | undefined {
  try {
    const value: unknown = JSON.parse(source, (_, inner: unknown) =>
      typeof inner === 'string' ? cleanText(inner) : inner,
    );
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as StoredRecord)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with a line of an export, or ''. */
function faultOf({ put, log, tally, profile }: StoredRecord): string {
  if (profile) return mismatch(profile, emptyProfile(), 'profile');
  if (put) {
    const { id, at, customer } = put as Partial<Put>;
    if (typeof id !== 'string' || typeof at !== 'string' || !customer)
      return 'a customer needs an id, a time and fields';
    const score = customer.score ?? null;
    const fault = mismatch({ ...customer, score: null }, emptyCustomer(), 'customer');
    if (fault) return fault;
    if (score !== null && !(typeof score === 'number' && score >= 0 && score <= 10))
      return 'score is 0 to 10';
    if (!customer.name?.trim()) return 'the name is missing';
    if (customer.relation && !RELATIONS.includes(customer.relation))
      return `relation is one of ${RELATIONS.join(', ')}`;
    if (customer.signals?.some((signal) => !SIGNALS.includes(signal)))
      return `signals are ${SIGNALS.join(', ')}`;
    return '';
  }
  const happened = (log ?? tally) as Partial<LogEntry> | undefined;
  if (!happened || typeof happened !== 'object') return 'it is none of profile, put, log and tally';
  if (!happened.what || !EVENTS.includes(happened.what)) return `what is one of ${EVENTS.join(', ')}`;
  if (typeof happened.id !== 'string') return 'an entry needs an id';
  if (happened.signal && !SIGNALS.includes(happened.signal)) return `signal is one of ${SIGNALS.join(', ')}`;
  return '';
}

/** The first field whose sort isn't the one it should be. */
function mismatch(value: unknown, model: object, name: string): string {
  if (typeof value !== 'object' || value === null) return `${name} is not an object`;
  for (const [key, empty] of Object.entries(model)) {
    const given = (value as StoredRecord)[key];
    if (given === undefined || empty === null) continue;
    if (Array.isArray(empty) !== Array.isArray(given) || typeof empty !== typeof given) {
      return `${name}.${key} should be ${Array.isArray(empty) ? 'a list' : `a ${typeof empty}`}`;
    }
  }
  return '';
}

/** A customer known by id counts when it's newer; one known by name gets what was missing. */
function putRecord(shelf: Shelf, put: Put, ids: Map<string, string>, found: Imported): object[] {
  const customer = wholeCustomer(put.customer);
  const same = shelf.read(put.id);
  const id = same ? put.id : idOf(shelf, customer) || put.id;
  ids.set(put.id, id);
  const before = shelf.read(id);
  const now = !before
    ? customer
    : same
      ? put.at > before.saved
        ? customer
        : before.customer
      : merged(before.customer, customer);
  if (before && JSON.stringify(sparseCustomer(before.customer)) === JSON.stringify(sparseCustomer(now))) {
    found.known++;
    return [];
  }
  found.customers++;
  return [{ put: { id, at: put.at, customer: sparseCustomer(now) } }];
}

/** What happened, each thing once: an entry that's here already isn't added again. */
function logRecords(
  shelf: Shelf,
  incoming: readonly (StoredRecord & { line: number })[],
  ids: ReadonlyMap<string, string>,
  found: Imported,
): object[] {
  const known = new Set([...shelf.entries(), ...shelf.tallies()].map(({ id }) => id));
  return incoming.flatMap(({ log, tally, line }): object[] => {
    const { id } = (log ?? tally ?? {}) as Partial<Tally>;
    if (!id || known.has(id)) return [];
    known.add(id);
    if (tally) return [{ tally }];
    const entry = wholeEntry(log as object);
    const customer = ids.get(entry.customer) ?? (shelf.read(entry.customer) ? entry.customer : '');
    if (!customer) {
      found.rejects.push({ line, reason: 'its customer is not here', text: JSON.stringify({ log }) });
      return [];
    }
    found.entries++;
    return [{ log: { ...(log as object), customer } }];
  });
}
