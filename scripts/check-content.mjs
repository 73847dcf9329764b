// The whole of what the playbook can say: every trade × people × channel × temper, read for English, limits, faces and by `check`.
// npm run check:content [-- --every N] [-- --no-ear]: with N, every Nth case only.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** The share of our own texts in which `check` may find something: a trained ear is not sure of every turn of phrase. */
const MOST_HEARD = 0.005;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'test', 'content', '.made');
const build = await rolldown({
  cwd: root,
  input: 'test/content/whole.ts',
  platform: 'node',
  logLevel: 'silent',
});
await build.write({ dir: out, format: 'cjs', entryFileNames: '[name].cjs' });
await build.close();

// With --lines N instead: N texts that are made, as NDJSON, for whoever trains or reads.
const args = process.argv.slice(2);
const every = Number(args[args.indexOf('--every') + 1]) || 1;
const { whole, madeTexts } = await import(pathToFileURL(join(out, 'whole.cjs')).href);
if (args.includes('--lines')) {
  for (const line of madeTexts(root, Number(args[args.indexOf('--lines') + 1]) || 1000))
    process.stdout.write(`${JSON.stringify(line)}\n`);
  rmSync(out, { recursive: true, force: true });
  process.exit(0);
}
const { made, found, lines, measured, heard } = whole(
  root,
  args.includes('--every') ? every : 1,
  !args.includes('--no-ear'),
  (n) => (process.stderr.isTTY ? process.stderr.write(`\r${n} made`) : undefined),
);
rmSync(out, { recursive: true, force: true });
for (const [problem, { times, where }] of found)
  process.stdout.write(`${problem}  (${times} times, first: ${where})\n`);
for (const line of lines) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${made} results read; mean sentence ${measured.words.toFixed(1)} words, grade ${measured.grade.toFixed(1)}; ` +
    `${found.length + lines.length} kinds of fault\n`,
);
if (heard.of > 0)
  process.stdout.write(
    `check hears nothing in ${heard.good} of ${heard.of} texts; else ${heard.rules.map(([rule, times]) => `${rule} ${times}`).join(', ') || 'nothing'}\n`,
  );
process.exitCode =
  found.length + lines.length > 0 ||
  measured.words > 14 ||
  measured.grade > 7 ||
  heard.of - heard.good > MOST_HEARD * heard.of
    ? 1
    : 0;
