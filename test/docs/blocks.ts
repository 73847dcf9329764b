/** The commands of a page, run as somebody with refcoach installed would: a folder, a home, and "refcoach" on the path. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

/** Blocks of one kind in a page of this repository: "sh" is run by a test. */
export const blocksOf = (page: string, kind: string): string[] =>
  [
    ...readFileSync(join(root, page), 'utf8').matchAll(
      new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'),
    ),
  ].map(([, block]) => block!);

export interface Place {
  folder: string;
  run(block: string): { code: number | null; out: string; err: string };
}

/** A folder with the files that a page speaks of. A failure anywhere in a block or a pipe counts. */
export function placeWith(files: Readonly<Record<string, string | Buffer>>): Place {
  const folder = mkdtempSync(join(tmpdir(), 'refcoach-docs-'));
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'refcoach'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'refcoach.js')}" "$@"\n`,
  );
  chmodSync(join(bin, 'refcoach'), 0o755);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const env = { PATH: `${bin}:${process.env['PATH']}`, REFCOACH_HOME: join(folder, '.home'), HOME: folder };
  return {
    folder,
    run(block) {
      const script = ['--norc', '-c', `set -eo pipefail\n${block}`];
      const done = spawnSync('bash', script, { cwd: folder, env, encoding: 'utf8' });
      return { code: done.status, out: done.stdout, err: done.stderr };
    },
  };
}
