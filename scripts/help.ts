/** Writes the help of the program and of each command as text, so that --help loads nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../src/commands/index.js';
import { helpOf, makeProgram } from '../src/program.js';

/** Renders every help page into `folder`. */
export async function writeHelp(folder: string, version: string): Promise<void> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'version.txt'), `${version}\n`);
  for (const name of ['', ...Object.keys(COMMANDS)])
    writeFileSync(join(folder, `${name || 'refcoach'}.txt`), helpOf(makeProgram(commands, version), name));
}
