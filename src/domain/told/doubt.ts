/**
 * The last look at a told sentence, whatever made it: what can't be right English is found, so that less is said. The first clause is nearly always
 * right; what follows it may have been read wrongly.
 */
import { clauseStarts } from '../tidy/clause-starts.js';
import { isSure } from '../tidy/sure.js';
import { baseOfPast, baseVerb, isOnlyParticiple } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { isMany } from './states.js';

/** An article or "your" before what is no thing. */
const NO_THING =
  /\b(?:the|an?|your|our) (?:nothing|nobody|everything|everybody|everyone|anybody|anything|something|someone|no|not|never|always|already|finally|also|just|even|and|or|but|so|of|in|on|at|to|for|from|with|by|who|which|what|because|since|until|was|were|is|are|has|have|had|gets?|got|they|he|she|we|i|you|it|them)\b(?! (?:time|show|end)\b)/i;
/** What is said twice, but for "had had" and "that that". */
const DOUBLED = /\b(?!had\b|that\b|no\b|so\b|very\b|bye\b)([a-z]+) \1\b/i;
/** Who is liked is another: "she likes her" has been read wrongly. */
const YOU_YOU =
  /\byou (?:like|love|trust|adore|miss|hate|see|saw|call|called|help|hug|thank|pay|visit|met|meet)s? you(?=$|[,.;])/i;
/** No sentence ends so. */
const DANGLING =
  /^(?:and|or|but|so|because|the|an?|your|our|my|is|are|was|were|has|have|than|of|to|for|from|at|by|into|with|w)$/i;
/** Where a word of the end had its object before: "plans you can build from", "nobody to wait for", "proud of". */
const HAS_OBJECT =
  /\b(?!and\b|but\b|so\b)[a-z]{3,} (?:to|you|we|they|he|she|it|who|what|where|which|that|nobody|everyone) [^,]+$|\b(?:what|where|proud|worth|used) [^,]*$/i;
/** "you" where a sentence or a clause begins, with the word behind it. */
const YOU_DO =
  /(?<=^|[,;.] |\b(?:and|but|so|that|because|since|after|before|when|now) )you (?:both |two |finally |just |still |never |always |also |now )?([a-z]+)/gi;

/** Where the last word of a text begins that can't be one; else -1. */
function dangling(text: string): number {
  const last = text.lastIndexOf(' ');
  return DANGLING.test(text.slice(last + 1)) && !HAS_OBJECT.test(text) ? last : -1;
}

/** Where a sentence stops being English one can be sure of; -1 where it doesn't. */
export function doubtAt(text: string, sets: WordSets): number {
  const first = [
    isSure(text) ? -1 : text.length - 1,
    text.search(NO_THING),
    text.search(DOUBLED),
    text.search(YOU_YOU),
    dangling(text),
    youDo(text, sets),
    clauseStarts(text, sets)[0] ?? -1,
    severalOf(text, sets),
  ].filter((at) => at >= 0);
  return first.length === 0 ? -1 : Math.min(...first);
}

/** Whether no sentence leaves a doubt. */
export const areSure = (sentences: readonly string[], sets: WordSets): boolean =>
  sentences.every((sentence) => doubtAt(sentence, sets) < 0);

/** The sentence as far as one can be sure of it: without the clause or the words where doubt begins; '' where too little is left. */
export function undoubted(text: string, sets: WordSets): string {
  const at = doubtAt(text, sets);
  if (at < 0) return text;
  const before = text.slice(0, at).trimEnd();
  const isWhole = clauseStarts(text, sets)[0] === at;
  const mark = Math.max(before.lastIndexOf(', '), before.lastIndexOf('. '));
  const kept = (isWhole ? before : before.slice(0, Math.max(mark, 0))).replace(
    /[\s,;]+$|,? (?:and|but|so)$/g,
    '',
  );
  return kept.split(' ').length < 3 ? '' : undoubted(kept, sets);
}

/** "you eats", "you been": a verb that "you" can't have. */
function youDo(text: string, sets: WordSets): number {
  for (const { 1: verb = '', index } of text.matchAll(YOU_DO)) {
    if (NO_VERB.test(verb)) return index;
    const isThird =
      verb.endsWith('s') && !sets.verbs.has(verb) && verb !== 'always' && baseVerb(verb, sets) !== '';
    if (isThird || (isOnlyParticiple(verb, sets) && !sets.verbs.has(verb))) return index;
  }
  return -1;
}

/** What can't be the verb of "you". */
const NO_VERB =
  /^(?:down|up|back|home|out|off|over|under|in|on|at|from|with|without|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|the|an?|your|his|her|their|our|no|not|done|gone|been|being)$/i;

/** "a trucks". */
function severalOf(text: string, sets: WordSets): number {
  const found = /\ban? ([a-z]+s)(?=$|[,.]| (?:and|in|on|for|with|of|to|that|since)\b)/.exec(text);
  if (
    !found ||
    /(?:ss|us|is|less|ous|news|lens|series|species|gas|plus|bus|always|means|chess|sales|crossroads|headquarters)$/.test(
      found[1]!,
    )
  )
    return -1;
  return isMany(found[1]!) && sets.isRight(found[1]!.slice(0, -1)) && baseOfPast(found[1]!, sets) === ''
    ? found.index
    : -1;
}
