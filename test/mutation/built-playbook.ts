/** What test/content/playbook.ts gives, from the content that the build made: quick to open. */
import { join } from 'node:path';
import { contentFolder } from '../../src/playbook/content-folder.js';
import { asPlaybook } from '../../src/playbook/open.js';
import { builtSource } from '../../src/playbook/source.js';

const source = builtSource(contentFolder());
export const templates = join(__dirname, '..', '..', 'templates');
export const playbook = asPlaybook(source);
export const content = { parts: playbook.parts };
