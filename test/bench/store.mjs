// How long the commands on a large journal take beside `node -e 0`: node test/bench/store.mjs [customers] [entries] [rounds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));
const refcoach = join(here, '..', '..', 'bin', 'refcoach.js');
const [customers = 5000, entries = 100_000, rounds = 5] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'refcoach-store-'));
const home = join(folder, 'home');
const env = { PATH: process.env.PATH, REFCOACH_HOME: home, REFCOACH_TODAY: '2027-12-01' };

const build = await rolldown({ input: join(here, 'fill-journal.ts'), platform: 'node', logLevel: 'silent' });
await build.write({ file: join(folder, 'fill.mjs'), format: 'esm' });
const { fillJournal } = await import(pathToFileURL(join(folder, 'fill.mjs')).href);
fillJournal(home, customers, entries);

function milliseconds(args, name = '') {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: name === 'next, nothing kept' ? { ...env, REFCOACH_HOME: join(folder, 'none') } : env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const WAYS = {
  'node -e 0': ['-e', '0'],
  'next, nothing kept': [refcoach, 'next'],
  'next, first time': [refcoach, 'next'],
  next: [refcoach, 'next'],
  'report, first time': [refcoach, 'report'],
  report: [refcoach, 'report'],
  'log, one entry': [refcoach, 'log', 'Customer 7 of 1', '--asked'],
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const runs = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
for (const name of ['next', 'report']) runs[`${name}, first time`].push(milliseconds(WAYS[name]));
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(WAYS))
    if (!name.endsWith('first time')) runs[name].push(milliseconds(args, name));

console.log(
  `${customers} customers, ${entries} entries, ${(statSync(join(home, 'journal.ndjson')).size / 1e6).toFixed(0)} MB\n`,
);
console.log('| command | median ms |\n| --- | ---: |');
for (const [name, list] of Object.entries(runs)) console.log(`| ${name} | ${median(list).toFixed(0)} |`);
rmSync(folder, { recursive: true, force: true });
