/**
 * The log as a report reads it: a row per entry, every text a number. A hundred thousand entries are looked through in this
 * form in milliseconds, and it can be kept between two reports.
 */
import { personKey, type LogEntry } from './log.js';

/** Columns whose numbers are places in `texts`. */
const TEXT_COLUMNS = ['at', 'customer', 'what', 'channel', 'circle', 'kind', 'who'] as const;
/** `person` is the same for the same person of one customer; `unasked` is 0 or 1. */
export const LOG_COLUMNS = [...TEXT_COLUMNS, 'person', 'unasked'] as const;

export interface LogTable {
  rows: Readonly<Record<(typeof LOG_COLUMNS)[number], Int32Array>>;
  /** How many people there are: numbers of `person` are below it. */
  people: number;
  /** Each text once; the first is ''. */
  texts: readonly string[];
}

const empty = (length: number): LogTable['rows'] =>
  Object.fromEntries(LOG_COLUMNS.map((name) => [name, new Int32Array(length)])) as Record<
    (typeof LOG_COLUMNS)[number],
    Int32Array
  >;

/** A table of nothing. */
export const newLogTable = (): LogTable => ({ rows: empty(0), people: 0, texts: [''] });

/** The table with more entries after the ones it has. The one that is given stays as it was. */
export function withEntries(table: LogTable, entries: readonly LogEntry[]): LogTable {
  if (entries.length === 0) return table;
  const before = table.rows.at.length;
  const rows = empty(before + entries.length);
  for (const name of LOG_COLUMNS) rows[name].set(table.rows[name]);
  const texts = [...table.texts];
  const places = new Map(texts.map((text, at) => [text, at]));
  const place = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  for (const [at, entry] of entries.entries()) {
    for (const name of TEXT_COLUMNS) rows[name][before + at] = place(entry[name]);
    rows.unasked[before + at] = entry.unasked ? 1 : 0;
  }
  return { rows, people: numberPeople(rows, texts, before, table.people), texts };
}

/**
 * Numbers the people of the rows from `from` on, and gives how many there are now. Entries that name nobody are a person each:
 * nothing says that two are the same.
 */
function numberPeople(
  rows: LogTable['rows'],
  texts: readonly string[],
  from: number,
  people: number,
): number {
  const fresh = new Set(rows.customer.subarray(from));
  const known = new Map<string, number>();
  const keyOf = (row: number) => `${rows.customer[row]}|${personKey(texts[rows.who[row]!]!)}`;
  for (let row = 0; row < from; row++)
    if (rows.who[row]! > 0 && fresh.has(rows.customer[row]!)) known.set(keyOf(row), rows.person[row]!);
  let next = people;
  for (let row = from; row < rows.at.length; row++) {
    const key = rows.who[row]! > 0 ? keyOf(row) : '';
    rows.person[row] = (key ? known.get(key) : undefined) ?? next++;
    if (key) known.set(key, rows.person[row]!);
  }
  return next;
}

/** What `work` gives for each text that is asked for, each worked out once. */
export function onTexts<T>({ texts }: LogTable, work: (text: string) => T): (place: number) => T {
  const known = new Array<T | undefined>(texts.length);
  return (place) => (known[place] ??= work(texts[place]!));
}
