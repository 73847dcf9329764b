/** Who is named in a result, as one would note it: "Walt hears his granddaughter" of Walt → "he hears …", "Ritter Foods cut downtime" → "they cut …", and the rep is "I". */
import { isName, isNamed, lacks, ofCustomer, type Asked } from './customers-name.js';
import { isAscii } from './has.js';
import type { Rep } from './model.js';
import { baseOfPast } from './tidy/verbs.js';
import type { WordSets } from './words.js';

/** Those of whom a result can tell by name: whoever is asked, their company, and the rep where known. */
export interface Named {
  asked: Asked;
  company: string;
  rep: Pick<Rep, 'name' | 'company'> | undefined;
}

/** A typed result without their names; of two who are asked, "ruths scooter" stays "Ruth's". Anything but text stays as it is. */
export function withoutNames(words: unknown, { asked, company, rep }: Named, sets: WordSets): unknown {
  if (typeof words !== 'string') return words;
  const text = ofFirm(ofRep(words, asked, rep), company);
  if (!asked.isOne) return ofCustomer(asBoth(text, asked.names), asked, sets);
  return asked.names.reduce((said, name) => ofOne(said, name, sets), text);
}

/** What one customer does, has, and is given. */
function ofOne(text: string, name: string, sets: WordSets): string {
  if (lacks(text, name)) return text;
  const [he, him, his] = /\b(?:she|hers?|mrs|ms|miss)\b/i.test(text)
    ? ['she', 'her', 'her']
    : ['he', 'him', 'his'];
  const titles = '(?:(?:Dr|Mrs?|Ms|Miss|Prof|Rev|Fr|Coach|Pastor)\\.? )?';
  const typedAs = `(?<![\\p{L}'])${titles}(?:${name}|${name.toLowerCase()})`;
  return text
    .replace(new RegExp(`${typedAs}(['’]?)s(?= [a-z])`, 'u'), (typed, mark: string) =>
      mark || isNamed(typed, name, sets) || !sets.isRight(typed.toLowerCase()) ? his : typed,
    )
    .replace(new RegExp(`${STARTS}${typedAs}(?= ([a-z]+)\\b)`, 'u'), (typed, does: string) =>
      isName(typed, sets) || (/^\p{Lu}/u.test(typed) && isVerb(does, sets)) ? he : typed,
    )
    .replace(new RegExp(`${GIVEN}${titles}${name}(?![\\p{L}'’]| (?:to |& |and )?\\p{Lu})`, 'u'), him);
}
const isVerb = (word: string, sets: WordSets): boolean =>
  /^(?:is|was|has|had|can|could|now|no|off|never|finally|still|won|got|quit)$/.test(word) ||
  /[a-z]{2}(?:ed|[^s]s)$/.test(word) ||
  baseOfPast(word, sets) !== '';

/** Where somebody who does something stands. */
const STARTS =
  '(?<=^|(?<!\\b(?:Dr|Mrs?|Ms|Prof|Rev|Fr|St))[.;,] |\\b(?:and|but|so|when|since|until|till|because|while|before|after|says|now|that) )';
/** Where somebody stands for whom it's done. */
const GIVEN =
  '(?<=\\b(?:for|with|w|to|from|by|saved|saves|cost|costs|got|gets|gave|gives|let|lets|told|called|made|makes|helped|helps|found|kept|keeps) )';

/** "Ritter Foods cut downtime", "saved Ritter Foods 40 hours a month". */
function ofFirm(text: string, company: string): string {
  const firm = company.trim();
  if (firm.length < 3 || firm.length > LONG || !isAscii(firm) || !text.includes(firm)) return text;
  const named = escaped(firm);
  return text
    .replace(new RegExp(`\\b${named}['’]s? (?=[a-z])`), 'their ')
    .replace(
      new RegExp(
        `${STARTS}${named} (?=(?:[a-z]+ed|cut|got|had|ran|won|sold|made|went|paid|lost|kept|found|grew|built|hit|took|saw|beat|spent|(?:did|has|have|could|ca|wo)n['’]?t|never|now)\\b)`,
      ),
      'they ',
    )
    .replace(new RegExp(`${GIVEN}${named}(?![\\w'’])`), 'them');
}

/** "Al fixed the drain" and "BrightFloor saved them 40 hours", noted by Al of BrightFloor. */
function ofRep(text: string, { names }: Asked, rep: Named['rep']): string {
  const name = rep?.name.trim().slice(0, LONG) ?? '';
  const first = /^\p{L}{2,}/u.exec(name)?.[0] ?? '';
  const firm = rep?.company.trim() ?? '';
  const did =
    '(?= (?:[a-z]+ed|cut|got|had|made|kept|found|built|took|did|put|came|sent|sold|ran|brought|caught|spent|told|wrote)\\b)';
  const byName =
    first && !names.includes(first) && text.includes(first)
      ? text.replace(
          new RegExp(
            `${STARTS}${first}(?: ${escaped(name.slice(first.length).trim() || first)})?${did}`,
            'u',
          ),
          'I',
        )
      : text;
  return firm.length > 2 && firm.length < LONG && byName.includes(firm)
    ? byName.replace(new RegExp(`${STARTS}${escaped(firm)}${did}`), 'we')
    : byName;
}

/** No firm's name that is said is so long. */
const LONG = 60;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

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
