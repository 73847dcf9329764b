/** Days of the week as a hurried rep types them. */

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
