/** Where the built-in files are, and how a trainer names them: "trades/solar", "sheets/handout", "parts/ask", "words". */
import { existsSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Context } from '../../context.js';
import { Problem } from '../../domain/problem.js';
import { FILES, FOLDERS } from '../../playbook/shapes.js';

/** The trainer's files as they are shipped: beside dist/, or in the source tree. */
export function templatesFolder(): string {
  const beside = join(__dirname, '..', 'templates');
  return existsSync(beside) ? beside : join(__dirname, '..', '..', '..', 'templates');
}

/** The JSON Schemas of the YAML files, as the build wrote them. */
export function schemasFolder(): string {
  const beside = join(__dirname, 'schemas', 'playbook');
  return existsSync(beside) ? beside : join(__dirname, '..', '..', '..', 'dist', 'schemas', 'playbook');
}

/** Every built-in file: its name for the trainer → its path under templates/. */
export function builtInFiles(root = templatesFolder()): Map<string, string> {
  const files = new Map<string, string>();
  const folder = (name: string, path: string) => {
    for (const file of readdirSync(join(root, path)).sort())
      if (!file.startsWith('.'))
        files.set(`${name}/${file.slice(0, -extname(file).length)}`, `${path}/${file}`);
  };
  for (const name of Object.keys(FOLDERS))
    if (existsSync(join(root, 'playbook', name))) folder(name, `playbook/${name}`);
  for (const name of ['asks', 'letters', 'parts', 'sheets']) folder(name, name);
  for (const file of Object.keys(FILES))
    if (existsSync(join(root, 'playbook', file)))
      files.set(file.slice(0, -'.yaml'.length), `playbook/${file}`);
  return files;
}

/** The trainer's own folder: named on the line, else the one that is on. */
export function ownFolder(context: Context, named = ''): { path: string; label: string } {
  const label = named || context.ownPlaybook().label;
  if (!label)
    throw new Problem(
      'usage',
      'Missing: the folder of your playbook.',
      {},
      'Name it, or give --playbook DIR.',
    );
  const path = resolve(context.io.cwd, label);
  if (!existsSync(path))
    throw new Problem(
      'unreadable',
      `There's no playbook folder "${label}".`,
      {},
      `Make one with: refcoach playbook new ${label}`,
    );
  return { path, label };
}
