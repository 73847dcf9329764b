/** Where a result goes: standard output, or a file that is written whole or not at all. */
import { resolve } from 'node:path';
import type { Context } from '../context.js';
import { openWhole } from './batch/whole-file.js';

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
