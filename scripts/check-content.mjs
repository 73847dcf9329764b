// The whole of what the playbook can say: every trade × people × channel × temper, read for English, limits, faces and by `check`.
// npm run check:content [-- --every N] [-- --no-ear]: with N, every Nth case only.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWhole } from './whole.mjs';

/** The share of our own texts in which `check` may find something: a trained ear is not sure of every turn of phrase (measured: 1 of 241,049 with `--every 61`; `--every 300` hears few ways and tempers). */
const MOST_HEARD = 0.0002;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const every = Number(args[args.indexOf('--every') + 1]) || 1;
const { whole } = await loadWhole();
const { made, found, lines, measured, heard } = whole(
  root,
  args.includes('--every') ? every : 1,
  !args.includes('--no-ear'),
  (n) => (process.stderr.isTTY ? process.stderr.write(`\r${n} made`) : undefined),
);
for (const [problem, { times, where }] of found)
  process.stdout.write(`${problem}  (${times} times, first: ${where})\n`);
for (const line of lines) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${made} results read; mean sentence ${measured.words.toFixed(1)} words, grade ${measured.grade.toFixed(1)}; ` +
    `${found.length + lines.length} kinds of fault\n`,
);
if (heard.of > 0)
  process.stdout.write(
    `${heard.most.map(([quote, times]) => `${String(times).padStart(6)} times heard: ${quote}\n`).join('')}check hears nothing in ${heard.good} of ${heard.of} texts; else ${heard.rules.map(([rule, times]) => `${rule} ${times}`).join(', ') || 'nothing'}\n`,
  );
process.exitCode =
  found.length + lines.length > 0 ||
  measured.words > 14 ||
  measured.grade > 7 ||
  heard.of - heard.good > MOST_HEARD * heard.of
    ? 1
    : 0;
