/** The packed tarball, installed alone: no dependencies, no build step, the two main commands. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'refcoach-packed-'));
let program = '';
let files: string[] = [];

const run = (args: string[]) =>
  spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    input: '',
    env: { ...process.env, REFCOACH_HOME: join(folder, 'home') },
  });

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename, files: list }] = JSON.parse(packed.slice(packed.indexOf('['))) as [
    { filename: string; files: { path: string }[] },
  ];
  files = list.map(({ path }) => path);
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  program = join(folder, 'package', 'bin', 'refcoach.js');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed tarball', () => {
  it('needs nothing else installed', () => {
    const { dependencies, scripts } = JSON.parse(
      readFileSync(join(folder, 'package', 'package.json'), 'utf8'),
    ) as {
      dependencies?: object;
      scripts: Record<string, string>;
    };
    expect(dependencies ?? {}).toEqual({});
    expect(Object.keys(scripts).filter((name) => /install$/.test(name))).toEqual([]);
  });

  it('holds the program, the playbook and the man page, and no tests or sources', () => {
    expect(files).toContain('dist/content/playbook.pack');
    expect(files).toContain('man/refcoach.1');
    expect(files.filter((path) => /^(?:src|test|scripts)\//.test(path))).toEqual([]);
  });

  it('runs the main job', () => {
    const { stdout, stderr, status } = run(['ask', '--example']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Alan Whitcomb/);
  });

  it('prints help and version without loading the program', () => {
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run(['ask', '--help']).stdout).toMatch(/^Examples:/);
  });

  describe('when another Node runs it than made the code cache', () => {
    const spy = join(folder, 'spy.cjs');
    /** Whether this Node built what is packed: its own cache is there then. */
    const madeHere = () => {
      const head = readFileSync(join(root, 'dist', 'core.start')).toString('latin1', 4, 64);
      return head.trimEnd() === `${process.versions.v8} ${process.platform} ${process.arch}`;
    };
    const caches = () => {
      writeFileSync(
        spy,
        `const vm = require('node:vm');
        vm.Script = class extends vm.Script {
          constructor(source, options) {
            super(source, options);
            require('node:fs').writeSync(2, options.cachedData ? 'cache ' : 'none ');
          }
        };`,
      );
      return spawnSync(process.execPath, ['--require', spy, program, 'ask', '--example'], {
        encoding: 'utf8',
      });
    };

    it.runIf(madeHere())('gives V8 the cache that its own build made', () => {
      expect(caches().stderr).toBe('cache cache ');
    });

    it('gives V8 none that a build of the same number but with other patches made: it would take it and crash', () => {
      for (const piece of ['core', 'ask']) {
        const file = join(folder, 'package', 'dist', `${piece}.start`);
        const bytes = readFileSync(file);
        const head = `${process.versions.v8}1 ${process.platform} ${process.arch}`;
        bytes.write(head, 4, 'latin1');
        writeFileSync(file, bytes);
      }
      const { stdout, stderr, status } = caches();
      expect([status, stderr]).toEqual([0, 'none none ']);
      expect(stdout).toMatch(/^Alan Whitcomb/);
    });
  });

  it('is a library', () => {
    const script = `const { ask } = require(${JSON.stringify(join(folder, 'package'))}); console.log(ask({ serves: ['dentists'] }, { name: 'Ann', score: 8 }, { today: '2027-04-12' }).readiness.verdict)`;
    expect(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout).toBe('not-yet\n');
  });
});
