// How long a start takes as a ratio to `node -e 0`, in paired and shuffled rounds of one run: node test/bench/start.mjs [rounds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const refcoach = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'bin', 'refcoach.js');
const rounds = Number(process.argv[2] ?? 30);
const folder = mkdtempSync(join(tmpdir(), 'refcoach-start-'));
const answers = join(folder, 'alan.json');
const env = { PATH: process.env.PATH, HOME: folder, REFCOACH_TODAY: '2027-04-12' };

writeFileSync(
  answers,
  JSON.stringify({
    rep: { name: 'Maya Brandt' },
    trade: 'financial planner',
    serves: ['physicians'],
    name: 'Alan Whitcomb',
    occupation: 'surgeon',
    score: 10,
    result: 'cut your tax bill',
  }),
);

const WAYS = {
  'node -e 0': [['-e', '0']],
  '--version': [[refcoach, '--version'], 1.1],
  '--help': [[refcoach, '--help'], 1.1],
  'ask --help': [[refcoach, 'ask', '--help'], 1.1],
  'ask --answers FILE --format text': [
    [refcoach, 'ask', '--answers', answers, '--format', 'text', '--no-save'],
    1.4,
  ],
  'check --text': [
    [refcoach, 'check', '--text', 'Do you know anyone who needs a roof?', '--fail-on', 'never'],
    1.3,
  ],
  'ask with a saved profile': [
    [refcoach, 'ask', 'Alan', '--score', '10', '--result', 'slept better'],
    1.6,
    'saved',
  ],
};

const envOf = (home) => ({ ...env, REFCOACH_HOME: join(folder, home ?? 'none') });

function milliseconds([args, , home]) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: envOf(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** A shuffle that is the same in every run. */
let state = 1;
const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const shuffled = (list) =>
  list
    .map((one) => [chance(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

const sorted = (list) => [...list].sort((a, b) => a - b);
const median = (list) => sorted(list)[Math.floor(list.length / 2)];

spawnSync(process.execPath, [refcoach, 'ask', '--answers', answers, '--save'], { env: envOf('saved') });
const runs = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
for (const way of Object.values(WAYS)) milliseconds(way);
for (let round = 0; round < rounds; round++)
  for (const name of shuffled(Object.keys(WAYS))) runs[name].push(milliseconds(WAYS[name]));

console.log(
  '| start of | median ms | ratio, median | ratio of the minima | target |\n| --- | ---: | ---: | ---: | ---: |',
);
const base = runs['node -e 0'];
for (const [name, list] of Object.entries(runs)) {
  const ratio = median(list.map((time, round) => time / base[round]));
  const least = Math.min(...list) / Math.min(...base);
  const target = WAYS[name][1] ? `≤ ${WAYS[name][1]}` : '';
  console.log(
    `| ${name} | ${median(list).toFixed(1)} | ${ratio.toFixed(2)} | ${least.toFixed(2)} | ${target} |`,
  );
}
rmSync(folder, { recursive: true, force: true });
