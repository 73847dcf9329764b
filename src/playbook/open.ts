/** Opens a playbook: the built-in one, with a trainer's folder laid over it when there is one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { lookNear, lookUp, NONE, writtenOut, type NameRules } from './look-up.js';
import { nameKey, NameTable, talkByName, tradeByWords } from './names.js';
import { contentFolder } from './content-folder.js';
import { builtSource, type Source } from './source.js';
import type { Below } from './folder.js';
import { has } from '../domain/has.js';
import type { Hand } from '../domain/hand/hand.js';
import type { Spelling } from '../domain/spelling/spelling.js';
import { beginning } from '../domain/tidy/text.js';
import { parted, wordSets, type WordTables } from '../domain/words.js';
import type { Phrasing, Playbook, Pool, Question, RuleText, Talk, Temper } from '../domain/playbook.js';

/**
 * The playbook to use. `folder` is a trainer's own, '' for none; messages call it `label`.
 * Throws the first Problem of a faulty folder, and of one whose files all lie where nothing is read.
 */
export async function openPlaybook(folder = '', label = folder): Promise<Playbook> {
  const built = builtSource(contentFolder());
  if (!folder) return asPlaybook(built);
  const { placed, readFolder } = await import('./folder.js');
  const { overlaid } = await import('./laid.js');
  const { content, problems, files } = readFolder(folder, wholeOf(built));
  if (files.size === 0) problems.push(...(await import('./strays.js')).strays(folder, []));
  if (problems[0]) throw placed(problems[0], label);
  return asPlaybook(overlaid(built, content));
}

/** What a folder laid over needs to know of the one below: its parts and its own questions. */
export const wholeOf = (source: Source): Below => ({
  parts: partsOf(source),
  questions: source.get('questions') as Question[],
});

/** The phrasings of a part, read when a temper is first used; the source keeps them. */
class PartOf implements Pool {
  constructor(
    private readonly source: Source,
    private readonly id: string,
  ) {}
  get warm(): Phrasing[] {
    return this.of('warm');
  }
  get plain(): Phrasing[] {
    return this.of('plain');
  }
  get formal(): Phrasing[] {
    return this.of('formal');
  }
  private of(temper: Temper): Phrasing[] {
    return (this.source.get(`parts/${this.id}/${temper}`) ?? []) as Phrasing[];
  }
}

function partsOf(source: Source): Record<string, Pool> {
  const parts = Object.create(null) as Record<string, Pool>;
  for (const id of source.ids('parts')) parts[id] = new PartOf(source, id);
  return parts;
}

/** Entries of a section by id, each looked up once: a batch asks for the same few again and again. */
function entries(source: Source, section: string): (id: string) => never {
  const known = new Map<string, unknown>();
  return (id) => {
    let entry = known.get(id);
    if (entry === undefined && (entry = source.get(`${section}/${id}`)) !== undefined) known.set(id, entry);
    return entry as never;
  };
}

/** The rules by id: in one value, since whoever checks uses them all. */
const rulesIn = (source: Source) => source.get('rules') as Readonly<Record<string, RuleText>>;

/** A playbook over any source of content. */
export function asPlaybook(source: Source): Playbook {
  const rules = lazy((): NameRules => {
    const { levels, heads, jobs } = wordSets(words());
    return { levels, heads, short: jobs };
  });
  const tables = new Map<string, NameTable>();
  const table = (what: string) => {
    let known = tables.get(what);
    if (!known)
      tables.set(
        what,
        (known = new NameTable((part) => (source.get(`names/${what}/${part}`) ?? '') as string)),
      );
    return known;
  };
  const remembered = new Map<string, string>();
  const parts = lazy(() => partsOf(source));
  const words = lazy(() => withSpelling(source));
  const whole = (key: string) => source.get(key) as never;
  const talk: (id: string) => Talk | undefined = entries(source, 'talk');
  return {
    trade: entries(source, 'trades'),
    talk: (words) => talk(talkByName(words, table('talk'))),
    person: entries(source, 'people'),
    kind: entries(source, 'kinds'),
    circle: entries(source, 'circles'),
    channel: entries(source, 'channels'),
    objection: entries(source, 'objections'),
    rule: (id) => (Object.hasOwn(rulesIn(source), id) ? rulesIn(source)[id] : undefined),
    sheet: entries(source, 'sheets'),
    ids: (what) => source.ids(what),
    match(what, words) {
      const key = `${what}\n${words}`;
      let id = remembered.get(key);
      if (id === undefined) {
        id = find(words, table(what), what === 'people' ? rules() : { ...rules(), heads: NONE });
        if (!id && what === 'trades') id = tradeByWords(words, table('tradeWords'), table('trades'));
        if (remembered.size < 5000) remembered.set(key, id);
      }
      return id;
    },
    get parts() {
      return parts();
    },
    get asks() {
      return whole('asks');
    },
    get letters() {
      return whole('letters');
    },
    get questions() {
      return whole('questions');
    },
    get ownFields() {
      return whole('ownFields');
    },
    get readiness() {
      return whole('readiness');
    },
    get followUp() {
      return whole('followUp');
    },
    get evidence() {
      return whole('evidence');
    },
    get reactions() {
      return whole('reactions');
    },
    get practice() {
      return whole('practice');
    },
    get words() {
      return words();
    },
    get cast() {
      return whole('cast');
    },
    get remarks() {
      return whole('remarks');
    },
    get openings() {
      return whole('openings');
    },
    get traits() {
      return whole('traits');
    },
    get cues() {
      return whole('cues');
    },
    get traitCounts() {
      return whole('traitCounts');
    },
    get whens() {
      return whole('whens');
    },
  };
}

