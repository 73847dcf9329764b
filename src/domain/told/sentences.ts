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
}

/** Between two sentences: the second begins with a capital. */
export const NEXT = /(?<=[^.A-Z])\. (?=[A-Z\d$])/;

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
