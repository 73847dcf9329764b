/** Every command in docs/editors-and-ci.md runs; the hook stops a commit; the problem matcher reads the lines. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/editors-and-ci.md'), 'utf8');
const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);
const commands = blocks('sh').flatMap((text) => text.trim().split('\n'));
const WRONG = 'Do you know anyone who needs a new roof?';

let cwd = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'refcoach-docs-'));
  const bin = join(cwd, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'refcoach'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/refcoach.js')}" "$@"\n`,
  );
  chmodSync(join(bin, 'refcoach'), 0o755);
  const files = {
    'mail.md': `Hi Sue,\n\n${WRONG}\n\nBo\n`,
    'sequence.md': `# Email 1\n\nHi Sue,\n\n${WRONG}\n\nBo\n\n# Email 2\n\nHi Sue, thanks. Bo\n`,
    'sequence.yaml': `emails:\n  - subject: Hello there\n    body: ${WRONG}\n`,
    'drafts.csv': `id,body\n1,${WRONG}\n2,Thanks for lunch.\n`,
    'drafts.ndjson': `${JSON.stringify({ text: WRONG })}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, REFCOACH_HOME: join(cwd, 'home'), CI: '1' };
});

const sh = (command: string, folder = cwd) =>
  spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });

describe('commands', () => {
  it('there are some', () => expect(commands.length).toBeGreaterThan(9));
  it.each(commands)('%s', (command) => {
    const { status, stderr } = sh(command);
    expect(stderr).toBe('');
    expect(status).toBe(
      command.includes('--fail-on never') || command.includes('explain') || command.includes('--fix') ? 0 : 1,
    );
  });
  it.each(
    [...page.matchAll(/^\| (?:a|an|code) .*\| `(refcoach [^`]+)` \|$/gm)].map(([, command]) => command!),
  )('%s', (command) => {
    const { status, stdout } = sh(command);
    expect([status, stdout === '']).toEqual([1, false]);
  });
});

it('the problem matcher reads every line', () => {
  const { tasks } = JSON.parse(blocks('json')[0]!) as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const pattern = new RegExp(tasks[0]!.problemMatcher.pattern.regexp);
  const lines = sh('refcoach check --format line mail.md sequence.md').stdout.trim().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines)
    expect(pattern.exec(line)?.slice(1, 5)).toEqual([
      expect.stringMatching(/\.md$/),
      expect.any(String),
      expect.any(String),
      expect.stringMatching(/error|warning/),
    ]);
});

it('the hook stops a wrong ask and lets a good one pass', () => {
  const repository = mkdtempSync(join(tmpdir(), 'refcoach-hook-'));
  const git = (command: string) =>
    sh(
      `git -c user.name=t -c user.email=t@t -c init.defaultBranch=main -c core.hooksPath=.git/hooks ${command}`,
      repository,
    );
  git('init -q');
  mkdirSync(join(repository, '.git/hooks'), { recursive: true });
  writeFileSync(join(repository, '.git/hooks/pre-commit'), blocks('sh hook')[0]!);
  chmodSync(join(repository, '.git/hooks/pre-commit'), 0o755);
  mkdirSync(join(repository, 'emails'));
  const commit = (text: string) => {
    writeFileSync(join(repository, 'emails/one.md'), text);
    git('add -A');
    return git('commit -q -m x').status;
  };
  expect(commit(`${WRONG}\n`)).not.toBe(0);
  expect(commit('Would you be open to introducing me to your dentist?\n')).toBe(0);
});
