/**
 * Marks that were left out in a hurry: "horse is sound again rode him at the fair" is two clauses. Where one ends, the hand has learned from notes
 * that were typed with their marks (scripts/train-ends.mjs).
 */
import { asSpoken } from '../tidy/as-spoken.js';
import { mend } from '../tidy/mend.js';
import { baseOfPast, baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import type { Hand, Sort } from './hand.js';
import { textOf, tokensOf } from './tokens.js';

/** The note with its words spelled out; training and use read the same. */
export const spelledOut = (note: string, sets: WordSets): string => mend(asSpoken(note), sets);

/** Words without the marks between clauses, and behind which of them a mark stood. */
export interface Unmarked {
  words: string[];
  marked: boolean[];
}

/** What is left of tokens without the marks. */
export function unmarked(tokens: readonly string[]): Unmarked {
  const [words, marked]: [string[], boolean[]] = [[], []];
  for (const token of tokens)
    if (!MARK.test(token)) {
      words.push(token);
      marked.push(false);
    } else if (marked.length > 0) marked[marked.length - 1] = true;
  return { words, marked };
}
const MARK = /^(?:[,;.:]|[-–—]+)$/;

/** Whether a clause may end behind a word without a mark: not by a word that joins two, nor where only one word is left. */
export const mayEnd = (words: readonly string[], at: number): boolean =>
  at > 0 && at < words.length - 2 && !JOINS.test(words[at]!) && !JOINS.test(words[at + 1]!);
const JOINS =
  /^(?:and|but|so|or|&|because|when|since|after|before|until|till|while|that|who|which|if|than|as)$/i;

/** So surely a clause must end, in log odds. */
const LEAST: Readonly<Partial<Record<Sort, number>>> = { results: 1.2, notes: 1.1 };
const BOLD = -0.4;
/** Words without a mark, at the least, in which a second clause is looked for; and those of each. */
const STRETCH = 6;
const FEWEST = 2;

/** The note with a comma or an "and" where one clause surely ends and another begins; as it was typed where none does. */
export function parted(sort: Sort, note: string, sets: WordSets): string {
  const least = LEAST[sort];
  const hand = least !== undefined && isLong(note) ? sets.hand() : undefined;
  return hand ? hand.parted.get(sort, note, () => withMarks(sort, note, least!, hand, sets)) : note;
}

/** The note with a mark wherever a clause is likelier to end than not. */
export function boldlyParted(sort: Sort, note: string, sets: WordSets): string {
  const hand = isLong(note) ? sets.hand() : undefined;
  return hand ? withMarks(sort, note, BOLD, hand, sets) : note;
}

function withMarks(sort: Sort, note: string, least: number, hand: Hand, sets: WordSets): string {
  const tokens = tokensOf(spelledOut(note, sets));
  const { words, marked } = unmarked(tokens);
  const ends = hand.ends(sort, words);
  const put = new Set<number>();
  for (const { from, to } of stretches(words, marked)) {
    let last = from - 1;
    for (let at = from + FEWEST - 1; at <= to - FEWEST; at++)
      if (
        at - last >= FEWEST &&
        (ends[at] ?? -Infinity) > Math.max(least, ends[at + 1] ?? -Infinity) &&
        mayEnd(words, at) &&
        !isBegun(words.slice(last + 1, at + 1).join(' '), words.slice(at + 1, to + 1), sets)
      ) {
        put.add(at);
        last = at;
      }
  }
  if (put.size === 0) return note;
  let word = -1;
  const all = tokens.flatMap((token) => {
    if (MARK.test(token)) return [token];
    word++;
    return put.has(word) ? [token, jointBetween(words, word, marked, put, sets)] : [token];
  });
  return textOf(all);
}

/** Whether what stands before a place only begins, and what follows still belongs to it. */
function isBegun(piece: string, rest: readonly string[], sets: WordSets): boolean {
  const next = rest[0]!;
  if (BEGUN.some((begun) => begun.test(piece)) || BELONGS.test(rest.join(' '))) return true;
  if (PRONOUN.test(next)) return THE_WAY.test(piece);
  const isPast = baseOfPast(next, sets) !== '';
  const isVerb = isPast || BE.test(next) || (/[a-z]s$/.test(next) && baseVerb(next, sets) !== '');
  return (
    (isPast && CAUSED.test(piece)) ||
    (isVerb && (WHO_THEN.test(piece) || (THEIR_THING.test(piece) && !KIN.test(piece))))
  );
}
const BEGUN: readonly RegExp[] = [
  // "His truck | has 190k on it".
  /^(?:his|her|their|my|our|the|an?) [^ ]+(?: [^ ]+)?$/i,
  // "Coaches his sons | little league team".
  /\b(?:his|her|their|my|our) (?:sons|daughters|kids|moms|dads|wifes|husbands|brothers|sisters)$/i,
  // "Turns out | grandpa lied".
  /\bturns out$/i,
  // "The DJ even | showed up".
  / (?:even|just|never|also|always|still|already|barely|almost|the|an?|to|of|in|on|at|for|with|his|her|their|my|our|your|no|whose|who['’]s)$/i,
  // "Two other | shops", "the first chair | cello".
  / (?:other|last|first|next|same|new|only|whole|own|more|most|few|every|each)$/i,
  // "After three sessions | he's chasing squirrels".
  /^(?:after|before|since|once|with|for|in|by) [^ ]+(?: [^ ]+){0,2}$/i,
  // "Because the bedroom | was too hot".
  / (?:because|since|when|while|until|before|after|if|that|who|which|where)(?: (?:the|an?|his|her|their|my|our|your))? [^ ]+$| who(?:se|['’]s) [^ ]+(?: [^ ]+)?$/i,
  // "Used to haul water now | goats drink": the "now" is theirs.
  /\bused to\b.* now$/i,
];
/** "Change orders | you didn't ask for", "trucks | sold three years ago". */
const BELONGS =
  /^(?:\d|your? |who(?:se|['’]s) |(?:two|three|four|five|six|seven|eight|nine|ten) of |(?:of|per|in|on|at|for|from|with|by|to|into|through|thru|over|under|about|during|near|around) |all (?:the |of )?[^ ]+(?: long)?$|(?:nobody|everybody|everyone) [^ ]+$)|^[^ ]+ (?:[^ ]+ ){1,2}ago$/i;
/** "Cut the way | he likes". */
const THE_WAY = /\bthe (?:way|day|time|night|week|year|morning|(?:best|first|only|worst|last|most) [^ ]+)$/i;
const PRONOUN = /^(?:he|she|they|we|it|you|i)(?:['’](?:s|ve|d|re|ll))?$/i;
/** "Their plant in Toledo | runs on it"; but "her mom's best friend | had a fall". */
const THEIR_THING = /^(?:his|her|their|my|our) [^ ]+(?: (?!is\b|was\b|has\b|had\b)[^ ]+){0,3}$/i;
const KIN =
  /\b(?:friend|buddy|cousin|neighbor|roommate|boss|coworker|partner|brother|sister|uncle|aunt|nephew|niece|landlord|classmate|teammate|client|customer|tenant)$/i;
/** "The tenant who hadn't paid in five months | was out". */
const WHO_THEN = /^(?:(?:the|an?|his|her|their|my|our) )?[^ ]+(?: [^ ]+)? (?:who|that|which|whose) /i;
/** "Had her dress | altered", "needs his barn | torn down". */
const CAUSED = /\b(?:has|had|have|needs?|got|gets?|wants?)(?: [^ ]+){1,3}$/i;
const BE = /^(?:is|are|was|were|has|had)$/i;

/** Typed with care, from its capital to its stop. */
const SENTENCE = /^\p{Lu}.*\.$/u;

/** Whether a note has so many words without a mark at all. */
const isLong = (note: string): boolean =>
  !SENTENCE.test(note) &&
  note.split(/[,;:]|\.(?=\s)/).some((part) => part.trim().split(/\s+/).length >= STRETCH);

/** The first and the last word of all stretches of so many words without a mark or an "and". */
function stretches(words: readonly string[], marked: readonly boolean[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  let from = 0;
  words.forEach((_, at) => {
    if (at < words.length - 1 && !marked[at] && !/^(?:and|&|but)$/i.test(words[at + 1]!)) return;
    if (at - from + 1 >= STRETCH) all.push({ from, to: at });
    from = at + 1;
  });
  return all;
}

/** "And" where somebody else goes on doing things ("the vet came out at 2 a.m. | saved the cow"), else a comma. */
function jointBetween(
  words: readonly string[],
  at: number,
  marked: readonly boolean[],
  put: ReadonlySet<number>,
  sets: WordSets,
): string {
  const isEnd = (i: number) => marked[i] === true || put.has(i);
  if (!PERSON.test(words.slice(0, at).join(' ')) || words.slice(0, at).some((_, i) => isEnd(i))) return ',';
  let to = at + 1;
  while (to < words.length - 1 && !isEnd(to)) to++;
  const isOfAnother = words.slice(at + 1, to + 1).some((word) => OBJECT.test(word));
  return baseOfPast(words[at + 1]!, sets) && !isOfAnother ? 'and' : ',';
}
const OBJECT = /^(?:him|her|them|it)$/i;
/** Who does things. */
const PERSON =
  /^(?:(?:the|her|his|their|my|our) )?(?:vet|doctor|dr|son|daughter|kid|wife|husband|mom|dad|mother|father|sister|brother|crew|team|guy|boss|inspector|adjuster|lender|dog|cat|horse|mare|teacher|coach|dealer|buyer|seller|judge|landlord|neighbor)\b/i;
