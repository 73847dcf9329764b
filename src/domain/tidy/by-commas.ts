/** Several answers in one. */
import { headOf, shapeOf } from '../english.js';
import type { WordSets } from '../words.js';
import { mend } from './mend.js';

/** Several circles or kinds with commas between, when each can stand alone; "hawk club, last Sunday of the month" stays whole. */
export function byCommas(text: string, sets: WordSets): string[] {
  const parts = text.split(/\s*,\s*(?:and\s+)?/).filter(Boolean);
  const alone = (typed: string) => isAlone(mend(typed, sets), sets);
  return parts.length > 1 && parts.every(alone) ? parts : [text];
}

const isAlone = (part: string, sets: WordSets): boolean =>
  part.split(' ').length < 7 &&
  !isDay(part) &&
  !HOW_MANY.test(part) &&
  !/^(?:who|with|in|at|of|on|from|especially|mostly|every|last|first)\b/i.test(part) &&
  (shapeOf(part, sets) !== 'other' ||
    sets.bare.has(part.toLowerCase()) ||
    sets.places.has(headOf(part)) ||
    /^[A-Z][A-Z0-9]{1,4}$/.test(part));

/** "Managers, 8 floors & up": how much they have. */
const HOW_MANY = /^\d.* (?:and|&|or) (?:up|more|over|under|less)$/i;

/** "1st Weds" of "lunch, 1st Weds": when a circle meets is none. */
export const isDay = (part: string): boolean => A_DAY.test(part);
const A_DAY =
  /^(?:(?:every|each|the) )?(?:(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last|other) )?(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?(?: (?:mornings?|nights?|evenings?|afternoons?|of the month|am|pm))?$/i;
