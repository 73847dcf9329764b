/** The word lists of a playbook, ready to be looked into: what is a verb, a group, a person, a proper name. */
import { has } from './has.js';
import type { Hand } from './hand/hand.js';
import type { WordLists } from './word-lists.js';
import { speller, type Speller } from './spelling/speller.js';
import type { Spelling } from './spelling/spelling.js';
import { packWords, WordTable, type PackedWords } from './word-table.js';

/** The tables that are made of a playbook's lists. */
const TABLES = [
  'groups', 'people', 'persons', 'titles', 'verbs', 'adjectives', 'participles', 'pasts', 'pastOf', 'participleSet', 'bases', 'proper',
  'places', 'bare', 'own', 'things', 'everyones', 'names', 'members', 'cues', 'short', 'levels', 'heads', 'jobs', 'capitals',
  'right', 'slips', 'doneFor', 'mended',
] as const; // prettier-ignore
export type Table = (typeof TABLES)[number];

/** Between two tables that lie in one text. */
const NEXT = '\f';

/** The tables as one text, which is read in one piece. */
export const joined = (tables: WordTables['tables']): string => TABLES.map((name) => tables[name]).join(NEXT);

/** The tables of such a text. */
export function parted(text: string): WordTables['tables'] {
  const texts = text.split(NEXT);
  return Object.fromEntries(TABLES.map((name, at) => [name, texts[at]!])) as WordTables['tables'];
}

/** The word lists as a playbook holds them: tables, worked out once when it is built or read. */
export interface WordTables {
  tables: Readonly<Record<Table, PackedWords>>;
  /** Groups where what is said stays. */
  private: readonly string[];
  /** Patterns that reveal a need where a kind of person belongs, and words of which one stands in whatever they find. */
  needs: readonly string[];
  needWords?: readonly string[];
  /** Where any word can be looked up; none where content is only checked. */
  spelling?: Spelling;
  /** What makes typed notes sayable; none where content is only checked. */
  hand?: () => Hand | undefined;
}

/**
 * participles: base → participle. pasts: past → participle. pastOf: participle → the first past listed with it. participleSet:
 * participles alone. bases: any past form or participle → its base. proper: small letters → the word with its capital. places: take "the".
 * bare: take nothing. own: take "your". things: one says which ("a house", "your roof"). everyones: things that are nobody's own
 * ("the street"). names: first names, small letters → with their capital. members: a group → what those are called who belong to it
 * ("choir" → "singers"). cues: a group → what only one of them is ("choir" → "you stand next to"). levels, heads, jobs: words before an
 * occupation that don't change it, those that no word before them changes, and its short forms. capitals: more names. right: words no
 * dictionary has. doneFor: what is done for somebody ("build": "I build decks for …"). mended: what is done to a thing that stays ("tune"). slips: wrong words → what was meant; the built-in ones of these three are in the list of right words.
 */
export interface WordSets extends Omit<Readonly<Record<Table, WordTable>>, 'proper'>, Speller {
  /** Whether words reveal a need where a kind of person belongs. */
  isNeed(text: string): boolean;
  private: readonly string[];
  /** What makes typed notes sayable. */
  hand(): Hand | undefined;
}

const listed = (words: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...words].map((word) => [word, '']));
const small = (words: readonly string[]) => new Map(words.map((word) => [word.toLowerCase(), word]));

/** A table that holds nothing but its own words: "constructor" is a word like any other. */
const bare = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table));

/** The lists of a playbook as tables. */
export function tablesOf(lists: WordLists): WordTables {
  const bases = new Map<string, string>();
  const participleBase = new Map<string, string>();
  for (const base in lists.participles) participleBase.set(lists.participles[base]!, base);
  for (const [done, base] of participleBase) if (done !== base) bases.set(done, base);
  for (const past in lists.pasts) bases.set(past, participleBase.get(lists.pasts[past]!) ?? past);
  const pasts = Object.entries(lists.pasts);
  const all: Record<Table, ReadonlyMap<string, string>> = {
    groups: listed(lists.groups),
    people: small(lists.people),
    persons: listed(lists.persons),
    titles: listed(lists.titles),
    verbs: listed(lists.verbs),
    adjectives: listed(lists.adjectives),
    participles: bare(lists.participles),
    pasts: bare(lists.pasts),
    pastOf: new Map(pasts.reverse().map(([past, done]) => [done, past])),
    participleSet: listed(participleBase.keys()),
    bases,
    proper: small(lists.proper),
    places: listed(lists.places),
    bare: listed(lists.bare),
    own: listed(lists.own),
    things: listed(lists.things),
    everyones: listed(lists.everyones),
    names: small(lists.names),
    members: bare(lists.members),
    cues: bare(lists.cues),
    short: bare(lists.short),
    levels: listed(lists.levels),
    heads: listed(lists.heads),
    jobs: bare({ ...lists.short, ...lists.jobs }),
    capitals: small(lists.capitals),
    right: listed(lists.right),
    slips: bare(lists.slips),
    doneFor: listed(lists.doneFor),
    mended: listed(lists.mended),
  };
  const tables = Object.fromEntries(TABLES.map((name) => [name, packWords(all[name])]));
  return { tables: tables as WordTables['tables'], private: lists.private, needs: lists.needs };
}

/** Patterns are compiled when a text holds a word that they need. */
function needOf({ needs, needWords }: WordTables): WordSets['isNeed'] {
  let made: RegExp[] | undefined;
  return (text) =>
    (!needWords || has(text, ...needWords)) &&
    (made ??= needs.map((source) => new RegExp(source, 'i'))).some((need) => need.test(text));
}

/** The tables ready to be asked, made once: who reads a customer and who speaks to them look into the same ones. */
export function wordSets(words: WordTables): WordSets {
  let sets = made.get(words);
  if (!sets) made.set(words, (sets = setsOf(words)));
  return sets;
}

const made = new WeakMap<WordTables, WordSets>();

function setsOf(words: WordTables): WordSets {
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, new WordTable(words.tables[name])]),
  ) as Record<Table, WordTable>;
  const { hand = () => undefined } = words;
  return {
    ...tables,
    isNeed: needOf(words),
    private: words.private,
    hand,
    ...speller(tables, words.spelling),
  };
}
