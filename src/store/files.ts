/** Files that are written whole or not at all, in a folder only their owner can open. */
import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isHeld, isMissing, readFailure, writeFailure } from './failure.js';
import { makeFolders } from './folders.js';
import { newId } from './ids.js';
import { pause } from './pause.js';

/** Makes the folder, for its owner alone. Throws a Problem when it can't be made. */
export function makeFolder(folder: string): void {
  try {
    if (makeFolders(folder, 0o700)) chmodSync(folder, 0o700);
  } catch (error) {
    throw writeFailure(error, folder);
  }
}

/** The bytes of a file, or null when there is none. Throws a Problem when it can't be read. */
export function readWhole(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw readFailure(error, file);
  }
}

/** Writes the file whole, on the disk and under its name; or throws a Problem and leaves what was there. */
export function atomicWrite(file: string, bytes: Buffer | string): void {
  const target = realPath(file);
  const temporary = join(dirname(target), `.${basename(target)}.${newId()}.tmp`);
  try {
    writeSynced(temporary, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    renamePatiently(temporary, target);
    syncFolder(dirname(target));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw writeFailure(error, file);
  }
}

/** A linked file is written where the link points. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** `wx` never follows a link that somebody planted; the size is checked because a full disk may cut a write short. */
function writeSynced(file: string, bytes: Buffer): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
    if (fstatSync(descriptor).size !== bytes.length)
      throw Object.assign(new Error('short write'), { code: 'EIO' });
  } finally {
    closeSync(descriptor);
  }
}

/** Windows refuses a rename while a virus scanner holds the file: try again for up to a second. */
export function renamePatiently(from: string, to: string): void {
  for (let wait = 10; ; wait *= 2) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (!isHeld(error) || wait > 640) throw error;
      pause(wait);
    }
  }
}

/** Makes a new name last through a power cut, where the platform allows it. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows doesn't open folders; the rename itself is done.
  }
}

const HOUR = 3_600_000;

/** Removes temporary files, our own and conf's, that a killed process left more than an hour before `now` (in milliseconds). */
export function sweep(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!/\.tmp(?:-[0-9a-f]+)?$/.test(name)) continue;
      const file = join(folder, name);
      if (now - statSync(file).mtimeMs > HOUR) rmSync(file, { force: true });
    }
  } catch {
    // Another process swept first.
  }
}
