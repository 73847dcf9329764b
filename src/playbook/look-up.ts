/** How an occupation in free words is looked up: its name behind "I run a", levels, places, verbs and short forms. */
import { singular } from '../domain/english.js';
import type { WordTable } from '../domain/word-table.js';
import { nameKey, singularPhrase, type NameTable } from './names.js';

const LEAD =
  /^(?:i am|i m|im|i|he|hes|she|shes|they|theyre|we|were)?\s*(?:currently|also|still|mostly|now)?\s*(?:runs?|owns?|manages?|have|has|works? as|is|am|are|used to be)?\s*(?:an?|the|my|our|her|his|their|own)?\s+/;
const OWNS =
  /^(?:(?:i|we|he|she|they) )?(?:owns?|runs?|has|have|opened|started|co owns?) (?:(?:an?|the|my|our|her|his|their|own|small|little|two|three|four|\d+) )*(.+)$/;
const LEADS =
  /^(?:(?:i|she|he) )?(?:runs?|leads?|heads?(?: up)?|manages?|in charge of|head of|s?vp(?: of)?|director(?: of)?|dir(?: of)?|manager of) (?:(?:an?|the|our|my|all|both|\d+|two|three|four|five|six) )*(.+?)(?: (?:team|department|dept|group|side|operation|function))?$/;

/** "Works in admissions at a college" → "admissions". */
const WORKS_IN =
  /^(?:(?:i|he|she|they) )?works? in (?:the |an? )?(.+?)(?: (?:department|dept|office))?(?: (?:at|for|of) .*)?$/;

/** Lists that help to read an occupation: words before a name that don't change it, and names that no word before them changes. */
export interface NameRules {
  levels: Pick<WordTable, 'has'>;
  heads: Pick<WordTable, 'has'>;
  /** Short forms and what they stand for. */
  short: WordTable;
}

/** Short forms written out, and British spelling in American: "plant mgr", "harbour master". */
export const writtenOut = (words: string, short: NameRules['short']): string =>
  words
    .replace(/\bco-?owner\b/gi, 'owner')
    .replace(
      /\bco (?=fair|roads?\b|rd\b|parks?\b|jail\b|clerk\b|extension\b|sheriff|commission)/gi,
      'county ',
    )
    .replace(/[a-z]+(?:\/[a-z]*)?/gi, (word) => short.get(word.toLowerCase()) ?? word)
    .replace(BRITISH, (_, stem?: string) => (stem ? `${stem}or` : ''))
    .replace(/(cent|theat)re\b/gi, '$1er')
    .replace(/\btyre/gi, 'tire')
    .replace(/programme\b/gi, 'program');

const BRITISH = /\b(harb|neighb|col|lab|fav|behavi)our|(?<=counsel|jewel|travel|model)l(?=er|or|ing)/gi;

/** The id that free words mean: an exact name, or one behind words that don't change it, of the whole or of a part; '' when none. */
export function lookUp(words: string, index: NameTable, rules: NameRules): string {
  const find = (key: string) => index.find(key) ?? index.find(singularPhrase(key)) ?? '';
  const named = (key: string) => find(key) || behindLevels(key, find, rules);
  const exact = find(nameKey(words));
  if (exact) return exact;
  for (const key of [...candidates(words), ...parts(words)]) {
    const id = named(key) || find(ownerOf(key)) || firstOf(leaderOf(key), find);
    if (id) return id;
  }
  return '';
}

/**
 * The id that free words come near, when no name is theirs: without their hours ("CNA nights"), by what they do ("sells crop
 * insurance"), by the place they own ("mattress store"), by their end ("hs football coach").
 */
export function lookNear(words: string, index: NameTable, rules: NameRules): string {
  const find = (key: string) => index.find(key) ?? index.find(singularPhrase(key)) ?? '';
  const named = (key: string) => find(key) || behindLevels(key, find, rules);
  const keys = [...candidates(words), ...parts(words)];
  const leveled = (key: string) => find(key) || behindLevels(key, find, { ...rules, heads: NONE });
  const wholes = [...new Set([nameKey(words), ...parts(words)])];
  const owned = wholes.flatMap((key) => ownerOf(key) || (BUSINESS.test(key) ? `${key} owner` : []));
  return (
    firstOf(keys.map(withoutHours), named) ||
    firstOf(keys.flatMap(doerOf), named) ||
    firstOf(owned, leveled) ||
    firstOf([...keys, ...owned].flatMap(endings), find) ||
    (OWNER.test(keys[0] ?? '') ? find('business owner') : '')
  );
}

/** A business alone stands for its owner: "mattress store". */
const BUSINESS =
  /\b(?:agency|bakery|bar|boutique|brewery|cafe|clinic|company|dealership|diner|distillery|farm|firm|garage|greenhouse|gym|hotel|kennel|lot|mall|mill|nursery|orchard|practice|ranch|restaurant|salon|shop|spa|store|studio|winery)$/;

const OWNER = /^(?:(?:i|he|she|they) )?owns? /;

/** No heads: for these nothing is left out. */
export const NONE: NameRules['heads'] = { has: () => false };

