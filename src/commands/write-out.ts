/** Where a result goes: standard output, or a file that is written whole or not at all. */
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';

/** Writes `text` to `file`; '' or "-" is standard output. */
export function writeOut(context: Context, file: string, text: string | Uint8Array): void {
  if (!file || file === '-')
    return context.io.out(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
  writeWhole(resolve(context.io.cwd, file), text);
}

/** Writes a file beside itself first, then renames. Throws a Problem and leaves nothing half-written. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    if (isLink(path)) throw new Problem('unwritable', `"${path}" is a link.`, {}, 'Name the file itself.');
    writeFileSync(beside, text, { flag: 'wx', flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    if (error instanceof Problem) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const full = code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT' || code === 'EIO';
    throw new Problem(
      full ? 'io' : 'unwritable',
      `"${path}" can't be written (${code}).`,
      {},
      full ? 'Is the disk full?' : 'Check the folder.',
    );
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
