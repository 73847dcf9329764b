/** From the text of a JSON record to the record, or what is wrong with it in words that are the same on every Node. */
import type { Raw } from '../../domain/answers.js';
import { Problem } from '../../domain/problem.js';

/** Parses one record. Throws a Problem when it is no JSON object or holds too long a text. */
export function parseRecord(text: string, maxField: number): Raw {
  const value = parsed(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Problem('data', `It is ${sortOf(value)}, not a record in braces.`);
  if (text.length > maxField) refuseLong(value as Raw, maxField);
  return value as Raw;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Problem('data', `It is not JSON${placeOf((error as Error).message, text)}.`);
  }
}

/** Where the parser stopped, as far as it says so. */
function placeOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined || Number(position) >= text.trimEnd().length) return ': it ends too early';
  return `: look near character ${Number(position) + 1}`;
}

const sortOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'string'
        ? 'a text'
        : `a ${typeof value}`;

function refuseLong(record: Raw, maxField: number): void {
  for (const [field, value] of Object.entries(record)) {
    const size =
      typeof value === 'string' ? value.length : typeof value === 'object' ? JSON.stringify(value).length : 0;
    if (size > maxField)
      throw new Problem(
        'data',
        `${field.slice(0, 80)} has ${size} characters; --max-field allows ${maxField}.`,
      );
  }
}
