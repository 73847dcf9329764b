/** Which pieces a command loads: start-up is held by what is loaded, not by a clock. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'refcoach-loaded-'));
const answers = join(folder, 'answers.json');
writeFileSync(
  answers,
  JSON.stringify({
    profile: { rep: { name: 'Maya' }, serves: ['dentists'] },
    customer: { name: 'Ann', score: 10 },
  }),
);
const spy = join(folder, 'spy.cjs');
writeFileSync(
  spy,
  `process.on('exit', () => require('node:fs').writeSync(2, '\\n@@' + JSON.stringify({ files: Object.keys(require.cache), builtins: process.moduleLoadList }) + '\\n'));`,
);

function loaded(args: string[]): { files: string[]; builtins: string[] } {
  const { stderr } = spawnSync(
    process.execPath,
    ['--require', spy, join(root, 'bin', 'refcoach.js'), ...args],
    {
      encoding: 'utf8',
      input: '',
      env: { ...process.env, REFCOACH_HOME: join(folder, 'none') },
    },
  );
  const { files, builtins } = JSON.parse(stderr.slice(stderr.lastIndexOf('@@') + 2)) as {
    files: string[];
    builtins: string[];
  };
  return {
    files: files
      .filter((file) => file.includes('/dist/'))
      .map((file) =>
        file
          .split('/')
          .pop()!
          .replace(/-[\w-]{8}\.cjs$/, ''),
      ),
    builtins,
  };
}

const HEAVY = ['net', 'zlib', 'http', 'child_process', 'stream'].map((name) => `NativeModule ${name}`);

describe('what is loaded', () => {
  it('nothing for help and version', () => {
    expect(loaded(['--help']).files).toEqual([]);
    expect(loaded(['ask', '--help']).files).toEqual([]);
    expect(loaded(['--version']).files).toEqual([]);
  });

  it('the core alone for ask from answers', () => {
    const { files, builtins } = loaded(['ask', '--answers', answers, '--format', 'text']);
    expect(files.sort()).toEqual(['ask.cjs', 'core.cjs']);
    for (const heavy of HEAVY) expect(builtins).not.toContain(heavy);
  });

  it('what hears, and nothing that composes, for check', () => {
    const { files, builtins } = loaded(['check', '--text', 'Do you know anyone?', '--fail-on', 'never']);
    expect(files.sort()).toEqual(['check.cjs', 'core.cjs']);
    for (const heavy of HEAVY) expect(builtins).not.toContain(heavy);
  });
});
