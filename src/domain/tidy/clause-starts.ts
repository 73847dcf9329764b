/**
 * Where a clause begins that stands behind another one without a mark or a joining word: "… all summer | she's thrilled", "… in three weeks |
 * her mother-in-law cried". What belongs to the words before it ("the house she grew up in", "says they love it") begins none.
 */
import type { WordSets } from '../words.js';
import {
  CARRIES,
  LEADS,
  SO,
  LINKS,
  CLOSES,
  YEAR,
  UNIT,
  MEASURE,
  WHICH,
  PRONOUN,
  CONTRACTED,
  WHOSE,
  NONE,
  COMPARED,
  BE,
  HELPS,
  BETWEEN,
  ONLY_VERB,
  TAKES_OBJECT,
  ALONE,
  SAYS,
  STOPS,
  OBJECT,
  ENDS_OPEN,
  FELT,
} from './clause-words.js';
import { baseOfPast, baseVerb } from './verbs.js';

const MARK = /[,;:.?!"”—–-]$/;
const MARKS = /[,;:.?!"”—–-]+$/;

/** The words of a text up to a mark, in small letters, and where in them the clause begins that is looked at. */
interface Words {
  words: readonly string[];
  from: number;
  sets: WordSets;
}

/** The places in the text where such clauses begin, the first first. */
export function clauseStarts(text: string, sets: WordSets): number[] {
  const starts: number[] = [];
  let words: string[] = [];
  let places: number[] = [];
  let place = 0;
  for (const word of text.split(' ')) {
    const isLast = MARK.test(word);
    words.push((isLast ? word.replace(MARKS, '') : word).toLowerCase());
    places.push(place);
    place += word.length + 1;
    if (!isLast && place <= text.length) continue;
    for (const at of startsIn(words, sets)) starts.push(places[at]!);
    words = [];
    places = [];
  }
  return starts;
}

function startsIn(words: readonly string[], sets: WordSets): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let at = 2; at < words.length - 1; at++) {
    if (at - from < 2 || !begins(at, { words, from, sets })) continue;
    starts.push(at);
    from = at;
  }
  return starts;
}

/** The text with a comma before each of them. */
export function withClauses(text: string, sets: WordSets): string {
  let parted = text;
  for (const at of clauseStarts(text, sets).reverse())
    parted = `${parted.slice(0, at - 1)}, ${parted.slice(at)}`;
  return parted;
}

function begins(at: number, of: Words): boolean {
  const { words, from } = of;
  const before = words[at - 1]!;
  if (CARRIES.test(before)) return false;
  const is = subjectAt(at, of);
  if (!is) return false;
  for (let near = Math.max(from, at - 4); near < at; near++) if (SO.test(words[near]!)) return false;
  if (words.slice(from, at).every((one) => LEADS.test(one))) return false;
  const isClosed = closes(at, of);
  return (isClosed || !UNIT.test(before)) && is(at, isClosed, of);
}

/** How it is known whether a clause begins with this word; nothing where none can. */
function subjectAt(
  at: number,
  { words }: Words,
): ((at: number, isClosed: boolean, of: Words) => boolean) | undefined {
  const word = words[at]!;
  if (NONE.test(word)) return ofNone;
  if (/^\$?\d/.test(word) && COMPARED.test(words[at + 1] ?? ''))
    return (_, isClosed, of) => isClosed && isTold(of);
  if (CONTRACTED.test(word)) return ofContracted;
  if (PRONOUN.test(word) || word === 'it') return ofPronoun;
  if (WHOSE.test(word)) return ofOwn;
  const verb = words[verbAt(words, at + 1)] ?? '';
  return word.length > 2 &&
    (BE.test(verb) ||
      HELPS.test(verb) ||
      ONLY_VERB.test(verb) ||
      TAKES_OBJECT.test(verb) ||
      BETWEEN.test(words[at + 1] ?? ''))
    ? ofThing
    : undefined;
}

/** "no fights", "not a drop on the floor". */
const ofNone = (at: number, isClosed: boolean, of: Words): boolean =>
  (isClosed && isTold(of)) ||
  (at > 2 &&
    /^(?:more|a|one|single)$/.test(of.words[at + 1]!) &&
    !LOSES.test(of.words[at - 1]!) &&
    (of.words[at] === 'not' || !isVerb(of.words[at - 1]!, of.sets)));
/** "lost not one call": what they had is its object. */
const LOSES =
  /^(?:lost|missed|had|have|has|heard|got|made|found|saw|seen|needed|took|broke|spent|paid|wasted|dropped)$/;

/** "she's thrilled". */
const ofContracted = (at: number, isClosed: boolean, of: Words): boolean =>
  (isClosed || isWhole(at, of)) &&
  (isClosed || !/^(?:it|that|there)/.test(of.words[at]!) || !isVerb(of.words[at - 1]!, of.sets));

/** "nobody complained". */
function ofPronoun(at: number, isClosed: boolean, of: Words): boolean {
  const { words, sets } = of;
  if (words[at] === 'it' && isVerb(words[at - 1]!, sets)) return false;
  const verb = verbAt(words, at + 1);
  return verb < words.length && isFinite(words[verb]!, words[at]!, sets) && (isClosed || isWhole(verb, of));
}

/** "her mother in law cried". */
function ofOwn(at: number, isClosed: boolean, of: Words): boolean {
  if (isVerb(of.words[at - 1]!, of.sets) || (of.words[at] === 'the' && !isClosed)) return false;
  const verb = finiteBehind(at + 1, of);
  return verb > at + 1 && (isClosed || isWhole(verb, of));
}

