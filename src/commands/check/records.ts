/** check --from: one text per record, one result per record, in their order. */
import { resolve } from 'node:path';
import type { Context } from '../../context.js';
import { Problem } from '../../domain/problem.js';
import type { ShownFile } from '../../formats/findings/finding.js';
import { passagesIn, Silence } from '../../formats/passages/index.js';
import { ownNames, placeOf } from '../../formats/records/columns.js';
import { INPUTS, type Input } from '../../formats/records/detect.js';
import { parseRecord } from '../../formats/records/parse-record.js';
import { readRecords, type Records } from '../../formats/records/read.js';
import type { Row } from '../../formats/records/row.js';
import { fileChunks } from '../../io.js';
import { closest } from '../../playbook/closest.js';
import { textOption } from '../command.js';
import { finished, Heard } from './draft.js';
import type { Listener } from './listener.js';

/** Longest text of a record, in characters. */
const LONGEST = 1_000_000;

/** A text with what its record is called. */
interface Text {
  text: string;
  row: number;
  id?: string;
}

/** The results of all records; a record that can't be read is a Problem in its place. */
export async function* everyRecord(
  context: Context,
  listener: Listener,
): AsyncGenerator<ShownFile | Problem> {
  const from = textOption(context.options, 'from');
  const path = from === '-' ? textOption(context.options, 'stdin-filename') || '-' : from;
  const records = open(context, from, path);
  const field = textOption(context.options, 'field') || 'text';
  let find: ((row: Row) => Text) | undefined;
  for await (const rows of records.rows)
    for (const row of rows) {
      find ??= finder(records, field, path);
      const text = attempt(find, row, path);
      yield text instanceof Problem ? text : await checkText(context, path, text, listener);
    }
}

function open(context: Context, from: string, file: string): Records {
  const { io, options } = context;
  const input = textOption(options, 'input');
  if (input && !(INPUTS as readonly string[]).includes(input))
    throw new Problem(
      'usage',
      `--input ${input} is for drafts.`,
      {},
      `Records are one of ${INPUTS.join(', ')}.`,
    );
  const chunks = from === '-' ? io.stdinLive() : fileChunks(resolve(io.cwd, from), io);
  return readRecords(chunks, {
    file,
    input: input as Input | '',
    encoding: textOption(options, 'encoding'),
    maxField: LONGEST,
  });
}

/** How the text of a row is found. Throws a Problem when no column is called so. */
function finder(records: Records, field: string, path: string): (row: Row) => Text {
  const header = records.header();
  if (!header) return (row) => inRecord(row, field);
  const names = ownNames(header.cells);
  const at = placeOf(field, names);
  if (at < 0) throw unknownField(field, names, path);
  const id = placeOf('id', names);
  return ({ number, data }) => ({ text: data[at] ?? '', row: number, ...(data[id] ? { id: data[id] } : {}) });
}

function inRecord({ number, data }: Row, field: string): Text {
  const record = parseRecord(data as string, LONGEST);
  const value = Object.hasOwn(record, field) ? record[field] : undefined;
  if (typeof value !== 'string') throw unknownField(field, Object.keys(record), '');
  const { id } = record;
  return {
    text: value,
    row: number,
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
  };
}

function unknownField(field: string, names: readonly string[], file: string): Problem {
  const near = closest(field, names);
  const todo = near
    ? `Did you mean --field "${near}"?`
    : `Name it with --field: ${names.slice(0, 12).join(', ')}.`;
  return new Problem(
    file ? 'usage' : 'data',
    `There is no text under "${field}".`,
    { file: file || undefined },
    todo,
  );
}

function attempt(find: (row: Row) => Text, row: Row, file: string): Text | Problem {
  try {
    if (row.problem)
      return new Problem('data', `Record ${row.number}: ${row.problem}`, { file, line: row.line });
    return find(row);
  } catch (error) {
    if (!(error instanceof Problem) || error.fault !== 'data') throw error;
    return new Problem('data', `Record ${row.number}: ${error.what}`, { file, line: row.line }, error.todo);
  }
}

async function checkText(
  context: Context,
  path: string,
  { text, row, id }: Text,
  listener: Listener,
): Promise<ShownFile> {
  const silence = new Silence();
  const heard = new Heard(listener, silence);
  for (const passage of passagesIn(text, (blocks) => silence.watch(blocks))) await heard.take(passage, true);
  listener.named(silence.named);
  const file = heard.file(path, { row, ...(id === undefined ? {} : { id }) });
  return finished(context, file, heard, listener);
}
