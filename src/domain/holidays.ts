/** Days on which one calls nobody about business: the holidays that most of the United States keeps. */

/** Fixed ones, by month and day: New Year's, Independence Day, Christmas with its eve, New Year's Eve. */
const FIXED = new Set(['01-01', '07-04', '12-24', '12-25', '12-31']);
const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;

/**
 * Whether a day (ISO) is such a holiday. The movable ones are Memorial Day (the last Monday of May), Labor Day (the first of September),
 * Thanksgiving (the fourth Thursday of November, 5 U.S.C. 6103) and the day after it.
 */
export function isHoliday(day: string, weekday: number): boolean {
  const month = day.slice(5, 7);
  const date = Number(day.slice(8, 10));
  if (FIXED.has(day.slice(5, 10))) return true;
  if (month === '05') return weekday === MONDAY && date > 24;
  if (month === '09') return weekday === MONDAY && date < 8;
  if (month !== '11') return false;
  return (
    (weekday === THURSDAY && date >= 22 && date <= 28) || (weekday === FRIDAY && date >= 23 && date <= 29)
  );
}
