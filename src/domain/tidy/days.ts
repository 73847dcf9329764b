/** Days of the week and months as a hurried rep types them. */

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** "weds" → "Wednesday": a day that is typed with at least its first three letters. */
export const dayOf = (typed: string): string => DAYS[typed.slice(0, 3).toLowerCase()]!;

const MONTHS: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  may: 'May',
  jun: 'June',
  jul: 'July',
  aug: 'August',
  sep: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};

/** "sept" → "September": a month that is typed short. */
export const monthOf = (typed: string): string => MONTHS[typed.slice(0, 3).toLowerCase()]!;
