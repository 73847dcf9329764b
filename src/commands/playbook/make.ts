/** refcoach playbook new and eject: files for a trainer to start from. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Context } from '../../context.js';
import { Problem } from '../../domain/problem.js';
import { closest } from '../../playbook/closest.js';
import { writeWhole } from '../output.js';
import { makeFolders } from '../../store/folders.js';
import { builtInFiles, ownFolder, schemasFolder, templatesFolder } from './places.js';

/** Makes a folder with one small file of each sort, every one of them working. */
export function makeNew(context: Context, label: string): number {
  if (!label)
    throw new Problem(
      'usage',
      'Say what to call the folder.',
      {},
      'Such as: refcoach playbook new my-playbook',
    );
  const path = resolve(context.io.cwd, label);
  if (existsSync(path) && readdirSync(path).length > 0)
    throw new Problem('unwritable', `"${label}" is there already, and not empty.`, {}, 'Take another name.');
  const files = filesUnder(join(templatesFolder(), 'starter'));
  attempt(label, () => {
    for (const file of files) copy(join(templatesFolder(), 'starter', file), path, file);
    addSchemas(path);
  });
  context.io.out(files.map((file) => `${label}/${file}\n`).join(''));
  if (!context.quiet)
    context.io.err(
      `refcoach: Made. Now: refcoach playbook check ${label}; to have it always: refcoach profile edit --playbook ${label}\n`,
    );
  return 0;
}

/** Copies a built-in file into the trainer's folder, to be changed there. */
export function eject(context: Context, name: string): number {
  const files = builtInFiles();
  const known = [...files.keys()];
  const key = name
    .replace(/\\/g, '/')
    .replace(/^playbook\//, '')
    .replace(/\.(?:yaml|hbs)$/, '');
  const file = files.get(key);
  if (!file) {
    const near = closest(key, known);
    const todo = near
      ? `Did you mean "${near}"?`
      : 'Name it as trades/solar, sheets/handout, parts/ask, asks/email, letters/blurb, rules/bribe or words.';
    throw new Problem('usage', name ? `There is no built-in file "${name}".` : 'Say which file.', {}, todo);
  }
  const { path, label } = ownFolder(context);
  if (existsSync(join(path, file)))
    throw new Problem(
      'unwritable',
      `"${label}/${file}" is there already.`,
      {},
      'Move it away first; nothing is overwritten.',
    );
  attempt(label, () => {
    copy(join(templatesFolder(), file), path, file);
    addSchemas(path);
  });
  context.io.out(`${label}/${file}\n`);
  return 0;
}

/** A copy with a first line by which editors find the file's schema. */
function copy(from: string, root: string, file: string): void {
  const to = join(root, file);
  makeFolders(dirname(to));
  writeWhole(to, schemaLine(file) + readFileSync(from, 'utf8'));
}

function schemaLine(file: string): string {
  if (!file.endsWith('.yaml')) return '';
  const [first = '', second = ''] = file.replace(/^playbook\//, '').split('/');
  const name = second ? first : first.slice(0, -'.yaml'.length);
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}.schemas/${name}.schema.json\n`;
}

function addSchemas(root: string): void {
  if (existsSync(schemasFolder())) cpSync(schemasFolder(), join(root, '.schemas'), { recursive: true });
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort();

/** Does it, or throws the Problem that names the folder. */
function attempt(label: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      'unwritable',
      `"${label}" can't be written (${(error as NodeJS.ErrnoException).code}).`,
      {},
      'Check the folder.',
    );
  }
}
