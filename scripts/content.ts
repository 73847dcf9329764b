/** Writes the built-in playbook as JSON, in the pieces that commands read. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFolder } from '../src/playbook/folder.js';
import { writePack } from '../src/playbook/pack.js';
import { valuesOf } from '../src/playbook/source.js';

/** Compiles `templates` into `folder`; returns what is wrong, one line each, and then writes nothing. */
export function writeContent(templates: string, folder: string): string[] {
  const { content, problems } = readFolder(templates);
  if (problems.length > 0) return problems.map((problem) => problem.line);
  mkdirSync(folder, { recursive: true });
  writePack(join(folder, 'playbook.pack'), valuesOf(content));
  copyFileSync(join(templates, '..', 'src', 'domain', 'check', 'model.json'), join(folder, 'ear.json'));
  writeFileSync(
    join(folder, 'example.json'),
    JSON.stringify(parse(readFileSync(join(templates, 'example.yaml'), 'utf8'))),
  );
  return [];
}
