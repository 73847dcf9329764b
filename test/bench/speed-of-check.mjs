// Megabytes a second of `check` as a whole process, on 1 and 10 MB of ordinary English: node test/bench/speed-of-check.mjs [rounds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const refcoach = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'bin', 'refcoach.js');
const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'refcoach-check-'));
const WORDS =
  `the of and a to in is was he for it with as his on be at by had not are but from or have an they which one were her all she there
  would their we him been has when who will more if out so said what up its about into than them can only other new some could time
  these two may then do first any my now such like our over man me even most made after also did many before must through back years
  where much your way well down should because each just those people mr how too little state good very make world still own see`.split(
    /\s+/,
  );

/** Sentences of common words, the same in every run. */
function english(bytes) {
  let state = 7;
  const chance = (most) => (state = (state * 48_271) % 2_147_483_647) % most;
  const parts = [];
  for (let size = 0; size < bytes;) {
    const words = Array.from({ length: 6 + chance(14) }, () => WORDS[chance(WORDS.length)]);
    const sentence = `${words[0][0].toUpperCase()}${words.join(' ').slice(1)}.${chance(6) ? ' ' : '\n\n'}`;
    parts.push(sentence);
    size += sentence.length;
  }
  return parts.join('');
}

const seconds = (args) => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { env: { PATH: process.env.PATH }, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

console.log('| text | seconds | MB/s, whole process |\n| --- | ---: | ---: |');
for (const size of [1, 10]) {
  const file = join(folder, `${size}.txt`);
  writeFileSync(file, english(size * 1e6));
  const time = median(
    Array.from({ length: rounds }, () => seconds([refcoach, 'check', file, '--fail-on', 'never'])),
  );
  console.log(`| ${size} MB | ${time.toFixed(2)} | ${(size / time).toFixed(1)} |`);
}
rmSync(folder, { recursive: true, force: true });
