/** The options of `ask --from`, read and checked before any row is. */
import type { Context } from '../../context.js';
import { Problem } from '../../domain/problem.js';
import { COLUMN_FIELDS, type FieldMap } from '../../formats/records/columns.js';
import type { Input } from '../../formats/records/detect.js';
import { closest } from '../../playbook/closest.js';
import { listOption, textOption, type Options } from '../command.js';

export interface Settings {
  from: string;
  /** What messages call the input. */
  file: string;
  input: Input | '';
  encoding: string;
  maxField: number;
  map: FieldMap;
  out: string;
  rejects: string;
  strict: boolean;
  jobs: number;
}

/** Reads the options. Throws a Problem for one that can't be meant. */
export function settingsOf({ options }: Context): Settings {
  const from = textOption(options, 'from');
  return {
    from,
    file: from === '-' ? 'stdin' : from,
    input: textOption(options, 'input') as Input | '',
    encoding: textOption(options, 'encoding'),
    maxField: sizeOf(textOption(options, 'max-field') || '1MB'),
    map: mapOf(options),
    out: textOption(options, 'out'),
    rejects: textOption(options, 'rejects'),
    strict: options['strict'] === true,
    jobs: jobsOf(textOption(options, 'jobs')),
  };
}

/** One thread reads and writes for all. Another has to grow warm first and takes memory of its own, so it is asked for, not assumed. */
const MOST_JOBS = 8;

function jobsOf(typed: string): number {
  if (!typed) return 1;
  const jobs = Number(typed);
  if (Number.isInteger(jobs) && jobs >= 1) return Math.min(jobs, MOST_JOBS);
  throw new Problem('usage', `--jobs "${typed}" is not a number of cores.`, {}, 'Such as --jobs 2.');
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** "1MB", "500 kB", "2000000": a size in characters. */
function sizeOf(typed: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(typed.trim()) ?? [];
  const size = Number(number) * (UNITS[unit.toLowerCase()] ?? NaN);
  if (size >= 1) return Math.floor(size);
  throw new Problem('usage', `--max-field "${typed}" is not a size.`, {}, 'Such as 1MB.');
}

function mapOf(options: Options): FieldMap {
  const map: Record<string, string> = {};
  for (const pair of listOption(options, 'map')) {
    const at = pair.indexOf('=');
    if (at < 1)
      throw new Problem(
        'usage',
        `--map "${pair}" has no "=".`,
        {},
        'Write it as --map occupation="Job Title".',
      );
    const field = pair.slice(0, at).trim();
    if (!COLUMN_FIELDS.includes(field)) throw noSuch('field', field, COLUMN_FIELDS, '--map');
    map[field] = pair.slice(at + 1).trim();
  }
  return map;
}

/** "There is no column "Jb" in x.csv. Did you mean "Job"?" */
export function noSuch(sort: string, typed: string, known: readonly string[], where: string): Problem {
  const near = closest(typed, known);
  const todo = near ? `Did you mean "${near}"?` : `There are: ${known.slice(0, 30).join(', ')}.`;
  return new Problem('usage', `There is no ${sort} "${typed}" (${where}).`, {}, todo);
}
