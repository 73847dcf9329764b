/** What a hurried result leaves out of a clause: who did it, its verb, its "the". */
import { article } from '../english.js';
import type { Row } from './rows.js';

const their = (what: string): string =>
  /^(?:her|his|their|the|our|my|your) /i.test(what) ? what : `their ${what}`;
const KIN =
  /^(?:grandpa|grandma|grandfather|grandmother|mom|dad|mother|father|husband|wife|son|daughter|brother|sister|uncle|aunt|boss)$/i;

export const GAPS: readonly Row[] = [
  // "Roof covered, only paid the deductible", "clean all season only sprayed twice".
  [
    ' only ',
    /(?<=[a-z\d%]),?(?<!\b(?:and|but|that|who|the|it|she|he|they|i|we|you|was|is|her|his|their|an|has|had|have|which|now|still|could|can|would|so|[a-z]+['’](?:s|ve|d)),?) only (?=(?:paid|sprayed|had to|lost|missed|spent|owed|waited|drove|watered|mowed|called)\b)/gi,
    ', they only ',
  ],
  // "Knee healed, back running", but not of a horse; "horse sound again, back barrel racing".
  [
    ', back ',
    /(?<!\b(?:horse|mare|pony|gelding|dog|pup|puppy|cat|colt|hound)\b[^,]*), (?=back (?!(?:evening|morning|building|ceiling|wiring|siding|landing|spring|wedding|ring|swing|wing)\b)[a-z]{2,}ing(?=$|[,;.]| (?:in|on|at|with|by|for|again|every|this|after|two|three|\d+x?|full|her|his|their|the)\b))/g,
    ", and she's ",
  ],
  [
    ', back ',
    /, (?=back (?!to |at |in |on |from |with |for )[a-z]+ (?!(?:evening|morning|building|ceiling|wiring|siding|landing|spring|wedding|ring|swing|wing)\b)[a-z]{2,}ing(?=$|[,;.]| (?:in|on|at|with|by|for|again|every|this|after|two|three|\d+x?|full|her|his|their|the)\b))/g,
    ", and she's ",
  ],
  // "Braces off before prom".
  [
    ' off ',
    /^(?:his |her |their )?(braces|cast|stitches|boot|splint|training wheels|walking boot) off (?=in|before|by|b4|two|\d|early|after|this|last|on|for)/i,
    'their $1 came off ',
  ],
  // "SAT up 180 points".
  [
    'up |down ',
    /^(?:his |her |their )?((?:SAT|ACT|GPA|PSAT|MCAT|LSAT|GRE|A1C|a1c|NPS|sat(?= (?:up|down) \d+ (?:pts|points)))(?: scores?)?) (up|down) (?=\d|a |about |over |almost |nearly |from )/,
    (_, what, way) => `their ${what.replace(/^sat\b/, 'SAT').replace('a1c', 'A1C')} went ${way} `,
  ],
  // "On-time delivery 97.5 up from 88".
  [
    ' from ',
    /^((?!(?:got|went|is|was|at|to|now|up|down|sold|made|hit|had|has|from|only|over|about|of|by|in|cut|closed|finished|ran|won|raised|scored|took|saved|paid|lost)\b)(?:[a-z][a-z\d-]* (?!(?:got|went|is|was|are|were|at|to|now|up|down|sold|made|hit|had|has|from|only|over|about|of|by|in|cut|scored|raised)\b)){0,2}[a-z][a-z\d-]*) (?:at )?(\$?\d[\d.,]*(?:k|%)?),? (up|down) from (\$?\d[\d.,]*\d|\d)%?(?=$|[,;. ])/i,
    (_, what, n, way, to) =>
      `${their(what)} ${/[^s]s$/i.test(what) && !/^[A-Z]+$/.test(what) ? 'are' : 'is'} at ${n}, ${way} from ${to}${n.endsWith('%') ? '%' : ''}`,
  ],
  // "Got 1480 on SAT up from 1210".
  [
    'sat|act|gre|ged|nclex',
    /\b(on|for|took|passed|aced|retook) (SAT|ACT|PSAT|MCAT|LSAT|GRE|NCLEX|GED)\b/g,
    '$1 the $2',
  ],
  [
    'sat|act|gre|ged|nclex|test|exam|final|inspection|audit',
    /\b(got|scored|made) (\d{2,4}) (?=on (?:the|her|his|their) (?:SAT|ACT|PSAT|MCAT|LSAT|GRE|NCLEX|GED|test|exam|final|inspection|audit)\b)/g,
    (_, got, n) => `${got} ${article(n)} ${n} `,
  ],
  [' from ', /(?<=\d%?|\b(?:SAT|ACT|PSAT|MCAT|LSAT|GRE)) (up|down) from (?=\$?\d)/g, ', $1 from '],
  // "Passed health inspection w/ 98".
  [
    'with |w/ ',
    /\b(passed(?: [^,;]*)?|scored|finished|graduated) (?:with|w\/) (\d{2,3})(?=$|[,;]| (?:first|1st|this|on)\b)/gi,
    (_, passed, n) => `${passed} with ${article(n)} ${n}`,
  ],
  // "Found out forklift was hitting the racking".
  [
    'found out |turns out |turned out |learned |realized |figured out ',
    /\b(found out|turns out|turned out|learned|realized|figured out) (?!(?:the|an?|it|its|he|she|they|we|i|you|his|her|their|my|our|your|that|this|those|these|there|what|who|why|how|when|where|both|all|most|some|one|two|three|nobody|everybody|everyone|someone|somebody|nothing|everything|every|each|half|to|from|about|last|if|on|in|so|later|[A-Z][a-z]*)\b|\d)([a-z]+)((?: [a-z]+)?) (?=(?:was|were|is|are|had|has|lied|did)(?:n['’]?t)?\b)/g,
    (_, found, what, more) => `${found} ${KIN.test(what) ? 'their' : 'the'} ${what}${more} `,
  ],
  [
    'turns out ',
    /\b(turns out) (grandpa|grandma|grandfather|grandmother|mom|dad|husband|wife|son|daughter|uncle|aunt) /g,
    '$1 their $2 ',
  ],
  // "Less stress more time with the kids".
  [
    'more |less |fewer |better ',
    /^(less|more|fewer) ([a-z]+) (?:and )?(more|less|fewer|better) (?=[a-z]+)/i,
    'they have $1 $2 and $3 ',
  ],
  // "Bought a second one, says should've done it years ago".
  [
    'says ',
    /(?<=^|, )says (?=(?:should|shouldn|would|wouldn|could|couldn|wish|can|will|won|wishes)(?:['’]?(?:t|ve|a)\b|\b))/g,
    'they say they ',
  ],
  // "Stopped paying for lost garments, was like $400 a month".
  [
    ', was ',
    /^((?:stopped|quit|got rid of|cancel?led|dropped|no more|no longer) [^,\d]*), was (?=(?:about |over |almost |nearly |around |like )?\$?\d[\d,]* ?(?:a |per |\/)(?:mo|month|yr|year|wk|week)\b)/i,
    '$1, which was ',
  ],
  // "Freezer full of beef saved".
  [' full of ', /(?<=^|, )([a-z-]+ full of [a-z]+) saved$/g, 'saved a $1'],
  // "Drink from tap now".
  ['from tap|of tap', /\b(from|out of) tap\b/g, '$1 the tap'],
];
