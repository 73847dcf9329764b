/**
 * Where a second thing that somebody does stands behind the first without a mark: "sold her bowls at the market | paid for the class", "took the
 * grandkids to Alaska | didn't plan a thing". Only where the words before it can't be who does it.
 */
import { plural } from '../english.js';
import type { WordSets } from '../words.js';
import { BE, CARRIES, CLOSES, HELPS, LINKS, OBJECT, PRONOUN, UNIT } from './clause-words.js';
import { baseOfPast, baseVerb, isOnlyParticiple } from './verbs.js';

const MARK = /[,;:.?!"”—–-]$/;

/** The text with a comma before each of them. */
export function withVerbStarts(text: string, sets: WordSets): string {
  const words = text.split(' ');
  if (words.length < 6) return text;
  let from = 0;
  return words
    .map((word, at) => {
      if (at > 0 && MARK.test(words[at - 1]!)) from = at;
      if (at - from < 3 || at > words.length - 2 || !begins(at, from, words, sets)) return word;
      from = at;
      return `\u0000${word}`;
    })
    .join(' ')
    .replaceAll(' \u0000', ', ');
}

function begins(at: number, from: number, words: readonly string[], sets: WordSets): boolean {
  const low = (i: number): string => (words[i] ?? '').toLowerCase().replace(/[^a-z\d'’$]/g, '');
  const before = low(at - 1);
  // A sign in place of a letter is the rep's "we".
  if (
    before === '' ||
    ADVERB.test(before) ||
    CARRIES.test(before) ||
    NEGATED.test(before) ||
    PRONOUN.test(before) ||
    /^(?:it|them)$|['’](?:d|ve|ll|s|re|m)$/.test(before)
  )
    return false;
  const verb = ADVERB.test(low(at)) ? at + 1 : at;
  if (MARK.test(words[at]!) || MARK.test(words[verb] ?? '')) return false;
  const first = low(ADVERB.test(low(from)) || PRONOUN.test(low(from)) ? from + 1 : from);
  const does = low(verb);
  const next = low(verb + 1);
  const isObject = OBJECT.test(next) || /^\$?\d/.test(next) || /^(?:another|two|three|four|more|everybody|about|almost|nearly|probably|roughly)$/.test(next); // prettier-ignore
  const isClosed =
    CLOSES.test(before) || (UNIT.test(before) && !/^(?:the|those|every|each|of)$/.test(low(at - 2)));
  const isOver = isClosed || (AWAY.test(before) && !HAS_THE.test(low(at - 2)));
  if (!isOver && !isObjectThere(at, from, low, sets)) return false;
  if (NEGATED.test(does)) {
    const isSo = sets.adjectives.has(before) && BE.test(low(at - 2));
    return isSo
      ? COULD.test(does)
      : (isOver || does.startsWith('did')) && (isPast(first, sets) || (isOver && isThird(first, sets)));
  }
  if (BE.test(does) || (HELPS.test(does) && does !== 'did') || LINKS.test(does)) return false;
  if (!isOver && OF_THINGS.test(does)) return false;
  if (isPast(does, sets)) {
    if (!isPast(first, sets) && !/^didn['’]t$/.test(first) && !(isOver && isThird(first, sets))) return false;
    if (isOver) return !/^(?:by|to)$/.test(next);
    if (isOnlyPast(does, sets)) return true;
    if (CAUSED.test(first) && [1, 2, 3].some((i) => UNIT.test(low(verb + i)) || CLOSES.test(low(verb + i))))
      return false;
    return isObject || (does === 'paid' && next === 'for');
  }
  const isSure = isObject || HOW.test(next);
  return isThird(does, sets) && isSure && isThird(first, sets) && !(isThing(does, sets) && !isObject);
}
/** What things do, too, and what looks the same when it's still to be done. */
const OF_THINGS =
  /^(?:came|went|fell|grew|began|rose|broke|ran|sank|shrank|flew|froze|woke|held|stood|stayed|started|stopped|worked|lasted|showed|set|cut|put|hit|cost|read|let|shut|bet|hurt|split|spread)$/;
const COULD = /^(?:ca|could|do)n['’]t$/;
const ADVERB = /^(?:just|also|now|still|never|finally|already|even|only)$/;
const NEGATED = /^(?:did|does|do|ca|could|wo|would|has|have|is|was|were)n['’]t$/;
/** "Got her confidence back". */
const AWAY = /^(?:back|home|out|off|up|down|there|here)$/;
/** "Got his claim paid the same day": somebody else's doing. */
const CAUSED = /^(?:got|had|saw|kept|wanted|needed|found|left|made|helped|let|heard|watched)$/;
const HOW =
  /^(?:better|well|great|fine|good|again|every|through|thru|like|in|on|from|to|at|up|out|off|like|twice|less|more)$/;

/** Whether the words before a place are what was done to something, or where: they stand behind a verb or a preposition, with a "the" or alone. */
function isObjectThere(at: number, from: number, low: (i: number) => string, sets: WordSets): boolean {
  const last = low(at - 1);
  if (sets.adjectives.has(last) && BE.test(low(at - 2))) return true;
  if (sets.people.has(last) || sets.people.has(plural(last)) || WHO.test(last))
    return COUNTED.test(low(at - 2)) && (isPast(low(at - 3), sets) || isThird(low(at - 3), sets));
  let hasThe = false;
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const word = low(i);
    if (LINKS.test(word)) return false;
    if (i === at - 2 && last.endsWith('s') && (CLOSES.test(word) || UNIT.test(word))) return false;
    const isBefore = PREPOSITION.test(word) || (i < at - 1 && (isPast(word, sets) || isThird(word, sets)));
    if (isBefore) return i === at - 2 || (hasThe && i < at - 1);
    hasThe ||= HAS_THE.test(word);
  }
  return false;
}
const PREPOSITION =
  /^(?:of|in|on|at|for|from|with|w|to|by|about|without|over|under|into|onto|through|thru|between|during|around|near|behind|past|across|down|up)$/;
const HAS_THE = /^(?:the|an?|his|her|their|its|this|that|another|every|all|no|two|three|four|five|six|\d+)$/;
const COUNTED = /^(?:\d+|two|three|four|five|six|another|more|new|an?|some)$/;
/** Who may do what follows. */
const WHO =
  /(?:^(?:wife|husband|mom|dad|son|daughter|kids?|boss|crew|team|guys?|family|dealer|doctor|dr|vet|inspector|adjuster|bank|lender|insurance|neighbors?|teacher|coach|staff|everyone|everybody|nobody|people|folks|who|company|judge|buyer|seller|landlord|dog|cat|horse|mare|baby|none|some|most|all|both|each)|er|or|ist|ian|men|man)$/;

const isPast = (word: string, sets: WordSets): boolean =>
  isOnlyPast(word, sets) ||
  (sets.participleSet.has(word) && !isOnlyParticiple(word, sets)) ||
  (/[a-z]{2}ed$/.test(word) && baseOfPast(word, sets) !== '');
/** "Did", "took": no participle. */
const isOnlyPast = (word: string, sets: WordSets): boolean => sets.pasts.has(word);
const isThird = (word: string, sets: WordSets): boolean =>
  word === 'has' ||
  word === 'does' ||
  (/[a-z]{2}s$/.test(word) &&
    !sets.verbs.has(word) &&
    baseVerb(word, sets) !== '' &&
    baseVerb(word, sets) !== word);
const isThing = (word: string, sets: WordSets): boolean => sets.things.has(word.slice(0, -1));
