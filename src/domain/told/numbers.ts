/** Small counts as words, as one says them: "4 listings in 3 weeks" → "four listings in three weeks". */
import { numberWord } from '../english.js';
import { grouped } from '../tidy/sums.js';

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

/** A number under a hundred in words. */
const inWords = (n: number): string =>
  n < 10
    ? numberWord(n)
    : n < 20
      ? TEENS[n - 10]!
      : `${TENS[Math.floor(n / 10)]!}${n % 10 ? `-${numberWord(n % 10)}` : ''}`;

/** Figures of which one says what the other was: "from 40 to 9 a month", "four days, not three weeks". */
const SPAN =
  /\bfrom [^,]*(?:\d|-)[^,]* to (?:about |around |under |over |only |just |the )?(?:top )?\$?\d|\b(?:down|up) (?:to|from) \$?\d|\d to \$?\d|\b(?:versus|instead of) ?\d/;
/** A figure that nobody would spell: a sum, a share, a hundred and more, a score. */
const AS_FIGURE =
  /[$€£%]|percent|\d{3}|\d[.,:/]\d|\d-(?!year|month|week|day|hour|minute|bedroom|story|car|stall)|\d[a-z]/;

/** A figure of two digits that may be a count: no "Route 9", no "2 a.m.", no "38 psi". */
const FIGURE =
  /(?<=^|[\s(])(?<!\d (?:and|or) )(?<!(?:(?:^|\s)(?!You |They |The |Your )[A-Z][\w.]*|at|grade|level|unit|pit|room|hole|lot|stage|phase|type|class|line|bay|pier|gate|number|no\.?|day|week|page|size|step|tier|zone|plan|form|version|age|ages|aged|route|highway|station|post|engine|section|district|ward) )\d{1,2}(?= |$|-axis\b)(?! (?:a\.?m|p\.?m|am|pm|o['’]clock|ply|oz|mg|ml|cm|mm|ft|sq|mph|psi|rpm|kw|lb|x|by \d|to \d|and a half|million|billion|1\/)\b)(?! of (?:the |about )?\d[\d,]{2})/g;
/** What it counts stands behind it. */
const COUNTED =
  /^(?: (?!(?:when|while|and|or|but|if|so|because|since|after|before|until|then|that|who)\b)[a-z]|-axis\b| [A-Z][a-z]+days\b)/;
/** "by 6" and "8 to 5" are hours, "by 6 days" is none. */
const AN_HOUR = /\b(?:(?:by|until|till|til|before|after|around)|\d to) $/;
const SEVERAL = /^ (?!weekdays|weeknights|nights|mornings|evenings|always|thanks)(?:[a-z]+[^s\W]s|people)\b/;

/** A few people or things are told in words, more in figures, where it's no sentence of its own. */
export const FEW = 12;

/** One of several that has a figure for a name: "the 67 Mustang". */
const NAME = /\b(?:the|your|my|his|her) $/;
const ONE_THING = /^ (?!people|men|women|kids)[A-Za-z-]*[^s\W]\b/;

const isCount = (digits: string, before: string, after: string): boolean =>
  !/^0\d/.test(digits) &&
  (COUNTED.test(after) || (/\ball $/.test(before) && /^ [A-Z]/.test(after))) &&
  (!AN_HOUR.test(before) || (SEVERAL.test(after) && !/\d to $/.test(before))) &&
  !(Number(digits) > 12 && NAME.test(before) && ONE_THING.test(after));

/** The figures of a text that are words in speech: counts up to ninety-nine, or up to `most`. */
export function withNumberWords(text: string, most = 99): string {
  if (!/\d/.test(text)) return text;
  const spelled = (digits: string): string => (Number(digits) > most ? digits : inWords(Number(digits)));
  const counts = (part: string): string =>
    part.replace(FIGURE, (digits: string, at: number) =>
      isCount(digits, part.slice(0, at), part.slice(at + digits.length)) ? spelled(digits) : digits,
    );
  return text
    .replace(
      /(?<=^| )(\d{1,2})(?=-(?:minute|hour|day|week|month|year|mile|inch|foot|ton|gallon|acre|page|bedroom|story|car|stall) )/g,
      spelled,
    )
    .replace(/(?<=^| )0(?= [a-z])/g, 'zero')
    .replace(
      /(?<=^| )(?<!\b(?:at|from|open|sizes?|ages?|grades?) )(\d{1,2}) (to|or) (\d{1,2})(?=$|,| (?!a\.m|p\.m|a (?:day|week|month|year)\b)[a-z])/g,
      (whole, few: string, between: string, more: string) =>
        Number(more) > most ? whole : `${spelled(few)} ${between} ${spelled(more)}`,
    )
    .replace(/(?<=,? not )[1-9]\d?(?=$|, |\. )/g, spelled)
    .replace(/^([1-9]\d?)(?! of (?:the )?\d)(?= [A-Za-z]|-some )/, spelled)
    .split(', ')
    .map((part) =>
      !SPAN.test(part)
        ? counts(part)
        : AS_FIGURE.test(part) || part.match(/\d+/g)?.some((n) => Number(n) > most)
          ? part
          : part.replace(FIGURE, spelled),
    )
    .join(', ')
    .replace(AFTER_WORDS, spelled)
    .replace(/(?<=\$)\d{4,6}(?!\d|[,.]\d)/g, grouped)
    .replace(BEFORE, (digits: string, at: number, all: string) =>
      /\d/.test(all.slice(0, at) + all.slice(at + digits.length)) ? digits : spelled(digits),
    );
}

/** "Thirty-eight minutes to | 14". */
const AFTER_WORDS =
  /(?<=(?:ty|teen|ten|twelve|\b(?:two|three|four|five|six|seven|eight|nine|eleven)|-(?:one|two|three|four|five|six|seven|eight|nine)) (?:minutes|hours|days|weeks|months|years) to )[1-9]\d?(?=$|, |\. )/g;
/** "Fourteen foods, and it was | 3", where that is the only figure. */
const BEFORE = /(?<=\bit was )[1-9]\d?(?=$|, |\. )/g;
