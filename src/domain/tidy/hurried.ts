/** How a result is typed in a hurry, and how that is said. It holds for results alone: in "the sat group" of a circle nothing is read so. */
import { numberWord } from '../english.js';
import { dayOf, monthOf } from './days.js';
import { BREAKS } from './hurried-breaks.js';
import { CALLED_CUSTOMER } from './hurried-customer.js';
import { GAPS } from './hurried-gaps.js';
import { MEASURES } from './hurried-measures.js';
import { byTable, tableOf, type Row } from './rows.js';

const upper = (word: string): string => word[0]!.toUpperCase() + word.slice(1).toLowerCase();

/** "11 pm" → "eleven at night". */
function hour(digits: string, half: string): string {
  const n = Number(digits);
  if (n < 1 || n > 12) return `${digits} ${half}m`;
  const part =
    half.toLowerCase() === 'a'
      ? 'in the morning'
      : n < 6 || n === 12
        ? 'in the afternoon'
        : n < 9
          ? 'in the evening'
          : 'at night';
  return n === 12
    ? half.toLowerCase() === 'a'
      ? 'midnight'
      : 'noon'
    : `${n === 10 ? 'ten' : n === 11 ? 'eleven' : numberWord(n)} ${part}`;
}

/** Days and times. */
const TIMES: readonly Row[] = [
  [' sat', /(?<=\d{3} on )(the|her|his|their) sat\b/g, '$1 SAT'],
  [
    'mon|wed|sat|sun',
    /\b(every|each|by|since|until|till|before|last|next|this|one|all day|on|on a|on the|late) (mon|wed|sat|sun)(?=$|[,;.]| (?:night|morning|at|in|and|to|so|he|she|with|before|by|after)\b)/gi,
    (whole, before, day) => (day === 'SAT' ? whole : `${before} ${dayOf(day)}`),
  ],
  // "Won the motion mon".
  [
    ' mon| tue| wed| thu',
    /(?<=[a-z]{3} [a-z]{3,})(?<!\b(?:every|each|by|since|until|till|before|last|next|this|one|on|the|get|got|are|was) ?) (mon|tues?|wed|weds|thurs?)(?=$|[,;.])/g,
    (_, day) => ` on ${dayOf(day)}`,
  ],
  [
    'mon |tue|wed|thu|fri |sat |sun ',
    /\b(the|a|every|our|your|my|her|his|their) (mon|tues?|weds?|thurs?|fri|sat|sun) (?=(?:series|races?|league|night|crew|run|ride|jam|group|class|practice|game|shift|market|meeting|lunch|breakfast|service|rehearsal)s?\b)/gi,
    (_, whose, day) => `${whose} ${dayOf(day)} `,
  ],
  [
    'feb|aug|sep|oct|nov|dec',
    /\b(feb|aug|sept?|oct|nov|dec)\b\.?(?=$|[\s,;)])/gi,
    (_, name) => monthOf(name),
  ],
  [
    'may|march',
    /\b((?:by|in|on|since|last|until|till|through|before|after|next|every|this|of|early|late|mid|end of) )(may|march)\b(?! (?:not|be|have|band|the)\b)/gi,
    (_, before, name) => `${before}${monthOf(name)}`,
  ],
  [
    'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec',
    /(?<!\b(?:on|by|before|after|until|since|till|of|every|the|from|to|for|around) )\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})(?=$|,)/g,
    'on $1 $2',
  ],
  [
    'new y',
    /\b(since|by|before|after|for|at|on|until|till|over|past) new years?(?: (eve|day))?(?=$|[,;.]| (?:and|with|so|we)\b)/gi,
    (_, before, day = '') => `${before} New Year's${day && ` ${upper(day)}`}`,
  ],
  [
    'eve',
    /\b(christmas|new year['’]?s) eve\b/gi,
    (_, of) => `${/^c/i.test(of) ? 'Christmas' : "New Year's"} Eve`,
  ],
  [
    's eve',
    /(?<=[a-z\d] )(?<!\b(?:on|by|before|after|until|since|this|last|every|for|of|the|past|to|till|like|over|and|a) )(?=(?:Christmas|New Year's) Eve\b)/g,
    'on ',
  ],
  [
    'am|pm',
    /\b(at|by|until|before|since|after) (\d{1,2})([ap])m\b(?!-| ?(?:to|and|till?|until) ?\d)/gi,
    (_, before, digits, half) => `${before} ${hour(digits, half)}`,
  ],
  ['jan', /\b(?:jan|(?<=\b(?:in|since|last|the|by|of|until|every) )Jan)\b\.?(?=$|[\s,;)])/g, 'January'],
  ['v-day', /\bv-day\b/gi, "Valentine's Day"],
  [
    'of july',
    /((?:his|her|their|my|our|a|your|this|last|every|annual|the) )?(?:4th|fourth) of july\b/gi,
    (_, before = 'the ') => `${before}Fourth of July`,
  ],
  [
    'day am|day pm',
    /\b([A-Z][a-z]+day) ([ap])m\b/g,
    (_, day, half) => `${day} ${half === 'a' ? 'morning' : 'afternoon'}`,
  ],
  ['in the am', /\bin the am\b/gi, 'in the morning'],
  ['in the pm', /\bin the pm\b/gi, 'in the afternoon'],
  [
    ' am| pm| a.m| p.m',
    /(?<!\d[ap]?m? ?(?:-|to|and|till|until) ?)(?<![\d:.])(\d{1,2}) ([ap])\.?m\b\.?(?! ?(?:-|to|and|till?|until) ?\d)(?! (?:call|shift|wake|feeding|kickoff|flight|class|appointment|start|slot|tee|visit|alarm|drive|run|ride|bus|game|meeting)s?\b)/gi,
    (_, digits, half) => hour(digits, half),
  ],
  [
    'by 1|until 1|before 1|by 2|by 3|by 4|by 5|by 6|by 7|by 8|by 9',
    /\b(by|until|before) (1[0-2]|[1-9])([0-5][05])(?=$|,| (?:every|each|and|so|with|most|now)\b)/g,
    (whole, before, h, minutes) => (minutes === '00' ? whole : `${before} ${h}:${minutes}`),
  ],
];

const SPANS: Readonly<Record<string, string>> = {
  mo: 'months',
  month: 'months',
  yr: 'years',
  year: 'years',
  wk: 'weeks',
  week: 'weeks',
  season: 'seasons',
};

/** Words. */
const WORDS: readonly Row[] = [
  [
    'basically|honestly|joke|ok',
    /^(?:(?:ok(?:ay)?|so|basically|honestly|no joke|actually),? )+(?=(?:he|she|they|her|his|their|we|the|no|got|had|was|it) )/i,
    '',
  ],
  ['rid of', /^(finally |now )?rid of /i, (_, now = '') => `${now}got rid of `],
  ['knock on wood', /,? knock on wood$/i, ''],
  [
    ' and h',
    /^(?:him|he|her|she) and (?:his|her) (?=(?:brother|sister|wife|husband|mom|dad|son|daughter|partner|boss|neighbor|cousin|dog|kids)\b)/i,
    'you and your ',
  ],
  [
    'no show|no-show|wait time|lead time',
    /^((?:her |his |their |the )?(?:no[ -]show rate|wait times?|lead times?)(?: at (?:the|her|his|their) [a-z]+)? )(?:from )?(\d[\d.]*%?(?: (?:min|hr|day|wk|week|hour|minute)s?)?) (?:to|->|=>) (?=\d)/i,
    (_, what, from) =>
      `${/^(?:her|his|their|the) /i.test(what) ? what : `their ${what}`}went from ${from} to `,
  ],
  [
    '-|+',
    /^((?:[a-z]+ ){1,3})([+-])(?=\$?\d)/i,
    (_, what, sign) => `${what}is ${sign === '+' ? 'up' : 'down'} `,
  ],
  [
    ' plus ',
    /,? plus (?=(?:the |her |his |their |our )?[a-z]+ (?:already|is|are|was|were|said|got|has|have|loves?|keeps?|quit|stopped|asked|asks?)\b)/g,
    ', and ',
  ],
  ['finally', /^((?:her |his |their |the )?[a-z]+) finally (?=[a-z]{2,}ing\b)/i, '$1 is finally '],
  ['like new', /^(runs|works|drives|rides|rolls|cuts|shoots) like new\b/i, 'it $1 like new'],
  [
    'like new',
    /^((?:her |his |their |the )?(?!(?:looks?|runs|works|drives|rides|rolls|cuts|shoots)\b)[a-z]+) like new\b/i,
    '$1 is like new',
  ],
  ['paid |pays |pd ', /^(?:paid|pd) (?=for itself\b|off in\b)/i, 'it paid '],
  [
    'husband |wife |hubby ',
    /^(husband|hubby|wife) (?:and|&|n) (?:her|him|she|he) (?=[a-z])/i,
    (_, kin) => (kin.toLowerCase() === 'wife' ? 'he and his wife ' : 'she and her husband '),
  ],
  ['before that', /(?<=[a-z\d]),? before that,? (?=(?:it|we|you|they|she|he|there) )/g, ', and before that '],
  ['no show', /\bno[ -]show(s?)(?= |$|[,;.])/g, 'no-show$1'],
  [
    'walk in',
    /\b(the |a |my |your |her |his |their )?walk in (?=(?:held|cooler|freezer|went|died|hasn['’]t|stayed|stays|holds|is|was|fridge|tub|shower)\b)/g,
    '$1walk-in ',
  ],
  ['break in', /\bbreak in(s?)(?=$|[,;.]| (?:since|all|in|at|this)\b)/g, 'break-in$1'],
  [
    'mr|ms ',
    /\b(mrs?|ms) ?\.? ([a-z])([a-z]+)/gi,
    (_, title, first, rest) => `${upper(title)}. ${first.toUpperCase()}${rest}`,
  ],
  ['cms ', /\bcms (?=out|in|up|back|on|with|by|every|when)/g, 'comes '],
  ['cov', /\bcovg?\b/g, 'coverage'],
  [' pol', /\b(new|old|home|auto|life|umbrella|the|her|his|their) pol\b/g, '$1 policy'],
  ['over ask', /\b(over|under) ask\b/g, '$1 asking'],
  [
    'ac ',
    /\bac (?=(?:back|works?|is|was|on|fixed|running|died|going|never|up|runs|quit|out|hasn|ran|kept|cools|holds|cranks|blows)\b)/gi,
    'AC ',
  ],
  ['hubby', /\bhubby\b/g, 'husband'],
  [' say|said', /,? (?:he|she|they) (?:says?|said)$/g, ''],
  ['k saved', /(\d+k) saved\b/g, 'saved $1'],
  ['docs', /\bdocs (?=(?:quit|stopped|love|like|say|said|are|were|don['’]t|never|can)\b)/g, 'doctors '],
  [' ck', /\b(hail|insurance|refund|claim|first|settlement) ck\b/g, '$1 check'],
  [
    'sons |daughters |nephews |nieces |brothers |sisters |kids |babys |husbands |wifes |moms |dads ',
    /\b(son|daughter|granddaughter|grandson|nephew|niece|brother|sister|kid|baby|husband|wife|mom|dad)s ((?:whole |first |last |new |entire |old |senior |own )?)(teacher|recital|coach|school|class|graduation|wedding|game|games|doctor|therapist|room|car|house|birthday|braces|tuition|laptop|team|concert|ring|grave|chair|bed|boss|wreck|truck|van|phone|claim|loan|allergies|grades|asthma|knee)\b/gi,
    "$1's $2$3",
  ],
  [
    'folks |parents |inlaws |in-laws ',
    /\b((?:his|her|their|my) (?:grand)?(?:folks|parents|in-?laws)) (?=(?:stone|headstone|grave|house|home|place|farm|roof|kitchen|yard|barn|estate|anniversary|will|trust|truck|car|boat|cabin|basement|piano|clock|letters|pictures|photos|wedding)\b)/gi,
    "$1' ",
  ],
  ['wrong ', /\bwrong (?:first|1st) time\b/g, 'wrong the first time'],
  ['came to', /\bcame to (stay|live|visit)((?: with)?) (?:her|him|them)\b/g, 'came to $1$2 you'],
  ['tops', /(\d|one|two|three) (a (?:day|week|month|year)) tops\b/g, '$1 $2 at most'],
  [' of ', /(?<=[a-z]) (?=\d+ of \d+$)/g, ', '],
  ['got into state', /\bgot into state(?=$|[,;.])/g, 'got into State'],
  [
    'off',
    /\boff (gas|power|electric|water|phone|heating|cable|grocery|fuel|insurance|light) (bill|bills)\b/g,
    'off the $1 $2',
  ],
  [
    ' try| pull| crank| attempt| shot',
    /\bon (first|second|third|1st|2nd|3rd) (try|pull|crank|attempt|shot)\b/g,
    'on the $1 $2',
  ],
  [
    'neighbors ',
    /\bneighbors (?=(?:dog|cat|kid|tree|fence|house|yard|car|truck|party|music|goat|rooster)\b)/g,
    "neighbor's ",
  ],
  [
    'whole',
    /(?<=\b[a-z]+s? )(?<!['’]s )(?<!\b(?:the|a|an|your|her|his|their|my|our|this|that|of|one|every|no) )whole (?=(?:length|thing|way|week|night|day|house|yard|season|winter|summer|year|time|class|team|crew|family|bill|loan|balance|debt|game|recital)\b)/g,
    'the whole ',
  ],
  [
    'no |zero |not ',
    /(?<=^|[,;.] ?|\band )(\d+) ?(mos?|months?|yrs?|years?|wks?|weeks?|seasons?|nights|games|days)\.? ((?:no|zero|not one|not a single) (?!(?:one|longer)\b)(?:(?! (?:in|since|all|for|this|last|now)\b)[^,;.&])+?)(?=$|[,;.]| and | & )/gi,
    (_, n, unit, none) => `${none} in ${n} ${SPANS[unit.toLowerCase().replace(/s$/, '')] ?? unit}`,
  ],
  [
    'no |zero |not ',
    /(?<=^|[,;.] ?|\band )(?:the |this |a )?(whole|hole|full|entire) ((?:[a-z]+ )?(?:season|year|summer|winter|spring|fall|month|week|tournament|harvest)) ((?:no|zero|not one|not a single) (?!(?:one|longer)\b)[^,;.&]+?)(?=$|[,;.]| and | & )/gi,
    (_, whole, span, none) => `${none} the ${whole === 'hole' ? 'whole' : whole.toLowerCase()} ${span}`,
  ],
  [
    'no ',
    /\b(no (?!more |one |longer )(?:[a-z-]+ )?[a-z-]+) (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months|years|winters|summers|seasons|springs|falls|harvests|storms|visits)(?=$|[,;.]| (?:and|now)\b))/g,
    (whole, none) => (/ (?:in|for|through|after|since|over|past|last)$/.test(none) ? whole : `${none} in `),
  ],
];

const TABLE = tableOf([...TIMES, ...MEASURES, ...GAPS, ...BREAKS, ...CALLED_CUSTOMER, ...WORDS]);

/** The text with what was typed in a hurry as it is said. */
export const hurried = (text: string): string => byTable(TABLE, text);
