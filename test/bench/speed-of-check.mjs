// Megabytes a second of `check` as a whole process, on 1 and 10 MB of English: node test/bench/speed-of-check.mjs [rounds] [file …]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [rounds = 5, ...given] = process.argv.slice(2);
const refcoach = join(root, 'bin', 'refcoach.js');
const folder = mkdtempSync(join(tmpdir(), 'refcoach-check-'));
/** Text of people, none of it trained on: the files that are named, else the pages that come with the packages installed here. */
function prose(bytes) {
  const files = given.length ? given : readmes(join(root, 'node_modules'));
  const text = files.map((file) => readFileSync(file, 'utf8').replace(/```[^]*?```/g, '')).join('\n\n');
  return text.repeat(Math.ceil((1.1 * bytes) / text.length)).slice(0, bytes);
}

const readmes = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /(?:readme|license|changelog|history)(?:\.md|\.txt)?$/i.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

const seconds = (args) => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { env: { PATH: process.env.PATH }, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

console.log('| text | seconds | MB/s, whole process |\n| --- | ---: | ---: |');
for (const size of [1, 10]) {
  const file = join(folder, `${size}.txt`);
  writeFileSync(file, prose(size * 1e6));
  const time = median(
    Array.from({ length: Number(rounds) }, () => seconds([refcoach, 'check', file, '--fail-on', 'never'])),
  );
  console.log(`| ${size} MB | ${time.toFixed(2)} | ${(size / time).toFixed(1)} |`);
}
rmSync(folder, { recursive: true, force: true });
