/** Whose a thing is that does something: "lot" → "your lot", "street" → "the street"; somebody with a name has it alone. */
import { singular } from '../english.js';
import type { WordSets } from '../words.js';

export const DETERMINER = /^(?:the|your|all|both|most|every|this|that|these|those|half)$/i;
/** People nobody calls their own. */
const NOBODYS =
  /^(?:(?:nothing|everything|something)(?: [a-z]+){0,2}|people|folks|families|everyone|everybody|nobody|strangers|visitors|passers-by)$/i;

/** The first letter small, unless the word is a name or initials. */
export const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !MONTH.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?) /;

/** A subject with its article, or "your". */
export const named = (who: string, determined: boolean, verb: string, sets: WordSets): string => {
  const [first = '', ...rest] = who.split(' ');
  const name = sets.names.get(first.toLowerCase());
  if (name && !determined) return [name, ...rest].join(' ');
  if (/^(?:Mrs?|Ms|Dr)\. [A-Z]/.test(who)) return who;
  if (determined || NOBODYS.test(who) || / folks$/.test(who)) return lower(who);
  if (isUnknownName(first, sets)) return who;
  if (isChild(who, verb)) return who;
  return `${isEveryones(who, sets) && !KINS.test(first) ? 'the' : 'your'} ${lower(who)}`;
};

/** "Biscuit doesn't lunge": a capital on a word that is no thing, group or person we know. */
const isUnknownName = (word: string, sets: WordSets): boolean => {
  const low = word.toLowerCase();
  const known = [low, singular(low)].some(
    (one) =>
      sets.things.has(one) ||
      sets.everyones.has(one) ||
      sets.groups.has(one) ||
      sets.persons.has(one) ||
      sets.places.has(one),
  );
  return (
    /^[A-Z][a-z]+(?:['’]s)?$/.test(word) &&
    !known &&
    !sets.own.has(low) &&
    !sets.people.has(low) &&
    !sets.people.has(`${low}s`)
  );
};

const KINS =
  /^(?:wife|husband|mom|dad|mother|father|son|daughter|grandma|grandpa|grandmother|grandfather|sister|brother)['’]s$/i;

/** "Street reopened": nobody's own. "Front street" is, "shop floor" isn't. */
const isEveryones = (who: string, sets: WordSets): boolean =>
  sets.everyones.has(
    who
      .split(/ (?:at|in|on|of|by) /)[0]!
      .split(' ')
      .at(-1)!
      .toLowerCase(),
  );

/** What is the customer's with its article: "lot" → "your lot", "street" → "the street". */
export const ownNamed =
  (sets: WordSets) =>
  (who: string): string =>
    named(who, DETERMINER.test(who.split(' ')[0]!), '', sets);

/** "Emma smiles in pictures": a name by its capital and by what only people do. */
const isChild = (who: string, verb: string): boolean =>
  /^[A-Z][a-z]+$/.test(who) &&
  !/^(?:Baby|Son|Daughter|Kid|Kids|Dog|Cat|Husband|Wife|Mom|Dad|Everyone|Everybody|Nobody|Staff|Team)$/.test(
    who,
  ) &&
  /^(?:smile|sleep|read|love|like|walk|eat|talk|laugh|sing|swim|graduate|learn)(?:s|ed|d)?$|^(?:slept|ate|sang|swam)$/.test(
    verb,
  );

/** "Biscuit walks in by himself": a name, by what is its own. */
export const ownName = (tokens: readonly string[], at: number, text: string): string =>
  at === 1 &&
  /^[A-Z][a-z]+$/.test(tokens[0]!) &&
  / (?:him|her)self\b/.test(text) &&
  !KIN_OR_PET.test(tokens[0]!)
    ? tokens[0]!
    : '';
const KIN_OR_PET =
  /^(?:Dog|Cat|Horse|Puppy|Kitten|Son|Daughter|Baby|Kid|Mom|Dad|Mother|Father|Wife|Husband|Grandson|Granddaughter|Mare|Pony|Toddler)$/;
