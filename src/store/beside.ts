/** A forgotten person leaves the files beside the journal too: drafts, and what was once set aside. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { personKey } from '../domain/log.js';
import { atomicWrite, readWhole } from './files.js';

/** Removes every line that names the person from set-aside files, and drafts that do. */
export function forgetBeside(folder: string, name: string): void {
  for (const file of readdirSync(folder)) {
    if (file === 'draft.json' || file.includes('.damaged-') || file.endsWith('.tmp'))
      forgetIn(join(folder, file), name);
  }
}

function forgetIn(file: string, name: string): void {
  const text = readWhole(file)?.toString('utf8') ?? '';
  if (!names(text, name)) return;
  const rest = text.split('\n').filter((line) => !names(line, name));
  if (rest.some((line) => line.trim())) atomicWrite(file, rest.join('\n'));
  else rmSync(file, { force: true });
}

const names = (text: string, name: string) => personKey(text).includes(personKey(name));
