/** Several answers in one. */
import { headOf, shapeOf } from '../english.js';
import type { WordSets } from '../words.js';
import { mend } from './mend.js';

/** Several circles or kinds with commas or slashes between, when each can stand alone; "hawk club, last Sunday of the month" stays whole. */
export function byCommas(text: string, sets: WordSets): string[] {
  const parts = text.split(/\s*,\s*(?:and\s+)?|\s+\/\s+/).filter(Boolean);
  const alone = (typed: string) => isAlone(mend(typed, sets), sets);
  return parts.length > 1 && parts.every(alone) ? parts : [text];
}
/** What parts them, if anything does. */
export const mayBeSeveral = (text: string): boolean => /,| \/ /.test(text);

function isAlone(part: string, sets: WordSets): boolean {
  if (isDay(part) || HOW_MANY.test(part) || GOES_ON.test(part)) return false;
  const what = part.replace(WITH_WHOM, '').replace(WHEN, '').replace(WHOSE, '');
  const low = what.toLowerCase();
  const [last, lastTwo] = [low.split(' ').at(-1)!, low.split(' ').slice(-2).join(' ')];
  return (
    what.split(' ').length < 7 &&
    (shapeOf(part, sets) !== 'other' ||
      shapeOf(what, sets) !== 'other' ||
      sets.bare.has(last) ||
      sets.bare.has(lastTwo) ||
      sets.places.has(headOf(what)) ||
      /^[A-Z][A-Z0-9]{1,4}$/.test(what) ||
      MEAL.test(what))
  );
}

const GOES_ON =
  /^(?:who|with|in|at|of|on|from|especially|mostly|every|last|first|all|some|most|no|not|where|when|they|she|he|we|once|twice|about)\b|^(?:\d(?:st|nd|rd|th)|first|second|third|night|day|same) (?:floor|shift|grade|street|block|building)\b/i;
const WHOSE = /^(?:my|our|her|his|their|the|your) /i;
/** "Golf Friday | with 3 other managers", "team leads | at state training week". */
const WITH_WHOM = / (?:with|w\/|at|on|from|in) .+$/i;
/** "Study club | 2nd Weds", "CrossFit | 5am". */
const WHEN =
  / (?:(?:every |each |on )?(?:(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last) )?(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?(?: (?:am|pm|mornings?|nights?|nites?|evenings?|afternoons?))?|(?:at )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)$/i;
/** What people come to. */
const MEAL =
  / (?:breakfast|lunch|luncheon|brunch|dinner|supper|coffee|happy hour|meeting|meetup|roundtable|potluck|book club|game night|carpool|text thread|run|walk|ride|meets|games|practice|class|lessons)$/i;

/** "Managers, 8 floors & up": how much they have. */
const HOW_MANY = /^\d.* (?:and|&|or) (?:up|more|over|under|less)$/i;

/** "1st Weds" of "lunch, 1st Weds": when a circle meets is none. */
export const isDay = (part: string): boolean => A_DAY.test(part);
const A_DAY =
  /^(?:(?:every|each|the) )?(?:(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last|other) )?(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?(?: (?:mornings?|nights?|evenings?|afternoons?|of the month|am|pm))?$/i;
