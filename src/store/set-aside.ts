/** What is damaged is put beside, under a dated name that nothing else has, and never overwritten. */
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isTaken, writeFailure } from './failure.js';

/** Keeps bytes as NAME.damaged-DAY beside the file they came from. Gives back the new name. */
export function keepAside(file: string, bytes: Buffer, day: string): string {
  for (let count = 1; ; count++) {
    const aside = asideName(file, day, count);
    try {
      const descriptor = openSync(aside, 'wx', 0o600);
      try {
        writeFileSync(descriptor, bytes);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      return basename(aside);
    } catch (error) {
      if (!isTaken(error)) throw writeFailure(error, aside);
    }
  }
}

/** Moves a whole file aside. Gives back its new name. */
export function moveAside(file: string, bytes: Buffer, day: string): string {
  const aside = keepAside(file, bytes, day);
  try {
    renameSync(file, join(dirname(file), aside));
  } catch (error) {
    throw writeFailure(error, file);
  }
  return aside;
}

function asideName(file: string, day: string, count: number): string {
  const end = extname(file);
  const stem = basename(file, end);
  return join(dirname(file), `${stem}.damaged-${day}${count > 1 ? `-${count}` : ''}${end}`);
}
