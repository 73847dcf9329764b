/** What is missing, all of it in one error, each with the flag that gives it. */
import { Problem } from '../domain/problem.js';
import { flagOf } from './fields.js';

export const missingProblem = (fields: string[]) =>
  new Problem(
    'usage',
    `Missing: ${fields.map((field) => `${field} (--${flagOf(field)})`).join(', ')}.`,
    {},
    'Give the flags, an --answers file, or -y for defaults where there are any.',
  );
