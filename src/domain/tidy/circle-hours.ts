/** Days, hours and grades that stand in a circle's name: "tues am cupping" → "Tuesday-morning cupping". */
import { dayOf, monthOf } from './days.js';

const DAY = '(?:mon|tues?|wed|weds|thurs?|fri|sat|sun)(?:day)?s?';
const FIRST = new RegExp(`^((?:the |my |her |his |their )?)(${DAY})\\.? (?=[a-z])`, 'i');
const TWO = new RegExp(
  `^((?:the |my |her |his |their )?)(${DAY})(?: ?[/&+] ?| and | n )(${DAY}) (?=[a-z])`,
  'i',
);

/** "fri pinochle" → "Friday pinochle", "mon/wed walkers" → "Monday and Wednesday walkers": what a circle begins with is a day. */
export const dayFirst = (answer: string): string =>
  answer
    .replace(TWO, (_, the: string, one: string, other: string) => `${the}${dayOf(one)} and ${dayOf(other)} `)
    .replace(FIRST, (_, the: string, day: string) => `${the}${dayOf(day)} `);

/** "the market 5am" → "the market at 5 a.m.", "3rd gr team" → "third-grade team". */
export const hoursAndGrades = (typed: string): string =>
  hours(
    typed
      .replace(/\bhs (?=[a-z])/g, 'high school ')
      .replace(/,? (?:mwf|m\/w\/f|tth|t\/th)$/i, '')
      .replace(MONTH_LAST, (_, month: string) => ` in ${monthOf(month)}`)
      .replace(/\bsept?\.? (?=[a-z]+$)/i, 'September ')
      .replace(/\b(your|her|his|their|my|a|our) masters (?=with|in|at|from|program|degree)/, "$1 master's "),
  );
/** "The organic conference feb". */
const MONTH_LAST =
  /(?<! (?:in|by|since|of|till|until|last|next|every|each|on)) (jan|feb|apr|aug|sept?|oct|nov|dec)\.?$/i;
const hours = (typed: string): string => hourOf(typed.replace(/\bevery (am|pm)$/i, everyHalf));
const everyHalf = (_: string, half: string): string => `every ${/a/i.test(half) ? 'morning' : 'evening'}`;
const hourOf = (text: string): string =>
  !/\d/.test(text)
    ? text.replace(
        /^((?:the|my|our|his|her|their) )?((?:[a-z]+day )?)(am|pm) (?=[a-z])/i,
        (_, the = '', day: string, half: string) =>
          `${the}${day && `${day.trimEnd()}-`}${/a/i.test(half) ? 'morning' : 'afternoon'} `,
      )
    : text
        .replace(/(?<!\bat) (\d{1,2}(?::\d\d)?) ?(a|p)\.?m\.?$/i, ' at $1 $2.m.')
        .replace(/\b(\d{1,2}(?::\d\d)?) ?(a|p)m\b\.?/gi, '$1 $2.m.')
        .replace(
          /\b([1-8])(?:st|nd|rd|th) gr(?:ade)?\b\.?(?= [a-z])/gi,
          (_, n: string) => `${GRADES[Number(n) - 1]!}-grade`,
        );
const GRADES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
