/** How a rep's own words find their entry: a table of other names, then a fuzzy match for typing slips. */
import { singular } from '../domain/english.js';
import type { NameIndex } from './compiled.js';

/** The form in which names are compared: lower case, no punctuation, single spaces. */
export const nameKey = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']s\b/g, 's')
    .replace(NOT_WORD, ' ')
    .trim();

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
  sections: Record<'people' | 'trades' | 'kinds', Record<string, Named>>,
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
    tradeWords: tellingWords(sections.trades),
  };
}

/** Words of trade that only one trade uses: by these a trade in free words is recognised. */
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

/** The table as text, which is read in one piece and searched as it is: "\nkey\tid\nkey\tid\n". */
export const nameTableText = (index: Readonly<Record<string, string>>): string =>
  `\n${Object.entries(index)
    .map(([key, id]) => `${key}\t${id}\n`)
    .join('')}`;

/** A table of names. The first few look-ups search the text; a long run makes a map of it. */
export class NameTable {
  private lookUps = 0;
  private map: Map<string, string> | undefined;

  constructor(private readonly text: string) {}

  find(key: string): string | undefined {
    if (!this.map && ++this.lookUps > 500) this.map = this.toMap();
    if (this.map) return this.map.get(key);
    const at = this.text.indexOf(`\n${key}\t`);
    if (at < 0) return undefined;
    const start = at + key.length + 2;
    return this.text.slice(start, this.text.indexOf('\n', start));
  }

  /** Every name that begins with a letter. */
  startingWith(letter: string): string[] {
    const found: string[] = [];
    for (let at = this.text.indexOf(`\n${letter}`); at >= 0; at = this.text.indexOf(`\n${letter}`, at + 1))
      found.push(this.text.slice(at + 1, this.text.indexOf('\t', at)));
    return found;
  }

  private toMap(): Map<string, string> {
    const map = new Map<string, string>();
    for (const row of this.text.split('\n')) {
      const tab = row.indexOf('\t');
      if (tab > 0 && !map.has(row.slice(0, tab))) map.set(row.slice(0, tab), row.slice(tab + 1));
    }
    return map;
  }
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

const LEAD =
  /^(?:i am|i m|im|i|he|hes|she|shes|they|theyre|we|were)?\s*(?:currently|also|still|mostly|now)?\s*(?:runs?|owns?|manages?|have|has|works? as|is|am|are|used to be)?\s*(?:an?|the|my|our|her|his|their|own)?\s+/;
const OWNS =
  /^(?:(?:i|we|he|she|they) )?(?:owns?|runs?|has|have|opened|started|co owns?) (?:(?:an?|the|my|our|her|his|their|own|small|little|two|three|four|\d+) )*(.+)$/;
const LEADS =
  /^(?:(?:i|she|he) )?(?:runs?|leads?|heads?(?: up)?|manages?|in charge of|head of|vp of|director of) (?:an?|the|our|my|all)?\s*(.+?)(?: (?:team|department|dept|group|side|operation|function))?$/;

/** "Works in admissions at a college" → "admissions". */
const WORKS_IN =
  /^(?:(?:i|he|she|they) )?works? in (?:the |an? )?(.+?)(?: (?:department|dept|office))?(?: (?:at|for|of) .*)?$/;

/** Lists that help to read an occupation: words before a name that don't change it, and names that no word before them changes. */
export interface NameRules {
  levels: ReadonlySet<string>;
  heads: ReadonlySet<string>;
  /** Short forms and what they stand for. */
  short: Readonly<Record<string, string>>;
}

/** Short forms written out, and British spelling in American: "plant mgr", "harbour master". */
export const writtenOut = (words: string, short: NameRules['short']): string =>
  words
    .replace(/[a-z]+(?:\/[a-z]+)?/gi, (word) => short[word.toLowerCase()] ?? word)
    .replace(BRITISH, (_, stem?: string) => (stem ? `${stem}or` : ''))
    .replace(/(cent|theat)re\b/gi, '$1er')
    .replace(/\btyre/gi, 'tire')
    .replace(/programme\b/gi, 'program');

const BRITISH = /\b(harb|neighb|col|lab|fav|behavi)our|(?<=counsel|jewel|travel|model)l(?=er|or|ing)/gi;

/** The id that free words mean: an exact name, or one behind words that don't change it, of the whole or of a part; '' when none. */
export function lookUp(words: string, index: NameTable, rules: NameRules): string {
  const find = (key: string) => index.find(key) ?? index.find(singularPhrase(key)) ?? '';
  const named = (key: string) => find(key) || behindLevels(key, find, rules);
  for (const key of [...candidates(words), ...parts(words)]) {
    const id = named(key) || find(ownerOf(key)) || find(leaderOf(key));
    if (id) return id;
  }
  return '';
}

/** "Night nurse", "5th grade teacher": the name behind its levels; or a head that may have any word before it. */
function behindLevels(key: string, find: (key: string) => string, { levels, heads }: NameRules): string {
  const tokens = key.split(' ');
  for (let start = 1; start < tokens.length && isLevel(tokens, start, levels); start++) {
    const id = find(tokens.slice(start).join(' '));
    if (id) return id;
  }
  const last = tokens.length > 1 && tokens.length < 5 ? singular(tokens.at(-1)!) : '';
  return heads.has(last) ? find(last) : '';
}

function isLevel(tokens: string[], start: number, levels: ReadonlySet<string>): boolean {
  const last = tokens[start - 1]!;
  return levels.has(last) || /^\d+(?:st|nd|rd|th)?$/.test(last) || last === 'grade' || last === 'school';
}

/** What was typed; up to its first comma; without "I run a"; up to its first preposition. */
function candidates(words: string): string[] {
  const first = words.split(/[,;:(/|@+]|\s[-–—]\s/)[0] ?? '';
  const keys = [nameKey(words), nameKey(first)];
  keys.push(upToPlace(keys[1]!));
  const bare = keys[1]!.replace(LEAD, '');
  const field = WORKS_IN.exec(keys[1]!)?.[1] ?? '';
  keys.push(bare, field, upToPlace(bare), ...beginnings(bare));
  return [...new Set(keys)].filter((key) => key.length > 1);
}

/** "Night manager Holiday Inn": what two words or more begin with, the longest first. */
function beginnings(key: string): string[] {
  const tokens = key.split(' ');
  if (tokens.length > 6) return [];
  return tokens.slice(2).map((_, at) => tokens.slice(0, tokens.length - 1 - at).join(' '));
}

/** The other parts of an answer that names several: "midwife / doula", "choir master and school caretaker". */
const parts = (words: string): string[] =>
  words
    .split(/[,;:(/|@+&]|\s[-–—]\s|\s(?:and|plus|but|also)\s/)
    .map((part) => upToPlace(nameKey(part).replace(LEAD, '')))
    .filter((key) => key.length > 1);

const upToPlace = (key: string): string =>
  key.split(/ (?:at|in|of|for|with|from|on|to|near|by|who|that|since|until) /)[0]!;

/** "Has a bakery with her husband" → "bakery owner". */
function ownerOf(key: string): string {
  const owned = OWNS.exec(key)?.[1];
  return owned ? `${singularPhrase(upToPlace(owned))} owner` : '';
}

/** "Runs the HR team at a shipyard" → "hr manager". */
function leaderOf(key: string): string {
  const led = LEADS.exec(upToPlace(key))?.[1];
  return led ? `${led} manager` : '';
}

const singularPhrase = (phrase: string): string => {
  const at = phrase.lastIndexOf(' ') + 1;
  return phrase.slice(0, at) + singular(phrase.slice(at));
};
