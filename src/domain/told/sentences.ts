/** The sentences that a result is told in. */
import type { WordSets } from '../words.js';

/**
 * A result as it is told, one sentence or two; whether the first is a sentence ("your car runs like new" is, "no leaks since March" isn't);
 * and what of it stands where there is room for one. `theirs` is what the customer can say of it: no trouble, and not the rep's own doing; or ''.
 */
export interface Told {
  text: string;
  clause: boolean;
  short: string;
  theirs: string;
  /** Whether that is a sentence too. */
  theirClause: boolean;
  /** Whether more was typed than is told. */
  isPart: boolean;
  /** Whether a listener may well stumble over it. */
  isUnsure?: boolean;
  /** Whether it's so hardly right that the customer is rather asked for it. */
  isUnsaid?: boolean;
}

/** Between two sentences: the second begins with a capital. */
export const NEXT = /(?<=[^.A-Z])\. (?=[A-Z\d$])/;

/** Sentences, at least one, as they are told; whether more was typed. */
export function asTold(sentences: readonly string[], isPart: boolean): Told {
  const [first = ''] = sentences;
  const theirs = shortOf(sentences.map(withoutReps).filter(Boolean), false);
  return {
    text: sentences.join('. '),
    clause: isClause(first),
    short: shortOf(sentences, true) || first,
    theirs,
    theirClause: isClause(theirs),
    isPart,
  };
}

/** "Your roof is dry", but not "no leaks since March". */
const isClause = (sentence: string): boolean =>
  /^(?:you|your|we|it|it's|the|there|nobody|everybody|everyone)\b/i.test(sentence);

/** A sentence without the clauses that tell what the rep did: those the customer can't say of themselves. */
const withoutReps = (sentence: string): string => {
  const clauses = sentence.split(/, (?:and |so |but )?(?=(?:you|your|we|the|it|I)\b)/);
  const own = clauses.filter((clause) => !REPS_DOING.test(clause));
  return own.length === clauses.length ? sentence : own.join(', and ');
};
const REPS_DOING = /(?<!\b(?:since|after|when|before|until|till) )\b(?:we|our|I|my|me)\b/;

/** The first of the sentences that tells of no trouble, and of no doing of the rep's where it's the customer who says it. */
export function shortOf(sentences: readonly string[], we: boolean): string {
  const good = sentences.find((text) => !TROUBLE.test(text) && (we || !REPS.test(text))) ?? '';
  const isLater = good !== '' && good !== sentences[0];
  return isLater && SMALL.test(good) ? good[0]!.toLowerCase() + good.slice(1) : good;
}
/** A result as it stands behind a name: "Otis, you've passed"; a name keeps its capital. */
export function beginsSmall(said: string, sets: WordSets): string {
  const low = /^[A-Z][a-z]+(?=[ ,])(?! [A-Z])/.exec(said)?.[0].toLowerCase() ?? '';
  const isPlain = low !== '' && sets.isRight(low) && !sets.proper.has(low) && !sets.names.has(low);
  return isPlain || SMALL.test(said) ? said[0]!.toLowerCase() + said.slice(1) : said;
}

/** The rep's own doing. */
export const REPS = /(?<!\b(?:since|after|when|before|until|till) )\bwe\b/i;
const SMALL =
  /^(?:You|Your|You've|You're|We|We've|The|It|It's|No|Not|A|An|All|Both|Nobody|Nothing|Never|None|Every|Everyone|Everybody|Even|There|There's|They|That|This|These|Those|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Our|Zero|First|Since|After|For|In|On|At|From|With|When)\b/;
/** What went wrong first. */
const TROUBLE =
  /\b(?:died|broke|failed|flooded|burned|crashed|messed up|came out wrong|cancell?ed|wrong|went out|quit working|hit by|stolen|leaked)\b/;
/** How it was before: what is better now stands behind it. */
export const BEFORE =
  /\b(?:was|were|used to|could(?:n['’]t| not)|did(?:n['’]t| not)|would(?:n['’]t| not)|lost|tore|hurt|fell|sat|waited|died|broke|failed|flooded|burned|crashed|wrong|quit|leaked|cancell?ed|botched|messed|missed|ruined|stuck|jammed|froze|choked|kept (?:coming|breaking|failing|going)|late|redo|redone|sued|stolen|denied)\b/;
