/** The completion scripts in the shells they are for. A shell that isn't installed is said to be left out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawn } from '@lydell/node-pty';

const PROGRAM = resolve(__dirname, '..', '..', 'bin', 'refcoach.js');
const folder = mkdtempSync(join(tmpdir(), 'refcoach-completion-'));
const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'dumb', ZDOTDIR: folder };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (shell: string) => spawnSync('sh', ['-c', `command -v ${shell}`]).status === 0;

beforeAll(() => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout } = spawnSync(process.execPath, [PROGRAM, 'completion', shell], { encoding: 'utf8' });
    writeFileSync(join(folder, `refcoach.${shell}`), stdout);
  }
  writeFileSync(join(folder, 'drafts.csv'), '');
});

/** What bash would offer for the words of a line. */
function bash(...words: string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `. ./refcoach.bash; COMP_WORDS=(refcoach ${line}); COMP_CWORD=${words.length}; _refcoach; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  return stdout.trim().split('\n');
}

function fish(...words: string[]): string[] {
  const script = `source ./refcoach.fish; complete -C '${['refcoach', ...words].join(' ')}'`;
  const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[0]!);
}

/** Types a line and a tab in a real zsh, and gives what stands on the terminal once `wanted` is there. */
async function zsh(line: string, wanted: string): Promise<string> {
  writeFileSync(
    join(folder, '.zshrc'),
    'PS1="> "; autoload -Uz compinit; compinit -u -D; . ./refcoach.zsh; echo READY\n',
  );
  const pty = spawn('zsh', ['-i'], { cols: 200, rows: 60, cwd: folder, env });
  let seen = '';
  pty.onData((data) => (seen += data));
  const until = async (words: string) => {
    for (let wait = 0; wait < 100 && !seen.includes(words); wait++)
      await new Promise((tick) => setTimeout(tick, 100));
  };
  await until('READY');
  pty.write(`${line}\t\t`);
  await until(wanted);
  pty.kill();
  return seen;
}

const report = (shell: string) => process.stderr.write(`Not run, ${shell} is not installed.\n`);

describe('bash', () => {
  it.skipIf(!has('bash'))('offers commands, options, choices and files', () => {
    expect(bash('')).toEqual(expect.arrayContaining(['ask', 'check', 'practice', 'handout', '--version']));
    expect(bash('pl')).toEqual(['playbook']);
    expect(bash('ask', '--sco')).toEqual(['--score']);
    expect(bash('check', '--format', 'sa')).toEqual(['sarif']);
    expect(bash('ask', '--from', 'dra')).toEqual(['drafts.csv']);
  });
});

describe('fish', () => {
  if (!has('fish')) report('fish');
  it.skipIf(!has('fish'))('offers commands, options, choices and files', () => {
    expect(fish('')).toEqual(expect.arrayContaining(['ask', 'check', 'practice', 'handout']));
    expect(fish('ask', '--sco')).toEqual(['--score']);
    expect(fish('check', '--format', 'sa')).toEqual(['sarif']);
    expect(fish('ask', '--from', 'dra')).toEqual(['drafts.csv']);
  });
});

describe('zsh', () => {
  if (!has('zsh')) report('zsh');
  it.skipIf(!has('zsh'))('offers commands, options and choices', async () => {
    expect(await zsh('refcoach playb', 'refcoach playbook')).toContain('refcoach playbook');
    expect(await zsh('refcoach ask --requ', '--require-ready')).toContain('--require-ready');
    expect(await zsh('refcoach check --format sa', 'sarif')).toContain('sarif');
  });
});
