/** The thing that the rep looks after, where the customer's result speaks of it: "how {has the scale} been?" asks what only this rep would. */
import { singular } from './english.js';
import { Memory } from './memory.js';
import type { Profile } from './model.js';
import { baseVerb } from './tidy/verbs.js';
import type { WordSets } from './words.js';

/** Singular nouns of what is mended, built or looked after: "scale", "pinball machine" as "machine". */
export type Things = ReadonlySet<string>;

/** Where an object ends. */
const ENDS =
  /^(?:so|that|which|who|when|while|where|before|after|to|without|in|on|at|for|by|with|from|until|till|if|because|into|under|over|through|near|as|of|even|within|instead|every|same|overnight)$/;
const OWNED = /^(?:the|a|an|your|their|it|them)$/;
/** No thing to ask after: where people are, what is over in a day, and what is done to things. */
const NO_THING =
  /^(?:home|house|office|room|building|kitchen|school|yard|church|clinic|shop|store|place|site|business|company|farm|field|job|work|system|problem|thing|part|piece|day|night|week|year|month|season|float|cake|event|party|wedding|show|people|person|client|customer|book|paper|record|report|form|deal|sale|money|name|food|meal|tree|plant|brush|weed|bug|pest|repair|service|inspection|cleaning|care|test|visit|call|time|hand|front|back|side|end|top|stone|headstone|gravestone|grave|monument|casket|urn|body)$/;
/** "truck scale | calibration". */
const WORK =
  /^(?:repairs?|restoration|conservation|tuning|calibration|cleaning|sharpening|resurfacing|refinishing|re-?upholstery|upholstery|rebuilding|rewiring|maintenance|service|servicing|care|inspections?|testing|leveling|adjusting|installation|flameproofing)$/i;

/** What a rep looks after, by what they do and by their trade. The verbs are the playbook's (words.yaml, mended). */
export function thingsOf({ does, trade }: Profile, sets: WordSets): Things {
  const things = new Set<string>();
  const add = (word: string | undefined) => {
    const one = singular((word ?? '').toLowerCase());
    if (/^[a-z-]{4,}$/.test(one) && !NO_THING.test(one)) things.add(one);
  };
  let isMended = false;
  for (const clause of does.split(/, | and | or | & |; /)) {
    const words = clause.split(' ');
    const first = words[0]!.toLowerCase();
    const verb = sets.mended.has(first) ? first : baseVerb(first, sets);
    if (verb) isMended = sets.mended.has(verb);
    const from = verb ? (first === 'put' ? 2 : 1) : 0;
    const end = words.findIndex(
      (word, at) => at >= from && (ENDS.test(word) || (at > from && OWNED.test(word))),
    );
    if (isMended) add(words.slice(from, end < 0 ? undefined : end).at(-1));
  }
  const named = trade.split(/ for |,/)[0]!.split(' ');
  if (named.length > 1 && WORK.test(named.at(-1)!)) add(named.at(-2));
  return things;
}

const THE = /^(?:the|your|our|both|all)$/;
const COUNTED =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)$/;
const NOT_IT =
  /^(?:no|not|a|an|one|every|each|any|another|zero|few|fewer|less|more|without|never|per|bad|dead|broken|lost|sold|old|new)$/;
/** What may stand behind a thing, so that it isn't the first half of another. */
const BEHIND =
  /^(?:is|are|was|were|has|have|had|hasn['’]t|haven['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|doesn['’]t|don['’]t|didn['’]t|will|can|and|or|but|again|back|now|since|all|up|down|off|out|twice|once|never|still|finally|just|like|this|last|each)$/;

/** Asks after the things of one rep: each result is looked through once, however many customers have it. */
export function thingAsker(profile: Profile, sets: WordSets): (told: string) => string {
  const things = thingsOf(profile, sets);
  const known = new Memory<string>();
  return (told) => (things.size === 0 ? '' : known.get(told, () => thingHas(things, told, sets)));
}

/** "has the scale", "have the lanes", of a thing that the result as it is told speaks of; '' where it speaks of none. */
export function thingHas(things: Things, told: string, sets: WordSets): string {
  const words = told.split(' ');
  for (const [at, typed] of words.entries()) {
    const word = typed.replace(/[,.;:]+$/, '').toLowerCase();
    const one = singular(word);
    if (!isOne(one, things)) continue;
    const next = words[at + 1]?.replace(/[,.;:]+$/, '').toLowerCase() ?? '';
    if (word === typed && next && !BEHIND.test(next) && !ENDS.test(next) && !isDone(next, sets)) continue;
    const before = namedBy(words, at, sets);
    if (before) return `${one === word ? 'has' : 'have'} ${before} ${word}`;
  }
  return '';
}

/** "the" or "your" before a thing, with the word that tells which; '' where it isn't one thing, or those of one owner, that is spoken of. */
function namedBy(words: readonly string[], at: number, sets: WordSets): string {
  const which: string[] = [];
  for (let i = at - 1; i >= at - 3; i--) {
    const word = words[i];
    if (word === undefined || /[,.;:]$/.test(word) || /^(?:and|but|so)$/.test(word))
      return which.length === 0 ? 'the' : '';
    const low = word.toLowerCase();
    if (NOT_IT.test(low) || ENDS.test(low)) return '';
    if (THE.test(low)) return [low === 'your' ? 'your' : 'the', ...which].join(' ');
    if (COUNTED.test(low)) continue;
    if (isPast(low, sets)) return '';
    which.unshift(word);
  }
  return '';
}

const isOne = (one: string, things: Things): boolean =>
  things.has(one) ||
  (one.length > 3 &&
    !NO_THING.test(one) &&
    [...things].some((thing) => thing.length > one.length + 2 && thing.endsWith(one)));

const isDone = (word: string, sets: WordSets): boolean =>
  (baseVerb(word, sets) !== '' && !word.endsWith('ing')) || isPast(word, sets);
const isPast = (word: string, sets: WordSets): boolean =>
  sets.pasts.has(word) || sets.pastOf.has(word) || /ed$/.test(word);
