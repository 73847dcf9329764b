/** Answers that are missing or don't fit: all of them in one error, with the flag that gives each or the place it came from. */
import type { Misfit } from '../domain/answer-reader.js';
import { Problem } from '../domain/problem.js';
import { flagOf } from './fields.js';
import type { Origins } from './gather.js';

export const missingProblem = (fields: string[]) =>
  new Problem(
    'usage',
    `Missing: ${fields.map((field) => `${field} (--${flagOf(field)})`).join(', ')}.`,
    {},
    'Give the flags, an --answers file, or -y for defaults where there are any.',
  );

/** Throws when an answer doesn't fit, naming the file or the variable it came from. */
export function refuseMisfits(misfits: readonly Misfit[], origins: Origins = new Map()): void {
  if (misfits.length === 0) return;
  const said = ({ field, message }: Misfit) => {
    const origin = origins.get(field);
    return origin ? `${origin}: ${message}` : message;
  };
  throw new Problem(
    'usage',
    misfits.map(said).join(' '),
    {},
    misfits.length > 1 ? 'Put these another way.' : 'Put it another way.',
  );
}
