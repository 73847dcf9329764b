/** The journal: customers and what happened, one line each, only ever added to. This file reads, adds and mends it. */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMissing, readFailure, writeFailure } from './failure.js';
import { atomicWrite, syncFolder } from './files.js';
import { checkFormat, FORMAT, upToDate } from './format.js';
import { newId } from './ids.js';
import { checksum, decodeLine, encodeLine, linesOf, type Head } from './line.js';
import { keepAside } from './set-aside.js';

/** What a stretch of the journal holds. */
export interface Stretch {
  head: Head;
  /** Where reading began and ended. */
  from: number;
  end: number;
  records: Record<string, unknown>[];
  /** Damaged lines, and a last line whose end is missing and that can't be read. */
  damaged: Buffer[];
  torn: boolean;
  /** The mark of what was read, for what is made of it. */
  mark(): Mark;
}

/** No head could be read: the file is damaged at its start. */
const NO_HEAD: Head = { format: FORMAT, generation: '' };

/** How far into which journal something goes that was made of it; `seam` is the sum of the bytes just before. */
export interface Mark {
  generation: string;
  offset: number;
  seam: string;
}

/** So many bytes before a mark have to be the same: a journal put back from a copy, and added to, isn't the one it was. */
const SEAM = 512;

/**
 * Reads the journal; after the mark when that fits this journal, else from its beginning. Null when there is none.
 * Throws a Problem when it can't be read or is of a newer format.
 */
export function readJournal(file: string, mark?: Mark | null): Stretch | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw readFailure(error, file);
  }
  try {
    const size = fstatSync(descriptor).size;
    if (size === 0) return null;
    const head = headOf(readAt(descriptor, 0, Math.min(size, 256)), file);
    const known = mark?.generation === head.generation && mark.offset <= size;
    const from = known && mark.seam === seamOf(descriptor, mark.offset) ? mark.offset : 0;
    const found = stretch(readAt(descriptor, from, size - from), head, from);
    return { ...found, mark: () => markAt(file, found) };
  } catch (error) {
    throw readFailure(error, file);
  } finally {
    closeSync(descriptor);
  }
}

function readAt(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, from + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

function headOf(bytes: Buffer, file: string): Head {
  const end = bytes.indexOf(10);
  const record = end < 0 ? null : decodeLine(bytes.subarray(0, end));
  const head = record?.['head'] as Head | undefined;
  if (!head) return NO_HEAD;
  checkFormat(head.format, file);
  return head;
}

function seamOf(descriptor: number, offset: number): string {
  const from = Math.max(0, offset - SEAM);
  return checksum(readAt(descriptor, from, offset - from));
}

function markAt(file: string, { head, end }: Omit<Stretch, 'mark'>): Mark {
  const descriptor = openSync(file, 'r');
  try {
    return { generation: head.generation, offset: end, seam: seamOf(descriptor, end) };
  } finally {
    closeSync(descriptor);
  }
}

function stretch(bytes: Buffer, head: Head, from: number): Omit<Stretch, 'mark'> {
  const found: Omit<Stretch, 'mark'> = {
    head,
    from,
    end: from + bytes.length,
    records: [],
    damaged: [],
    torn: false,
  };
  for (const { start, end, whole } of linesOf(bytes)) {
    const line = bytes.subarray(start, end);
    const record = decodeLine(line);
    if (record) found.records.push(upToDate(record, head.format));
    else found.damaged.push(Buffer.from(line));
    if (!whole) {
      found.torn = true;
      if (!record) found.end = from + start;
    }
  }
  return found;
}

/** The first line of a new journal. */
const headLine = (): string => encodeLine({ head: { format: FORMAT, generation: newId() } });

/**
 * Adds records; the caller holds the lock. They are on the disk when this returns; when it throws, the journal is as it
 * was. Gives back what was set aside from a torn end.
 */
export function addToJournal(file: string, records: readonly object[], day: string): string[] {
  const descriptor = openForAdding(file);
  try {
    const { size, open, notes } = mendEnd(descriptor, file, day);
    const text = (size === 0 ? headLine() : open ? '\n' : '') + records.map(encodeLine).join('');
    addWhole(descriptor, Buffer.from(text), size);
    if (size === 0) syncFolder(dirname(file));
    return notes;
  } catch (error) {
    throw writeFailure(error, file);
  } finally {
    closeSync(descriptor);
  }
}

function openForAdding(file: string): number {
  try {
    return openSync(file, 'a+', 0o600);
  } catch (error) {
    throw writeFailure(error, file);
  }
}

/** All or nothing: what a full disk cut short is taken back. */
function addWhole(descriptor: number, bytes: Buffer, size: number): void {
  try {
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
    if (fstatSync(descriptor).size !== size + bytes.length)
      throw Object.assign(new Error('short write'), { code: 'EIO' });
  } catch (error) {
    ftruncateSync(descriptor, size);
    throw error;
  }
}

/** The end a killed writer left: a whole line that only lacks its line end stays; a piece of one is set aside. */
function mendEnd(
  descriptor: number,
  file: string,
  day: string,
): { size: number; open: boolean; notes: string[] } {
  const { size } = fstatSync(descriptor);
  if (size === 0 || readAt(descriptor, size - 1, 1)[0] === 10) return { size, open: false, notes: [] };
  const from = startOfLastLine(descriptor, size);
  const piece = readAt(descriptor, from, size - from);
  if (decodeLine(piece)) return { size, open: true, notes: [] };
  const aside = keepAside(file, piece, day);
  ftruncateSync(descriptor, from);
  return { size: from, open: false, notes: [tornNote(aside)] };
}

const tornNote = (aside: string) =>
  `The last line of the journal was cut off, by a crash or a full disk. It is kept in ${aside}.`;

function startOfLastLine(descriptor: number, size: number): number {
  for (let to = size; to > 0;) {
    const from = Math.max(0, to - 65_536);
    const at = readAt(descriptor, from, to - from).lastIndexOf(10);
    if (at >= 0) return from + at + 1;
    to = from;
  }
  return 0;
}

/**
 * Sets damaged lines aside and writes the journal anew without them; the caller holds the lock. Gives back what to say.
 */
export function mendJournal(file: string, day: string): string[] {
  const found = readJournal(file);
  if (!found || found.damaged.length === 0) return [];
  const aside = keepAside(
    file,
    Buffer.concat(found.damaged.flatMap((line) => [line, Buffer.from('\n')])),
    day,
  );
  writeJournal(file, found.records);
  const many = found.damaged.length;
  if (many === 1 && found.torn) return [tornNote(aside)];
  return [
    `${many === 1 ? 'A damaged line' : `${many} damaged lines`} of the journal can't be read. Kept in ${aside}.`,
  ];
}

/** Writes the whole journal anew, as a new generation, or leaves it as it was. The caller holds the lock. */
export function writeJournal(file: string, records: readonly object[]): void {
  const lines = records.filter((record) => !('head' in record)).map(encodeLine);
  atomicWrite(file, headLine() + lines.join(''));
}
