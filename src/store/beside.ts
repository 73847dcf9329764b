/** A forgotten person leaves the files beside the journal too: drafts, and what was once set aside. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMentioned, withoutName } from '../domain/mention.js';
import { atomicWrite, readWhole } from './files.js';

/** Removes the draft when it names the person, lines of set-aside files that do, and the name from other files. */
export function forgetBeside(folder: string, name: string): void {
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    if (file === 'draft.json') forgetWhole(path, name);
    else if (file.includes('.damaged-') || file.endsWith('.tmp')) forgetLines(path, name);
    else if (file.endsWith('.json')) forgetMentions(path, name);
  }
}

const textOf = (file: string) => readWhole(file)?.toString('utf8') ?? '';

function forgetWhole(file: string, name: string): void {
  if (isMentioned(textOf(file), name)) rmSync(file, { force: true });
}

function forgetLines(file: string, name: string): void {
  const text = textOf(file);
  if (!isMentioned(text, name)) return;
  const rest = text.split('\n').filter((line) => !isMentioned(line, name));
  if (rest.some((line) => line.trim())) atomicWrite(file, rest.join('\n'));
  else rmSync(file, { force: true });
}

function forgetMentions(file: string, name: string): void {
  const text = textOf(file);
  if (isMentioned(text, name)) atomicWrite(file, `${JSON.stringify(withoutName(JSON.parse(text), name))}\n`);
}
