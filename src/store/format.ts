/** The version of what is stored. An older one is brought up to date as it's read; a newer one is refused. */
import { Problem } from '../domain/problem.js';

/** The format this program writes. */
export const FORMAT = 1;

/** What turns a record of one format into the next: the key is the older format. */
export type Migrations = Readonly<
  Record<number, (record: Record<string, unknown>) => Record<string, unknown>>
>;

/** Format 1 is the first; the next one adds its step here. */
const MIGRATIONS: Migrations = {};

/** Throws a Problem when `format` is newer than this program, or no format at all. */
export function checkFormat(format: unknown, file: string, known = FORMAT): number {
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    throw new Problem('data', 'This is not a file of refcoach.', { file }, 'Move it away and try again.');
  }
  if (format <= known) return format;
  const todo = `This program knows format ${known}. Install the newer refcoach that wrote it.`;
  throw new Problem('data', `This was written in format ${format}.`, { file }, todo);
}

/** The record in today's format. */
export function upToDate(
  record: Record<string, unknown>,
  format: number,
  migrations: Migrations = MIGRATIONS,
  known = FORMAT,
): Record<string, unknown> {
  let now = record;
  for (let at = format; at < known; at++) now = migrations[at]?.(now) ?? now;
  return now;
}
