/**
 * A result as one tells it to the person who has it, in the words it was typed in: "boiler replaced before thanksgiving, on budget" →
 * "boiler replaced before Thanksgiving, on budget". Kept results end "you've …" (tidy/result.ts); many a hurried fact is better told bare.
 */
import { article } from '../english.js';
import { withArticles } from '../tidy/articles.js';
import { asSpoken } from '../tidy/as-spoken.js';
import { agreed } from '../hand/edits.js';
import type { Sort } from '../hand/hand.js';
import { boldlyParted, parted } from '../hand/parted.js';
import { writtenResult } from '../hand/written.js';
import { articled, factOf } from '../tidy/fact.js';
import { firstWord, withoutSemicolons, wordCount } from '../tidy/text.js';
import { baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { agreeing } from './agrees.js';
import { beginning } from './begin.js';
import { toldByHand } from './by-hand.js';
import { thing } from './begun.js';
import { clearest } from './clearest.js';
import { areSure, undoubted } from './doubt.js';
import { inARow } from './in-a-row.js';
import { joined, type Piece } from './join.js';
import { withNumberWords } from './numbers.js';
import { goingOn, inPast } from './parts.js';
import { withPredicates } from './predicates.js';
import { putRight } from './put-right.js';
import { saidByThem } from './quoted.js';
import { saidResult } from './said.js';
import { NEXT, REPS, shortOf, type Told } from './sentences.js';
import { isSure } from '../tidy/sure.js';
import { HELD, partsOf, withInserts } from './split.js';
import { asRep, withoutSigns } from './reps-own.js';
import { toTell } from './typed.js';
import { withOwn, withWhose } from './whose.js';

/** So many words fewer are told of an answer that is told whole: "since we started they have …". */
const LOST = 6;

/** Letters of an answer that are looked at: two sentences never need more. */
const HEARD = 400;

/**
 * The result told, without its stop and with a small first letter, which say() raises. `answer` is as it came, `result` as
 * it's kept; what can't be told from the typed words is said from the kept ones.
 */
export function toldResult(answer: string, result: string, sets: WordSets): Told {
  const heard = withoutSemicolons(answer.slice(0, HEARD));
  const told = clearest(ways(heard, result, sets), sets);
  return told.isUnsure && isDoubted(heard, sets) ? { ...told, isUnsaid: true } : told;
}

/** Of what one may stumble over, that which the hand isn't sure of either is hardly ever right: of a set nobody had written for it, eight of eight. */
const isDoubted = (answer: string, sets: WordSets): boolean =>
  (writtenResult(asSpoken(withoutAsides(withoutSigns(parted('results', answer, sets)))), sets)?.sure ?? 1) <
  DOUBTED;
const DOUBTED = 0.42;

/** The ways in which it can be told, the best first; each is worked out only when it's looked at. */
function* ways(answer: string, result: string, sets: WordSets): Generator<Told> {
  const told = new Set<string>();
  for (const marked of [parted, boldlyParted, (_: Sort, typed: string) => typed]) {
    const typed = asSpoken(withoutAsides(withoutSigns(marked('results', answer, sets))));
    if (told.has(typed)) continue;
    told.add(typed);
    const quoted = saidByThem(typed, sets);
    if (quoted) {
      yield complete(quotedAs(quoted), typed, sets);
      return;
    }
    for (const way of waysOf(typed, result, sets)) yield complete(way, typed, sets);
  }
}

/** "Zero complaints this year (2 last year)": what is put in brackets isn't said. */
const withoutAsides = (typed: string): string => typed.replace(ASIDE, '');
const ASIDE = /\s*[([][^()[\]]*[)\]]/g;

/** What is told with what is said of whom, and without loose ends. */
function complete(told: Told, typed: string, sets: WordSets): Told {
  const whole = (text: string): string =>
    text
      .replace(NOT_ONE, ', not ')
      .split('. ')
      .map((sentence) =>
        agreed(agreeing(inARow(withPredicates(putRight(sentence, typed, sets), typed, sets)), sets)).replace(
          LOOSE_END,
          '',
        ),
      )
      .join('. ');
  const text = whole(told.text);
  if (text === told.text) return told;
  const theirs = whole(told.theirs);
  return {
    ...told,
    text,
    clause: told.clause || CLAUSE.test(text),
    short: whole(told.short),
    theirs,
    theirClause: told.theirClause || CLAUSE.test(theirs),
  };
}
/** "It was a $90 sensor. Not a new transmission". */
const NOT_ONE = /\. Not (?=(?:an?|the|your) [a-z])/g;
/** What stands behind a comma may be taken out by what puts it right. */
const LOOSE_END = /(?:[,;]|(?<![ap]\.m|[A-Z])\.)\s*$/;
const CLAUSE = /^(?:you|your|we|the [a-z]+ (?:is|are|was|were)|there (?:is|are))\b/i;

/** Their own words: "you said you'd never go back". */
function quotedAs(quote: string): Told {
  const words = quote.replace(/^you (?:said|told me|wrote that) /, '');
  const theirs = REPS.test(words) || words.includes('"') ? '' : words;
  return { text: quote, clause: true, short: quote, theirs, theirClause: theirs !== '', isPart: false };
}

function* waysOf(typed: string, result: string, sets: WordSets): Generator<Told> {
  const written = typed ? toldByHand(typed, sets) : undefined;
  if (written && !OTHERS.test(written.text)) yield written;
  const ruled = typed ? told(typed, sets) : undefined;
  if (written && OTHERS.test(written.text) && (!ruled || OTHERS.test(ruled.text))) yield written;
  if (ruled) yield ruled;
  if (written || ruled) return;
  const text = withNumberWords(withFinally(saidResult(result, sets), typed));
  const clause = /^(?:you|your|it|the|[A-Z][a-z]+)\b/.test(text) && !/^had /.test(result);
  yield {
    text,
    clause,
    short: text,
    theirs: text,
    theirClause: clause,
    isPart: text !== '' && wordCount(text) + LOST < wordCount(typed),
  };
}

/** Somebody whom the hand may have left where it's the customer: what the rules say then, they know better. */
const OTHERS = /\b(?:her|hers|herself|his|him|himself)\b/;

/** The result as the rules tell it. */
function told(typed: string, sets: WordSets): Told | undefined {
  const { whole, hasSubject } = factOf(toTell(withoutQuotes(typed), sets), sets);
  const [begins = '', ...rest] = partsOf(withInserts(articled(whole)), sets);
  const first =
    KNOWS.test(begins) && baseVerb(firstWord(begins), sets)
      ? begins[0]!.toLowerCase() + begins.slice(1)
      : begins;
  const read = first.includes(HELD) ? thing(first, true) : beginning(first, typed, hasSubject, sets);
  if (!read) return undefined;
  const begun = isSure(read.text) ? read : thing(first);
  const start = begun.clause ? begun.text : youToo(begun.text, sets);
  const pieces: Piece[] = [];
  let { subject } = begun;
  let before = start;
  for (const part of rest) {
    if (part.includes(': ')) continue;
    const piece = goingOn(part, { text: before, subject }, sets);
    if (!piece) continue;
    pieces.push(piece);
    before += `, ${piece.text}`;
    if (piece.kind === 'clause') subject = /^(?:you|we|it)\b/.exec(piece.text)?.[0] ?? '';
    else if (piece.kind === 'verb') subject = piece.subject!;
  }
  const one: Piece = { kind: begun.clause ? 'clause' : 'thing', text: start, subject: begun.subject };
  const said = sureOf(one, pieces, typed, sets);
  if (!said) return undefined;
  const { sentences } = said;
  const own = said.pieces.some(({ text }) => REPS.test(text))
    ? sentencesOf(one, withoutReps(said.pieces), typed, sets)
    : sentences;
  const theirs = shortOf(own, false) || shortOf(sentences, false);
  return {
    text: sentences.join('. '),
    clause: begun.clause,
    short: shortOf(sentences, true) || sentences[0]!,
    theirs,
    theirClause: begun.clause && (theirs === own[0] || theirs === sentences[0]),
    isPart:
      said.pieces.length < rest.length ||
      wordCount(sentences.join(' ')) < wordCount([one, ...said.pieces].map(({ text }) => text).join(' ')),
  };
}

/** Sentences of which one can be sure, and what they were made of: as many of the pieces as leave no doubt. */
function sureOf(
  one: Piece,
  all: readonly Piece[],
  typed: string,
  sets: WordSets,
): { sentences: string[]; pieces: readonly Piece[] } | undefined {
  const sentences = sentencesOf(one, all, typed, sets);
  if (sentences.length === 0) return undefined;
  if (areSure(sentences, sets)) return { sentences, pieces: all };
  const [first = ''] = sentencesOf(one, [], typed, sets);
  const sure = undoubted(first, sets);
  if (sure !== first) return { sentences: [sure || first], pieces: [] };
  const pieces: Piece[] = [];
  let isLeftOut = false;
  for (const piece of all) {
    isLeftOut =
      (isLeftOut && piece.kind === 'aside') ||
      !areSure(sentencesOf(one, [...pieces, piece], typed, sets), sets);
    if (!isLeftOut) pieces.push(piece);
  }
  return { sentences: sentencesOf(one, pieces, typed, sets), pieces };
}

/** A first clause and its pieces as sentences; none where even the first is too long. */
function sentencesOf(one: Piece, pieces: readonly Piece[], typed: string, sets: WordSets): string[] {
  const text = joined(one, pieces);
  if (!text) return [];
  return text.split(NEXT).map((sentence, at) => {
    const whole = finished(sentence, at === 0 ? typed : '', sets);
    return at === 0 ? whole : whole[0]!.toUpperCase() + whole.slice(1);
  });
}

/** What the customer can say of it: without what the rep did, and what is said of that. */
const withoutReps = (pieces: readonly Piece[]): Piece[] => {
  let isReps = false;
  return pieces.filter(({ kind, text }) => !(isReps = REPS.test(text) || (isReps && kind === 'aside')));
};

/** "Knows your food cost": a verb with the capital of a sentence. */
const KNOWS = /^[A-Z][a-z]+s (?:the|your|an?|all|every|her|his|their|through|out|in|like|better|\d)\b/;

/** A sentence with what is whose, its articles and its numbers. */
function finished(sentence: string, typed: string, sets: WordSets): string {
  const text = withOwn(withWhose(sentence));
  const complete = /^(?:you|your|the|it|we)\b/i.test(text) ? withArticles(text, sets) : tailed(text, sets);
  return asRep(evenQuotes(withNumberWords(withFinally(inFull(complete), typed).replaceAll(HELD, ','))));
}

/** "missed a appointment", "striking for first time". */
const inFull = (text: string): string =>
  text
    .replace(/\ba (?=([a-z]+))/g, (_, word: string) => `${article(word)} `)
    .replace(/\bfor first time\b/, 'for the first time')
    .replace(KIN_TOO, ', and your $1 $2')
    .replace(/\b(home|away|season|league) GMs\b/, '$1 games');

/** "you pack in ten minutes now and your husband did his side": a second clause has its comma. */
const KIN_TOO =
  /(?<=^(?:you|your|we|the) [^,]*) and your (husband|wife|mom|dad|mother|father|son|daughter|kids|boss|crew|team|partner) (did|does|do|is|are|was|were|has|have|had|can|says?|said|loves?|sleeps?|quit|stopped|noticed|agrees|thinks?)\b/;

/** A mark without its other one is dropped. */
const evenQuotes = (text: string): string =>
  (text.match(/["“”]/g)?.length ?? 0) % 2 === 1 ? text.replace(/["“”]/g, '') : text;

/** Quotation marks around what nobody is told to have said. */
const withoutQuotes = (typed: string): string =>
  /["“”]/.test(typed) && typed.match(/["“”]/g)!.length % 2 === 1 ? typed.replace(/["“”]/g, '') : typed;

/** "no backup since February and passed inspection" → "…, and you passed inspection". */
const youToo = (text: string, sets: WordSets): string =>
  !/^(?:no|zero|not|first|only|\$?\d)/.test(text)
    ? text
    : text.replace(/,? and (?=([a-z]+)(?= |$))/g, (and, verb: string, at: number) =>
        /[a-z]ed$|^(?:got|won|kept|made|found|cut|sold|ran)$/.test(verb) &&
        inPast(text.slice(at + and.length), sets)
          ? ', and you '
          : and,
      );

/** A thing told bare takes its articles behind its first preposition or comma: what stands before is its name. */
function tailed(text: string, sets: WordSets): string {
  const at = text.search(
    / (?:in|on|at|to|for|with|without|from|after|before|through|by|till|until|since|over) |, /,
  );
  return at < 0 ? text : text.slice(0, at) + withArticles(`it${text.slice(at)}`, sets).slice(2);
}

/** "finally sleeps" → "you finally sleep": how long they waited for it is half of what they feel. */
const withFinally = (text: string, typed: string): string =>
  FINALLY.test(typed)
    ? text
        .replace(/^you['’]ve been (?![a-z]+ing\b)/, "you're ")
        .replace(/^you(['’](?:ve|re))? (?!finally)/, 'you$1 finally ')
        .replace(/^(?=(?:no|not|zero) )/, 'finally, ')
    : text;
const FINALLY = /^\W*(?:(?:he|she|they|you|we|i|customer|owner) )?finally (?!has |have |had )/i;
