/** The customer named in a note on them: "Connies quilt group" is "your quilt group" to Connie. */
import { has, isAscii } from './has.js';
import type { WordSets } from './words.js';

/** "Dr. Mehta", "Mrs Ritter". */
export const TITLE = '(?:(?:dr|mrs?|ms|miss|prof|rev|fr|pastor|coach|captain|chief|officer|judge)\\.? )?';

/** What those who are asked are called, and whether all of it is one person. */
export interface Asked {
  names: readonly string[];
  isOne: boolean;
}

/**
 * What those who are asked are called, with its capital: of two the first names ("Dale & Connie Ruiz" → Dale, Connie); of one the first name, what the rep
 * calls them, and the last name: "Vernon Hatch", "Vern" → Vernon, Vern, Hatch.
 */
export function askedAs(name: string, callMe: string, sets: WordSets): Asked {
  const letters = isAscii(name + callMe) ? /^[a-z]{3,}/i : /^\p{L}{3,}/u;
  const named = (text = ''): string[] => {
    const [found = ''] = letters.exec(text.trim()) ?? [];
    return found && found.length < LONG && !sets.titles.has(found.toLowerCase())
      ? [found[0]!.toUpperCase() + found.slice(1)]
      : [];
  };
  const couple = MR_AND_MRS.exec(name);
  if (couple) return { names: couple.slice(1).flatMap(named), isOne: true };
  if (SEVERAL.test(name)) return { names: name.split(SEVERAL).flatMap(named), isOne: false };
  const bare = name.trim().replace(TITLED, '');
  const last = /(?<=[^,] )\S+$/.exec(name.trim())?.[0] ?? '';
  return { names: [...new Set([bare, ...callMe.split(' '), last].flatMap(named))], isOne: true };
}
/** "Mr and Mrs Tom Park" are told of as one: "on the board with Tom" is with you. */
const MR_AND_MRS = /^(?:mr|dr|rev)\.? (?:and|&|\+) (?:mrs|ms)\.? (?:(\S+) )?(\S+)$/i;
const TITLED = new RegExp(`^${TITLE}`, 'i');
/** Nobody's name is so long. */
const LONG = 40;
const SEVERAL = / (?:&|and|\+) /;

/** "Connies quilt group" of Dale and Connie: the group is "Connie's"; "guys dan sees" are those Dan sees. What is of one customer alone is "your", and "where Kit tends bar" is where you do, as "used to work for Kit" is for you; "from May to October" stays. */
export function ofCustomer(words: unknown, { names, isOne }: Asked, sets: WordSets): unknown {
  if (typeof words !== 'string') return words;
  return names.reduce((text, name) => {
    if (lacks(text, name)) return text;
    const named = text.replace(
      new RegExp(`(?<![\\p{L}'])${name}(s(?= [a-z]))?(?![\\p{L}'])`, 'iu'),
      (typed, s?: string) =>
        s && isNamed(typed, name, sets) ? `${name}'s` : !s && isName(typed, sets) ? name : typed,
    );
    return isOne ? asYou(named, name) : named;
  }, words);
}

/** A name that is known for one, or that is no other word. */
export const isName = (typed: string, sets: WordSets): boolean =>
  sets.names.has(typed.toLowerCase()) || !sets.isRight(typed.toLowerCase());

/** "Connies" and "Blooms", but not the blooms of a garden. */
export const isNamed = (typed: string, name: string, sets: WordSets): boolean =>
  typed.startsWith(name) || isName(name, sets);

const asYou = (text: string, name: string): string =>
  text
    .replace(new RegExp(`(?<!\\p{L})${TITLE}${name}['’]s (?=[a-z])`, 'iu'), 'your ')
    .replace(
      new RegExp(`(?<=\\b(?:to|of|by|near|like|from|behind|with|than) )${TITLE}${name}['’]s$`, 'iu'),
      'hers',
    )
    .replace(
      new RegExp(
        `(?<=\\b(?:where|when|who|whom|that|with|people|guys|folks|ladies) )${name} (?=[a-z]+s\\b)`,
        'u',
      ),
      'she ',
    )
    .replace(
      new RegExp(
        `(?<=\\b(?:for|with|[wW]|to|from|by|near|beside|behind|like|taught|trained|knows|hired) |\\bw/ ?)${name}(?![\\p{L}'’]| (?:to |& |and )?[\\p{Lu}\\d])`,
        'u',
      ),
      'her',
    );

/** Whether a name surely isn't in a text, in capitals or not. Beyond ASCII letters have more than two forms: only the pattern knows. */
export const lacks = (text: string, name: string): boolean =>
  isAscii(text) && !name.includes('ſ') && !has(text, name.toLowerCase());
