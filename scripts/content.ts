/** Writes the built-in playbook as JSON, in the pieces that commands read. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFolder } from '../src/playbook/folder.js';
import { FILED, GROUPS, readSource, type EntrySection } from '../src/playbook/source.js';

const SECTIONS: EntrySection[] = [
  'people',
  'trades',
  'kinds',
  'rules',
  'objections',
  'circles',
  'channels',
  'sheets',
];

/** Compiles `templates` into `folder`; returns what is wrong, one line each, and then writes nothing. */
export function writeContent(templates: string, folder: string): string[] {
  const { content, problems } = readFolder(templates);
  if (problems.length > 0) return problems.map((problem) => problem.line);
  const source = readSource(content);
  const ids = Object.fromEntries(SECTIONS.map((section) => [section, source.ids(section)]));
  mkdirSync(folder, { recursive: true });
  for (const [file, sections] of Object.entries(GROUPS)) {
    const group = Object.fromEntries(
      sections.map((name) => [name, name === 'ids' ? ids : source.whole(name)]),
    );
    writeFileSync(join(folder, file), JSON.stringify(group));
  }
  for (const section of FILED) {
    mkdirSync(join(folder, section), { recursive: true });
    for (const id of source.ids(section))
      writeFileSync(join(folder, section, `${id}.json`), JSON.stringify(source.entry(section, id)));
  }
  writeFileSync(
    join(folder, 'example.json'),
    JSON.stringify(parse(readFileSync(join(templates, 'example.yaml'), 'utf8'))),
  );
  return [];
}
