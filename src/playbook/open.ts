/** Opens a playbook: the built-in one, with a trainer's folder laid over it when there is one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { lookUp, nameKey, tradeByWords } from './names.js';
import { builtSource, overlaid, type Source } from './source.js';
import { Problem } from '../domain/problem.js';
import type { Playbook } from '../domain/playbook.js';

/** The folder the build writes content into: beside the program, or in dist/ when run from source. */
export function contentFolder(): string {
  const beside = join(__dirname, 'content');
  return existsSync(beside) ? beside : join(__dirname, '..', '..', 'dist', 'content');
}

/** The playbook to use. `folder` is a trainer's own, '' for none. Throws the first Problem of a faulty folder. */
export async function openPlaybook(folder = ''): Promise<Playbook> {
  const built = builtSource(contentFolder());
  if (!folder) return asPlaybook(built);
  if (!existsSync(folder))
    throw new Problem(
      'unreadable',
      `There's no playbook folder "${folder}".`,
      {},
      'Make one with: refcoach playbook new FOLDER',
    );
  const { readFolder } = await import('./folder.js');
  const { content, problems } = readFolder(folder, wholeOf(built));
  if (problems[0]) throw problems[0];
  return asPlaybook(overlaid(built, content));
}

/** What a folder laid over needs to know of the one below: its parts and its own questions. */
export const wholeOf = (source: Source) => ({
  parts: source.whole('parts'),
  questions: source.whole('questions'),
});

/** A playbook over any source of content. */
export function asPlaybook(source: Source): Playbook {
  const levels = lazy(() => new Set(source.whole('words')?.levels));
  const remembered = new Map<string, string>();
  return {
    trade: (id) => source.entry('trades', id),
    person: (id) => source.entry('people', id),
    kind: (id) => source.entry('kinds', id),
    circle: (id) => source.entry('circles', id),
    channel: (id) => source.entry('channels', id),
    objection: (id) => source.entry('objections', id),
    rule: (id) => source.entry('rules', id),
    sheet: (id) => source.entry('sheets', id),
    ids: (what) => source.ids(what),
    match(what, words) {
      const key = `${what}\n${words}`;
      let id = remembered.get(key);
      if (id === undefined) {
        id = find(words, source.whole('names')[what], levels());
        if (!id && what === 'trades') id = tradeByWords(words, source.whole('names').tradeWords);
        if (remembered.size < 5000) remembered.set(key, id);
      }
      return id;
    },
    get parts() {
      return source.whole('parts');
    },
    get asks() {
      return source.whole('asks');
    },
    get letters() {
      return source.whole('letters');
    },
    get questions() {
      return source.whole('questions');
    },
    get readiness() {
      return source.whole('readiness')!;
    },
    get followUp() {
      return source.whole('followUp')!;
    },
    get evidence() {
      return source.whole('evidence')!;
    },
    get words() {
      return source.whole('words')!;
    },
    get traits() {
      return source.whole('traits')!;
    },
  };
}

const RETIRED = /^(?:newly |recently |semi-?)?(?:retired|ex|former)\b/i;

function find(words: string, index: Record<string, string>, levels: ReadonlySet<string>): string {
  if (!words.trim()) return '';
  const exact = lookUp(words, index, levels);
  if (exact) return exact;
  if (RETIRED.test(words.trim()) && index['retired']) return index['retired'];
  return misspelt(words, index);
}

/** A name one or two letters off: "pediatrican". Short words are taken as they are: too much lies near them. */
function misspelt(words: string, index: Record<string, string>): string {
  const key = nameKey(words.split(/[,;:(]/)[0] ?? '');
  if (key.length < 6) return '';
  const near = closest(key, Object.keys(index));
  const slips = distance(key, near);
  return near[0] === key[0] && slips <= (key.length < 10 ? 1 : 2) ? index[near]! : '';
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The answers of the built-in example. */
export const exampleOf = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(contentFolder(), 'example.json'), 'utf8')) as Record<string, unknown>;