/** "CNA nights", "sheet metal local 17", "firefighter station 12", "roofing crew leader": without the shift, the hours, the union local, the station or the standing. */
const withoutHours = (key: string): string =>
  key.replace(
    / (?:nights?|days|mornings|evenings|weekends|part time|full time|(?:first|second|third|1st|2nd|3rd) shift|(?:local|station|engine|ladder|precinct|district|unit) \d+|\d+ (?:yrs|years)|crew leader|crew|guy|gal|lady|worker|foreman|specialist|business)$/,
    '',
  );

const firstOf = (names: readonly string[], find: (name: string) => string): string => {
  for (const name of names) {
    const id = find(name);
    if (id) return id;
  }
  return '';
};

/** "Night nurse", "5th grade teacher": the name behind its levels; or a head that may have any word before it. */
function behindLevels(key: string, find: (key: string) => string, { levels, heads }: NameRules): string {
  const tokens = key.split(' ');
  for (let start = 1; start < tokens.length && isLevel(tokens, start, levels); start++) {
    const id = find(tokens.slice(start).join(' '));
    if (id) return id;
  }
  const last = tokens.length > 1 && tokens.length < 5 ? tokens.at(-1)! : '';
  const head = heads.has(last) ? last : singular(last);
  return heads.has(head) ? find(head) : '';
}

function isLevel(tokens: string[], start: number, levels: NameRules['levels']): boolean {
  const last = tokens[start - 1]!;
  return levels.has(last) || /^\d+(?:st|nd|rd|th)?$/.test(last) || last === 'grade' || last === 'school';
}

/** What was typed; up to its first comma; without "I run a"; up to its first preposition. */
function candidates(words: string): string[] {
  const first = words.split(/[,;:(/|@+]|\s[-–—]\s/)[0] ?? '';
  const whole = nameKey(first).replace(/\bco owner\b/, 'owner');
  const keys = [upToPlace(whole), whole];
  const bare = whole.replace(LEAD, '');
  const field = WORKS_IN.exec(whole)?.[1] ?? '';
  keys.push(bare, field, upToPlace(bare), ...beginnings(bare), ...beginnings(upToPlace(bare)));
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
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;:(/|@+&]|\s[-–—]\s|\s(?:and|n|plus|but|also)\s/)
    .map((part) => upToPlace(nameKey(part).replace(LEAD, '')))
    .filter((key) => key.length > 1);

function upToPlace(key: string): string {
  const at = key.search(/ (?:at|in|of|for|with|from|on|to|near|by|who|that|since|until|out) /);
  return at < 0 ? key : key.slice(0, at);
}

/** "Has a bakery with her husband" → "bakery owner". */
function ownerOf(key: string): string {
  const owned = OWNS.exec(key)?.[1];
  return owned ? `${singularPhrase(upToPlace(owned))} owner` : '';
}

/** "Runs the HR team at a shipyard" → "hr manager"; "runs the food bank" → "food bank director". */
function leaderOf(key: string): string[] {
  const led = LEADS.exec(upToPlace(key))?.[1];
  return led
    ? [led, singularPhrase(led)].flatMap((what) => [`${what} manager`, `${what} director`, `${what} leader`])
    : [];
}

const DOES =
  /^(?:(?:i|he|she|they) )?(sells?|drives?|teach(?:es)?|installs?|fix(?:es)?|repairs?|builds?|cleans?|makes?|bakes?|grows?|raises?|paints?|trains?|coach(?:es)?|boards?) (?:(?:an?|the|my|our|his|her|their|\d+) )*(.+)$/;

/** What somebody who does that is called, by the verb. */
const DOERS: readonly [verb: RegExp, called: readonly string[]][] = [
  [/^sell/, ['agent', 'dealer', 'rep', 'salesman', 'sales']],
  [/^drive/, ['driver', 'operator']],
  [/^teach/, ['teacher', 'instructor']],
  [/^coach/, ['coach']],
  [/^(?:install|build)/, ['installer', 'builder', 'contractor']],
  [/^(?:fix|repair)/, ['repair', 'mechanic']],
  [/^bake/, ['baker']],
  [/^grow|^raise/, ['grower', 'farmer', 'breeder']],
  [/^paint/, ['painter']],
  [/^train/, ['trainer']],
  [/^clean/, ['cleaner']],
  [/^make/, ['maker']],
  [/^board/, ['boarder']],
];

/** "Sells crop insurance" → "crop insurance agent"; "teaches piano" → "piano teacher". */
function doerOf(key: string): string[] {
  const [, verb = '', what = ''] = DOES.exec(upToPlace(key)) ?? [];
  const called = DOERS.find(([of]) => of.test(verb))?.[1] ?? [];
  return called.map((doer) => `${singularPhrase(what)} ${doer}`);
}

/** "High school varsity football coach": names of two words or more that it ends with, the longest first. */
function endings(key: string): string[] {
  const tokens = key.split(' ');
  if (tokens.length > 6) return [];
  return tokens.slice(1, -1).map((_, at) => tokens.slice(at + 1).join(' '));
}
