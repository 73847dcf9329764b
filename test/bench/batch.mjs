// How fast `ask --from` is against the bare loop of bare-loop.mjs, with the same input and outputs of the same size, and how much
// memory it takes. Prints a Markdown table: `node test/bench/batch.mjs [rows] [rounds]`, after `npm run build`.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { customer, distinct, REP, rows } from './rows.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const refcoach = join(here, '..', '..', 'bin', 'refcoach.js');
const env = { ...process.env };
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE']) delete env[name];

/** Runs node with its output to a file; gives seconds, seconds of CPU, peak memory in MiB and the size of what it wrote. */
function timed(args, out, cpus = '') {
  const fd = openSync(out, 'w');
  const rss = `${out}.rss`;
  const command = [process.execPath, '--require', join(here, 'peak-memory.cjs'), ...args];
  const [first, ...rest] = cpus ? ['taskset', '-c', cpus, ...command] : command;
  const start = process.hrtime.bigint();
  const done = spawnSync(first, rest, {
    stdio: ['ignore', fd, 'pipe'],
    env: { ...env, PEAK_MEMORY_FILE: rss },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  closeSync(fd);
  if (done.status !== 0) throw new Error(`${args.join(' ')} gave ${done.status}: ${done.stderr}`);
  return { seconds, ...JSON.parse(readFileSync(rss, 'utf8')), bytes: statSync(out).size };
}

const ask = (file, jobs, ...more) => [
  refcoach,
  'ask',
  '--from',
  file,
  '--format',
  'ndjson',
  '--jobs',
  String(jobs),
  '--quiet',
  ...REP,
  ...more,
];

/**
 * A template that writes as much as a typical result, with a variable wherever that result says something of the customer.
 * It is made from a real one, the result of median size.
 */
function templateLike(folder, sample) {
  const out = join(folder, 'sample.out');
  timed(ask(sample, 1), out);
  const results = readFileSync(out, 'utf8').trimEnd().split('\n');
  const order = results.map((text, n) => ({ text, n })).sort((a, b) => a.text.length - b.text.length);
  const mean = results.reduce((sum, { length }) => sum + length, 0) / results.length;
  const { text, n } = order.reduce((best, one) =>
    Math.abs(one.text.length - mean) < Math.abs(best.text.length - mean) ? one : best,
  );
  return Handlebars.precompile(withVariables(text, customer(n)), { noEscape: true, knownHelpersOnly: true });
}

function withVariables(text, { name, occupation, result, since, accountId, circles }) {
  const slots = [
    [name, 'name'],
    [occupation, 'occupation'],
    [result, 'result'],
    [since, 'since'],
    [accountId, 'accountId'],
  ];
  circles.forEach((words, n) => slots.push([words, `circles.[${n}]`]));
  let template = text.replace(/\{\{/g, '{ {').replace(/\}\}/g, '} }');
  for (const [value, path] of slots) if (value) template = template.split(value).join(`{{${path}}}`);
  return `${template.split(name.split(' ')[0]).join('{{relation}}')}\n`;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const count = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'refcoach-bench-'));

function write(n, format, customerOf = customer) {
  const file = join(folder, `${n}-${customerOf.name}.${format}`);
  writeFileSync(file, '');
  for (const piece of rows(n, format, customerOf)) writeFileSync(file, piece, { flag: 'a' });
  return file;
}

function main() {
  const input = write(count, 'ndjson');
  const table = write(count, 'csv');
  const different = write(count, 'ndjson', distinct);
  const template = join(folder, 'template.js');
  writeFileSync(template, templateLike(folder, write(500, 'ndjson')));
  const out = join(folder, 'out');
  const bare = [join(here, 'bare-loop.mjs'), input, template];
  const ways = {
    'bare loop, one core': () => timed(bare, out, '0'),
    'ask --from, one core': () => timed(ask(input, 1), out, '0'),
    'bare loop': () => timed(bare, out),
    'ask --from, --jobs 1': () => timed(ask(input, 1), out),
    'ask --from, --jobs 2': () => timed(ask(input, 2), out),
    'ask --from CSV, --jobs 1': () => timed(ask(table, 1), out),
    'ask --from, no text twice': () => timed(ask(different, 1), out),
  };
  const runs = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < rounds; round++)
    for (const [way, run] of Object.entries(ways)) runs[way].push(run());
  report(runs);
}

function report(runs) {
  const cpu = execFileSync('sh', ['-c', "grep -m1 'model name' /proc/cpuinfo | cut -d: -f2"], {
    encoding: 'utf8',
  }).trim();
  console.log(
    `${count} rows, ${rounds} rounds, Node ${process.version}, ${availableParallelism()} cores (${cpu}), load ${loadavg()[0].toFixed(1)}\n`,
  );
  console.log(
    '| way | rows/s | of the bare loop | by CPU time | MB out | peak MiB |\n| --- | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const [way, list] of Object.entries(runs)) {
    const yard = runs[way.includes('one core') ? 'bare loop, one core' : 'bare loop'];
    const ratio = (what) => median(list.map((run, round) => yard[round][what] / run[what])).toFixed(2);
    const rate = Math.round(count / median(list.map(({ seconds }) => seconds)));
    const peak = Math.max(...list.map(({ rss }) => rss)).toFixed(0);
    console.log(
      `| ${way} | ${rate} | ${ratio('seconds')} | ${ratio('cpu')} | ${(list[0].bytes / 1e6).toFixed(0)} | ${peak} |`,
    );
  }
}

try {
  main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
