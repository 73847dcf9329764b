/** A result as the hand writes it, cut into sentences that one can say in a breath. */
import { prepared } from '../hand/prepare.js';
import { writtenResult } from '../hand/written.js';
import { wordCount } from '../tidy/text.js';
import { baseOfPast, baseVerb, isOnlyParticiple } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { areSure } from './doubt.js';
import { MOST } from './join.js';
import { withNumberWords } from './numbers.js';
import { REP } from './reps-own.js';
import { asTold, BEFORE, NEXT, type Told } from './sentences.js';
import { toTell } from './typed.js';

/** Most words of one sentence: what the hand says has its commas, and more of it can be said in one breath. */
const BREATH = 22;

/** Results of so few words are told by rules as well. */
const FEW = 4;

/** The result as the hand writes it; undefined where the rules know better, or a doubt is left. What nobody is said to have done, the customer did. */
export function toldByHand(typed: string, sets: WordSets): Told | undefined {
  if (wordCount(typed) <= FEW) return undefined;
  const isReps = toTell(typed, sets).startsWith(REP);
  const written = writtenResult(isReps ? withWe(typed) : typed, sets);
  if (!written) return undefined;
  const isCut =
    written.head !== '' &&
    !BEFORE.test(written.head) &&
    !(written.isSure && isAsTyped(written.text.slice(written.head.length), written.head, typed, sets));
  if (!isCut && !written.isSure) return undefined;
  const all = withNumberWords(withSubject(isCut ? written.head : written.text, sets))
    .split(NEXT)
    .flatMap(inBreaths);
  const sentences = sayableOf(all);
  const first = sentences[0];
  if (!first || !areSure(sentences, sets)) return undefined;
  if (!isReps && /^we\b/i.test(first) && !/^(?:we|i)\b/i.test(typed)) {
    if ((BOTH_DO.test(first) ? written.sure : written.sureOfBegin) < SURELY_REPS) return undefined;
  }
  return asTold(sentences, isCut || sentences.length < all.length);
}

/** "Sold everything, cleared $86,000": the customer did both, in the words that were typed. */
function isAsTyped(rest: string, head: string, typed: string, sets: WordSets): boolean {
  const [, verb = '', did = ''] = /^,? and you (([a-z]+) (?:[^,]|,(?=\d))*)$/.exec(rest) ?? [];
  if (!verb || !/^you /i.test(head) || baseOfPast(did, sets) === '') return false;
  return bare(prepared('results', typed, sets)).endsWith(`, ${bare(verb)}`);
}
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:the|an?|your|her|his|their) /g, '')
    .replace(/[.!]+$/, '');

/** "Feel safe in the house" → "you feel safe in the house": a verb alone is the customer's. */
function withSubject(text: string, sets: WordSets): string {
  const verb = /^[a-z]+(?= )/.exec(text)?.[0] ?? '';
  if (!verb) return text;
  if (isOnlyParticiple(verb, sets)) return `you've ${text}`;
  const isVerb =
    (baseVerb(verb, sets) === verb && !sets.things.has(verb)) ||
    baseOfPast(verb, sets) !== '' ||
    /[a-z]{3}ed$/.test(verb);
  return isVerb && !STANDS.test(text) ? `you ${text}` : text;
}
/** What begins no clause of a customer's, though its first word may be a verb. */
const STANDS =
  /^(?:[a-z]+ (?:calls|tickets|claims|costs|bills|orders|visits|complaints|sales|returns|requests|trips|loads|hours|time|times)|no|not|let|like|back|down|up|over|under|left|set|put|cut|best|heat|work|rest|cost|need|[a-z]+ (?:up|of|is|was|are|were|and|has|have))\b/;

/** "Found two leaks" of the rep's: "we found two leaks". */
const withWe = (typed: string): string =>
  /^(?:we|i|our|my|me)\b/i.test(typed) ? typed : `we ${typed[0]!.toLowerCase()}${typed.slice(1)}`;

/** The hand takes for the rep's what nobody is said to have done, where it's so sure. */
const SURELY_REPS = 0.5;
/** "Cut the tax bill": what is as well the customer's to tell, and they tell it to others; all of it must be as sure then. */
const BOTH_DO =
  /^we (?:cut|saved|got|kept|lowered|dropped|doubled|tripled|halved|won|beat|sold|closed|grew|raised|made|mowed|passed|ran|went|picked|fed|harvested|baked|cooked)\b/i;

/** Two sentences at most, as long as they can be said. */
function sayableOf(all: readonly string[]): string[] {
  const sentences: string[] = [];
  let words = 0;
  for (const sentence of all.slice(0, 2)) {
    words += wordCount(sentence);
    if (words > MOST || wordCount(sentence) > BREATH) break;
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

/** Where a sentence may end, and another one begin. */
const CLAUSE =
  /, (?:and )?(?=(?:you|your|the|it|it's|we|I|they|he|she|that|there|nobody|everybody|everyone|no|not(?! (?:\d|a |the ))|now|every|all|our|this|those)\b)/g;

/** A sentence that is too long for one breath, cut between two clauses. */
function inBreaths(sentence: string): string[] {
  if (wordCount(sentence) <= BREATH) return [sentence];
  const cuts = [...sentence.matchAll(CLAUSE)].filter(
    ({ index }) => wordCount(sentence.slice(0, index)) <= BREATH,
  );
  const cut = cuts.at(-1);
  if (!cut) return ofOne(sentence);
  const rest = sentence.slice(cut.index + cut[0].length);
  return [
    cut[0] === ', and ' ? withAnd(sentence.slice(0, cut.index)) : sentence.slice(0, cut.index),
    ...inBreaths(rest[0]!.toUpperCase() + rest.slice(1)),
  ];
}

/** "You wore it, interviewed in it, and got the post": the last of what one did is a sentence of its own. */
function ofOne(sentence: string): string[] {
  const [, row = '', who = '', last = ''] = LAST_DONE.exec(sentence) ?? [];
  return row ? [withAnd(row), `${who[0]!.toUpperCase()}${who.slice(1)} ${last}`] : [sentence];
}
const LAST_DONE = /^((you|we) .*), and ((?!the\b|an?\b|your\b|our\b|no\b)[a-z]+ (?:[^,]|,(?=\d))+)$/i;

/** A row without its end: "a, b" → "a, and b". */
const withAnd = (row: string): string => row.replace(ROW_END, ', and $1');
const ROW_END = /, (?!and\b|but\b|so\b|with|not\b|even\b|though\b|then\b|\d)((?:[^,]|,(?=\d))+)$/;
