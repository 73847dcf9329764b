/** What is typed of what people are like in short, row by row: "run 2+ shifts", "opening 2nd location", "first tattoo, nervous". */
import { article, numberWord } from '../english.js';
import { tableOf } from './rows.js';

const PER: Readonly<Record<string, string>> = {
  mo: 'month',
  yr: 'year',
  wk: 'week',
  hr: 'hour',
  gal: 'gallon',
  lb: 'pound',
};
/** What comes to one for the first time, and what one does then. */
const FIRSTS: Readonly<Record<string, string>> = {
  tattoo: 'getting',
  wedding: 'planning',
  baby: 'having',
  child: 'having',
  grandbaby: 'having',
  house: 'buying',
  home: 'buying',
  car: 'buying',
  marathon: 'training for',
  half: 'training for',
};
const nth = (typed: string): string =>
  ({ '1st': 'first', '2nd': 'second', '3rd': 'third' })[typed.toLowerCase()] ?? typed;
const PLACES =
  'churches|shops|stores|restaurants|clinics|offices|schools|farms|hotels|motels|plants|practices|companies|businesses|breweries|gyms|salons|ranches|dairies|wineries|marinas|daycares|nonprofits|agencies|firms|warehouses|cafes|bakeries';
const HOLDINGS =
  'buildings|bldgs|houses|homes|roofs|yards|lots|trucks|fields|barns|trees|boats|ponds|pools|decks|driveways|pipes|windows|machines|trailers|horses|dogs|cats|floors|fences|furnaces|boilers|basements|kitchens';

