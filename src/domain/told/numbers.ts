/** Small counts as words, as one says them: "4 listings in 3 weeks" → "four listings in three weeks". */
import { numberWord } from '../english.js';

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

/** Figures that are told beside others stay figures: "from 40 to 9 a month". */
const SPAN = /\bfrom \$?\d[^,]* to (?:about |around |under |over |only |just |the )?(?:top )?\$?\d/;
const PAIR =
  /\b(?:down|up) (?:to|from) \$?\d|(?<!from [^,]*)\d to \$?\d|\b(?:versus|instead of|not (?!1 [a-z])) ?\d/;

/** A count up to twelve, behind a small word and before a thing: no "Route 9", no "at 6 every morning", no "2 a.m.". */
const SMALL =
  /(?<=^|[\s(])(?<!(?:^|\s)(?!You |They |The )(?:[A-Z][\w.]*|at|(?:by|until|till|til|before|after|around)(?! \d+ (?:years?|months?|weeks?|days?|hours?|minutes?|winters?|summers?|seasons?|visits?|tries|miles))|grade|level|unit|pit|room|hole|lot|stage|phase|type|class|line|bay|pier|gate|number|no\.?|day|week|page|size|step|tier|zone|plan|form|version|age|ages|aged|route|highway|station|post|engine|section|district|ward) )(\d{1,2})(?= [a-z]|-axis\b| [A-Z][a-z]+days\b|(?<=\ball \d) [A-Z])(?! (?:a\.?m|p\.?m|am|pm|o['’]clock|ply|oz|mg|ml|cm|mm|ft|sq|mph|psi|rpm|kw|lb|x|by \d|to \d|and a half|million|billion|1\/)\b)/g;

const smallInWords = (text: string): string =>
  text.replace(SMALL, (digits) => (Number(digits) > 12 ? digits : inWords(Number(digits))));

/** The figures of a result that are words in speech; one that begins it up to ninety-nine. */
export function withNumberWords(text: string): string {
  if (!/\d/.test(text)) return text;
  const begun = text
    .replace(
      /(?<=^|\b(?:a|an|the|no|your) )(\d{1,2})(?=-(?:minute|hour|day|week|month|year|mile|inch|foot|ton|gallon|acre|page) )/g,
      (digits) => inWords(Number(digits)),
    )
    .replace(/(?<=^| )0(?= [a-z])/g, 'zero')
    .replace(
      /^(\d{1,2}) to (\d{1,2})(?= [a-z])/,
      (_, from: string, to: string) => `${inWords(Number(from))} to ${inWords(Number(to))}`,
    )
    .replace(/^(\d{1,2})(?! of (?:the )?\d)(?= [A-Za-z]|-some )/, (digits) => inWords(Number(digits)));
  if (PAIR.test(begun)) return begun;
  if (!SPAN.test(begun)) return smallInWords(begun);
  return begun
    .split(', ')
    .map((part) => (SPAN.test(part) ? part : smallInWords(part)))
    .join(', ');
}
