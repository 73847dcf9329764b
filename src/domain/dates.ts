/** Days as ISO 8601 text. No clock: today comes in as a value. */
import { isHoliday } from './holidays.js';

const DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether text is a real day such as 2027-04-12. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [month, dayOf] = [Number(match[2]), Number(match[3])];
  if (month >= 1 && month <= 12 && dayOf >= 1 && dayOf <= SHORTEST) return Number(match[1]) > 99;
  const date = new Date(Date.UTC(Number(match[1]), month - 1, dayOf));
  return date.toISOString().slice(0, 10) === text;
}

/** Every month has so many days. */
const SHORTEST = 28;

/** The day's first moment. A day is ten characters; the fifth and the eighth are hyphens. */
const stamp = (day: string): number =>
  day.length === 10 && day > '0100'
    ? Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
    : Date.parse(`${day}T00:00:00Z`);

/** The day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  const date = Number(day.slice(8)) + count;
  if (day.length === 10 && date >= 1 && date <= SHORTEST)
    return day.slice(0, 8) + String(date).padStart(2, '0');
  return new Date(stamp(day) + count * DAY).toISOString().slice(0, 10);
}

/** Days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((stamp(to) - stamp(from)) / DAY);

/** The day itself, or the next one that is no weekend and no holiday. */
export function workday(day: string): string {
  let found = day;
  for (;;) {
    const weekday = new Date(stamp(found)).getUTCDay();
    if (weekday > 0 && weekday < 6 && !isHoliday(found, weekday)) return found;
    found = addDays(found, 1);
  }
}

/** "Monday, April 19": as it is said. */
export function longDay(day: string): string {
  const date = new Date(stamp(day));
  return `${WEEKDAYS[date.getUTCDay()]}, ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
}

/** "Mon Apr 19": as it is listed. */
export function shortDay(day: string): string {
  const date = new Date(stamp(day));
  return `${WEEKDAYS[date.getUTCDay()]!.slice(0, 3)} ${MONTHS[date.getUTCMonth()]!.slice(0, 3)} ${date.getUTCDate()}`;
}

/** "Jan 2026", "March 18, 2024", "18 March 2024", "'23": as an ISO day, or undefined. */
function monthNamed(text: string): string | undefined {
  const short = /^['’](\d\d)$/.exec(text);
  if (short) return `20${short[1]}-01-01`;
  const [, before = '', name = '', behind = '', year = ''] =
    /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/i.exec(text) ?? [];
  const wanted = name.toLowerCase().replace(/^sept$/, 'sep');
  const month = name ? MONTHS.findIndex((one) => one.toLowerCase().startsWith(wanted)) + 1 : 0;
  if (month === 0 || (before && behind)) return undefined;
  const day = `${year}-${String(month).padStart(2, '0')}-${(before || behind || '1').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/**
 * A date as people type it (2027-04-12, 2027-4-12, 4/12/2027, 2024, 2024-05, Jan 2026, March 18, 2024, '23), as an ISO day, or undefined when it is none.
 * A year alone means its first day; slashes are read month first, as in the United States.
 */
export function readDay(typed: string): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/.exec(text);
  if (us) return dayOf(us[3]!, us[1]!, us[2]!);
  const month = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (month) return dayOf(month[1]!, month[2]!, '1');
  return /^(?:19|20)\d\d$/.test(text) ? `${text}-01-01` : monthNamed(text);
}

/** The ISO day of a year, month and day in digits, or undefined when there is none. */
function dayOf(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