/** "kids are thrilled", "vet couldn't believe it": a thing behind a clause that is over, or has a verb already. */
function ofThing(at: number, isClosed: boolean, of: Words): boolean {
  const { words, sets } = of;
  const word = words[at]!;
  if (CARRIES.test(word) || BETWEEN.test(word) || !/^[a-z]+$/.test(word)) return false;
  if (isSecond(at, of)) return true;
  const verb = verbAt(words, at + 1);
  const does = words[verb] ?? '';
  return (
    isClosed &&
    isTold(of) &&
    (BE.test(does) || does === 'has' || ONLY_VERB.test(does)) &&
    !isVerb(word, sets) &&
    words.length > verb + 1
  );
}

/**
 * Whether a thing and its verb follow a clause that has a verb already: "… are back to normal | vet couldn't believe it". Nothing between may take the
 * second verb to itself: "the car that broke is back", "says the vet couldn't".
 */
function isSecond(at: number, { words, from, sets }: Words): boolean {
  const verb = verbAt(words, at + 1);
  const does = words[verb] ?? '';
  const isStrong =
    ONLY_VERB.test(does) ||
    (TAKES_OBJECT.test(does) && isObject(words[verb + 1])) ||
    (verb > at + 1 && does.endsWith('s') && baseVerb(does, sets) !== '');
  if (!isStrong || isVerb(words[at]!, sets) || sets.adjectives.has(words[at]!)) return false;
  if (baseOfPast(words[at - 1]!, sets) !== '') return false;
  const told = words.slice(from, at);
  if (told.some((word) => LINKS.test(word))) return false;
  return told.some((word, nth) => isPredicate(word, nth, sets)) || isTold({ words, from, sets });
}

const isPredicate = (word: string, nth: number, sets: WordSets): boolean =>
  BE.test(word) ||
  HELPS.test(word) ||
  /['’]s$/.test(word) ||
  sets.pasts.has(word) ||
  (nth > 0 && baseOfPast(word, sets) !== '');

/** Where the verb stands, behind "just" and "never". */
function verbAt(words: readonly string[], at: number): number {
  while (at < words.length && BETWEEN.test(words[at]!)) at++;
  return at;
}

/** Whether the words before a place can be over there: they end in a time, or in "again". */
function closes(at: number, { words, sets }: Words): boolean {
  const last = words[at - 1]!;
  const measure = words[at - 2]!;
  if (CLOSES.test(last) || YEAR.test(last)) return !/^(?:every|each|the)$/.test(measure);
  if (!UNIT.test(last)) return false;
  if (WHICH.test(words[at - 3] ?? '') && measure !== 'whole') return false;
  return MEASURE.test(measure) || /^\d/.test(measure) || sets.short.has(measure);
}

/** Whether something has been told before: a verb stands first, or "no" and "not". */
const isTold = ({ words, from, sets }: Words): boolean =>
  PRONOUN.test(words[from]!) ||
  NONE.test(words[from]!) ||
  words[from] === 'never' ||
  isVerb(words[from]!, sets);

const isVerb = (word: string, sets: WordSets): boolean =>
  sets.verbs.has(word) || baseOfPast(word, sets) !== '' || BE.test(word) || HELPS.test(word);

const isObject = (word = ''): boolean => OBJECT.test(word) || /^\$?\d/.test(word);

/** Whether a word says what the subject does or did. */
function isFinite(word: string, subject: string, sets: WordSets): boolean {
  if (BE.test(word) || HELPS.test(word) || ALONE.test(word) || SAYS.test(word)) return true;
  if (sets.pasts.has(word) || (word.endsWith('ed') && baseOfPast(word, sets) !== '')) return true;
  if (sets.participleSet.has(word) && !sets.pastOf.has(word)) return true;
  const base = baseVerb(word, sets);
  return /^(?:i|they|we|you)$/.test(subject)
    ? base === word
    : base !== '' && base !== word && word.endsWith('s');
}

/** The verb of a subject of one to four words: a form that can be nothing else; -1 where none stands. */
function finiteBehind(at: number, { words, sets }: Words): number {
  for (let verb = at + 1; verb < Math.min(words.length, at + 5); verb++) {
    const word = words[verb]!;
    if (BE.test(word) || ALONE.test(word) || SAYS.test(word) || ONLY_VERB.test(word) || word === 'has')
      return verb;
    if (sets.pasts.has(word) && !sets.participleSet.has(word)) return verb;
    if (STOPS.test(word) && /ing$/.test(words[verb + 1] ?? '')) return verb;
    if (CARRIES.test(word) && !(word === 'in' && words[verb + 1] === 'law')) return -1;
  }
  return -1;
}

/** Whether a clause has all that its verb wants, so that nothing before it can be its object. */
function isWhole(verb: number, { words, sets }: Words): boolean {
  const does = words[verb]!;
  if (ALONE.test(does)) return true;
  const next = verbAt(words, verb + 1);
  if (next >= words.length || ENDS_OPEN.test(words.at(-1)!)) return false;
  if (SAYS.test(does) || STOPS.test(does)) return true;
  const first = words[next]!;
  if (!BE.test(does) && !CONTRACTED.test(does)) return isObject(first);
  if (first.endsWith('ing') && baseVerb(first, sets))
    return isObject(words[next + 1]) || ALONE.test(baseVerb(first, sets));
  return !/ed$|^(?:had|got|gotten)$/.test(first) || sets.adjectives.has(first) || FELT.test(first);
}
