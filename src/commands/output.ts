/** Where a result goes: standard output, a device, or a file that is written whole or not at all; and what is said when it can't be. */
import { closeSync, lstatSync, openSync, statSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';
import type { Io } from '../io.js';
import { makeFolders } from '../store/folders.js';
import { abandonUnfinished, beginWhole, writeAll, type WholeFile } from '../store/whole-file.js';

/** Writes `text` to `file`; '' or "-" is standard output. */
export function writeOut(context: Context, file: string, text: string | Uint8Array): void {
  if (!file || file === '-') return context.io.out(text);
  writeWhole(resolve(context.io.cwd, file), text);
}

/** Writes a file that appears only when it is whole; a device is written to. Throws a Problem and leaves nothing behind. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const file = openWhole(path);
  try {
    file.write(Buffer.from(text as string));
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.finish();
}

/** Opens an output for writing. Throws a Problem when it can't be written, before any work is done; so do its methods. */
export function openWhole(path: string): WholeFile {
  const file = attempt(path, () => (isDevice(path) ? onDevice(path) : beginWhole(path, 0o666)));
  return {
    write: (bytes) => attempt(path, () => file.write(bytes)),
    finish: () => attempt(path, () => file.finish()),
    abandon: () => file.abandon(),
  };
}

/** Makes a folder for results. Throws a Problem when it can't be made. */
export function makeOutFolder(path: string): void {
  try {
    makeFolders(path);
  } catch (error) {
    throw new Problem(
      'unwritable',
      `The folder "${path}" can't be made (${codeOf(error)}).`,
      {},
      'Check --out.',
    );
  }
}

/** Does the work; a signal that ends the process meanwhile leaves no half-written file behind. */
export async function leavingNothing<T>(io: Io, work: () => Promise<T>): Promise<T> {
  const leave = io.onSignal(abandonUnfinished);
  try {
    return await work();
  } finally {
    leave();
  }
}

/** Lets signals be heard in work that never waits. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A device or a pipe such as /dev/stdout is written to, never replaced. A link to a file is not followed. */
function isDevice(path: string): boolean {
  const target = look(path, statSync);
  if (target?.isDirectory())
    throw new Problem(
      'unwritable',
      `"${path}" is a folder.`,
      {},
      'For a file per customer, end it with "/".',
    );
  if (target && !target.isFile()) return true;
  if (look(path, lstatSync)?.isSymbolicLink())
    throw new Problem('unwritable', `"${path}" is a link.`, {}, 'Name the file itself.');
  return false;
}

function look(path: string, how: (path: string) => Stats): Stats | undefined {
  try {
    return how(path);
  } catch {
    return undefined;
  }
}

function onDevice(path: string): WholeFile {
  const fd = openSync(path, 'w');
  const close = () => closeSync(fd);
  return { write: (bytes) => writeAll(fd, bytes), finish: close, abandon: close };
}

const FULL = new Set(['ENOSPC', 'EFBIG', 'EDQUOT', 'EIO']);
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Does it, or throws the Problem that names the file. */
function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = codeOf(error);
    if (FULL.has(code))
      throw new Problem('io', `"${path}" can't be written (${code}).`, {}, 'Is the disk full?');
    throw new Problem(
      'unwritable',
      `"${path}" can't be written (${code}).`,
      {},
      'Check the folder and your rights there.',
    );
  }
}
