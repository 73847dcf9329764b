/**
 * The log as a report reads it, kept beside the journal as far as that was read: a head, the columns, the texts. Made from the
 * journal alone, and thrown away when it doesn't fit it or isn't what was written.
 */
import { closeSync, openSync } from 'node:fs';
import { LOG_COLUMNS, newLogTable, withEntries, type LogTable } from '../domain/log-table.js';
import { bytesOf, cut, joined, readNumbers, sumOf, textNumbers } from './columns.js';
import { readJournal, type Mark } from './journal.js';
import { HEAD, keepShortcut, readHead, STALE } from './shortcut.js';
import { wholeEntry } from './sparse.js';

/** Changes with the shape of the file or of what is in it; another shape is thrown away. */
const SHAPE = 1;

interface Head extends Mark {
  shape: number;
  people: number;
  /** How many entries, and how many numbers the texts take. */
  rows: number;
  texts: number;
  /** The sums of both. */
  sums: [rows: number, texts: number];
}

/**
 * The table of the whole log: what is kept, and what was written since. `save` false writes nothing.
 * Throws a Problem when the journal can't be read.
 */
export function readLogTable(file: string, journal: string, save: boolean): LogTable {
  const kept = readKept(file);
  const found = readJournal(journal, kept?.mark);
  if (!found) return newLogTable();
  const entries = found.records.flatMap((record) => (record['log'] ? [wholeEntry(record['log'])] : []));
  const table = withEntries(kept && found.from > 0 ? kept.table : newLogTable(), entries);
  if (save && found.end - found.from > STALE) keep(file, journal, table, found.mark());
  return table;
}

/** Nothing that can be used is null: it's only a shortcut. */
function readKept(file: string): { mark: Mark; table: LogTable } | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const head = readHead<Head>(descriptor);
    if (head.shape !== SHAPE) return null;
    const rows = readNumbers(descriptor, HEAD, head.rows * LOG_COLUMNS.length);
    const texts = readNumbers(descriptor, HEAD + rows.byteLength, head.texts);
    if (sumOf(rows) !== head.sums[0] || sumOf(texts) !== head.sums[1]) return null;
    const { generation, offset, seam, people } = head;
    const table = {
      rows: cut(LOG_COLUMNS, rows),
      people,
      texts: JSON.parse(bytesOf(texts).toString('utf8')) as string[],
    };
    return { mark: { generation, offset, seam }, table };
  } catch {
    return null;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function keep(file: string, journal: string, { rows, people, texts }: LogTable, mark: Mark): void {
  const numbers = joined(LOG_COLUMNS, rows);
  const words = textNumbers(JSON.stringify(texts));
  const head: Head = {
    ...mark,
    shape: SHAPE,
    people,
    rows: rows.at.length,
    texts: words.length,
    sums: [sumOf(numbers), sumOf(words)],
  };
  keepShortcut(file, journal, head, [bytesOf(numbers), bytesOf(words)]);
}
