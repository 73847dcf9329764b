// The labelled sentences: reading them, and which are for training and which for measuring.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const LABELS = [
  'need-based',
  'vague-anyone',
  'coy',
  'pushy',
  'bribe',
  'self-serving',
  'screening',
  'yes-no',
];
export const OUTPUTS = ['not-an-ask', 'good', 'wrong', ...LABELS];

/** A TypeScript file of the project as a module. */
export async function load(file) {
  const out = `${root}node_modules/.cache/refcoach/${process.pid}-${file.replace(/\W/g, '-')}.mjs`;
  const build = await rolldown({ input: root + file, logLevel: 'silent' });
  await build.write({ file: out, format: 'esm', codeSplitting: false });
  const module = await import(pathToFileURL(out).href);
  rmSync(out);
  return module;
}

export const readLines = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line))
    : [];
export const corpus = (name) =>
  readLines(`${root}test/corpus/${name}.jsonl`).map((row) => ({ ...row, writer: name }));

/** Every file of sentences but the blind writers' and the later ones, which are never trained on. */
export const WRITERS = readdirSync(`${root}test/corpus`)
  .filter((name) => name.endsWith('.jsonl') && !/^(?:blind|later)/.test(name))
  .map((name) => name.slice(0, -6))
  .sort();

/** The state (0 no ask, 1 good, 2 wrong; -1 for no label: not wrong, whichever else) and the labels as numbers. */
export function targetOf(labels) {
  const wrong = LABELS.filter((label) => labels.includes(label));
  const state = wrong.length ? 2 : labels.includes('good') ? 1 : labels.length ? 0 : -1;
  return { state, wrong: LABELS.map((label) => (wrong.includes(label) ? 1 : 0)) };
}

export const hash = (text) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
};
const wordSet = (text) => new Set(text.toLowerCase().match(/[a-z']{3,}/g) ?? []);
const twins = (a, b) => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared || 1) > 0.6;
};

/** Training and test part: one trade in eight is held out; a near twin of a training sentence goes to training. */
export function split(rows) {
  const held = (row) => row.writer !== 'more' && hash(row.trade ?? '') % 8 === 0;
  const train = rows.filter((row) => !held(row));
  const sets = train.map((row) => wordSet(row.text));
  const test = [];
  for (const row of rows.filter(held)) {
    const words = wordSet(row.text);
    (sets.some((set) => twins(words, set)) ? train : test).push(row);
  }
  return { train, test };
}

const GREETINGS = [
  'Hi Alan,',
  'Hello Priya,',
  'Dear Ms. Ortiz,',
  'Hey Sam,',
  'Good morning, Lucy.',
  'Thanks for lunch, Dev.',
];
const CLOSINGS = [
  'Thanks, Maya',
  'Best, Jim',
  'Kind regards, Ruth',
  'Cheers, Bo',
  'Sincerely, Tom Reed',
  'Talk soon.',
];

/** One sentence in five once more as a message has it, greeted and signed: that changes nothing of what it asks. */
export const dressed = (rows) =>
  rows.flatMap((row) => {
    const turn = hash(row.text);
    if (turn % 5 !== 0) return [];
    const greeting = GREETINGS[(turn >>> 3) % GREETINGS.length];
    const closing = CLOSINGS[(turn >>> 7) % CLOSINGS.length];
    const text = [`${greeting} ${row.text}`, `${row.text} ${closing}`, `${greeting} ${row.text} ${closing}`][
      (turn >>> 11) % 3
    ];
    return [{ ...row, text, dressed: true }];
  });

/** The rules of the playbook, as `check` takes them. */
export async function readRules() {
  const { parse } = await import('yaml');
  const { readdirSync } = await import('node:fs');
  const folder = `${root}templates/playbook/rules/`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ id: name.slice(0, -5), ...parse(readFileSync(folder + name, 'utf8')) }));
}
