/** One record after another from its text to its result: the same work on this thread and on others. */
import {
  isProfileField,
  readCustomer,
  readProfile,
  withoutUnsaid,
  type Misfit,
  type Raw,
} from '../../domain/answers.js';
import { coaches, type AskOptions, type Coaches } from '../../domain/ask.js';
import { wordSets, type WordSets } from '../../domain/english.js';
import { PairMemory } from '../../domain/memory.js';
import { isUnmarked } from '../../domain/ink.js';
import type { Customer, Profile, Rep } from '../../domain/model.js';
import type { Playbook } from '../../domain/playbook.js';
import { Problem } from '../../domain/problem.js';
import type { AskResult } from '../../domain/result.js';
import type { Fit } from '../../domain/tidy.js';
import { recordReader, rowReader, type FieldMap } from '../../formats/records/columns.js';
import { parseRecord } from '../../formats/records/parse-record.js';
import type { Row } from '../../formats/records/row.js';
import type { Look } from '../../formats/scripts/text.js';
import { missingProblem } from '../missing.js';
import type { AskFormat } from '../ask-formats.js';
import { BATCH_FORMATS } from './formats.js';
import { Page } from './gathered.js';

/** What the work needs; plain data, so that it can be sent to another thread. */
export interface WorkPlan {
  /** Answers that hold where a record says nothing. */
  under: Raw;
  /** Answers that hold whatever a record says: flags. */
  over: Raw;
  ask: AskOptions;
  format: AskFormat;
  /** Fields of a table's columns; empty for JSON. */
  fields: readonly string[];
  map: FieldMap;
  maxField: number;
  /** Whether results go to files of their own. */
  apart: boolean;
  /** Stop at the first bad record. */
  strict: boolean;
  /** Whether what is missing of the rep may stay missing. */
  defaults: boolean;
}

/** What came of a block of records. */
export interface Done {
  /** Results that follow one another, each behind the format's "between"; they hold until the next block. */
  bytes: Buffer;
  /** Results for files of their own. */
  named: [name: string, text: string][];
  /** Records that can't be used, by their place in the block. */
  bad: [at: number, why: string][];
  /** How many of the results are not ready to be asked. */
  unready: number;
}

/** A row as the work needs it. */
export type WorkRow = Pick<Row, 'data' | 'problem'>;

export interface Work {
  /** Does the work on a block of rows. */
  run(rows: readonly WorkRow[]): Done;
  /** Throws a Problem when it is not known for this row who asks, or for whom. */
  check(row: WorkRow): void;
}

/** Makes the work of a plan. */
export function makeWork(plan: WorkPlan, playbook: Playbook, look: Look): Work {
  const { between, one, alone, ready } = BATCH_FORMATS[plan.format];
  const { coachOf, check } = asker(plan, playbook);
  const read = reader(plan);
  const page = new Page();
  const mayBeReady = ready && !plan.apart && isSaidUnmarked(plan);
  const textFor = (
    data: Row['data'],
    customer: Customer,
    { ask, askForJson }: Coaches,
    done: Done,
  ): AskResult => {
    const forJson = mayBeReady && isRowUnmarked(data) ? askForJson(customer) : undefined;
    const result = forJson ?? ask(customer);
    if (plan.apart) done.named.push([result.customer.name, alone(result, look)]);
    else page.add(between + (forJson ? ready!(forJson) : one(result, look)));
    return result;
  };
  const add = (done: Done, { data, problem }: WorkRow): void => {
    if (problem) throw new Problem('data', problem);
    const { customer, coach } = coachOf(read(data));
    const result = textFor(data, customer, coach, done);
    if (result.readiness.verdict !== 'ask') done.unready++;
  };
  return {
    run(rows) {
      const done: Done = { bytes: NOTHING, named: [], bad: [], unready: 0 };
      for (let at = 0; at < rows.length && !(plan.strict && done.bad.length > 0); at++) {
        try {
          add(done, rows[at]!);
        } catch (error) {
          done.bad.push([at, reasonOf(error)]);
        }
      }
      return { ...done, bytes: page.take() };
    },
    check({ data, problem }) {
      const record = problem ? undefined : readable(() => read(data));
      if (record) check(record);
    },
  };
}

const NOTHING = Buffer.alloc(0);

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Why a record can't be used, in one line. */
function reasonOf(error: unknown): string {
  if (error instanceof Problem) return error.line;
  if (error instanceof RangeError) return 'It is too deep or too long to work on.';
  return `A fault of ours: ${(error as Error).message}. Please report it with this row.`;
}

