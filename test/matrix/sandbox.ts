/** A folder of its own with "refcoach" on the path, in which a test runs shell lines as a user of the built program would. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const PROGRAM = resolve(__dirname, '..', '..', 'bin', 'refcoach.js');

/** Enough of a rep and a customer for a whole result. */
export const REP = '--rep-name Maya --serves physicians --today 2027-04-12';
export const ALAN = `ask Alan --score 10 --occupation surgeon --result "slept better" ${REP}`;

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

export interface Sandbox {
  folder: string;
  /** Runs a line in bash with nothing of the caller's environment; a line that takes ten seconds has failed. */
  sh(line: string, env?: Record<string, string>, input?: string): Ran;
  put(name: string, bytes: string | Buffer): void;
  read(name: string): string;
  /** Names in a folder, sorted. */
  names(name?: string): string[];
}

/** A sandbox that is removed after the tests of the file. Others may look into it: a test may run as another user. */
export function sandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'refcoach-matrix-'));
  const bin = mkdtempSync(join(tmpdir(), 'refcoach-bin-'));
  for (const open of [folder, bin]) chmodSync(open, 0o777);
  writeFileSync(join(bin, 'refcoach'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  chmodSync(join(bin, 'refcoach'), 0o755);
  afterAll(() => [folder, bin].forEach((path) => rmSync(path, { recursive: true, force: true })));
  const path = [bin, dirname(process.execPath), process.env['PATH']].join(delimiter);
  return {
    folder,
    sh(line, env = {}, input = '') {
      const all = { PATH: path, REFCOACH_HOME: join(folder, 'home'), ...env };
      const done = spawnSync('bash', ['--norc', '-c', line], {
        cwd: folder,
        env: all,
        input,
        timeout: 10_000,
        maxBuffer: 1 << 28,
      });
      return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
    },
    put(name, bytes) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    names: (name = '.') => readdirSync(join(folder, name)).sort(),
  };
}

/** One line that says what to do, and nothing of the program's inside. */
export const oneLine = /^refcoach: [^\n]+\n$/;

export const isRoot = process.getuid?.() === 0;
