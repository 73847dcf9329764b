// Bundles the quick tests of src/domain for a mutation run: one file for mocha, so that no mutant reads a module anew.
// Run by Stryker after it has put the mutants in; TESTS names other tests than all of test/domain.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const domain = readdirSync(join(root, 'test', 'domain')).filter((name) => name.endsWith('.test.ts'));
const tests = process.env.TESTS?.split(',') ?? domain.map((name) => `test/domain/${name}`);
const instead = [[/^vitest$/, join(here, 'as-vitest.ts')]];

const build = await rolldown({
  cwd: root,
  input: 'tests',
  platform: 'node',
  logLevel: 'warn',
  plugins: [
    {
      name: 'mutation',
      resolveId: (source) =>
        source === 'tests' ? '\0tests' : instead.find(([pattern]) => pattern.test(source))?.[1],
      load: (id) =>
        id === '\0tests'
          ? tests.map((path) => `import ${JSON.stringify(join(root, path))};`).join('\n')
          : undefined,
      // Files beside a test are read from where the test is.
      transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
    },
  ],
});
await build.write({ file: join(root, 'dist', 'mutation', 'tests.cjs'), format: 'cjs', codeSplitting: false });
await build.close();
