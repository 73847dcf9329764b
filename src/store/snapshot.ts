/**
 * The journal added up, so that opening doesn't read it all: a head, every customer in numbers, one JSON line per customer that
 * is read only for those who are wanted, and the table of contents with the names. It can always be made anew from the journal.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Tally } from '../domain/log.js';
import { bytesOf, cut, joined, newColumns, readNumbers, sumOf, type Columns } from './columns.js';
import type { Mark } from './journal.js';
import { checksum } from './line.js';
import { HEAD, keepShortcut, readHead } from './shortcut.js';
import { sparseCustomer, wholeCustomer } from './sparse.js';
import { hashOf, listed, numbersOf, type Listed, type Numbers, type Saved } from './state.js';

/** Changes with the shape of the snapshot or of what is folded into it; another shape is thrown away. */
const SHAPE = 3;

const NUMBERS = ['id', 'key', 'moved', 'asked', 'meeting', 'goodwill'] as const satisfies (keyof Numbers)[];
const PLACES = ['at', 'length', 'crc'] as const;
const ALL = [...NUMBERS, ...PLACES] as const;
export type Table = Columns<(typeof ALL)[number]>;

interface Head extends Mark {
  shape: number;
  customers: number;
  /** The sum of the numbers. */
  sum: number;
  /** Length of the customers' lines; length and checksum of the table of contents after them. */
  lines: number;
  contents: number;
  crc: string;
}

/** The table of contents: in the order of the numbers, and the counts of those who were forgotten. */
interface Contents {
  rows: Listed[];
  tallies: Tally[];
}

export interface Snapshot extends Mark {
  /** Every customer in numbers, a row each. */
  table: Table;
  /** The rows whose id or name key may be this one; reading them tells. */
  rowsWith(column: 'id' | 'key', text: string): number[];
  /** A customer by row. Throws DamagedSnapshot. */
  read(row: number): Saved;
  /** The same as it's written in the snapshot; the first call reads all of them. */
  raw(row: number): Buffer;
  /** Names by row. Throws DamagedSnapshot. */
  contents(): Contents;
  close(): void;
}

/** The snapshot, or null when there is none that can be used. Never throws: it's only a shortcut. */
export function readSnapshot(file: string): Snapshot | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    return openSnapshot(descriptor);
  } catch {
    if (descriptor !== undefined) closeSync(descriptor);
    return null;
  }
}

/** The descriptor stays open while the snapshot is used: another process may put a newer one in its place. */
function openSnapshot(descriptor: number): Snapshot {
  const head = readHead<Head>(descriptor);
  if (head.shape !== SHAPE) throw new DamagedSnapshot();
  const numbers = readNumbers(descriptor, HEAD, head.customers * ALL.length);
  if (numbers.length !== head.customers * ALL.length || sumOf(numbers) !== head.sum)
    throw new DamagedSnapshot();
  const table = cut(ALL, numbers);
  const start = HEAD + numbers.byteLength;
  let lines: Buffer | undefined;
  const place = (row: number) => [table.at[row]!, table.length[row]!] as const;
  const checked = (row: number, bytes: Buffer) => {
    if (Number.parseInt(checksum(bytes), 16) !== table.crc[row]! >>> 0) throw new DamagedSnapshot();
    return bytes;
  };
  const oneLine = (row: number) => {
    const [at, length] = place(row);
    return checked(row, readPart(descriptor, start + at, length));
  };
  const contents = () => {
    const bytes = readPart(descriptor, start + head.lines, head.contents);
    if (checksum(bytes) !== head.crc) throw new DamagedSnapshot();
    return JSON.parse(bytes.toString('utf8')) as Contents;
  };
  let known: Contents | undefined;
  return {
    generation: head.generation,
    offset: head.offset,
    seam: head.seam,
    table,
    rowsWith: (column, text) => allAt(table[column], hashOf(text)),
    read: (row) => savedFrom(oneLine(row)),
    raw(row) {
      lines ??= readPart(descriptor, start, head.lines);
      const [at, length] = place(row);
      return checked(row, lines.subarray(at, at + length));
    },
    contents: () => (known ??= contents()),
    close: () => closeSync(descriptor),
  };
}

function allAt(column: Int32Array, value: number): number[] {
  const rows: number[] = [];
  for (let row = column.indexOf(value); row >= 0; row = column.indexOf(value, row + 1)) rows.push(row);
  return rows;
}

function readPart(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, from));
}

function savedFrom(bytes: Buffer): Saved {
  const kept = JSON.parse(bytes.toString('utf8')) as Saved;
  return { ...kept, customer: wholeCustomer(kept.customer) };
}

/** A row that isn't what was written. The journal still has it. */
export class DamagedSnapshot extends Error {}

/** What a new snapshot is made of: the rows of an older one that didn't change, and the customers that did. */
export interface Material {
  mark: Mark;
  tallies: readonly Tally[];
  before: Snapshot | null;
  unchanged: readonly number[];
  changed: readonly Saved[];
}

/** Writes the snapshot whole. Throws a Problem when it can't be written; nothing is lost then. */
export function writeSnapshot(
  file: string,
  journal: string,
  { mark, tallies, before, unchanged, changed }: Material,
): void {
  const customers = unchanged.length + changed.length;
  const table = newColumns(ALL, customers);
  const bodies: Buffer[] = [];
  const rows: Listed[] = [];
  let at = 0;
  const add = (numbers: (name: keyof Numbers) => number, crc: number, line: Buffer, names: Listed) => {
    const row = rows.push(names) - 1;
    for (const name of NUMBERS) table[name][row] = numbers(name);
    table.at[row] = at;
    table.length[row] = line.length;
    table.crc[row] = crc;
    bodies.push(line);
    at += line.length;
  };
  for (const row of unchanged)
    add(
      (name) => before!.table[name][row]!,
      before!.table.crc[row]!,
      before!.raw(row),
      before!.contents().rows[row]!,
    );
  for (const saved of changed) {
    const line = lineOf(saved);
    const numbers = numbersOf(saved);
    add((name) => numbers[name], Number.parseInt(checksum(line), 16), line, listed(saved));
  }
  const numbers = joined(ALL, table);
  const contents = Buffer.from(JSON.stringify({ rows, tallies }));
  const head: Head = {
    ...mark,
    shape: SHAPE,
    customers,
    sum: sumOf(numbers),
    lines: at,
    contents: contents.length,
    crc: checksum(contents),
  };
  keepShortcut(file, journal, head, [bytesOf(numbers), ...bodies, contents]);
}

const lineOf = ({ id, customer, saved, standing }: Saved): Buffer =>
  Buffer.from(`${JSON.stringify({ id, customer: sparseCustomer(customer), saved, standing })}\n`);
