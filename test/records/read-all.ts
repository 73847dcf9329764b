/** All rows of an input given as bytes, cut into pieces of any size: what every test of the readers needs. */
import { readRecords, type ReadOptions } from '../../src/formats/records/read.js';
import type { Row } from '../../src/formats/records/row.js';

export interface Read {
  rows: Row[];
  input: string;
  header: string[];
}

export function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function readAll(
  given: string | Buffer,
  options: Partial<ReadOptions> = {},
  size = 65_536,
): Promise<Read> {
  const bytes = Buffer.from(given as string);
  const all = { file: 'x', input: '' as const, encoding: '', maxField: 1_000_000, ...options };
  const records = readRecords(pieces(bytes, size), all);
  const rows: Row[] = [];
  for await (const some of records.rows) rows.push(...some);
  return { rows, input: records.input(), header: records.header()?.cells ?? [] };
}

/** Cells or JSON text of each good row; "row 3, line 4: why" of each bad one. */
export const told = ({ rows }: Read): (string | string[])[] =>
  rows.map((row) => (row.problem ? `row ${row.number}, line ${row.line}: ${row.problem}` : row.data));
