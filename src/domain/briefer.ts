/** What a part is said with where words are short: the result's first half, the kind alone, the face without what is said of it. */
import { firstOf } from './known-as.js';
import type { Values } from './say.js';

/** What such people are like, behind the kind: "church administrators | who keep the books". */
const CARE =
  /^(?!(?:people|folks|those|ones|anyone|couples|guys|gals|anybody|everybody|the) )(.{4,}?)(?:,? (?:and |the kind )?)who(?:['’](?:d|ve|re))? .*$/;

/** The same of those who run a kind: "people who run body shops | and lose money every hour". */
const RUN = /^(people (?:who run|at|on) .{3,}?) (?:and|who) .*$/;

/** The first thing they are like: "hotel doormen who are on their feet all day | and get looked at". */
const AND_ALSO =
  /^(.{4,}? who (?:(?!(?:and|between|both|or|don['’]t|never|can['’]t|won['’]t) )[^ ,]+ ){3,}?)and (?!(?:then|so|still|yet|only|not|never|can['’]t|don['’]t)\b)[a-z]+ .*$/;

/** What is said of a face behind it: "one of the surveyors | who meet for breakfast", "the owners you have coffee with | at the diner". */
const SAID_OF = /^(.* of (?:the|your) .*?)(?: (?:who|that) .*|(?<= with) (?:at|in|on|from) .*)$/;

/** The values of a subject: a face without what is said of it, and of a circle's people where they are ("your study club"). */
export function inSubject(values: Values): Values {
  const { face = '', about = '' } = values;
  const short = SAID_OF.exec(face)?.[1] ?? face;
  return { ...values, face: short, about: about === face ? short : (THEIR_PLACE.exec(about)?.[1] ?? about) };
}
const THEIR_PLACE = /^the (?:other )?[a-z' -]+ (?:in|at|on|from) (your (?!own\b)[^,]{4,36})$/;

/** The values with those of one part made briefer, or null when they can't be; 'note-brief' and 'note' are what goes behind a name in the ask. */
export function briefer(part: string, values: Values): Values | null {
  if (part === 'result') {
    const { resultSaid = '', resultFirst = '' } = values;
    return resultFirst && resultFirst.length < resultSaid.length
      ? { ...values, resultSaid: resultFirst }
      : null;
  }
  if (part === 'who-i-serve') {
    const whom = values['whom'] ?? '';
    const kind = (CARE.exec(whom) ?? RUN.exec(whom))?.[1];
    return kind ? { ...values, whom: kind } : null;
  }
  if (part === 'who-brief') {
    const whom = AND_ALSO.exec(values['whom'] ?? '')?.[1]?.trimEnd();
    return whom ? { ...values, whom } : null;
  }
  if (part === 'note-brief') {
    const known = firstOf(values['known'] ?? '');
    return known ? { ...values, known } : null;
  }
  if (part === 'note') return values['known'] ? { ...values, note: '', known: '' } : null;
  if (!part.startsWith('ask')) return null;
  const face = SAID_OF.exec(values['face'] ?? '')?.[1];
  return face ? { ...values, face, cue: '', who: '', theOne: '' } : null;
}
