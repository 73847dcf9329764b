/** Forgetting somebody at a real terminal: it asks back, and Enter keeps them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inTerminal, KEYS } from './terminal.js';

let home: string;
const journal = () => readFileSync(join(home, 'kept', 'journal.ndjson'), 'utf8');
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refcoach-forget-'));
  const program = join(__dirname, '..', '..', 'bin', 'refcoach.js');
  execFileSync(process.execPath, [program, 'customer', 'add', 'Alan Whitcomb'], {
    env: { PATH: process.env['PATH'], HOME: home, REFCOACH_HOME: join(home, 'kept') },
  });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it('keeps them on Enter, and on Ctrl-C', async () => {
  const enter = inTerminal(home, 'customer', 'forget', 'whit');
  await enter.at('Forget Alan Whitcomb everywhere?', KEYS.enter);
  await enter.until('Alan Whitcomb is kept.');
  expect(await enter.ended()).toEqual({ code: 0, sane: true });
  const stopped = inTerminal(home, 'customer', 'forget', 'whit');
  await stopped.at('Forget Alan Whitcomb everywhere?', KEYS.ctrlC);
  expect(await stopped.ended()).toEqual({ code: 130, sane: true });
  expect(journal()).toContain('Whitcomb');
});

it('forgets them on y', async () => {
  const terminal = inTerminal(home, 'customer', 'forget', 'whit');
  await terminal.at('Forget Alan Whitcomb everywhere?', 'y');
  await terminal.until('Alan Whitcomb is forgotten.');
  expect(await terminal.ended()).toEqual({ code: 0, sane: true });
  expect(journal()).not.toContain('Whitcomb');
});