/** The word lists, with the list of right words behind them; it's opened when the first word is looked up. */
function withSpelling(source: Source): WordTables {
  const words = source.get('words') as Omit<WordTables, 'tables'>;
  const list = lazy(() => source.get('spelling') as Spelling | undefined);
  const hand = lazy(() => source.get('hand') as Hand | undefined);
  return {
    ...words,
    hand,
    tables: parted(source.get('tables') as string),
    spelling: {
      knows: (word) => list()?.knows(word) ?? true,
      written: (word) => list()?.written(word) ?? '',
      near: (word) => list()?.near(word) ?? [],
      filled: (word) => list()?.filled(word) ?? [],
    },
  };
}

/** Who has retired lives among other people than their work's, whatever it was; who left one job has another. */
const STOPPED = /^(?:newly |recently |just )?(?:retired|retd\.?|ret['’]d|ret\.?)(?: |$)/i;
const RETIRED = /^(?:semi-?retired|ex|former)\b/i;

function find(typed: string, names: NameTable, rules: NameRules): string {
  const words = beginning(typed);
  if (!words.trim()) return '';
  if (has(words, 'ret') && STOPPED.test(words.trim()))
    return names.find(nameKey(words)) ?? names.find('retired') ?? '';
  const exact = lookUp(words, names, rules);
  if (exact) return exact;
  const plain = writtenOut(words, rules.short);
  const other = plain === words ? '' : lookUp(plain, names, rules);
  if (other) return other;
  if (RETIRED.test(words.trim())) return names.find('retired') ?? '';
  const near = rules.heads !== NONE ? lookNear(plain, names, rules) : '';
  return near || misspelt(plain, names);
}

/** A name one or two letters off: "pediatrican". Short words are taken as they are: too much lies near them. */
function misspelt(words: string, names: NameTable): string {
  const key = nameKey(words.split(/[,;:(]/)[0] ?? '');
  if (key.length < 6) return '';
  const allowed = key.length < 10 ? 1 : 2;
  const near = names.startingWith(key[0]!).filter((name) => Math.abs(name.length - key.length) <= allowed);
  const best = near.length > 0 ? closest(key, near) : '';
  return best &&
    distance(key, best) <= allowed &&
    sameWords(key, best) &&
    !(key.length === best.length && key.length < 10 && !sameLetters(key, best))
    ? names.find(best)!
    : '';
}

/** A letter in another's place makes another word ("marinas", "printers"); letters that changed places are a slip. */
const sameLetters = (one: string, other: string): boolean =>
  [...one].sort().join('') === [...other].sort().join('');

/** A slip stays in its word: "parts manager" is no port manager, though only two letters differ. */
function sameWords(one: string, other: string): boolean {
  const words = one.split(' ');
  const others = other.split(' ');
  return (
    words.length !== others.length ||
    words.every(
      (word, at) =>
        distance(word, others[at]!) <= (word.length < 8 ? 1 : 2) || sameLetters(word, others[at]!),
    )
  );
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The answers of the built-in example. */
export const exampleOf = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(contentFolder(), 'example.json'), 'utf8')) as Record<string, unknown>;
