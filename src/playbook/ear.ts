/** Makes the ear of `check` ready: the rules of a playbook and the trained model that is shipped beside it. */
import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { prepare, tablesOf, type Model, type Prepared } from '../domain/check/index.js';
import type { Playbook, RuleText } from '../domain/playbook.js';
import { contentFolder } from './open.js';

/** The rules of a playbook by id. */
export const rulesOf = (playbook: Playbook): Record<string, RuleText> =>
  Object.fromEntries(playbook.ids('rules').map((id) => [id, playbook.rule(id)!]));

/** Rules and model, ready for many texts. */
export function openEar(rules: Readonly<Record<string, RuleText>>): Prepared {
  const model = JSON.parse(readFileSync(join(contentFolder(), 'ear.json'), 'utf8')) as Model;
  const tables = tablesOf(readFileSync(join(contentFolder(), 'ear.bin')), model.size);
  if (endianness() === 'BE') for (const wide of [tables.begins, tables.groups]) swap(wide);
  return prepare(Object.values(rules), model, tables);
}

/** The package is built on a machine that puts the low byte first; this one puts it last. */
function swap({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }: Int32Array | Uint16Array): void {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (BYTES_PER_ELEMENT === 4) bytes.swap32();
  else bytes.swap16();
}
