/** What a hurried result goes on with: "street reopened by noon, no complaints for once", "ants gone and the inspector found nothing". */
import type { WordSets } from '../words.js';
import { wordCount } from './text.js';
import { baseOfPast } from './verbs.js';

/** Makes a participle of a clause; '' when it can't. */
export type Make = (text: string, sets: WordSets) => string;

/** Where a clause may end is looked for so often: nobody says more in one breath. */
const MOST_JOINS = 8;
const JOIN = /(,| and| but|;) /g;
/** The rep, or somebody else, goes on as the subject: "and you didn't leave a mess". */
const OTHER = /^(?:you|we|they|he|she|it) /i;
const LACKS = /^(no|none|zero|not one|one less|nobody(?:['’]s)?|no one(?:['’]s)?|everyone|everybody) (.+)$/i;
const NOBODY = /^(?:nobody|no one)\b/i;
const ANYBODY = /^(?:nobody|no one|everyone|everybody)\b/i;
/** "Reviews mention it": somebody else goes on about it. */
const TELLS = /^[a-z]+s [a-z]+ (?:it|us|you|them|that)\b/i;
/** "best one yet", "the first job you ever got". */
export const BEST_YET =
  /^(?:the )?(?:(?:most|fewest) (?:yet|ever)$|(?:best|biggest|highest|lowest|fastest|first|smoothest|busiest|quietest|nicest|cleanest|only) .*(?:\b(?:yet|ever|so far)$| you(?:['’]ve| have| had)? (?:ever )?[a-z]+$))/i;

/**
 * A result of two clauses as one sentence, each made in its own way: "got a new furnace, bill dropped by half" → "gotten a new
 * furnace and seen your bill drop by half". A second clause that can't be made is left out. '' when the text is one clause.
 */
export function ofTwo(text: string, make: Make, sets: WordSets): string {
  let joins = 0;
  for (const found of text.matchAll(JOIN)) {
    if (++joins > MOST_JOINS) break;
    const first = text.slice(0, found.index).trimEnd();
    const rest = text
      .slice(found.index + found[0].length)
      .trim()
      .replace(/^and /, '');
    const comma = found[1] === ',' || found[1] === ';';
    if (!first.includes(' ')) continue;
    const lacks = LACKS.exec(rest);
    const own = ownClause(rest, sets) || (comma && (TELLS.test(rest) || isFragment(rest, sets)));
    if (lacks && !comma && !/^(?:nobody|no one|every)/i.test(lacks[1]!)) {
      const bare = make(first, sets);
      if (
        bare &&
        !/^(?:had|gotten|seen|been (?![a-z]+ing)) ?/.test(bare) &&
        !/ with(?:out)? /.test(bare) &&
        !/ (?:of|for|to|in|about)$/.test(first)
      )
        return `${bare} with ${rest}`;
      continue;
    }
    if (
      !(lacks && (comma || NOBODY.test(rest))) &&
      !(comma && BEST_YET.test(rest)) &&
      !OTHER.test(rest) &&
      !own
    )
      continue;
    const one = make(first, sets);
    if (!one) continue;
    if (comma && BEST_YET.test(rest)) return `${one}, ${/^the /i.test(rest) ? '' : 'the '}${rest}`;
    if (lacks && (comma || NOBODY.test(rest))) return one + lacking(lacks[1]!.toLowerCase(), lacks[2]!);
    if (OTHER.test(rest)) {
      const verb = rest.split(' ')[1] ?? '';
      if (/^you /i.test(rest) && (sets.pasts.get(verb) || (verb.endsWith('ed') && baseOfPast(verb, sets))))
        continue;
      return one;
    }
    const two = PLACED.test(rest) || TELLS.test(rest) || /^[a-z]+ing /i.test(rest) ? '' : make(rest, sets);
    return two && !/^been /.test(two) && wordCount(one) + wordCount(two) < 16
      ? `${one} and ${withoutSame(one, two)}`
      : one;
  }
  return '';
}

const PLACED = /^(?:for|in|on|at|by|with|from) /i;

/** ", with no complaints for once"; ", and nobody waited". */
const lacking = (word: string, after: string): string =>
  ANYBODY.test(word) ? `, and ${word} ${after}` : `, with ${word} ${after}`;

/** "had your lot paved and had no more puddle" → one "had" carries both. */
const withoutSame = (one: string, two: string): string => {
  const verb = /^(?:had|gotten|seen) /.exec(one)?.[0] ?? ' ';
  return two.startsWith(verb) ? two.slice(verb.length) : two;
};

/** A noun with a verb or a state of its own behind it: "bill dropped by half", "line at the counter is gone". */
function ownClause(rest: string, sets: WordSets): boolean {
  const words = rest.toLowerCase().split(' ');
  if (/^(?:has|have|had|is|are|was|were|not|never|to|the|who|that)$/.test(words[0]!)) return false;
  if (/^(?:for|in|on|at|by|with|from)$/.test(words[0]!))
    return words.slice(1, 5).some((word) => /^(?:is|are)$/.test(word));
  if (isAction(words[0]!, sets)) return false;
  if (/ing$/.test(words[0]!) && !words.slice(1, 2).some((word) => word.endsWith('ed'))) return false;
  return words
    .slice(1, 7)
    .some(
      (word, at) =>
        /^(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|didn['’]t|doesn['’]t|hasn['’]t|gone|quit)$/.test(
          word,
        ) ||
        (at < 3 &&
          (Boolean(sets.pasts.get(word)) || (word.endsWith('ed') && baseOfPast(word, sets) !== '')) &&
          !/^(?:and|of|in|at|the|than|a)$/.test(words[at]!)),
    );
}

/** Words a verb's tale begins with: "passed", "went", "hasn't". */
const isAction = (word: string, sets: WordSets): boolean =>
  sets.participleSet.has(word) || Boolean(sets.pasts.get(word)) || /(?:ed|n['’]t)$/.test(word);

/** Behind a comma, a thing with something said of it: "bill under 90 bucks", "crew never standing around". */
function isFragment(rest: string, sets: WordSets): boolean {
  const [first = '', ...more] = rest.toLowerCase().split(' ');
  return (
    more.length > 1 &&
    !/ and /.test(rest) &&
    /^[a-z]{3,}$/.test(first) &&
    !isAction(first, sets) &&
    !/ing$|ly$/.test(first) &&
    !sets.adjectives.has(first) &&
    !/^(?:all|even|not|never|no|none|two|three|four|five|six|seven|eight|nine|ten|half|with|without|from|for|the|one|then|just|right|but|who|that|which|when|so|on|in|at|by|until|till|like|both|everything|because|plus|including|instead|down|up|off)$/.test(
      first,
    )
  );
}
