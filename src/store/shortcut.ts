/** Files that are made of the journal, so that it needn't be read again. They name people too: none outlives its journal. */
import { readSync, rmSync } from 'node:fs';
import { Problem } from '../domain/problem.js';
import { atomicWrite } from './files.js';
import { readJournal, type Mark } from './journal.js';

/** A head is filled up to this, so that what follows is where it's looked for. */
export const HEAD = 512;

/** From here on a new one is worth its writing: bytes of the journal read since the last. */
export const STALE = 65_536;

/** The head of a file. Throws when it's none. */
export function readHead<Head>(descriptor: number): Head {
  const bytes = Buffer.alloc(HEAD);
  readSync(descriptor, bytes, 0, HEAD, 0);
  return JSON.parse(bytes.toString('utf8')) as Head;
}

/**
 * Writes a file whole: its head, and the rest. Nothing is lost when that can't be done. One that was being written while
 * somebody was forgotten goes again.
 */
export function keepShortcut(file: string, journal: string, head: Mark, rest: readonly Buffer[]): void {
  const first = Buffer.from(`${JSON.stringify(head).padEnd(HEAD - 1)}\n`);
  try {
    atomicWrite(file, Buffer.concat([first, ...rest]));
    if (readJournal(journal, head)?.head.generation !== head.generation) rmSync(file, { force: true });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}
