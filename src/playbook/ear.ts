/** Makes the ear of `check` ready: the rules of a playbook and the trained model that is shipped beside it. */
import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { prepare, tablesOf, type Model, type Needs, type Prepared } from '../domain/check/index.js';
import type { Playbook, RuleText } from '../domain/playbook.js';
import { contentFolder } from './content-folder.js';
import { builtSource } from './source.js';

/** The rules of a playbook by id. */
export const rulesOf = (playbook: Playbook): Record<string, RuleText> =>
  Object.fromEntries(playbook.ids('rules').map((id) => [id, playbook.rule(id)!]));

/** The built-in rules, without the rest of the playbook; with the words that each pattern asks for, where that is known. */
export function builtRules(): { rules: Readonly<Record<string, RuleText>>; needs: Needs } {
  const source = builtSource(contentFolder());
  return {
    rules: source.get('rules') as Record<string, RuleText>,
    needs: source.get('needs') as Needs,
  };
}

/** Rules and model, ready for many texts. */
export function openEar(rules: Readonly<Record<string, RuleText>>, needs: Needs = {}): Prepared {
  const model = JSON.parse(readFileSync(join(contentFolder(), 'ear.json'), 'utf8')) as Model;
  const tables = tablesOf(readFileSync(join(contentFolder(), 'ear.bin')), model.size);
  if (endianness() === 'BE') for (const wide of [tables.begins, tables.groups]) swap(wide);
  return prepare(Object.values(rules), model, tables, needs);
}

/** The package is built on a machine that puts the low byte first; this one puts it last. */
function swap({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }: Int32Array | Uint16Array): void {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (BYTES_PER_ELEMENT === 4) bytes.swap32();
  else bytes.swap16();
}
