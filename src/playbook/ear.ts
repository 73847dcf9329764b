/** Makes the ear of `check` ready: the rules of a playbook and the trained model that is shipped beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS, prepare, tablesOf, type Model, type Needs, type Prepared } from '../domain/check/index.js';
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
  const file = (name: string) => readFileSync(join(contentFolder(), name));
  const model = JSON.parse(file('ear.json').toString('latin1')) as Model;
  const bytes = file('ear.bin');
  if (!LOW_FIRST) turnAround(bytes);
  const gate = () => {
    const { buffer, byteOffset, byteLength } = file('gate.bin');
    return new Int8Array(buffer, byteOffset, byteLength);
  };
  return prepare(Object.values(rules), model, { ...tablesOf(bytes), gate }, needs);
}

/** Whether this machine puts the low byte first; node:os would be loaded to say so. */
const LOW_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The package is built on a machine that puts the low byte first; this one puts it last. */
function turnAround(bytes: Buffer): void {
  bytes.subarray(0, 4 * PARTS).swap32();
  const { begins, phrases, groups, ranks, reader } = tablesOf(bytes);
  for (const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT } of [
    begins,
    phrases,
    groups.begins,
    groups.numbers,
    reader.words.begins,
    reader.words.numbers,
    ranks,
  ]) {
    const part = Buffer.from(buffer, byteOffset, byteLength);
    if (BYTES_PER_ELEMENT === 4) part.swap32();
    else part.swap16();
  }
}
