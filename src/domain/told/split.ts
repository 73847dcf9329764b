/** A result in its parts: at commas, stops, and where an "and" begins a clause of its own. */
import { clauseOf } from '../tidy/second-part.js';
import { subjectOf } from '../tidy/subject.js';
import { wordCount } from '../tidy/text.js';
import type { WordSets } from '../words.js';
import { isTold } from './states.js';
import { REP } from './reps-own.js';

/** Stands for a comma that parts nothing. */
export const HELD = '\u0002';

/** "her son, a sophomore, made honor roll": what is said of the subject between commas doesn't part the sentence. */
const INSERTED =
  /^((?:even |one of )?(?:your|the|my|our|his|her) [^,]{2,30}), ((?:who|which|whose|an?|all \S+ of) [^,]+), (?=[a-z]+ )/;
/** "was a mess, now sorted" is one part. */
const THEN_NOW = /^((?:was|were) [^,;]+), (?=now )/;

/** The text with commas held that part nothing. */
export const withInserts = (text: string): string =>
  text
    .replace(THEN_NOW, '$1 ')
    .replace(INSERTED, (_, who: string, insert: string) => `${who}${HELD} ${insert}${HELD} `);

/** Where one part ends and the next begins: a comma, or an "and" before what is no verb. */
const PARTS =
  /[,;] (?:and (?!a half))?(?!not \d)(?=\S)|\. (?=[a-z\d])| and (?=(?:off|no|back (?:on|at|in|to|up|cutting|home)|zero|0|now \d*|(?:has|have|did)n['’]t) )/;

/** The parts, the first first. */
export const partsOf = (text: string, sets: WordSets): string[] =>
  text.split(PARTS).flatMap((part) => (/ (?:and|but) /.test(part) ? atClauses(part, sets) : [part]));

/** "kept the truck and his wife is happy" → two parts; "kept the truck and the house" is one. */
function atClauses(part: string, sets: WordSets): string[] {
  for (const found of part.matchAll(/ (and|but) /g)) {
    const before = part.slice(0, found.index);
    const behind = part.slice(found.index + 5);
    const isPart = PRONOUN.test(behind) || (isClause(behind, sets) && !spans(part, found.index, sets));
    if (wordCount(before) < 3 || !isPart) continue;
    const [first = '', ...rest] = atClauses(behind, sets);
    return [before, found[1] === 'but' ? `but ${first}` : first, ...rest];
  }
  return [part];
}

/** "phones and email worked all week": both are the subject. */
const spans = (part: string, at: number, sets: WordSets): boolean =>
  (subjectOf(part, sets)?.who.length ?? 0) > at;

const PRONOUN =
  /^(?:you|yours|he|she|it|they|nobody|everyone|everybody|everything|even the) [a-z]|^(?:you|he|she|it|they)['’](?:re|ve|s) /;

function isClause(part: string, sets: WordSets): boolean {
  if (part.startsWith(REP)) return true;
  if (/^(?:a|an|half|the rest|then)\b/.test(part)) return false;
  const own = subjectOf(part, sets);
  if (own)
    return (
      isTold(own, sets) ||
      (/^(?:up|down)$/.test(own.verb) && /^(?:by |from |to )?[$\d]/.test(own.after)) ||
      /^(?:your|the|all|everything) .* (?:is|are|was|were)$/.test(`${own.who} ${own.verb}`)
    );
  return clauseOf(part, sets) !== '' || / (?:is|are|was|were) /.test(part);
}
