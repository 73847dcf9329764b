/** Short forms that only their neighbors tell: "9 in of mud" is inches, "80 lb lite" is weight, "got the FEMA $" is money. */
import { dayOf } from './days.js';
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
    ' hour | hr | day | week | wk | month | mo | year | yr | mile | story | car | bed | bedroom | stall | seat | unit | man ',
    /(?<![\d,.$]|\d |-)\b(\d{1,3}) (?!day trips?\b)(hour|hr|day|week|wk|month|mo|year|yr|mile|story|car|bed|bedroom|stall|seat|unit|man) (?=(?:weeks?|days?|shifts?|trips?|runs?|hikes?|rides?|rows?|streaks?|jobs?|projects?|waits?|backlog|turnaround|notice|garage|house|home|crew|building|barn|boat|table|contract|average)\b)/gi,
    (_, n, unit) => `${n}-${WHOLE[unit.toLowerCase()] ?? unit.toLowerCase()} `,
  ],
  [
    ' yrs old|years old',
    /\b(still (?:going|running|working|purring|humming|kicking|ticking)(?: strong)?) (?=\d+ (?:years|yrs) old\b)/gi,
    '$1 at ',
  ],
];

/** Adverbs of number, and what they measure. */
const TIMES: readonly Row[] = [
  [
    'x as |x the |x what |x h|x their',
    /\b([2-4])x (?=as |the |what |his |her |their )/gi,
    (_, n) => `${{ '2': 'twice', '3': 'three times', '4': 'four times' }[n as '2']} `,
  ],
  [
    ' inch | foot | ton | gallon | acre | page ',
    /(?<![\d,.$/]|\d |-)\b(\d{1,4}) (inch|foot|ton|gallon|acre|page) (?=[a-z]+)(?!of\b|in\b|on\b|by\b|at\b|to\b|and\b|or\b|off\b|from\b|a\b|per\b|less\b|more\b|with\b|for\b|deep\b|wide\b|tall\b|long\b|high\b|down\b|up\b|each\b|every\b)/gi,
    '$1-$2 ',
  ],
  [
    ' no | zero ',
    /^((?:over |almost |nearly |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|yrs|months|mos|weeks|wks|seasons|winters|summers)),? (?=(?:no|zero|not one) [a-z])/i,
    '$1 with ',
  ],
];

