/** A typed note before the hand takes it up: spelled out, its days and hours in the order in which one says them. */
import { mend } from '../tidy/mend.js';
import { asSpoken } from '../tidy/as-spoken.js';
import { dayOf, monthOf } from '../tidy/days.js';
import { dayFirst, hoursAndGrades } from '../tidy/circle-hours.js';
import { moved, unhurried } from '../tidy/fact.js';
import { atItsHour, fromWhere, onItsDay } from '../tidy/gathering.js';
import { withInitials } from '../tidy/initials.js';
import { atTheClock } from '../tidy/text.js';
import { theirThere } from '../tidy/there.js';
import { isOnlyParticiple } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import type { Sort } from './hand.js';

/** The note with its words spelled out; training and use read the same. */
export function prepared(sort: Sort, note: string, sets: WordSets): string {
  const typed = note
    .replace(/(?<=(?:n['’]?t|never)\b.*) no more$/, ' anymore')
    .replace(LOOSE, (_, before: string, end: string) => `${before}los${end === 'ing' ? 'ing' : 'e'}`)
    .replace(/\b(across|down|up|along|off) (?:the )?rd\b/gi, '$1 the road')
    .replace(/[“”]/g, '"')
    .replace(/\s*(?:=>|->|→)\s*/g, ' to ')
    .replace(/\b(\d{2,}k?)\+(?= ?[a-z])/g, 'over $1');
  if (sort === 'circles')
    return atItsHour(
      onItsDay(fromWhere(hoursAndGrades(withInitials(mend(dayFirst(typed), sets), sets)), sets)),
      sets,
    );
  if (sort !== 'results') return atTheClock(units(days(theirThere(mend(typed, sets)))));
  return withHave(
    atTheClock(units(days(theirThere(moved(unhurried(mend(asSpoken(typed), sets), sets), sets))))),
    sets,
  );
}

/** "Used to loose 2 lanes", "loosing sleep". */
const LOOSE =
  /\b((?:to|did ?n['’]?t|do ?n['’]?t|never|won['’]?t|can['’]?t|would|could|not|ever|without|stopped|quit) )loos(e|ing)\b/gi;

/** "Without losing a sat" → "… a Saturday", "apr-oct" → "April to October". */
const days = (text: string): string =>
  text
    .replace(A_DAY, dayOf)
    .replace(MONTHS, (_, from: string, to: string) => `${monthOf(from)} to ${monthOf(to)}`);
const A_DAY =
  /(?<=\b(?:an?|one|every|each|another|last|next|this|single|no) )(?:mon|tues?|weds?|thurs?|fri|sat|sun)\b(?! (?:on|down|in the|up)\b)/gi;
const MONTHS =
  /\b(jan|feb|mar|apr|may|aug|sept?|oct|nov|dec) ?[-–] ?(jan|feb|mar|apr|may|aug|sept?|oct|nov|dec)\b/gi;

/** "4.10 a lb" → "4.10 a pound", "9 lbs" → "9 pounds". */
const units = (text: string): string =>
  text
    .replace(
      /\b(a|per|the) (lb|gal|hr|yr|mo|wk)\b\.?/g,
      (_, a: string, unit: string) => `${a} ${UNITS[unit]!}`,
    )
    .replace(/(?<=\d[\d,.]* ?)(lb|gal|hr|yr|mo|wk)s?\b\.?(?!-)/g, (_, unit: string) => ` ${UNITS[unit]!}s`)
    .replace(/ {2,}/g, ' ');
const UNITS: Readonly<Record<string, string>> = {
  lb: 'pound',
  gal: 'gallon',
  hr: 'hour',
  yr: 'year',
  mo: 'month',
  wk: 'week',
};

/** "Gone a year without a leak" → "have gone …", "not had to dig" → "haven't had to dig": a result that goes on behind "you". */
const withHave = (text: string, sets: WordSets): string => {
  const [, no = '', verb = ''] = /^(not |never )?([a-z]+)\b/i.exec(text) ?? [];
  const low = verb.toLowerCase();
  if (no === 'never ') return text;
  const isDone = no ? sets.participleSet.has(low) || /[a-z]{2}ed$/.test(low) : isOnlyParticiple(low, sets);
  if (!isDone) return text;
  return no ? `haven't ${text.slice(no.length)}` : `have ${low}${text.slice(verb.length)}`;
};
