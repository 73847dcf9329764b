/** One pass of csv-parse over a block of lines: the rows up to the first that is broken, and how far they reach. */
import { CsvError, parse } from 'csv-parse/sync';
import { quotesFit } from './quotes.js';

const OPTIONS = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  trim: true,
  record_delimiter: ['\r\n', '\n', '\r'],
};

export interface Scanned {
  /** Bytes that the rows take, from the start of the block. */
  read: number;
  /** What stopped it: nothing, a quote still open at the block's end, or a quote that can't stand where it is. */
  stopped: 'nowhere' | 'open' | 'broken';
}

class Misquoted extends Error {}

/** Reads rows from a block of whole lines; hands each on with its text. */
export function scan(
  block: Buffer,
  delimiter: string,
  found: (cells: string[], raw: string) => void,
): Scanned {
  let read = 0;
  const on_record = (cells: string[], { bytes }: { bytes: number }): null => {
    const raw = block.toString('utf8', read, bytes);
    if (raw.includes('"') && spansLines(raw) && !quotesFit(raw.trimStart(), delimiter)) throw new Misquoted();
    read = bytes;
    found(cells, raw);
    return null;
  };
  try {
    parse(block, { ...OPTIONS, delimiter, on_record });
    return { read, stopped: 'nowhere' };
  } catch (error) {
    if (error instanceof CsvError)
      return { read, stopped: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'broken' };
    if (error instanceof Misquoted) return { read, stopped: 'broken' };
    throw error;
  }
}

const spansLines = (raw: string): boolean => /[\r\n]/.test(raw.trim());

const NEWLINE = 10;
const RETURN = 13;

/** The end of the first line that holds anything. */
export function lineEnd(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length && bytes[at]! <= 32) at++;
  while (at < bytes.length && bytes[at] !== NEWLINE && bytes[at] !== RETURN) at++;
  if (bytes[at] === RETURN && bytes[at + 1] === NEWLINE) at++;
  return Math.min(bytes.length, at + 1);
}

/** The end of the last whole line; 0 when there is none. A return at the very end may be half a line end: it waits. */
export function lastLineEnd(bytes: Buffer): number {
  const newline = bytes.lastIndexOf(NEWLINE);
  const lone = bytes.lastIndexOf(RETURN, bytes.length - 2);
  return Math.max(newline, lone >= 0 && bytes[lone + 1] !== NEWLINE ? lone : -1) + 1;
}
