/**
 * Golden cases: a folder is a test. `command` holds the command line after "refcoach"; `stdin`, when there, is piped in;
 * `stdout`, `stderr` and `exit` hold what must come out. Write them anew with: UPDATE=1 npx vitest run test/cases.test.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { fakeIo } from './fake-io.js';

const root = join(__dirname, 'cases');
const update = process.env['UPDATE'] === '1';

describe('cases', () => {
  it.each(readdirSync(root))('%s', async (name) => {
    const folder = join(root, name);
    const read = (file: string) =>
      existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
    const io = fakeIo({ cwd: folder, stdin: read('stdin') });
    const code = await main(words(read('command'), folder), io);
    const anywhere = (text: string) => text.replaceAll(folder, '{}');
    const got = { stdout: anywhere(io.text.out), stderr: anywhere(io.text.err), exit: `${code}\n` };
    for (const [file, text] of Object.entries(got)) {
      if (update)
        write(join(folder, file), text, file === 'stdout' || text !== (file === 'exit' ? '0\n' : ''));
      else expect(text, file).toBe(read(file) || (file === 'exit' ? '0\n' : ''));
    }
  });
});

function write(path: string, text: string, keep: boolean): void {
  if (keep) writeFileSync(path, text);
}

/** A command line split as a shell would; {} is the case's folder. */
function words(command: string, folder: string): string[] {
  return [...command.trim().matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, one, two, three]) =>
    (one ?? two ?? three ?? '').replace('{}', folder),
  );
}
