/**
 * Golden cases of check: a folder is a test. `command` holds the command line after "refcoach"; `stdin` is piped in, other files are
 * the drafts; `stdout`, `stderr` and `exit` hold what must come out. Written anew with UPDATE=1; read what changed before you keep it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const root = join(__dirname, 'cases');
const update = process.env['UPDATE'] === '1';

describe('cases', () => {
  it.each(readdirSync(root))('%s', async (name) => {
    const cwd = join(root, name);
    const read = (file: string) => (existsSync(join(cwd, file)) ? readFileSync(join(cwd, file), 'utf8') : '');
    const { code, out, err } = await run(words(read('command')), { cwd, stdin: read('stdin') });
    for (const [file, text] of [['stdout', out], ['stderr', err], ['exit', `${code}\n`]] as const) {
      if (update) write(join(cwd, file), text, file === 'exit' ? '0\n' : '');
      else expect(text, file).toBe(read(file) || (file === 'exit' ? '0\n' : ''));
    }
  });
}); // prettier-ignore

function write(path: string, text: string, usual: string): void {
  if (text !== usual || existsSync(path)) writeFileSync(path, text);
}

/** A command line split as a shell would. */
const words = (command: string): string[] =>
  [...command.trim().matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, two, three]) => one ?? two ?? three ?? '',
  );
