/** With colors the words are the same as without. */
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { main } from '../src/main.js';
import { fakeIo } from './fake-io.js';

it.each([
  ['ask', '--example'],
  ['check', '--text', 'Do you know anyone who needs a roof?'],
])('refcoach %s', async (...args) => {
  const [plain, colored] = [fakeIo(), fakeIo({ env: { FORCE_COLOR: '1' } })];
  await main(args, plain);
  await main(args, colored);
  expect(colored.text.out).toContain('\u001b[');
  expect(stripVTControlCharacters(colored.text.out)).toBe(plain.text.out);
});
