/** Small words that are left out beside a figure, put in: "done 3 days $7400" → "done in 3 days for $7400", "$18 jar" → "$18 a jar". */
import { numberWord } from '../english.js';
import { dayOf } from './days.js';
import type { Row } from './rows.js';

export const LEFT_OUT: readonly Row[] = [
  // "Kitchen done 3 days": in, not for.
  [
    'done |finished |fixed |built |rebuilt |sold |closed |installed |moved |replaced ',
    /\b(done|finished|fixed|built|rebuilt|sold|closed|installed|moved|replaced) (?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:min|mins|minutes|hrs?|hours?|days?|wks?|weeks?|months?)\b(?! (?:of|worth|away|north|south|east|west|down|up|from|ago|early|late|ahead|before|after|sooner|later|under|past|behind|old|straight|running|a |per )))/gi,
    '$1 in ',
  ],
  // "3 days $7400": what it cost.
  [
    ' $',
    /(?<=\b(?:done|finished|fixed|built|rebuilt|installed|moved|replaced) in \S+ (?:min|mins|minutes|hrs?|hours?|days?|wks?|weeks?|months?)) (?=\$\d)/gi,
    ' for ',
  ],
  // "Sells the honey $18 jar".
  [
    '$',
    /(\$\d+(?:\.\d\d)?) (?=(?:jar|lb|pound|bag|dozen|bushel|bottle|case|yard|ton|plate|ticket|head|acre|gallon|box|bundle|cord)(?:$|[,;.]))/gi,
    '$1 a ',
  ],
  // "Had Easter at her house 14 people".
  [
    ' ppl| people| guests',
    /(?<=\b(?:had|hosted|threw) [^,;.]*(?:house|place|home|table|yard|patio|deck|porch)) (?=\d+ (?:ppl|people|guests)(?:$|[,;.]))/gi,
    ' with ',
  ],
  // "Work starts June".
  [
    'start|open|clos|end|begin',
    /\b(starts?|started|opens?|opened|closes?|closed|ends?|ended|begins?|began) (?=(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?! \d))/gi,
    '$1 in ',
  ],
  // "48k from state for the lens room", "not the 21k quote".
  [
    'k',
    /(?<![$\d.,])\b(\d+(?:\.\d+)?k)(?= (?:from (?:the )?(?:state|county|city|feds|town|government|insurance|foundation|bank|donors)|quote|bid|estimate|invoice|fine|lawsuit)\b)/gi,
    '$$$1',
  ],
  // "Owed the IRS 7,812".
  [
    'owe',
    /\b(owed|owes|owe|owing) ((?:the )?(?:irs|state|county|va|bank|government|feds) )?(?=\d{1,3},\d{3}\b)/gi,
    '$1 $2$$',
  ],
  ['day before val', /\b(?:the )?day before valentine['’]?s(?: day)?\b/gi, "the day before Valentine's"],
  // "9 for 9".
  [' for ', /\b(\d{1,2}) for \1\b/g, (_, n) => `${numberWord(Number(n))} for ${numberWord(Number(n))}`],
  // "540 to 690 math".
  [
    'math|reading|verbal|english|science',
    /(?<=\bto \d{2,4}) (math|reading|verbal|english|science)\b(?! [a-z])/gi,
    (_, what) => ` in ${what.toLowerCase() === 'english' ? 'English' : what.toLowerCase()}`,
  ],
  // "Down 30% in first 90 days".
  [
    ' in first | during first | within first | over first ',
    /\b(in|during|within|over) first (?=(?:\d+|two|three|four|five|six|ten|few) (?:days|weeks|months|years|hours)\b|(?:week|month|year|quarter|season|hour|day)\b)/gi,
    '$1 the first ',
  ],
  // "Took him to the brewery sat".
  [
    ' mon| tue| wed| thu| fri| sat| sun',
    /(?<=\b(?:to|at) the [a-z]+(?: [a-z]+)?) (mon|tues?|weds?|thurs?|fri|sat|sun)$/gi,
    (_, day) => ` on ${dayOf(day)}`,
  ],
  // "Didn't run dry like 2022".
  [
    'like 19|like 20',
    /(?<!\b(?:was|were|been|about|for|cost|paid|saved)) like (?=(?:19[5-9]|20[0-3])\d(?:$|[,;.]))/gi,
    ' like in ',
  ],
  ['txt', /\btxt(?:e?d)? (?:him|her)\b/gi, 'texted you'],
  ['texted you ', /\btexted you (?=\d{1,2}(?::\d\d)? ?[ap]\.?m)/gi, 'texted you at '],
  ['txt', /\btxt(?:e?d)?(?= (?:them|me|us|everybody|everyone)\b)/gi, 'texted'],
  ['navy ', /\bnavy (?=(?:one|suit|blue|dress|jacket|blazer|coat|paint|wool|fabric)\b)/gi, 'navy-blue '],
];
