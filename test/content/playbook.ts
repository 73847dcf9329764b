/** The built-in playbook read from templates/, for tests of the words: no build is needed. */
import { join } from 'node:path';
import { readFolder } from '../../src/playbook/folder.js';
import { asPlaybook } from '../../src/playbook/open.js';
import { readSource } from '../../src/playbook/laid.js';

export const templates = join(__dirname, '..', '..', 'templates');
const read = readFolder(templates);

export const problems = read.problems;
export const content = read.content;
export const playbook = asPlaybook(readSource(read.content));
