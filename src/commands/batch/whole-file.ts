/** A file written piece by piece that appears only when it is whole. */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../domain/problem.js';

export interface WholeFile {
  write(bytes: Buffer): void;
  /** Puts the file under its name. */
  finish(): void;
  /** Leaves what was there before. */
  abandon(): void;
}

/** Opens a file for writing. Throws a Problem when it can't be written, before any work is done. */
export function openWhole(path: string): WholeFile {
  return isDevice(path) ? openDevice(path) : openBeside(path);
}

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

function openDevice(path: string): WholeFile {
  const fd = attempt(path, () => openSync(path, 'w'));
  const close = () => closeSync(fd);
  return { write: (bytes) => writeFully(path, fd, bytes), finish: close, abandon: close };
}

function openBeside(path: string): WholeFile {
  const beside = join(
    dirname(path),
    `.${basename(path).slice(0, 40)}.${Math.random().toString(36).slice(2)}.tmp`,
  );
  const fd = attempt(path, () => openSync(beside, 'wx', 0o666));
  let written = 0;
  const abandon = () => {
    closeSync(fd);
    rmSync(beside, { force: true });
  };
  return {
    write(bytes) {
      writeFully(path, fd, bytes);
      written += bytes.length;
    },
    finish() {
      try {
        attempt(path, () => put(fd, written, beside, path));
      } catch (error) {
        rmSync(beside, { force: true });
        throw error;
      }
    },
    abandon,
  };
}

/** On the disk, of the size that was written, then under its name. */
function put(fd: number, size: number, beside: string, path: string): void {
  try {
    fsyncSync(fd);
    if (fstatSync(fd).size !== size) throw Object.assign(new Error('short write'), { code: 'EIO' });
  } finally {
    closeSync(fd);
  }
  renameSync(beside, path);
}

function writeFully(path: string, fd: number, bytes: Buffer): void {
  attempt(path, () => {
    for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
  });
}

const FULL = new Set(['ENOSPC', 'EFBIG', 'EDQUOT', 'EIO']);

/** Does it, or throws the Problem that names the file. */
function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
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
