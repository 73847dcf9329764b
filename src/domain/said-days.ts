/** Days as people say them (tomorrow, Wednesday, March 18, three years ago), as ISO days. Today comes in as a value. */
import { addDays, daysBetween, readDay } from './dates.js';

/** Whether a day lies behind (a customer since) or ahead (a meeting), when the words leave it open. */
export type Lean = 'past' | 'future';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** An ISO day, or undefined when the words name none. */
export function sayDay(typed: string, today: string, lean: Lean): string | undefined {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .replace(/\byr\b/g, 'year')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:on|since|for|over|about|abt|around|roughly|almost|nearly|just|maybe|early|mid|late)[ -])+|^~ ?/,
      '',
    );
  return (
    near(words, today) ??
    weekday(words, today, lean) ??
    counted(words, today, lean) ??
    named(words, today, lean) ??
    season(words, today, lean) ??
    short(words, today, lean) ??
    readDay(words)
  );
}

function near(words: string, today: string): string | undefined {
  if (/^(?:today|now|tonight|this (?:morning|afternoon|evening))$/.test(words)) return today;
  if (/^tomorrow\b/.test(words)) return addDays(today, 1);
  if (/^yesterday\b/.test(words)) return addDays(today, -1);
  const year = Number(today.slice(0, 4));
  if (words === 'last year') return `${year - 1}-01-01`;
  if (words === 'this year') return `${year}-01-01`;
  return undefined;
}

/** "Wednesday": the next one, or the last. "next Wednesday" is the one in the week after this. */
function weekday(words: string, today: string, lean: Lean): string | undefined {
  const [, which = '', day = ''] = /^(?:(next|this|last) )?([a-z]{3,9})$/.exec(words) ?? [];
  const index = day ? WEEKDAYS.findIndex((name) => name.startsWith(day)) : -1;
  if (index < 0) return undefined;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  if (which === 'last' || (lean === 'past' && which === ''))
    return addDays(today, -((now - index + 7) % 7 || 7));
  const ahead = (index - now + 7) % 7 || 7;
  const nextMonday = (8 - now) % 7 || 7;
  return addDays(today, which === 'next' && ahead < nextMonday ? ahead + 7 : ahead);
}

const DAYS: Record<string, number> = { day: 1, week: 7 };

/** "in two weeks", "three years ago", "next month", "5 years". */
function counted(words: string, today: string, lean: Lean): string | undefined {
  const which = /^(next|last) (week|month)$/.exec(words);
  if (which) return shifted(today, which[1] === 'next' ? 1 : -1, which[2]!);
  const match = /^(in )?(?:an? )?(\d+|[a-z]+)?(?: of)? ?(day|week|month|year)s?( ago| from now)?$/.exec(
    spelledOut(words),
  );
  if (!match) return undefined;
  const count = countOf(match[2] ?? 'one');
  if (count === undefined) return undefined;
  const back = match[4] === ' ago' || (!match[1] && !match[4] && lean === 'past');
  return shifted(today, back ? -count : count, match[3]!);
}

/** "3 yrs ago" is three years ago. */
const spelledOut = (words: string): string =>
  words
    .replace(
      /\b(?:yrs?|springs?|summers?|falls?|winters?|(?:[a-z]+ )?seasons?|christmas(?:es)?)(?= ago)/,
      'year',
    )
    .replace(/\byrs?\b/, 'year')
    .replace(/\bmos?\b/, 'month')
    .replace(/\bwks?\b/, 'week');

function countOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (word === 'couple') return 2;
  if (word === 'few') return 3;
  const index = COUNTS.indexOf(word);
  return index < 0 ? undefined : index;
}

function shifted(today: string, count: number, unit: string): string {
  const days = DAYS[unit];
  if (days) return addDays(today, count * days);
  const months =
    Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count * (unit === 'year' ? 12 : 1);
  return dayOf(Math.floor(months / 12), (months % 12) + 1, Number(today.slice(8)));
}

/** "March 18", "18 March 2024", "Mar 2024", "March". */
function named(words: string, today: string, lean: Lean): string | undefined {
  const match =
    /^(?:last |this |next )?([a-z]{3,9})(?: (\d{1,2})(?:st|nd|rd|th)?)?(?: (\d{4}))?$/.exec(words) ??
    turned(/^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})(?: (\d{4}))?$/.exec(words));
  if (!match) return undefined;
  const month = MONTHS.findIndex((name) => name.startsWith(match[1]!.replace(/^sept$/, 'sep'))) + 1;
  if (month === 0) return undefined;
  return inYear(match[3], month, Number(match[2] ?? 1), today, lean);
}

const turned = (match: RegExpExecArray | null): (string | undefined)[] | null =>
  match && [match[0], match[2], match[1], match[3]];

/** The month a season or a feast begins in: a year's seasons are counted from spring. */
const SEASONS: Record<string, [month: number, day: number]> = {
  spring: [3, 1],
  summer: [6, 1],
  fall: [9, 1],
  autumn: [9, 1],
  winter: [12, 1],
  easter: [4, 1],
  thanksgiving: [11, 25],
  christmas: [12, 25],
  xmas: [12, 25],
};

/** "last summer", "spring", "fall of 2024". */
function season(words: string, today: string, lean: Lean): string | undefined {
  const [, name = '', year] =
    /^(?:last |this |next |the )?(spring|summer|fall|autumn|winter|easter|thanksgiving|christmas|xmas)(?: (?:of )?(\d{4}))?$/.exec(
      words,
    ) ?? [];
  const begins = SEASONS[name];
  return begins && inYear(year, begins[0], begins[1], today, lean);
}

/** "4/14": month first, without a year. */
function short(words: string, today: string, lean: Lean): string | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(words);
  return match ? inYear(undefined, Number(match[1]), Number(match[2]), today, lean) : undefined;
}

/** Without a year: the nearest such day on the side it leans to. */
function inYear(
  year: string | undefined,
  month: number,
  day: number,
  today: string,
  lean: Lean,
): string | undefined {
  if (year) return readDay(dayOf(Number(year), month, day, false));
  const now = Number(today.slice(0, 4));
  const here = dayOf(now, month, day, false);
  if (!readDay(here)) return undefined;
  const ahead = daysBetween(today, here);
  if (lean === 'future' && ahead < 0) return dayOf(now + 1, month, day);
  if (lean === 'past' && ahead > 0) return dayOf(now - 1, month, day);
  return here;
}

/** An ISO day; the last of the month when the month is too short for it, unless told to keep it. */
function dayOf(year: number, month: number, day: number, fit = true): string {
  const last = fit ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(Math.min(day, last))}`;
}
