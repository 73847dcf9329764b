/** The English of names and free text: possessives, and the shape of the words a rep types. */
export { plural, singular } from './plurals.js';
import { has } from './has.js';
import { plural, singular } from './plurals.js';
import type { WordSets } from './words.js';
export { wordSets, type WordSets } from './words.js';
export { firstName, personName, properName, vocative } from './people-names.js';

/** "Maya's", "James's", "the Ortizes'", "the Millers'": a possessive as it is spoken. */
export function possessive(name: string): string {
  if (!name) return '';
  return /^the .*[^s]s$/i.test(name) ? `${name}'` : `${name}'s`;
}

/** "Ann", "Ann and Bo", "Ann, Bo, and Cy". */
export function list(items: readonly string[], word = 'and'): string {
  if (items.length < 3) return items.join(` ${word} `);
  return `${items.slice(0, -1).join(', ')}, ${word} ${items[items.length - 1]}`;
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Numbers to ten as words. */
export const numberWord = (n: number): string => NUMBERS[n] ?? String(n);

/** "a" or "an" before a word, by its sound. */
export function article(word: string): 'a' | 'an' {
  const first = /^[a-zA-Z\u00aa-\u1fff\u2c00-\uffff0-9]+/.exec(word)?.[0] ?? '';
  if (/^(8|11|18)(\D|$)/.test(first) || /^8/.test(first)) return 'an';
  if (/^\d/.test(first)) return 'a';
  if (SAID_AS_WORD.test(first)) return 'a';
  if (/^[A-Z]{2,}s?$/.test(first) && first.length <= 4) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
  if (/^(hour|honest|honor|heir)/i.test(first)) return 'an';
  if (/^(uni([^nm]|$)|use|usual|user|euro|ewe|one\b|once|ut[aeiou]|ub[iou])/i.test(first)) return 'a';
  return /^[aeiou]/i.test(first) ? 'an' : 'a';
}

/** Short forms that are read as a word and begin with a consonant's sound, whatever the name of their first letter. */
const SAID_AS_WORD =
  /^(?:NICU|NASA|FEMA|HUD|LEED|FICA|ROTC|MOPS|REIT|SIM|FICO|NATO|NOAA|MERV|RAM|ROM|LAN|SEAL|SWAT)s?$/;

export type Shape = 'people' | 'group' | 'person' | 'other';

const DETERMINERS = new Set(
  'the your my our his her their its some all those these a an other every most'.split(' '),
);
const STOPS = new Set(
  `in at on of from with for by near to under across around behind after before off over through during since until than
   close back nearest about down up next along inside outside above below beside past upstairs downstairs nearby downtown uptown
   who whom that which where when whose what you i we they he she it me us but
   he's she's you've i've getting moving working living running playing going doing coming sitting`.split(
    /\s+/,
  ),
);

/** Words that begin what is said of the noun: "the neighbors your children visit". */
const OTHERS = new Set('your my our his her their its the a an every each'.split(' '));

/** The noun a phrase is about, lower case but for initials: "the doctors you trade call with" → "doctors". */
export function headOf(words: string): string {
  return headChunk(words).at(-1) ?? '';
}

/** "CAS working group", "running club": here the word in -ing belongs to the noun. */
const GROUPING = /^(?:working|running|living|playing)$/;
const WITH_ING = /\b(?:working|running|living|playing) (?:group|party|team|club|crew|band|community)\b/i;

function headChunk(words: string): string[] {
  const chunk: string[] = [];
  for (const raw of upToComma(words).split(/\s+/)) {
    const word = raw.replace(
      /^[^a-zA-Z\u00aa-\u1fff\u2c00-\uffff\d]+|[^a-zA-Z\u00aa-\u1fff\u2c00-\uffff\d.]+$/g,
      '',
    );
    if (!word) continue;
    const low = word.toLowerCase();
    if (chunk.length === 0 && DETERMINERS.has(low)) continue;
    if (low === 'and' || low === 'or') continue;
    if (GROUPING.test(low) && WITH_ING.test(words)) continue;
    if (chunk.length > 0 && (STOPS.has(low) || OTHERS.has(low) || /^(?:who|that|which|whose)['’]/.test(low)))
      break;
    if (STOPS.has(low)) continue;
    chunk.push(/^[A-Z]{2,}s?$/.test(word) ? word : low);
  }
  return chunk;
}

/** Free words up to their first comma, dash or bracket: "hawk club, last Sunday of the month" → "hawk club". */
export function upToComma(words: string): string {
  const at = words.search(/\s*[,;:(–—]|\s+-\s+/);
  return (at < 0 ? words : words.slice(0, at)).trim();
}

const PERSON_ENDING =
  /(?:ers|ors|ists|ians|eers|mates|men|women|folks|guys|ees|ants|eons|sters|lords|smiths|wrights)$/;
const NOT_PEOPLE = new Set(
  `stairs flowers papers numbers computers chambers quarters headquarters corners doors floors matters orders letters counters
   trailers towers showers waters rivers hours colors neighborhoods motors tractors mirrors sectors errors favors labors
   restaurants plants events accounts apartments elements moments farmers' quarters trees committees bees coffees employees'
   degrees fees knees levees suppers dinners breakfasts drawers folders scanners mowers boilers heaters`.split(
    /\s+/,
  ),
);

/** "Women in bio chapter": a group named for who is in it. */
const WOMEN_IN =
  /^(?:your |the )?(?:women|men|veterans|ladies) in [\w-]+(?: [\w-]+)? (?:chapter|group|network|committee|council|forum|circle)$/i;

/** "The sextons you meet with every quarter": one trades and meets with people. */
const WHOM_ONE_MEETS =
  /^(?:the )?(?:other )?(?:[a-z-]+ ){0,2}[a-z-]+[^s\W]s (?:you|she|he|they) (?:[a-z]+ ){1,3}?with(?: |$)/i;

/** Whether free words name people ("the doctors you trade call with"), a group, one person, or anything else. */
export function shapeOf(words: string, lists: WordSets): Shape {
  if (has(words, ' in ') && WOMEN_IN.test(words)) return 'group';
  if (/^[A-Z][a-z]+[A-Z][a-z]+$/.test(words)) return 'other';
  const chunk = headChunk(words);
  const head = chunk.at(-1) ?? '';
  const low = head.toLowerCase();
  if (!head) return 'other';
  if (lists.people.has(low) || /^[A-Z]{2,}s$/.test(head)) return 'people';
  if (WHOM_ONE_MEETS.test(words) && !lists.groups.has(low) && !NOT_PEOPLE.has(low)) return 'people';
  if (lists.groups.has(low)) return 'group';
  if (/^(?:the )?(?:other|fellow) [a-z ]*[a-rt-z]s\b/i.test(words) && !NOT_PEOPLE.has(low)) return 'people';
  if (
    lists.persons.has(low) ||
    (chunk.length > 1 && lists.persons.has(chunk[0]!) && /[A-Z]/.test(words.slice(1)))
  )
    return 'person';
  if (lists.groups.has(singular(low)) && low !== singular(low)) return 'group';
  if (/^(?:the|your) /i.test(words) && lists.people.has(plural(low)) && plural(low) !== low) return 'person';
  if (PERSON_ENDING.test(low) && !NOT_PEOPLE.has(low)) return 'people';
  return 'other';
}
