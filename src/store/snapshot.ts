/**
 * The journal added up, so that opening doesn't read it all: a head, a table of contents with a short line per customer,
 * then one JSON line per customer, read only for those who are wanted. It can always be made anew from the journal.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Tally } from '../domain/log.js';
import { atomicWrite } from './files.js';
import { checksum } from './line.js';
import { sparseCustomer, wholeCustomer } from './sparse.js';
import { listed, type Listed, type Saved } from './state.js';

/** Changes with the shape of the snapshot or of what is folded into it; another shape is thrown away. */
const SHAPE = 1;

interface Head {
  shape: number;
  /** Which journal, and how far into it. */
  generation: string;
  offset: number;
  /** Length and checksum of the table of contents. */
  contents: number;
  crc: string;
  tallies: Tally[];
}

interface Row extends Listed {
  at: number;
  length: number;
  crc: string;
}

export interface Snapshot {
  generation: string;
  offset: number;
  tallies: Tally[];
  rows: readonly Listed[];
  /** A customer, or undefined when there is none with this id. Throws DamagedSnapshot. */
  read(id: string): Saved | undefined;
  /** The same as it's written in the snapshot. */
  raw(id: string): Buffer | undefined;
  close(): void;
}

/** The snapshot, or null when there is none that can be used. Never throws: it's only a shortcut. */
export function readSnapshot(file: string): Snapshot | null {
  try {
    return openSnapshot(file);
  } catch {
    return null;
  }
}

const FIRST = 65_536;

function openSnapshot(file: string): Snapshot | null {
  const descriptor = openSync(file, 'r');
  const first = readPart(descriptor, 0, FIRST);
  const end = first.indexOf(10);
  const head = JSON.parse(first.toString('utf8', 0, end)) as Head;
  const body = end + 1 + head.contents;
  const all = body <= first.length ? first : readPart(descriptor, 0, body);
  const contents = all.subarray(end + 1, body);
  if (head.shape !== SHAPE || contents.length !== head.contents || checksum(contents) !== head.crc) {
    closeSync(descriptor);
    return null;
  }
  const rows = rowsOf(contents.toString('utf8'));
  let byId: Map<string, Row> | undefined;
  const raw = (id: string) => {
    byId ??= new Map(rows.map((row) => [row.id, row]));
    const row = byId.get(id);
    return row && checked(row, readPart(descriptor, body + row.at, row.length));
  };
  const read = (id: string) => {
    const bytes = raw(id);
    return bytes && savedFrom(id, bytes);
  };
  const { generation, offset, tallies } = head;
  return { generation, offset, tallies, rows, raw, read, close: () => closeSync(descriptor) };
}

/** The descriptor stays open while the snapshot is used: another process may put a newer one in its place. */
function readPart(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, from));
}

function rowsOf(contents: string): Row[] {
  const lines = contents.split('\n');
  lines.pop();
  return lines.map((line) => {
    const [key, id, moved, asked, meeting, goodwill, at, length, crc] = line.split('\t');
    return {
      key: key!,
      id: id!,
      moved: moved!,
      asked: asked!,
      meeting: meeting!,
      goodwill: Number(goodwill),
      at: Number(at),
      length: Number(length),
      crc: crc!,
    };
  });
}

function checked(row: Row, bytes: Buffer): Buffer {
  if (checksum(bytes) !== row.crc) throw new DamagedSnapshot();
  return bytes;
}

function savedFrom(id: string, bytes: Buffer): Saved {
  const kept = JSON.parse(bytes.toString('utf8')) as Omit<Saved, 'id'>;
  return { ...kept, id, customer: wholeCustomer(kept.customer) };
}

/** A row that isn't what was written. The journal still has it. */
export class DamagedSnapshot extends Error {}

/** What a new snapshot is made of: customers that changed, and the rows of those that didn't. */
export interface Material {
  generation: string;
  offset: number;
  tallies: Tally[];
  changed: Iterable<Saved>;
  unchanged: Iterable<{ row: Listed; bytes: Buffer }>;
}

/** Writes the snapshot whole. Throws a Problem when it can't be written; nothing is lost then. */
export function writeSnapshot(
  file: string,
  { generation, offset, tallies, changed, unchanged }: Material,
): void {
  const lines: string[] = [];
  const bodies: Buffer[] = [];
  let at = 0;
  const add = (row: Listed, bytes: Buffer) => {
    lines.push(
      `${[row.key, row.id, row.moved, row.asked, row.meeting, row.goodwill, at, bytes.length, checksum(bytes)].join('\t')}\n`,
    );
    bodies.push(bytes);
    at += bytes.length;
  };
  for (const { row, bytes } of unchanged) add(row, bytes);
  for (const saved of changed) add(listed(saved), bytesOf(saved));
  const contents = Buffer.from(lines.join(''));
  const head: Head = {
    shape: SHAPE,
    generation,
    offset,
    contents: contents.length,
    crc: checksum(contents),
    tallies,
  };
  atomicWrite(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), contents, ...bodies]));
}

const bytesOf = ({ customer, saved, standing }: Saved): Buffer =>
  Buffer.from(`${JSON.stringify({ customer: sparseCustomer(customer), saved, standing })}\n`);
