/** Customers from a table or from JSON: the columns of known programs are understood, others by --map. */
import type { Context } from '../context.js';
import { fieldsOf, recordReader, rowReader } from '../formats/records/columns.js';
import { parseRecord } from '../formats/records/parse-record.js';
import { readRecords } from '../formats/records/read.js';
import type { Row } from '../formats/records/row.js';
import type { Raw } from '../domain/answers.js';
import { Problem } from '../domain/problem.js';
import type { Taken } from './customer-import.js';
import { settingsOf } from './batch/settings.js';

/** Every record of the file, in our own fields. */
export async function tableRecords(context: Context, bytes: Buffer, file: string): Promise<Taken[]> {
  const { map, encoding, maxField } = settingsOf(context);
  const records = readRecords([bytes], { file, input: '', encoding, maxField });
  const rows: Row[] = [];
  for await (const some of records.rows) rows.push(...some);
  const fromCells = rowReader(fieldsOf(records.header()?.cells ?? [], map));
  const fromKeys = recordReader(map);
  const read = ({ data }: Row): Raw =>
    withoutRep(typeof data === 'string' ? fromKeys(parseRecord(data, maxField)) : fromCells(data));
  return rows.map((row) => takenFrom(row, read));
}

function takenFrom(row: Row, read: (row: Row) => Raw): Taken {
  const { line, raw, problem } = row;
  if (problem) return { line, raw, record: {}, problem };
  try {
    return { line, raw, record: read(row), problem: '' };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { line, raw, record: {}, problem: error.what };
  }
}

/** Contact data of the customer under names of its own: "phone" and "email" are the rep's in a template. */
const CONTACT: Readonly<Record<string, RegExp>> = {
  customerEmail: /^(?:e-?mail(?: address)?(?: 1)?(?: - value)?(?: 1 value)?|email 1 value|primary email)$/i,
  customerPhone: /^(?:(?:primary |mobile |cell )?phone(?: number)?|phone 1 (?:- )?value|mobile)$/i,
};

function withoutRep(record: Raw): Raw {
  const renamed = Object.entries(record).map(([key, value]): [string, unknown] => {
    const own = Object.keys(CONTACT).find((field) => CONTACT[field]!.test(key));
    return [own && !(own in record) ? own : key, value];
  });
  return Object.fromEntries(renamed.filter(([, value]) => value !== ''));
}
