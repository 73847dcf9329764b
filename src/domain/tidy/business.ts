/** A trade as it ends "I'm in …": "sells CNC tooling" → "CNC tooling"; '' for one that can't be said so. */
import { plural, shapeOf, upToComma } from '../english.js';
import type { WordSets } from '../words.js';
import { firstWord, lowerFirst, oneSentence, wordCount } from './text.js';
import { baseVerb } from './verbs.js';

const LEAD =
  /^(?:(?:i|we|my (?:company|firm|team)|our (?:company|firm|team))\s+)?(?:(?:am|are|is|works?)\s+in|sells?|selling|does|do|doing|offers?|provides?|makes?|runs?|owns?)\s+(?:an?\s+|the\s+|my\s+|our\s+)?/i;
const NOTHING =
  /^(?:general|other|sales|retail|wholesale|services?|products?|business|company|self-employed|freelance|freelancer|(?:a |my |my own )?(?:small |own )?business|my trade)$/i;

/** What a rep's trade is called in "I'm in …". */
export function businessOf(trade: string, sets: WordSets): string {
  const spaced = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(trade) ? trade.replace(/-/g, ' ') : trade;
  const whole = upToComma(oneSentence(spaced, sets).text).replace(/ [+/] /g, ' and ');
  const words = /^[iwmoasdpr]/i.test(whole) ? whole.replace(LEAD, '') : whole;
  if (
    !words ||
    NOTHING.test(words) ||
    wordCount(words) > 6 ||
    /\b(?:i|we|you|my|our|who|that)\b/i.test(words)
  )
    return '';
  const people = shapeOf(plural(words), sets) === 'people' && !/(?:ing|s)$/.test(words);
  const first = firstWord(words).toLowerCase();
  const acts =
    /\s(?:people|them|the|a|an|your|homes|businesses)\s?/.test(words) && baseVerb(first, sets) === first;
  return people || acts ? '' : lowerFirst(words, sets);
}
