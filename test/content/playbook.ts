/** The built-in playbook read from templates/, for tests of the words: no build is needed. */
import { join } from 'node:path';
import { readFolder } from '../../src/playbook/folder.js';
import { asPlaybook } from '../../src/playbook/open.js';
import { handOf } from '../../src/playbook/hand.js';
import model from '../../src/domain/hand/model.json';
import { readSource } from '../../src/playbook/laid.js';

export const templates = join(__dirname, '..', '..', 'templates');
const read = readFolder(templates);

export const problems = read.problems;
export const content = read.content;
const source = readSource(read.content);
const hand = handOf(model);
export const playbook = asPlaybook({
  get: (key) => (key === 'hand' ? hand : source.get(key)),
  ids: (section) => source.ids(section),
});
