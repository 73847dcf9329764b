// Runs the tests on the lowest Node that is promised and on newer ones, each from its npm package: node scripts/nodes.mjs [20.17 22 24 26] [-- test/matrix …]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const words = process.argv.slice(2);
const end = words.includes('--') ? words.indexOf('--') : words.length;
const versions = end > 0 ? words.slice(0, end) : ['20.17', '22', '24', '26'];
const tests = words.slice(end + 1);

function nodeOf(version) {
  const folder = join(root, '.nodes', version);
  const node = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', `node@${version}`], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return node;
}

let failed = 0;
for (const version of versions) {
  const node = nodeOf(version);
  const { status } = spawnSync(node, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...tests], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
  });
  process.stdout.write(`node ${version}: ${status === 0 ? 'passed' : 'failed'}\n`);
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
