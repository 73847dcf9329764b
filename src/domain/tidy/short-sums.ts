/** Sums and measures as they are typed anywhere, told by the words beside them: "14k over asking", "3br", "12 gpm", "in q3". */
import { article, numberWord } from '../english.js';
import type { Row } from './rows.js';
import { grouped } from './sums.js';

/** Behind a bare sum: nothing that it could count. */
const END =
  '(?=$|[,;](?!\\d)|\\.(?:$| )| (?:and|but|the|they|he|she|other|another|dealer|shop|instead|less|more|versus|vs|while|when|cash|total|last|this|over|under|so|in)\\b)';
const bare = (before: string): RegExp =>
  new RegExp(`${before} (?!(?:19[5-9]|20[0-3])\\d(?!\\d))(\\d{3,6}|\\d{1,3},\\d{3})${END}`, 'gi');

export const SUMS: readonly Row[] = [
  // "Sold for 2.1M", "quoted 14k for a furnace".
  [
    '0m|1m|2m|3m|4m|5m|6m|7m|8m|9m',
    /(?<=\b(?:for|about|over|under|almost|nearly|of|saved|raised|made|got|than|to|from) )(\d+(?:\.\d+)?)M\b/g,
    '$$$1 million',
  ],
  [
    '0k|1k|2k|3k|4k|5k|6k|7k|8k|9k',
    /(?<=\b(?:quoted|saved|paid|costs?|under|spent|owed|lost|than|bid|budget|quote of|bill of|for|approved for|a) )(?<!\b(?:ran|run|runs|walked|walk|finished|jog|race|raced) (?:a|an) )(?!401k)(\d+(?:\.\d+)?k)\b(?! ?(?:tv|video|camera|screen|monitor|miles?|steps|followers|people|views|members|sq|square|gallons|feet|lbs|pounds|units|race|run|words|rows|acres|subscribers|visitors|attendees))/gi,
    '$$$1',
  ],
  [
    '2x|3x|4x|5x|6x|7x|8x|9x',
    / ([2-9])x(?=$|,| (?:w|with|at|in|on|since|before|and|but|this|last)\b)/g,
    (_, n) => ` ${n} times`,
  ],
  // "Spend 2k+/mo".
  ['k+|k +', /(?<!\$)\b(\d+) ?k\+(?=\/| a | per )/gi, 'over $$$1,000'],
  [
    'k+',
    /(?<=\b(?:making|earning|make|earn|worth|with|owe|owing|spend|spending) )(\d+)k\+/gi,
    'over $$$1,000',
  ],
  ['thousand', /(?<=\bby )(\d+) thousand\b(?! [a-z]+s\b)/gi, '$$$1,000'],
  [
    '5k|10k',
    /(?<=\b(?:ran|run|runs|walked|walk|finished|first|her|his|their) (?:an? |the |first )?)(5|10)k\b/gi,
    '$1K',
  ],
  [
    '+',
    /(?<![\d-])(\d)\+ ?(?=(?:hrs?|hours|yrs?|years|days|wks?|weeks|mos?|months|miles|mi)\b)/gi,
    'over $1 ',
  ],
  ['k coverage', /(?<!\$)\b(\d+)k coverage\b/gi, '$$$1,000 of coverage'],
  // "14k over asking", "42k cc debt", "by 11k".
  [
    '0k |1k |2k |3k |4k |5k |6k |7k |8k |9k ',
    /(?<![$\d.,])\b(?!401k)(\d+(?:\.\d+)?k)(?= (?:over|under|above|below|higher|lower|less|off|back|more than|in (?:their|his|her|your|cash|savings|fees|deductions|debt|credit|equity|tax|taxes|penalties|interest|grants|scholarships)|cc|credit|debt|loan|cash|profit|savings|merit|scholarship|bill|tax|refund|settlement|claim|check|raise|bonus|grant|down|saved|a (?:year|month)|mortgage|penalty|deductible|equity)\b)/gi,
    '$$$1',
  ],
  [
    '0k|1k|2k|3k|4k|5k|6k|7k|8k|9k',
    /(?<=\b(?:by|netted|pocketed|cleared|extra|put|found|recovered|worth) (?:an? |another )?)(?!401k)(\d+(?:\.\d+)?k)\b(?! ?(?:tv|video|camera|screen|monitor|miles?|steps|followers|people|views|members|sq|square|gallons|feet|lbs|pounds|units|race|run|words|rows|acres|subscribers|visitors|attendees|runs?|bees|birds|trees|fish|bushels))/gi,
    '$$$1',
  ],
  // "Cuts 3x faster", "1x a month".
  [
    '3x|4x|5x|6x',
    /\b([3-6])x (?=(?:longer|faster|more|bigger|better|cheaper|quicker|as)\b)/gi,
    (_, n) => `${TIMES[Number(n)]!} `,
  ],
  ['2x', /\b2x (long|fast)er\b/gi, 'twice as $1'],
  ['2x', /\b2x as\b/gi, 'twice as'],
  ['1x|2x|3x', /\b([123])x (?=(?:a|per|each|every|\/)\b)/gi, (_, n) => `${ONCE[Number(n)]!} `],
  // "Staged the 3br", "a 4 br".
  ['br', /\b([1-6]) ?-?br\b(?=$|[ ,.])/gi, '$1-bedroom'],
  // "Lost 18#".
  ['#', /\b(\d+)#(?=$|[ ,.])/g, '$1 pounds'],
  ['gpm', /(\d) ?gpm\b/gi, '$1 gallons a minute'],
  ['board ft', /\bboard ft\b/gi, 'board feet'],
  [' bu', /(\d) bu\b/gi, '$1 bushels'],
  [' mi', /(\d) mi\b\.?/gi, '$1 miles'],
  ['oz', /(\d) ?oz\b/gi, '$1 ounces'],
  [
    ' in. ',
    /(?<=\b(?:out|in|by|up|down|over|off|grew|about|of|only|just|extra|another|half) )(\d+) in\. (?=[a-z])/gi,
    '$1 inches ',
  ],
  // "Zero hours of downtime q3".
  ['q1|q2|q3|q4', /(?<=\b(?:in|the|for|this|last|by|of|since|until|all) )q([1-4])(?=$|[,;.]| )/gi, 'Q$1'],
  ['q1|q2|q3|q4', /(?<=[a-z\d]) q([1-4])(?=$|[,;.]| and)/g, ' in Q$1'],
  // "The 55+ community".
  [
    '+ ',
    /\b(\d\d)\+ (?=(?:communit|group|park|league|crowd|club|building|women|men|set)[a-z]*)/gi,
    '$1-plus ',
  ],
  // "From 310 to 12 bucks".
  ['bucks', /(?<![$\d])\b(\d[\d,]*) bucks\b/gi, '$$$1'],
  // "Up 28 bbl".
  ['bbl', /(?<=\d )bbls?\b/g, 'barrels'],
  // "Got 4.2 ton/acre", "pumping 12 gal/min".
  [
    '/ac|/min|/h|/d|/cow|/week|/wk|/mo|/y|/shift',
    /(\d) ?(ton|gal|gallon|bushel|bu|lb|pound|part|pc|piece|bale|call|order|case|mile|load|bag|egg|trip|ticket|stop|box)e?s? ?\/ ?(acre|ac|minute|min|hour|hr|head|day|cow|week|wk|month|mo|year|yr|shift)\b/gi,
    (_, n, unit, per) => `${n} ${LONG[unit.toLowerCase()] ?? (unit === 'box' ? 'boxe' : unit)}s ${each(per)}`,
  ],
  ['/ac', /(?<=[a-z])\/ac\b/g, ' an acre'],
  // "Made $11/head more", "was like 400/mo".
  [
    '/',
    /(\d) ?\/ ?(head|hd|acre|ac|minute|min|unit|load|case|person|night|visit|game|gallon|gal|pound|lb|ton|bushel|bu|truck|door|kid|bag|mile|cwt|foot|ft|cord|bale|session|class|ticket|day|shift|month|mo|year|yr|week|wk|hour|hr)\b(?!\/)/gi,
    (_, n, per) => `${n} ${each(per)}`,
  ],
  // "Down to 30ish".
  ['ish', /(?:\b(?:about|around|like) )?\b(\d[\d,]*) ?-?ish\b/gi, 'about $1'],
  // "Claims down to .4%".
  ['.', /(?<![\d.])\.(?=\d+ ?%)/g, '0.'],
  // "Cure time 24h -> 40 min".
  ['h', /\b(\d+)h\b(?=$|[,;]| ?(?:->|=>|→)| (?:to|now|later|straight|before|after|instead)\b)/g, '$1 hours'],
  // "Works 2+ shifts".
  ['+ ', /(?<![\d$.-])\b([1-9])\+ (?=[a-z]{3,}s\b)/gi, (_, n) => `${numberWord(Number(n))} or more `],
  // "In next 6 mo".
  [
    ' next | last | past ',
    /\b(in|over|within|during|through|for) (next|last|past) (?=(?:\d+|few|couple|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)/gi,
    '$1 the $2 ',
  ],
  [
    'next |last |past ',
    /\b(the (?:next|last|past) (?!1 )\d+) (mo|month|yr|year|wk|week|day|hr|hour)\b\.?/gi,
    (_, span, unit) => `${span} ${LONG[unit.toLowerCase()] ?? unit}s`,
  ],
  // "Sold 2400", "rebuilt for 1900, dealer wanted 4600", "got back 3800".
  [
    'sold',
    /(?<=[a-z\d,] )(sold|auctioned|appraised) (?!(?:19|20[0-3])\d\d\b)(\d{4,6}|\d{1,3},\d{3})(?=$|[,;.](?!\d)| (?:and|cash|total|over|under)\b)/gi,
    (_, sold, n) => `${sold} for $${grouped(n)}`,
  ],
  [
    ' for ',
    bare(
      '\\b((?:done|rebuilt|fixed|replaced|installed|repaired|painted|bought|sold|settled|built|redone|swapped|hauled|poured|re[a-z]{3,}ed|wired|(?:fixed|did|got|redid|found|bought|sold) (?:hers|his|theirs|it|one|them)) for)',
    ),
    (_, before, n) => `${before} $${grouped(n)}`,
  ],
  [
    'rebuilt for|fixed for|replaced for|done for',
    /\b((?:rebuilt|fixed|replaced|done|repaired) for) (19\d\d)(?= (?:dealer|shop|the|other)\b|, (?:dealer|shop|the|other)\b)/gi,
    (_, before, n) => `${before} $${grouped(n)}`,
  ],
  [
    'wanted|quoted|charged|asked|offered',
    bare(
      '\\b((?:dealer|dealership|shop|guy|company|co|place|contractor|they|vet|plumber|store|insurance|bank|other guys?|others?|roofer|he|she|was|were|been) (?:wanted|quoted|charged|asked|offered)(?: (?:him|her|them|us))?)',
    ),
    (_, before, n) => `${before} $${grouped(n)}`,
  ],
  [
    'got back|refunded|spent|owed',
    bare('\\b(got back|refunded|spent|owed)'),
    (_, before, n) => `${before} $${grouped(n)}`,
  ],
  // "5 hrs/wk".
  [
    'hrs',
    /(\d) ?hrs(?= ?\/ ?(?:wk|week|mo|month|day|yr|year|shift|job|night)\b| (?:a|per|each|every|of)\b)/gi,
    '$1 hours',
  ],
  // "It's 80 cheaper a month".
  [
    'cheaper|less',
    /(?<![$\d.,])\b(\d{2,5}) (?=(?:cheaper|less) (?:a|per|each|every) (?:month|mo|year|yr|week|wk)\b)/gi,
    (_, n) => `$${grouped(n)} `,
  ],
  // "Spent 400 a mo on DoorDash".
  [
    'spen|pay|paid|cost|sav|ow|charg',
    /\b(spen[dt]s?|spending|pays?|paid|paying|costs?|sav(?:e|es|ed|ing)|owe[sd]?|charge[sd]?)((?: (?:about|over|almost|nearly|like|only|around|prob|probably|roughly|maybe|them|him|you|people|folks|clients|customers|families))?) (\d{2,5}) (?=(?:a|per|each|every) (?:month|mo|year|yr|week|wk)\b(?! \$?\d))/gi,
    (_, pays, about, n) => `${pays}${about} $${grouped(n)} `,
  ],
];
const LONG: Readonly<Record<string, string>> = {
  gal: 'gallon',
  bu: 'bushel',
  lb: 'pound',
  pc: 'piece',
  ac: 'acre',
  min: 'minute',
  hr: 'hour',
  wk: 'week',
  mo: 'month',
  yr: 'year',
  hd: 'head',
  ft: 'foot',
  cwt: 'hundredweight',
};
/** "a month", "an acre". */
const each = (per: string): string => {
  const unit = LONG[per.toLowerCase()] ?? per.toLowerCase();
  return `${article(unit)} ${unit}`;
};
const TIMES = ['', '', 'twice', 'three times', 'four times', 'five times', 'six times'];
const ONCE = ['', 'once', 'twice', 'three times'];
