/** What every reader gives: the records of an input one by one, each with its place and its text, whole or with what is wrong. */

export interface Row {
  /** 1 for the first record; a header is none. */
  number: number;
  /** The line it starts on. */
  line: number;
  /** The record as it stood, line end and all. */
  raw: string;
  /** The cells of a table's row, or the text of a JSON value. */
  data: string[] | string;
  /** Why it can't be used; '' when it can. */
  problem: string;
}

/** Cuts text that comes in pieces into rows. A row comes out as soon as it is whole. */
export interface Cutter {
  push(text: string): Row[];
  end(): Row[];
}

/** A row that can't be used. */
export const badRow = (number: number, line: number, raw: string, problem: string): Row => ({
  number,
  line,
  raw,
  data: '',
  problem,
});

/** A record longer than this is no record; the run stops rather than fill the memory. In characters. */
export const LONGEST_RECORD = 64 * 1024 * 1024;

/** How many line ends text has: \n, \r\n and a lone \r. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') count++;
  return count;
}
