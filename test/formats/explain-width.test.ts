/** What explain prints stays inside the terminal, with the same words as in a pipe. */
import { expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { fakeIo } from '../fake-io.js';

const explained = async (id: string, columns: number, terminal: boolean) => {
  const io = fakeIo({ columns, terminal, env: { NO_COLOR: '1' } });
  await main(['explain', id], io);
  return io.text.out;
};

it.each(['roofing', 'plumbing'])('%s at 60 columns', async (id) => {
  const [narrow, whole] = [await explained(id, 60, true), await explained(id, 60, false)];
  const words = narrow.split(/\s+/);
  expect(words).toEqual(whole.split(/\s+/));
  expect(Math.max(...whole.split('\n').map((line) => line.length))).toBeGreaterThan(60);
  for (const line of narrow.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
});
