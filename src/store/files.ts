/** Files that are written whole or not at all, in a folder only their owner can open. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isMissing, readFailure, writeFailure } from './failure.js';
import { makeFolders } from './folders.js';
import { beginWhole } from './whole-file.js';

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
  try {
    const target = realPath(file);
    const whole = beginWhole(target, 0o600);
    try {
      whole.write(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    } catch (error) {
      whole.abandon();
      throw error;
    }
    whole.finish();
    syncFolder(dirname(target));
  } catch (error) {
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
