/** The built program as a process, with files in a folder of their own. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PROGRAM = join(__dirname, '..', '..', 'bin', 'refcoach.js');

/** A new folder under the system's temporary one. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'refcoach-batch-'));

/** A rep for every row, and a fixed day. */
export const REP = [
  '--rep-name',
  'Maya Brandt',
  '--serves',
  'physicians',
  '--today',
  '2027-04-12',
  '--no-save',
];

export const env = (folder: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  REFCOACH_HOME: join(folder, 'home'),
});

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `refcoach ask` in a folder. */
export function ask(folder: string, args: string[], input: string | Buffer = ''): Ran {
  const done: SpawnSyncReturns<Buffer> = spawnSync(process.execPath, [PROGRAM, 'ask', ...REP, ...args], {
    cwd: folder,
    env: env(folder),
    input,
    maxBuffer: 1 << 30,
  });
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}

/** Runs a shell line in a folder; in it "refcoach" is the built program, and "asks" is `refcoach ask` for a known rep. */
export function shell(folder: string, line: string, input = ''): Ran {
  const rep = REP.map((word) => `'${word}'`).join(' ');
  const functions = `refcoach() { ${process.execPath} ${PROGRAM} "$@"; }; asks() { refcoach ask ${rep} "$@"; };`;
  const done = spawnSync('bash', ['--norc', '-c', `${functions} ${line}`], {
    cwd: folder,
    env: env(folder),
    input,
    maxBuffer: 1 << 30,
  });
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}

export function put(folder: string, name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** Starts `refcoach ask` with pipes left open. */
export const start = (folder: string, args: string[]) =>
  spawn(process.execPath, [PROGRAM, 'ask', ...REP, ...args], { cwd: folder, env: env(folder) });

/** Results of NDJSON output. */
export const results = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as {
          customer: { name: string; extra: Record<string, string> };
          readiness: { verdict: string };
        },
    );

export const namesIn = (out: string): string[] => results(out).map(({ customer }) => customer.name);
