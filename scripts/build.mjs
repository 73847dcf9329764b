// Builds dist/: the program in lazily loaded pieces, and the playbook as JSON. Run by npm install, npm test and npm pack.
import { rmSync, mkdirSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

async function bundle(input, options = {}) {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    logLevel: 'warn',
    checks: { eval: false, circularDependency: false },
    ...options.input,
  });
  await build.write({
    dir: options.dir ?? dist,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    sourcemap: false,
    minify: 'dce-only',
    ...options.output,
  });
  await build.close();
}

async function writeContent() {
  const tool = join(dist, '.build');
  await bundle({ content: 'scripts/content.ts' }, { dir: tool });
  const { writeContent: write } = await import(pathToFileURL(join(tool, 'content.cjs')).href);
  const problems = write(join(root, 'templates'), join(dist, 'content'));
  rmSync(tool, { recursive: true, force: true });
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) throw new Error(`The playbook has ${problems.length} faults.`);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await writeContent();
const entries = { main: 'src/main.ts', index: 'src/index.ts' };
await bundle(Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file)))));
