/** Days and months as they are typed anywhere: "w/ her Weds", "tu/th", "mon-fri", "in Apr". */
import { dayOf, monthOf } from './days.js';
import type { Row } from './rows.js';

const DAYS: Readonly<Record<string, string>> = {
  'm/w/f': 'Mondays, Wednesdays, and Fridays',
  't/th': 'Tuesdays and Thursdays',
  'tu/th': 'Tuesdays and Thursdays',
  'tue/thu': 'Tuesdays and Thursdays',
  'tues/thurs': 'Tuesdays and Thursdays',
  'm/w': 'Mondays and Wednesdays',
  'sat/sun': 'Saturdays and Sundays',
};

/** What happened on a day, once. */
const OVER =
  /\b(?:after|when|until|till|made|got|came|went|blew|broke|closed|opened|sold|passed|delivered|done|fixed|won|lost)\b/i;

export const DAYS_TYPED: readonly Row[] = [
  // "Rides w/ her Weds".
  [
    'mon|tue|wed|thu|fri|sat|sun',
    /(?<=\b(?:with|w\/|w|beside|against|for|to) )(her|him|them|you|us) (mon|tues?|weds?|thurs?|fri|sat|sun)(?:days?)?s?\b(?! [A-Z])/gi,
    (_, who, day) => `${who} on ${dayOf(day)}s`,
  ],
  [
    'on mon|on tue|on wed|on thu|on fri|on sat|on sun',
    /^(.*)\bon (mon|tues?|weds?|thurs?|fri|sat|sun)$/gi,
    (_, before, day) => `${before}on ${dayOf(day)}${OVER.test(before) ? '' : 's'}`,
  ],
  // "In Apr".
  [
    'jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec',
    /\b(in|since|by|until|till|from|last|of|early|late|mid|every|this|next|through|best|worst|busiest|slowest|all) (jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/gi,
    (_, when, name) => `${when} ${monthOf(name)}`,
  ],
  // "WC premium".
  // "Carpools Tu/Th".
  [
    'm/w|t/th|tu/th|tue/thu|tues/thurs|sat/sun',
    /\b(?:on )?(m\/w\/f|t\/th|tu\/th|tue\/thu|tues\/thurs|m\/w|sat\/sun)\b/gi,
    (_, days) => `on ${DAYS[days.toLowerCase()] ?? days}`,
  ],
  // "Mon-fri".
  [
    '-thu|-fri|-sat|-sun|- fri|-wed|thru |through ',
    /\b(mon|tues?|weds?|thurs?|fri|sat|sun)(?:days?)? ?(?:[-–]|thru|through) ?(tues?|weds?|thurs?|fri|sat|sun)(?:days?)?\b/gi,
    (_, from, to) => `${dayOf(from)} through ${dayOf(to)}`,
  ],
  // "Sat + sun".
  [
    'mon |tue|wed |thu|fri |sat ',
    /\b(mon|tues?|weds?|thurs?|fri|sat) ?(?:\+|&|and) ?(tues?|weds?|thurs?|fri|sat|sun)\b(?!day)/gi,
    (_, one, other) => `${dayOf(one)} and ${dayOf(other)}`,
  ],
];
