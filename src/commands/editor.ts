/** Changing a record in the rep's own editor, as YAML. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Context } from '../context.js';
import type { Raw } from '../domain/answers.js';
import { Problem } from '../domain/problem.js';

/** The record as it is after editing. Throws a Problem when the editor fails or what it leaves is no record. */
export function inEditor({ io }: Context, record: object): Raw {
  const folder = mkdtempSync(join(tmpdir(), 'refcoach-'));
  const file = join(folder, 'edit.yaml');
  try {
    writeFileSync(file, stringify(record), { mode: 0o600 });
    openEditor(io.env, file);
    return recordIn(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** VISUAL and EDITOR may hold arguments ("code --wait"), so a shell reads them; the file is never part of its words. */
function openEditor(env: Readonly<Record<string, string | undefined>>, file: string): void {
  const windows = platform() === 'win32';
  const editor = env['VISUAL'] || env['EDITOR'] || (windows ? 'notepad' : 'vi');
  const { status, error } = windows
    ? spawnSync(`${editor} "${file}"`, { stdio: 'inherit', shell: true })
    : spawnSync('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' });
  if (!error && status === 0) return;
  throw new Problem(
    'usage',
    `The editor "${editor}" didn't end well, so nothing was changed.`,
    {},
    'Set EDITOR, or give flags.',
  );
}

function recordIn(text: string): Raw {
  try {
    const value: unknown = parse(text);
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Raw;
  } catch (error) {
    const [what] = (error as Error).message.split('\n');
    throw new Problem('data', `What the editor left can't be read: ${what}`, {}, 'Nothing was changed.');
  }
  throw new Problem('data', 'What the editor left is no list of field: value.', {}, 'Nothing was changed.');
}
