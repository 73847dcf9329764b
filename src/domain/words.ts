/** The word lists of a playbook as sets, made once: what is a verb, a group, a person, a proper name. */
import { has } from './has.js';
import type { WordLists } from './playbook.js';

export interface WordSets {
  groups: ReadonlySet<string>;
  people: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  participles: ReadonlyMap<string, string>;
  pasts: ReadonlyMap<string, string>;
  participleSet: ReadonlySet<string>;
  /** Any past form or participle → its base. */
  bases: ReadonlyMap<string, string>;
  /** Whether words reveal a need where a kind of person belongs. */
  isNeed(text: string): boolean;
  /** Small letters → the word with its capital. */
  proper: ReadonlyMap<string, string>;
  places: ReadonlySet<string>;
  bare: ReadonlySet<string>;
  own: ReadonlySet<string>;
  /** Things of which one says which: "a house", "your roof". */
  things: ReadonlySet<string>;
  /** Things that are nobody's own: "the street". */
  everyones: ReadonlySet<string>;
  /** First names, small letters → with their capital. */
  names: ReadonlyMap<string, string>;
  /** A group → what those are called who belong to it: "choir" → "singers". */
  members: ReadonlyMap<string, string>;
  /** A group → what only one of those who belong to it is: "choir" → "you stand next to". */
  cues: ReadonlyMap<string, string>;
  private: ReadonlySet<string>;
  short: ReadonlyMap<string, string>;
}

const small = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));

/** A table that holds nothing but its own words: "constructor" is a word like any other. */
const bare = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table));

/** Patterns are compiled when a text holds a word that they need. */
function needOf({ needs, needWords }: WordLists): WordSets['isNeed'] {
  let made: RegExp[] | undefined;
  return (text) =>
    (!needWords || has(text, ...needWords)) &&
    (made ??= needs.map((source) => new RegExp(source, 'i'))).some((need) => need.test(text));
}

/** The sets of some lists, made when they are first asked for: who reads a customer and who speaks to them look into the same ones. */
export function wordSets(lists: WordLists): WordSets {
  let sets = made.get(lists);
  if (!sets) made.set(lists, (sets = setsOf(lists)));
  return sets;
}

const made = new WeakMap<WordLists, WordSets>();

function setsOf(lists: WordLists): WordSets {
  const bases = new Map<string, string>();
  const participleBase = new Map<string, string>();
  for (const base in lists.participles) participleBase.set(lists.participles[base]!, base);
  for (const [done, base] of participleBase) if (done !== base) bases.set(done, base);
  for (const past in lists.pasts) bases.set(past, participleBase.get(lists.pasts[past]!) ?? past);
  return {
    groups: new Set(lists.groups),
    people: small(lists.people),
    persons: new Set(lists.persons),
    titles: new Set(lists.titles),
    verbs: new Set(lists.verbs),
    adjectives: new Set(lists.adjectives),
    participles: bare(lists.participles),
    pasts: bare(lists.pasts),
    participleSet: new Set(participleBase.keys()),
    bases,
    isNeed: needOf(lists),
    proper: new Map(lists.proper.map((word) => [word.toLowerCase(), word])),
    places: new Set(lists.places),
    bare: new Set(lists.bare),
    own: new Set(lists.own),
    things: new Set(lists.things),
    everyones: new Set(lists.everyones),
    names: new Map(lists.names.map((name) => [name.toLowerCase(), name])),
    members: bare(lists.members),
    cues: bare(lists.cues),
    private: new Set(lists.private),
    short: bare(lists.short),
  };
}
