/** The class list: a participant for every row that can be used; the others are named and kept aside. */
import type { Context } from '../../context.js';
import { readCustomer, readProfile, type Raw } from '../../domain/answers.js';
import type { Desk, Participant } from '../../domain/desk.js';
import { wordSets, type WordSets } from '../../domain/english.js';
import { Problem } from '../../domain/problem.js';
import { fieldsOf, recordReader, rowReader } from '../../formats/records/columns.js';
import { parseRecord } from '../../formats/records/parse-record.js';
import { readRecords, type Records } from '../../formats/records/read.js';
import type { Row } from '../../formats/records/row.js';
import { fileChunks } from '../../io.js';
import { openRejects } from '../batch/rejects.js';
import { nextTurn } from '../output.js';
import type { Settings } from '../batch/settings.js';

export interface ClassList {
  participants: Participant[];
  bad: number;
}

/** Longest answer that fits on a sheet, in characters. */
const LONGEST = 600;

/** Reads a class list. `trade` is for rows that name none; `check` throws when a sheet can't be made of a row. */
export async function readClass(
  context: Context,
  list: Settings,
  trade: string,
  check: Desk['check'],
): Promise<ClassList> {
  const { io } = context;
  const { from, file, input, encoding, maxField } = list;
  const records = readRecords(from === '-' ? io.stdinLive() : fileChunks(from, io), {
    file,
    input,
    encoding,
    maxField,
  });
  const rejects = openRejects(list.rejects, records, io);
  const sets = wordSets((await context.playbook()).words);
  const found: ClassList = { participants: [], bad: 0 };
  try {
    let read: ((row: Row) => Raw) | undefined;
    for await (const rows of records.rows)
      for (const row of rows) {
        await nextTurn();
        read ??= rowReaderFor(records, list);
        try {
          const participant = participantOf(read(row), sets, trade);
          check(participant.profile.trade, participant);
          found.participants.push(participant);
        } catch (error) {
          if (!(error instanceof Problem) || list.strict) throw error;
          found.bad++;
          rejects.keep(row);
          io.err(`refcoach: ${file}:${row.line}: row ${row.number}: ${error.line}\n`);
        }
      }
    rejects.finish();
  } catch (error) {
    rejects.abandon();
    throw error;
  }
  return found;
}

/** Reads rows of the list's format. A column "participant" is the rep's name; so is "name" where no column is. */
function rowReaderFor(records: Records, { map, maxField }: Settings): (row: Row) => Raw {
  const header = records.header();
  const fromCells = header
    ? rowReader(fieldsOf(header.cells, map).map((field) => PARTICIPANT[field.toLowerCase()] ?? field))
    : undefined;
  const fromKeys = recordReader(map);
  return ({ data, problem }) => {
    if (problem) throw new Problem('data', problem);
    const raw = typeof data === 'string' ? renamed(fromKeys(parseRecord(data, maxField))) : fromCells!(data);
    return ownName(raw);
  };
}

const PARTICIPANT: Readonly<Record<string, string>> = {
  participant: 'rep.name',
  attendee: 'rep.name',
  student: 'rep.name',
  rep: 'rep.name',
  'rep name': 'rep.name',
  customer: 'name',
};

const renamed = (raw: Raw): Raw =>
  Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      (typeof value === 'string' && PARTICIPANT[key.toLowerCase()]) || key,
      value,
    ]),
  );

/** A list of plain names is a list of participants. */
function ownName(raw: Raw): Raw {
  if (raw['rep.name'] !== undefined || raw['rep'] !== undefined || raw['name'] === undefined) return raw;
  const { name, company, ...rest } = raw;
  return { ...rest, 'rep.name': name, ...(company !== undefined ? { 'rep.company': company } : {}) };
}

function participantOf(raw: Raw, sets: WordSets, trade: string): Participant {
  for (const [field, value] of Object.entries(raw))
    if (typeof value === 'string' && value.length > LONGEST)
      throw new Problem('data', `${field} has ${value.length} characters; ${LONGEST} fit on a sheet.`);
  const { profile, misfits } = readProfile(raw, sets);
  if (!profile.rep.name)
    throw new Problem(
      'data',
      "The participant's name is empty.",
      {},
      'Fill the column rep.name (or participant).',
    );
  const named = raw['name'] !== undefined && raw['name'] !== '';
  const read = named ? readCustomer(raw, sets) : undefined;
  const wrong = [...misfits, ...(read?.misfits ?? [])];
  if (wrong.length > 0) throw new Problem('data', wrong.map(({ message }) => message).join(' '));
  return { profile: { ...profile, trade: profile.trade || trade }, customer: read?.customer ?? null };
}