/** Names of one thing. */
const NAMED: readonly Row[] = [
  [
    'academy|west point|eagle scout|honor society|national guard|purple heart|bronze star',
    /\b(naval academy|air force academy|coast guard academy|west point|eagle scout|national honor society|national guard|purple heart|bronze star)\b/gi,
    (name) => name.toLowerCase().replace(/\b[a-z]/g, (first) => first.toUpperCase()),
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
    'mons |tues |weds |thurs |fris |sats |suns ',
    /\b((?:\d+|two|three|four|five|six|seven|eight|nine|ten) )(mon|tue|wed|thur|fri|sat|sun)s (?=(?:straight|in a row|running|now|a month)\b)/gi,
    (_, n, day) => `${n}${dayOf(day)}s `,
  ],
  [
    ' co',
    /\b(insurance|power|gas|water|phone|cable|trucking|moving|title|oil) co(?=$|[,;.]| )/g,
    '$1 company',
  ],
  ['inspect', /\b(passed|failed)((?: [a-z]+){0,2}) insp(?:ect)?(?=$|[,;.])/g, '$1$2 inspection'],
  ['i-', /\bi-(?=\d{1,3}\b)/g, 'I-'],
  ['sq', /\b(his|her|their|the|my|our) sq\.? ?ft\b\.?/gi, '$1 square footage'],
  ['sq', /\bsq\.? ?(?:ft|feet)\b\.?/gi, 'square feet'],
  [
    'captains |teachers |brides |grooms |owners |landlords |doctors |mayors |chiefs |pastors ',
    /\b(the|his|her|their|my|a) (captain|teacher|bride|groom|owner|landlord|doctor|mayor|chief|pastor)s (?=(?:funeral|boat|wedding|office|party|chair|house|car|desk|room|birthday|truck|dog|horse|mother|dress|table|wife|husband)\b)/gi,
    "$1 $2's ",
  ],
  [
    'mothers |fathers ',
    /\b(mother|father|grandmother|grandfather)s (?=(?:maiden|birth|old|first|last|family) [a-z])/gi,
    "$1's ",
  ],
  [
    'nanas |grannys |papas |grandmothers |grandfathers |aunts |uncles ',
    /\b(nana|granny|papa|grandmother|grandfather|aunt|uncle)s (?!and|or|who|are|were|have|had|in|on|at|of|with|love|come|came|all|both|from)(?=[a-z]{3,})/gi,
    "$1's ",
  ],
  [
    'quit ',
    /^((?:she |he |they )?quit [a-z]+ )((?:\d+|two|three|four|five|six|seven|eight|nine|ten|a) (?:days|weeks|wks|months|mos|years|yrs|year|month)) now(?=$|,)/i,
    '$1$2 ago',
  ],
  ['no more', /^((?:[a-z]+ ){1,2})(?!was|is|has)([a-z]{3,}[^s\W]s) no more(?=$|,)/i, '$1no longer $2'],
  ['till ', /(?<=^|, |\band )till (?=(?:balances|comes out|counts out|matches|ties out)\b)/gi, 'the till '],
  [
    'door ',
    /(?<=^|, |\band )line out the door(?: (mon|tues?|wed|thu|thurs|fri|sat|sun))?(?=$|[,;.]| (?:every|all|on|each|by|at)\b)/gi,
    (_, day = '') => `a line out the door${day && ` on ${dayOf(day)}`}`,
  ],
  [
    'cut |lowered |dropped |knocked ',
    /\b(cut|lowered|dropped) ((?:the|his|her|their|my|our) (?:[a-z]+ ){0,2}(?:bill|bills|premium|rent|payment|cost|fee|tab)s?) (?:by )?(\d{2,6})(?=$|[,;]| (?:a|per|with|on|just|by)\b| w\/)/gi,
    '$1 $2 by $$$3',
  ],
  [
    'mon|tue|wed|thu|fri|sat|sun',
    /\b(open|opened|reopened|back|running|up|done|home|out|ready|there|delivered|moved in|started) (mon|tues?|wed|thu|thurs|fri|sat|sun)(?=$|[,;.]| (?:at|by|morning|night|noon)\b)/gi,
    (_, what, day) => `${what} on ${dayOf(day)}`,
  ],
  [
    'dads |moms |grandmas |grandpas ',
    /(?<=^|, |\band )(dad|mom|grandma|grandpa)s (?!group|club|league|night|chat|morning|crew|team|kids|group)(?=[a-z]+ (?:made|came|went|is|was|are|were|got|still|back|looks?|survived|ran|runs|fits?|works?|stayed|held|sold|has|never|finally)\b)/gi,
    "$1's ",
  ],
  [
    ' of em| of them| of ’em',
    /(?<=[a-z])(?<!\b(?:kept|keep|got|get|have|had|has|lost|sold|saved|of|for|with|and|to|found|won|passed|in|on)) (all (?:\d+|two|three|four|five|six|seven|eight|nine|ten)) of (?:['’]?em|them)$/i,
    ', $1 of them',
  ],
  [' 0', /\b(found|with|had) 0(?=$|[,;])/gi, '$1 zero'],
  [
    'mom ',
    /(?<=^|, |\band )(mom|mama) (?:n|and|&) (all|her|both|the) (?=(?:\d+ |two |three |four |five |six )?(?:babies|pups|kits|cubs|kittens|puppies|chicks|ducklings|fawns))/gi,
    'the $1 and $2 ',
  ],
  [
    'walkin',
    /\bwalkin[sg]? (?=(?:cooler|freezer|door|box|fridge|refrigerator|shower|closet|tub|unit|compressor)s?\b)/gi,
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
export const WRITTEN_OUT: readonly Row[] = [...COUNTED, ...TIMES, ...NAMED, ...FIGURES, ...WORDS];
