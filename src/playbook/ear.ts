/** Makes the ear of `check` ready: the rules of a playbook and the trained model that is shipped beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, type Model, type Prepared } from '../domain/check/index.js';
import type { Playbook, RuleText } from '../domain/playbook.js';
import { contentFolder } from './open.js';

/** The rules of a playbook by id. */
export const rulesOf = (playbook: Playbook): Record<string, RuleText> =>
  Object.fromEntries(playbook.ids('rules').map((id) => [id, playbook.rule(id)!]));

/** Rules and model, ready for many texts. */
export function openEar(rules: Readonly<Record<string, RuleText>>): Prepared {
  const model = JSON.parse(readFileSync(join(contentFolder(), 'ear.json'), 'utf8')) as Model;
  return prepare(Object.values(rules), model);
}
