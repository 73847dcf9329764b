/** The ear of `check`, from templates/ and the trained model: no build is needed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, type Model, type Prepared } from '../../src/domain/check/index.js';
import { playbook } from './playbook.js';

export function listener(): Prepared {
  const model = join(__dirname, '..', '..', 'src', 'domain', 'check', 'model.json');
  return prepare(
    playbook.ids('rules').map((id) => playbook.rule(id)!),
    JSON.parse(readFileSync(model, 'utf8')) as Model,
  );
}
