/** The customer named in a note on them: "Connies quilt group" is "your quilt group" to Connie. */
import { has, isAscii } from './has.js';
import type { WordSets } from './words.js';

/** The first names of those who are asked, with their capital: "Dale & Connie Ruiz" → Dale, Connie. */
export function givenNames(names: string, sets: WordSets): string[] {
  const letters = isAscii(names) ? /^[a-z]{3,}/i : /^\p{L}{3,}/u;
  return (SEVERAL.test(names) ? names.split(SEVERAL) : [names])
    .flatMap((part) => letters.exec(part.trim())?.[0] ?? [])
    .filter((name) => !sets.titles.has(name.toLowerCase()))
    .map((name) => name[0]!.toUpperCase() + name.slice(1));
}
const SEVERAL = / (?:&|and|\+) /;

/** "Connies quilt group" of Dale and Connie: the group is "Connie's"; "guys dan sees" are those Dan sees. What is of one customer alone is "your", and "where Kit tends bar" is where you do, as "used to work for Kit" is for you; "from May to October" stays. */
export function ofCustomer(words: unknown, names: readonly string[], sets: WordSets): unknown {
  if (typeof words !== 'string') return words;
  const named = names.reduce(
    (text, name) =>
      lacks(text, name)
        ? text
        : text.replace(
            new RegExp(`(?<![\\p{L}'])${name}(s(?= [a-z]))?(?![\\p{L}'])`, 'iu'),
            (typed, s?: string) => (s ? `${name}'s` : sets.names.has(typed.toLowerCase()) ? name : typed),
          ),
    words,
  );
  const [only = '', ...others] = names;
  return only === '' || others.length > 0 || lacks(named, only)
    ? named
    : named
        .replace(new RegExp(`(?<!\\p{L})${only}['’]s (?=[a-z])`, 'iu'), 'your ')
        .replace(
          new RegExp(
            `(?<=\\b(?:where|when|who|whom|that|with|people|guys|folks|ladies) )${only} (?=[a-z]+s\\b)`,
            'iu',
          ),
          'she ',
        )
        .replace(
          new RegExp(
            `(?<=\\b(?:for|with|to|from|by|like|taught|trained|knows|hired) )${only}(?![\\p{L}'’]| (?:to |& |and )?[\\p{Lu}\\d])`,
            'u',
          ),
          'her',
        );
}

/** Whether a name surely isn't in a text, in capitals or not. Beyond ASCII letters have more than two forms: only the pattern knows. */
const lacks = (text: string, name: string): boolean =>
  isAscii(text) && !name.includes('ſ') && !has(text, name.toLowerCase());