export const WHO = tableOf([
  // "Run 2+ shifts", "manuals in 3+ languages".
  [
    '+',
    /\b([1-9])\+ ?(?=[a-z])(?!(?:years?|yrs?|yo|story|acre|car)\b)/gi,
    (_, least) => `${numberWord(Number(least))} or more `,
  ],
  // "Lots to say no time to edit".
  [
    ' no ',
    /(?<=\b(?:lots|plenty|much|something|a lot) (?:to [a-z]+|of [a-z ]+?)) no (?=(?:time|money|help|idea|patience|room|place|budget|staff|space)\b)/gi,
    ' and no ',
  ],
  // "Need it rt", "rt away".
  ['rt', /\brt\b(?=$|,| (?:away|now|the first)\b)/gi, 'right'],
  // "A bill over $200/mo".
  [
    '/',
    /(?<=\$\d[\d,.]*k?) ?\/ ?(mo|month|yr|year|wk|week|hr|hour|day|acre|gal|lb|night|head|user|seat)\b\.?/gi,
    (_, unit) => ` a ${PER[unit.toLowerCase()] ?? unit.toLowerCase()}`,
  ],
  // "In next 6 mo", "6-9 mo out".
  [
    ' mo',
    /(?<=\b(?:[2-9]|\d\d)) ?mos?\b\.?(?=$|,| (?:out|ago|away|from|and|or|before|after|behind|late)\b)/gi,
    ' months',
  ],
  // "In last 12 months", "in past year".
  [
    ' next | last | past ',
    /\b(in|over|for|during|within) (next|last|past) (?=(?:\d+|few|couple|several|two|three|four|five|six|ten|twelve) |year\b|month\b|week\b|decade\b|yr\b)/gi,
    '$1 the $2 ',
  ],
  // "Seats 60-150", "small guys 30-100 head": from one figure to another.
  [
    '-',
    /(?<![-\d.$])\b(\d{1,3}) ?[-–] ?(\d{1,3})\b(?![-\d%.])(?! ?(?:split|shift)\b)(?=$|,| [a-z])/g,
    (whole, from, to) => (Number(from) < Number(to) ? `${from} to ${to}` : whole),
  ],
  // "First time buyers scared of rates".
  [
    'first time|1st time',
    /\b(?:first|1st) time (?=(?:home ?|RV |boat |car |house )?(?:buyers?|moms?|dads?|parents?|owners?|homeowners?|renters?|sellers?|brides?|founders?|managers?|landlords?|grandparents?|campers?)\b)/gi,
    'first-time ',
  ],
  ['first-time|first time|1st time', /^first-time (?=(?:[a-z]+ )?[a-z]+s\b)/i, 'are first-time '],
  // "20k sq ft", "30-100 hd".
  [
    'k ',
    /\b(\d{1,3})k (?=(?:sq|square|miles|people|acres|members|gallons|gal|employees|units|birds|head|hd)\b)/gi,
    '$1,000 ',
  ],
  ['sq ft', /\bsq\.? ft\b\.?/gi, 'square feet'],
  [' hd', /(?<=\d )hd\b/gi, 'head'],
  ['engaged', /^engaged(?=$|,| and\b)/i, 'are engaged'],
  // "10-50 ppl in office".
  [
    '-| to ',
    /^(?=\d+ to \d+ (?:ppl|people|employees|emps|trucks|units|acres|rooms|beds|head|cows|sites|locations|staff|seats|kids)\b)/i,
    'have ',
  ],
  // "First tattoo, nervous".
  [
    'first |1st |second |2nd ',
    /^(?:their )?(first|1st|second|2nd) (tattoo|wedding|baby|child|grandbaby|house|home|car|marathon|half)(?=$|,| (?:and|coming|on the way)\b)(?: coming| on the way)?/i,
    (_, which, what) =>
      `are ${FIRSTS[what.toLowerCase()]!} ${/^(?:1st|first)$/i.test(which) ? 'their first' : /wedding/i.test(what) ? 'a second' : 'their second'} ${what.toLowerCase()}`,
  ],
  // "Opening 2nd location", "just hired 1st employee".
  [
    '2nd |3rd |second |third ',
    /(?<=\b(?:open|opening|opened|add|adding|added|build|building|built|buy|buying|bought|plan|planning|start|starting|started|want|need|have|had|having|got|get|getting|run|running|own|lost|with|expecting|hired|hiring|work|took) )(2nd|3rd|second|third) (?=[a-z]+\b)(?!(?:[a-z]+ )?[a-z]+[^s]s\b|hand\b|shift\b|place\b|grade\b|generation\b)/gi,
    (_, which) => `a ${nth(which)} `,
  ],
  [
    '1st |first ',
    /(?<=\b(?:opening|opened|building|built|buying|bought|lost|hired|hiring|expecting|adopted|adopting|getting|got) )(?:1st|first) (?=(?:house|home|store|shop|location|baby|kid|child|car|truck|boat|employee|tattoo|dog|puppy|horse|grandchild|grandbaby|crew)\b)/gi,
    'their first ',
  ],
  // "Just got bought by PE firm".
  [
    ' by ',
    /(?<=\b(?:bought|bought out|acquired|burned|sued|taken over|let down|ripped off|hired) by )(?=((?:PE|private equity|big|bigger|large|larger|national|local|bad|cheap|last)? ?(?:firm|chain|company|co|competitor|contractor|roofer|builder|agency|startup|landlord|bank|investor|corporation))\b)/gi,
    (_, whom) => `${article(whom)} `,
  ],
  // "Had theft in past year", "had flood once".
  [
    'had ',
    /^((?:have |just |already )?had) (?=(?:(?:bad|big|small|near) )?(?:theft|break[- ]?in|flood|leak|fire|burglary|baby|stroke|fall|recall|lawsuit|close call|scare|claim denied|miscarriage|concussion|wreck|divorce)\b)/i,
    '$1 a ',
  ],
  // "Small churches with an old pipe organ".
  [
    PLACES,
    new RegExp(
      `^((?:(?:small|smaller|big|local|busy|rural|family|independent|older|country|mid-?size) ){1,2}(?:[a-z]+ )?(?:${PLACES})) (?=w\\/|(?:with|that|where|nobody|in|on|over|under)\\b)`,
      'i',
    ),
    'run $1 ',
  ],
  // "Bldgs over 20k sq ft".
  [
    HOLDINGS,
    new RegExp(
      `^(?=(?:(?:old|older|big|large|wooden|brick|historic|commercial) )?(?:${HOLDINGS}) (?:w\\/|(?:over|under|with|older|built|near|from|that|full of)\\b))`,
      'i',
    ),
    'have ',
  ],
  // "Small cow calf guys 30-100 hd".
  [
    ' guys| outfits| folks| growers| ranchers| farmers| producers| landlords| operators',
    /^(?=(?:(?:small|big|young|older|local|busy|mid-?size|independent) )(?:[a-z-]+ ){0,2}(?:guys|folks|growers|ranchers|farmers|producers|landlords|operators)\b)/i,
    'are ',
  ],
  [
    ' guys | folks | growers | ranchers | farmers | producers | landlords | operators ',
    /(?<=^are (?:[a-z-]+ ){1,3}(?:guys|folks|growers|ranchers|farmers|producers|landlords|operators)) (?=\d+ (?:to|or|-) )/i,
    ' with ',
  ],
  ['cow calf', /\bcow calf\b/gi, 'cow-calf'],
  ['empty nesters', /^empty nesters/i, 'are $&'],
  // "With old pipe organ".
  [
    'old |new ',
    /(?<=\b(?:with|w\/) ?)(?=(?:old|new) (?:[a-z]+ )?(?:organ|boiler|roof|furnace|kitchen|barn|truck|septic|pool|well|deck|dog|horse|house|system|server|website)\b)/gi,
    (_, at, all) => (/^old/i.test(all.slice(Number(at))) ? 'an ' : 'a '),
  ],
]);
