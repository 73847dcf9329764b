/** From what the file system says to what a rep can do about it. */
import { Problem } from '../domain/problem.js';

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const CLOSED = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST'];

/** The Problem for a file that couldn't be written. Nothing was changed. */
export function writeFailure(error: unknown, file: string): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (FULL.includes(code)) {
    return new Problem(
      'io',
      'The disk is full, so this was not saved.',
      { file },
      'Make room and try again. What was there before is untouched.',
    );
  }
  if (CLOSED.includes(code)) {
    return new Problem(
      'unwritable',
      'This cannot be written.',
      { file },
      'Give yourself the right to write there, or set REFCOACH_HOME to another folder.',
    );
  }
  return new Problem(
    'io',
    `Saving failed (${code || String(error)}).`,
    { file },
    'Try again. What was there before is untouched.',
  );
}

/** The Problem for a file that's there and couldn't be read. */
export function readFailure(error: unknown, file: string): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    'unreadable',
    `This cannot be read (${codeOf(error) || String(error)}).`,
    { file },
    'See who owns it, or set REFCOACH_HOME to another folder.',
  );
}

/** Whether the error says that there's no such file. */
export const isMissing = (error: unknown): boolean =>
  codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
export const isTaken = (error: unknown): boolean => codeOf(error) === 'EEXIST';
export const isHeld = (error: unknown): boolean => ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error));