/** Makes a record of a row's cells or JSON. */
function reader({ fields, map, maxField }: WorkPlan): (data: Row['data']) => Raw {
  const fromCells = rowReader(fields);
  const fromKeys = recordReader(map);
  return (data) => {
    if (typeof data === 'string') return fromKeys(parseRecord(data, maxField));
    const long = data.findIndex((cell) => cell.length > maxField);
    if (long >= 0)
      throw new Problem(
        'data',
        `${fields[long]} has ${data[long]!.length} characters; --max-field allows ${maxField}.`,
      );
    return fromCells(data);
  };
}

/** Whether the answers that stand for every row are such that JSON takes them as they are. */
const isSaidUnmarked = ({ under, over }: WorkPlan): boolean => !JSON.stringify([under, over]).includes('\\');

/** The same of a row: in the text of a record, only a backslash tells of marks in its values. */
const isRowUnmarked = (data: Row['data']): boolean =>
  typeof data === 'string' ? !BACKSLASH_OR_HALF.test(data) : data.every(isUnmarked);

const BACKSLASH_OR_HALF = /[\\\ud800-\udfff]/;

/** A rep's coaches, and who that is. */
type RepCoaches = Coaches & { rep: Rep };

interface Asker {
  /** The customer of a record, and the coach of its rep. */
  coachOf(record: Raw): { customer: Customer; coach: RepCoaches };
  check(record: Raw): void;
}

/** Asks for one record. A record that names its own rep or profile gets a coach of its own. */
function asker(plan: WorkPlan, playbook: Playbook): Asker {
  const { under, over } = plan;
  const sets = wordSets(playbook.words);
  const finder = coachFinder((raw) => coachFor(raw, plan, playbook, sets));
  const standing = { ...under, ...over };
  const fits = new PairMemory<string, string, Fit>();
  const plain = Object.keys(standing).every(isProfileField);
  const coachFrom = (record: Raw): RepCoaches =>
    finder(hasOwnProfile(record) ? { ...under, ...record, ...over } : standing);
  return {
    coachOf(record) {
      const coach = coachFrom(record);
      const { customer, misfits } = readCustomer(
        plain ? record : { ...under, ...record, ...over },
        sets,
        fits,
        plan.ask.today,
        coach.rep,
      );
      if (misfits.length > 0) throw misfit(misfits);
      return { customer, coach };
    },
    check: (record) => void coachFrom(record),
  };
}

const misfit = (misfits: readonly Misfit[]): Problem =>
  new Problem('data', misfits.map(({ message }) => message).join(' '));

function hasOwnProfile(record: Raw): boolean {
  for (const key in record) if (isProfileField(key)) return true;
  return false;
}

function coachFor(raw: Raw, { ask, defaults }: WorkPlan, playbook: Playbook, sets: WordSets): RepCoaches {
  const rep = readProfile(raw, sets);
  const { profile } = rep;
  const { misfits, leftOut } = withoutUnsaid(rep);
  const missing = defaults ? [] : missingOf(raw, profile);
  if (missing.length > 0) throw missingProblem(missing);
  if (misfits.length > 0) throw misfit(misfits);
  return { ...coaches(profile, playbook, { ...ask, leftOut }), rep: profile.rep };
}

const missingOf = (raw: Raw, profile: Profile): string[] => [
  ...(profile.rep.name || 'rep.name' in raw ? [] : ['rep.name']),
  ...(profile.serves.length > 0 || 'serves' in raw ? [] : ['serves']),
];

/** Most coaches that are remembered: a team's worth. */
const REMEMBERED = 100;

/** The coach for answers, made once for each profile. */
function coachFinder(make: (raw: Raw) => RepCoaches): (raw: Raw) => RepCoaches {
  const byAnswers = new WeakMap<Raw, RepCoaches>();
  const byProfile = new Map<string, RepCoaches>();
  const found = (raw: Raw): RepCoaches => {
    const key = JSON.stringify(Object.entries(raw).filter(([field]) => isProfileField(field)));
    const known = byProfile.get(key) ?? make(raw);
    if (byProfile.size < REMEMBERED) byProfile.set(key, known);
    return known;
  };
  return (raw) => {
    const known = byAnswers.get(raw) ?? found(raw);
    byAnswers.set(raw, known);
    return known;
  };
}
