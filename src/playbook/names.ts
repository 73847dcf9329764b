/** How a rep's own words find their entry: a table of other names, then a fuzzy match for typing slips. */
import { singular } from '../domain/english.js';
import type { NameIndex } from './compiled.js';

/** The form in which names are compared: lower case, no punctuation, single spaces. */
export const nameKey = (words: string): string =>
  PLAIN.test(words)
    ? words
    : words
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’']s\b/g, 's')
        .replace(NOT_WORD, ' ')
        .trim();

/** Words that are in that form already, as most are. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Everything but letters of any script and digits. Written as ranges: a \p{L} costs a millisecond to compile. */
const NOT_WORD = /[^a-z0-9\u00aa-\u1fff\u2c00-\uffff]+/g;

interface Named {
  name?: string;
  one?: string;
  many?: string;
  peer?: { one: string; many: string };
  aka: string[];
  words?: string[];
}

/** The table of names of every entry. The first entry in alphabetical order keeps a name that two claim. */
export function indexNames(
  sections: Record<'people' | 'trades' | 'kinds', Record<string, Named>> & {
    talk: Record<string, { names: string[] }>;
  },
): NameIndex {
  const table = (entries: Record<string, Named>) => {
    const index: Record<string, string> = {};
    const put = (name: string | undefined, id: string) => {
      const key = name ? nameKey(name) : '';
      if (key && !(key in index)) index[key] = id;
    };
    for (const [id, entry] of Object.entries(entries))
      for (const name of [id.replace(/-/g, ' '), entry.name, entry.one, entry.many]) put(name, id);
    for (const [id, entry] of Object.entries(entries)) for (const name of entry.aka) put(name, id);
    return index;
  };
  return {
    people: table(sections.people),
    trades: table(sections.trades),
    kinds: table(sections.kinds),
    talk: talkNames(sections.talk),
    tradeWords: tellingWords(sections.trades),
  };
}

function talkNames(talk: Record<string, { names: string[] }>): Record<string, string> {
  const index: Record<string, string> = {};
  for (const [id, { names }] of Object.entries(talk))
    for (const name of [id, ...names]) index[singularPhrase(tradeKey(name))] ??= id;
  return index;
}

/** A trade's name without the words that any business has: "Hull Cleaning Services LLC" → "hull cleaning". */
const tradeKey = (words: string): string =>
  nameKey(words)
    .replace(
      /\b(?:services?|svcs?|company|co|business|contractors?|contracting|firm|local|independent|residential|llc|inc)\b/g,
      '',
    )
    .replace(/ +/g, ' ')
    .trim();

/** The id of the talk whose name stands in a trade's words: in all of them, else in what stands before "for" or "and", else without the upkeep. */
export const talkByName = (text: string, names: NameTable): string =>
  talkIn(text, names) ||
  talkIn(text.replace(/ (?:and|for|in|at|with|to)\b.*|[&/,(].*/i, ''), names) ||
  talkIn(text.replace(/ (?:maintenance|upkeep)$/i, ''), names);

/** The longest name counts; one word is a name only when nothing else stands there. */
function talkIn(text: string, names: NameTable): string {
  const tokens = tradeKey(text).split(' ');
  for (let size = tokens.length; size > 0; size--)
    for (let at = tokens.length - size; at >= 0; at--) {
      const id =
        size > 1 || tokens.length === 1
          ? names.find(singularPhrase(tokens.slice(at, at + size).join(' ')))
          : '';
      if (id) return id;
    }
  return '';
}

/** Words of trade that only one trade uses: by these a trade in free words is recognized. */
function tellingWords(trades: Record<string, Named>): Record<string, string> {
  const users = new Map<string, Set<string>>();
  for (const [id, { words = [] }] of Object.entries(trades))
    for (const word of words) {
      const key = nameKey(word);
      if (key.length > 3) users.set(key, (users.get(key) ?? new Set()).add(id));
    }
  return Object.fromEntries(
    [...users].filter(([, ids]) => ids.size === 1).map(([word, ids]) => [word, [...ids][0]!]),
  );
}

/** In which part of a table a name lies: with those that begin with its letter, or with those that begin with none of a to z. */
const partOf = (name: string): string => (name[0]! >= 'a' && name[0]! <= 'z' ? name[0]! : '0');

/** The table as texts by part, each searched as it is: "\nname\tid\nname\tid\n". Whoever looks a name up reads one of them. */
export function nameTexts(index: Readonly<Record<string, string>>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, id] of Object.entries(index))
    texts.set(partOf(name), `${texts.get(partOf(name)) ?? '\n'}${name}\t${id}\n`);
  return texts;
}

