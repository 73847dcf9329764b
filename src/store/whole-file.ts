/**
 * A file written piece by piece that appears only when it is whole: written beside under a passing name, put on the disk,
 * measured, then given its name. Every file of refcoach is written here, but for the journal, which is only added to.
 */
import { closeSync, fstatSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isHeld } from './failure.js';
import { newId } from './ids.js';
import { pause } from './pause.js';

export interface WholeFile {
  write(bytes: Buffer): void;
  /** Puts the file under its name; when that fails, nothing of it is left. */
  finish(): void;
  /** Leaves what was there before. Does nothing once the file is finished or abandoned. */
  abandon(): void;
}

/** Files that were begun and are neither finished nor abandoned. */
const unfinished = new Set<WholeFile>();

/** Takes away what was begun: for when a signal ends the process. */
export function abandonUnfinished(): void {
  for (const file of unfinished) file.abandon();
}

/** Begins a file that is to stand at `path`; `mode` says who may read it. Throws what the file system says, as do its methods. */
export function beginWhole(path: string, mode: number): WholeFile {
  const beside = join(dirname(path), `.${basename(path).slice(0, 40)}.${newId()}.tmp`);
  // "wx" never follows a link that somebody planted.
  const fd = openSync(beside, 'wx', mode);
  let size = 0;
  const done = () => unfinished.delete(file);
  const file: WholeFile = {
    write(bytes) {
      writeAll(fd, bytes);
      size += bytes.length;
    },
    finish() {
      if (!done()) return;
      try {
        settle(fd, size);
        renamePatiently(beside, path);
      } catch (error) {
        rmSync(beside, { force: true });
        throw error;
      }
    },
    abandon() {
      if (!done()) return;
      closeSync(fd);
      rmSync(beside, { force: true });
    },
  };
  unfinished.add(file);
  return file;
}

/** A write may take less than it is given. */
export function writeAll(fd: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
}

/** On the disk and closed. The size is looked at because a full disk may cut a write short and say nothing. */
function settle(fd: number, size: number): void {
  try {
    fsyncSync(fd);
    if (fstatSync(fd).size !== size) throw Object.assign(new Error('short write'), { code: 'EIO' });
  } finally {
    closeSync(fd);
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
