/** Sums and measures as they are typed anywhere, told by the words beside them: "14k over asking", "3br", "12 gpm", "in q3". */
import type { Row } from './rows.js';

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
  ['/ac', /(?<=[a-z])\/ac\b/g, ' an acre'],
];
const TIMES = ['', '', 'twice', 'three times', 'four times', 'five times', 'six times'];
const ONCE = ['', 'once', 'twice', 'three times'];
