// Runs every benchmark and prints Markdown: npm run bench, or node test/bench/run.mjs start batch. Build first.
import { execFileSync, spawnSync } from 'node:child_process';
import { availableParallelism, loadavg, totalmem, type as system, release } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Name → heading, file, and its arguments. */
const ALL = {
  start: ['Start-up', 'start.mjs', []],
  batch: ['Many customers', 'batch.mjs', []],
  speed: ['check: speed', 'speed-of-check.mjs', []],
  check: ['check: hearing', 'check.mjs', []],
  store: ['Log and customers', 'store.mjs', []],
  sheets: ['Handouts', 'sheets.mjs', []],
  variety: ['Variety', 'variety.mjs', []],
};

function machine() {
  const cpu =
    process.platform === 'linux'
      ? execFileSync('sh', ['-c', "grep -m1 'model name' /proc/cpuinfo | cut -d: -f2"], {
          encoding: 'utf8',
        }).trim()
      : '';
  const load = loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
  return `Node ${process.version}, ${system()} ${release()}, ${availableParallelism()} cores ${cpu && `(${cpu})`}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, load ${load}`;
}

const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(ALL);
const unknown = wanted.filter((name) => !Object.hasOwn(ALL, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no bench "${unknown[0]}". There are: ${Object.keys(ALL).join(', ')}.\n`);
  process.exit(2);
}

const env = { ...process.env };
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE']) delete env[name];
process.stdout.write(`# Benchmarks\n\n${machine()}\n`);
for (const name of wanted) {
  const [title, file, args] = ALL[name];
  process.stdout.write(`\n## ${title}\n\n`);
  const { status } = spawnSync(process.execPath, [join(here, file), ...args], { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
