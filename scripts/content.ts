/** Writes the built-in playbook as JSON, in the pieces that commands read. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bytesOf, unpack, unpacked, type Model } from '../src/domain/check/index.js';
import { joined, tablesOf } from '../src/domain/words.js';
import { readFolder } from '../src/playbook/folder.js';
import type { TrainedHand } from '../src/domain/hand/unpack.js';
import { writeHand } from '../src/playbook/hand.js';
import { writePack } from '../src/playbook/pack.js';
import { needOf, needsOf } from './needs.js';
import { writeWords } from './spelling.js';
import { valuesOf } from '../src/playbook/laid.js';

/** What `check` and nearly every ask read, for the beginning of the pack. */
const EARLY =
  'tables words ids/parts ids/objections ownFields readiness followUp traitCounts whens remarks asks letters'.split(
    ' ',
  );

/** Compiles `templates` into `folder`; returns what is wrong, one line each, and then writes nothing. */
export function writeContent(templates: string, folder: string): string[] {
  const { content, problems } = readFolder(templates);
  if (problems.length > 0) return problems.map((problem) => problem.line);
  mkdirSync(folder, { recursive: true });
  const values = valuesOf(content).set('needs', needsOf(content.rules));
  const { words } = content;
  if (words) {
    writeWords(join(templates, '..'), words, folder);
    const needWords = needOf(words.needs.join('|'));
    const { tables, ...others } = tablesOf({ ...words, capitals: [], right: [], slips: {} });
    values.set('words', needWords ? { ...others, needWords } : others).set('tables', joined(tables));
  }
  const parts = [...values.keys()].filter((key) => /^parts\/.*\/plain$|^channels\//.test(key));
  writePack(join(folder, 'playbook.pack'), values, [...EARLY, ...parts, 'needs', 'rules']);
  writeEar(join(templates, '..', 'src', 'domain', 'check', 'model.json'), folder);
  const hand = join(templates, '..', 'src', 'domain', 'hand', 'model.json');
  writeHand(JSON.parse(readFileSync(hand, 'utf8')) as TrainedHand, folder);
  writeFileSync(
    join(folder, 'example.json'),
    JSON.stringify(parse(readFileSync(join(templates, 'example.yaml'), 'utf8'))),
  );
  return [];
}

/** The trained ear: its numbers as bytes that are read as they are, the rest as JSON. */
function writeEar(from: string, folder: string): void {
  const model = JSON.parse(readFileSync(from, 'utf8')) as Model;
  writeFileSync(join(folder, 'ear.json'), JSON.stringify(unpacked(model)));
  const tables = unpack(model);
  writeFileSync(join(folder, 'ear.bin'), bytesOf(tables));
  writeFileSync(join(folder, 'gate.bin'), tables.gate());
}