/** A table of names. The first few look-ups search the text of a part; a long run makes a map of it. */
export class NameTable {
  private lookUps = 0;
  private readonly maps = new Map<string, ReadonlyMap<string, string>>();
  private readonly byLetter = new Map<string, readonly string[]>();

  /** `textOf` gives the text of a part, the same each time; '' when there is none. */
  constructor(private readonly textOf: (part: string) => string) {}

  find(name: string): string | undefined {
    if (name === '') return undefined;
    const part = partOf(name);
    if (++this.lookUps > 500) return this.mapOf(part).get(name);
    const text = this.textOf(part);
    const at = text.indexOf(`\n${name}\t`);
    if (at < 0) return undefined;
    const start = at + name.length + 2;
    return text.slice(start, text.indexOf('\n', start));
  }

  /** Every name that begins with a letter. */
  startingWith(letter: string): readonly string[] {
    let found = this.byLetter.get(letter);
    if (!found) this.byLetter.set(letter, (found = this.namesWith(letter)));
    return found;
  }

  private namesWith(letter: string): readonly string[] {
    const text = this.textOf(partOf(letter));
    const found: string[] = [];
    for (let at = text.indexOf(`\n${letter}`); at >= 0; at = text.indexOf(`\n${letter}`, at + 1))
      found.push(text.slice(at + 1, text.indexOf('\t', at)));
    return found;
  }

  private mapOf(part: string): ReadonlyMap<string, string> {
    let map = this.maps.get(part);
    if (!map) this.maps.set(part, (map = mapOfRows(this.textOf(part))));
    return map;
  }
}

/** The ids of a text by name; the first of two that have one name. */
function mapOfRows(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of text.split('\n')) {
    const tab = row.indexOf('\t');
    if (tab > 0 && !map.has(row.slice(0, tab))) map.set(row.slice(0, tab), row.slice(tab + 1));
  }
  return map;
}

/**
 * The trade whose names or words stand in a free text, when one has more of them than any other; '' when none or several do.
 * One telling word says too little ("phone repair" is no telephone company); a name of the trade or two words are needed.
 */
export function tradeByWords(text: string, words: NameTable, names: NameTable): string {
  const tokens = nameKey(text).split(' ');
  if (tokens.length === 1) return words.find(tokens[0]!) ?? words.find(singular(tokens[0]!)) ?? '';
  const hits = new Map<string, number>();
  for (let size = 1; size <= 3; size++)
    for (let at = 0; at + size <= tokens.length; at++) {
      const run = tokens.slice(at, at + size).join(' ');
      const find = (table: NameTable) => table.find(run) ?? table.find(singularPhrase(run));
      const name = find(names);
      const id = name ?? find(words);
      if (id && id !== 'general') hits.set(id, (hits.get(id) ?? 0) + size + (name ? 1 : 0));
    }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 && best[1] > (second?.[1] ?? 0) ? best[0] : '';
}

/** "Shop owners" → "shop owner": a name in the singular. */
export const singularPhrase = (phrase: string): string => {
  const at = phrase.lastIndexOf(' ') + 1;
  return phrase.slice(0, at) + singular(phrase.slice(at));
};
