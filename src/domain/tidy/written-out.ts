/** Short forms that only their neighbors tell: "9 in of mud" is inches, "80 lb lite" is weight, "got the FEMA $" is money. */
import type { Row } from './rows.js';

const WHOLE: Readonly<Record<string, string>> = { hr: 'hour', wk: 'week', mo: 'month', yr: 'year' };

/** Counts and what they count. */
const COUNTED: readonly Row[] = [
  [
    ' bu ',
    /\b(\d[\d,.]*(?: to \d+)?) bu (?=better|more|less|an?|per|over|under|above|ahead|corn|beans|to\b|off)/gi,
    '$1 bushels ',
  ],
  ['gal', /(\d|\bmillion) ?gals?\b\.?(?=$| [a-z]|[,;])/gi, '$1 gallons'],
  ['m gal', /\b(\d[\d.]*)m (?=gal(?:lons)?\b)/gi, '$1 million '],
  [' in of ', /\b(\d+) in of (?=[a-z]+)/gi, '$1 inches of '],
  [
    'lb',
    /(\d) ?lbs? (lite|light|heavy|short|over|under|lighter|heavier)\b/gi,
    (_, n, how) => `${n} pounds ${how.toLowerCase() === 'lite' ? 'light' : how.toLowerCase()}`,
  ],
  [' axis', /\b(\d)[ -]axis\b/gi, '$1-axis'],
  [
    ' hour | hr | day | week | wk | month | mo | year | yr | mile | story | car | bed | seat | unit | man ',
    /(?<![\d,.$]|\d |-)\b(\d{1,3}) (?!day trips?\b)(hour|hr|day|week|wk|month|mo|year|yr|mile|story|car|bed|seat|unit|man) (?=(?:weeks?|days?|shifts?|trips?|runs?|hikes?|rides?|rows?|streaks?|jobs?|projects?|waits?|backlog|turnaround|notice|garage|house|home|crew|building|barn|boat|table|contract|average)\b)/gi,
    (_, n, unit) => `${n}-${WHOLE[unit.toLowerCase()] ?? unit.toLowerCase()} `,
  ],
  [
    ' yrs old|years old',
    /\b(still (?:going|running|working|purring|humming|kicking|ticking)(?: strong)?) (?=\d+ (?:years|yrs) old\b)/gi,
    '$1 at ',
  ],
];

/** Money and years. */
const FIGURES: readonly Row[] = [
  [' $ ', /(?<=[A-Za-z]{2}) \$ (?=for\b|to\b|from\b|in\b|by\b|back\b|before\b|and\b|on\b)/g, ' money '],
  [' $', /(?<=[A-Za-z]{2}) \$(?=$|[,;])/g, ' money'],
  [
    'since 0|since 9|since 8|since 7',
    /\b(since|in|from|back in) (0\d|[6-9]\d)(?=$|[,;.]| (?:he|she|they)\b)/g,
    (_, when, year) => `${when} '${year}`,
  ],
  [
    ' on the | the | his | her | their | my ',
    /\b((?:paint|trim|chrome|engine|top|doors?|seats?|dash|motor|interior|body|finish|hood) (?:on|in|of|for) (?:the|his|her|their)) ([4-9]\d)(?= |$|,)/gi,
    "$1 '$2",
  ],
];

/** Words. */
const WORDS: readonly Row[] = [
  [
    'walkin',
    /\bwalkins? (?=(?:cooler|freezer|door|box|fridge|refrigerator|shower|closet|tub|unit|compressor)s?\b)/gi,
    'walk-in ',
  ],
  [
    'bout ',
    /(?<![a-z])['’]?bout (?=the|his|her|their|my|it|how|what|any|parking|price|noise|money|work)/gi,
    'about ',
  ],
  [
    'same time',
    /\b(run|use) (?:the )?([a-z]+) (?:and|n|&|\+) (?:the )?([a-z]+) (?:at )?(?:the )?same time\b/gi,
    '$1 the $2 and the $3 at the same time',
  ],
  [' er', /\b(the|to|an) er(?=$|[,;.]| (?:all|this|since|in|for|once|visit|trip|again|last)\b)/g, '$1 ER'],
  [
    'dot ',
    /\bdot (?=(?:didn|inspect|passed|officer|audit|roadside|stop|hasn|never|physical|found))/g,
    'DOT ',
  ],
  ['same time', /(?<!\b(?:the|at|that|this|every) )\bsame time(?=$|[,;.])/gi, 'at the same time'],
  [
    ' even ',
    /(?<=\b(?:all|whole|the|a|every|each|this) (?:season|summer|winter|spring|fall|year|week|month|day|night|harvest|night|weekend)|\b[a-z]{3,}ed|\bonce) even (?=(?:in |on |with |at |through |during |w\/ ?)?(?:[a-z\d]+)\b)/gi,
    ', even ',
  ],
  [
    ' back',
    /\b(got|gotten|getting|has|have|had|gave|took|won) (sundays|saturdays|mondays|fridays|weekends|evenings|nights|mornings|summers|weeknights|lunch hours?|garage|spare room) back\b/gi,
    (_, verb, what) =>
      `${verb} your ${/days$/i.test(what) ? what[0]!.toUpperCase() + what.slice(1) : what} back`,
  ],
  [
    'dads |moms |grandmas |grandpas |husbands |wifes |hubbys |bosss ',
    /^(dad|mom|grandma|grandpa|husband|wife|hubby)s (?=(?:finally |still |now |back )?(?:[a-z]{2,}ing?['’]?|back|home|safe|happy|eating|walking) )/i,
    "$1's ",
  ],
];

/** The rows of all of them. */
export const WRITTEN_OUT: readonly Row[] = [...COUNTED, ...FIGURES, ...WORDS];
