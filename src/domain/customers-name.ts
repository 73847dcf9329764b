/** The customer named in a note on them: "Connies quilt group" is "your quilt group" to Connie. */
import { has, isAscii } from './has.js';
import { baseOfPast } from './tidy/verbs.js';
import type { WordSets } from './words.js';

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
  const named = (text: string): string[] => {
    const [found = ''] = letters.exec(text.trim()) ?? [];
    return found && !sets.titles.has(found.toLowerCase()) ? [found[0]!.toUpperCase() + found.slice(1)] : [];
  };
  if (SEVERAL.test(name)) return { names: name.split(SEVERAL).flatMap(named), isOne: false };
  const last = /(?<=[^,] )\S+$/.exec(name.trim())?.[0] ?? '';
  return { names: [...new Set([name, ...callMe.split(' '), last].flatMap(named))], isOne: true };
}
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

/** "Walt hears his granddaughter" of Walt, as one would note it: "he hears …"; of two, "ruths scooter" is "Ruth's". */
export function resultOfCustomer(words: unknown, asked: Asked, sets: WordSets): unknown {
  if (typeof words !== 'string') return words;
  if (!asked.isOne) return ofCustomer(asBoth(words, asked.names), asked, sets);
  const [he, him, his] = /\b(?:she|hers?)\b/i.test(words) ? ['she', 'her', 'her'] : ['he', 'him', 'his'];
  return asked.names.reduce((text, name) => {
    if (lacks(text, name)) return text;
    const typedAs = `(?<![\\p{L}'])(?:${name}|${name.toLowerCase()})`;
    return text
      .replace(new RegExp(`${typedAs}(['’]?)s(?= [a-z])`, 'u'), (typed, mark: string) =>
        mark || isNamed(typed, name, sets) || !sets.isRight(typed.toLowerCase()) ? his : typed,
      )
      .replace(
        new RegExp(`(?<=^|[,;.] |\\b(?:${BEFORE_SUBJECT}) )${typedAs}(?= ([a-z]+)\\b)`, 'u'),
        (typed, does: string) => (isName(typed, sets) || (typed === name && isVerb(does, sets)) ? he : typed),
      )
      .replace(
        new RegExp(`(?<=\\b(?:${BEFORE_OBJECT}) )${name}(?![\\p{L}'’]| (?:to |& |and )?\\p{Lu})`, 'u'),
        him,
      );
  }, words);
}
const isVerb = (word: string, sets: WordSets): boolean =>
  /^(?:is|was|has|had|can|could|now|no|never|finally|still|won|got|quit)$/.test(word) ||
  /[a-z]{2}(?:ed|[^s]s)$/.test(word) ||
  baseOfPast(word, sets) !== '';
const BEFORE_SUBJECT = 'and|but|so|when|since|until|till|because|while|before|after|says|now|that';
const BEFORE_OBJECT =
  'for|with|w|to|from|by|saved|saves|cost|costs|got|gets|gave|gives|let|lets|told|called|made|makes|helped|helps|found|kept|keeps';

/** "Ken and Ruth slept", "Ken & Ruth's trip". */
const asBoth = (text: string, [one = '', other = '']: readonly string[]): string =>
  one && other
    ? text.replace(
        new RegExp(
          `(?<![\\p{L}'])(?:${one},? (?:and|&|\\+) ${other}|${other},? (?:and|&|\\+) ${one})(['’]?s)?(?= [a-z]|$)`,
          'iu',
        ),
        (_, s?: string) => (s ? 'their' : 'they'),
      )
    : text;

/** A name that is known for one, or that is no other word. */
const isName = (typed: string, sets: WordSets): boolean =>
  sets.names.has(typed.toLowerCase()) || !sets.isRight(typed.toLowerCase());

/** "Connies" and "Blooms", but not the blooms of a garden. */
const isNamed = (typed: string, name: string, sets: WordSets): boolean =>
  typed.startsWith(name) || isName(name, sets);

const asYou = (text: string, name: string): string =>
  text
    .replace(new RegExp(`(?<!\\p{L})${name}['’]s (?=[a-z])`, 'iu'), 'your ')
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
const lacks = (text: string, name: string): boolean =>
  isAscii(text) && !name.includes('ſ') && !has(text, name.toLowerCase());
