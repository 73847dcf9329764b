/** What a rep types of what people are like, before it is read: figures with a plus, whose dog it is, what is only left out in a hurry. */
import { article } from '../english.js';
import { byTable } from './rows.js';
import { WHO } from './who-rows.js';

/** What a rep leaves out of what people are like: "kid hates reading", "roof 15+ yrs old", "over 60 scared of falling", "busy, no time 4 it". */
export const inFull = (answer: string): string =>
  byTable(WHO, answer)
    .replace(
      /\b(\d+)\+ ?(?=(?:loads?|trucks?|employees|emps|people|units|locations|acres|jobs|homes|beds|kids|calls|orders|stores|sites|rooms|users|seats|vehicles|cats|dogs|horses|hives|taps|miles)\b)/g,
      '$1 or more ',
    )
    .replace(/ (?:&|\+) (?=[a-z])/g, ' and ')
    .replace(
      /^who(?:['’]?ve|['’]?s) (?=(?:tried|been|had|lost|given|seen|gone|done|got|never|already)\b)/i,
      'have ',
    )
    .replace(/^they['’]?ve (?=[a-z]+)/i, 'have ')
    .replace(/^(\d\d)\+, ?/, 'are over $1, ')
    .replace(PARENTS, 'have $1 who ')
    .replace(BOX_OF, (_, what: string) => `have ${an(what)} `)
    .replace(DESK, (_, what: string) => `have ${an(what)} `)
    .replace(LEAVING, 'have $1 ')
    .replace(/^(?:someone|somebody|anyone|anybody|people|those) who(?:['’]?s|['’]?re) /i, 'are ')
    .replace(/^got (?=an? [a-z]+ (?:of|full of|with) )/i, 'have ')
    .replace(/^got (?=[a-z]+s (?:older|bigger|worse|too|full|in|on) )/i, 'have ')
    .replace(KID, (_, kin: string) => `have ${an(kin)} who `)
    .replace(OF_THEIRS, (_, thing: string) => `have ${an(thing)} that `)
    .replace(NOBODY, (_, can: string, what: string, rest = '') => `have ${an(what)} nobody ${can}${rest}`)
    .replace(SO_BAD, (_, what: string, how: string) => `have ${an(what)} so ${how} you can't `)
    .replace(/^(?:with|w\/) ?(?!no\b|their\b)/i, 'have ')
    .replace(TWO_OF, 'are $&')
    .replace(THINGS, (_, what: string) => `have ${isSeveral(what) ? what : an(what)}`)
    .replace(HAVE_ONE, (_, what: string) => `have ${an(what)} `)
    .replace(ARE_OWNERS, 'are $& ')
    .replace(NO_TIME, ' and have no ')
    .replace(AND_ARE, ' and are ')
    .replace(AND_WERE, ' and were ')
    .replace(AND_HAS, (_, be: string) => ` and ${be === 'is' ? 'are' : be === 'was' ? 'were' : 'have'} `)
    .replace(THEIR_NECK, ' and whose $1 ')
    .replace(SAME, '$1 the same ')
    .replace(/^(pregnant w(?:ith|\/)) ?(?:2nd|second|#2|no\.? 2)\b/i, '$1 their second')
    .replace(OLD_THING, 'have a $1 over $2 years old')
    .replace(/^(?=(?:water|mice|mold|leaks|bats|ants|weeds|moss|ice dams) (?:in|on|under) )/i, 'have ')
    .replace(/^(?=about to )/i, 'are ')
    .replace(
      /(?<=^[^,]* )(?<!\b(?:where|when|who|that|which|if) .*)(?<!\b(?:who|that|and|but|or|because|so|if|when|they|you|just|still|really|which|it|them|what|how|to) )(?<!\b(?:and|or|but|so) (?:the|their|his|her|a) [a-z]+ )(?=(?:haven['’]?t|can['’]?t|won['’]?t) [a-z]+)/i,
      'and ',
    )
    .replace(
      /(?<=^(?:over|under|past) \d+) (?=(?:scared|afraid|tired|sick|worried|nervous|living|still|on|with)\b)/i,
      ' and ',
    )
    .replace(/, (?=no (?!one\b|longer\b|matter\b|more than\b)[a-z])/i, ' and have ')
    .replace(/\bgetting house\b/i, 'getting their house')
    .replace(/\b(in|on) (?=(?:basement|attic|garage|crawlspace|driveway|bsmt)\b)/i, '$1 the ')
    .replace(
      /(?<=\b(?:stir|pack|do|make|grow|bake|brew|build|run|cut|keep|write|raise|mill|press|can|sew|fix|wash|drive|cook|roast|pick|sharpen|dye|spin|mow)) own (?=[a-z])/gi,
      ' their own ',
    )
    .replace(/\b(do|make|keep) (?=(?:schedule|books|laundry|dishes|billing)\b)/gi, '$1 the ')
    .replace(/\bin house (?=\d|for)/i, 'in their house ');
/** "Horse keeps throwing shoes", "their pond is green every July". */
const DOES =
  "(?=(?:is|was|has|keeps|kept|sits|leaks|leaked|pulls|bites|hates|won['’]?t|can['’]?t|barks|runs|chews|limps|needs|floods|flooded|blew|fell|died|smells|squeaks|rattles|loves|struggles|wants|plays|fights|freezes|froze|looks|got|cracks|faces|hasn['’]?t|doesn['’]?t|isn['’]?t) )";
const OF_THEIRS = new RegExp(
  `^(?:their )?((?:old |new |big )?(?:dog|cat|horse|puppy|pony|boat|pond|pool|fence|roof|house|barn|truck|car|furnace|deck|yard|lawn|garden|tree|basement|driveway|kitchen|bathroom|website|server|system|building|chimney|porch|well|septic|water heater|gate|field|shop|sign|piano|clock|gun|mower|tractor|crawl space|attic|garage)) (?!is (?:there|their|the|all|like)\\b)${DOES}`,
  'i',
);
const KID = new RegExp(
  `^(?:their )?(kid|child|son|daughter|toddler|baby|husband|wife|spouse|mom|dad|parent|teenager|teen|boss) ${DOES}`,
  'i',
);
/** "Nobody can find their building from the road". */
const NOBODY = /^nobody (can [a-z]+) their ([a-z]+)( .*)?$/i;
/** "Sign so faded u cant read it". */
const SO_BAD = /^(?:their |an? )?([a-z]+) so ([a-z]+) (?:u|you|they) can['’]?t /i;
const TWO_OF =
  /^(?:2|two|both) (?=(?:working|busy|full[- ]time|retired|young) (?:parents|people|adults|professionals|teachers|nurses)\b)/i;
/** "High electric bills", "old cooler, scared of losing product", "hail damage". */
const THINGS =
  /^((?:(?:old|new|older|newer|high|bare|empty|dirty|dark|noisy|overgrown|muddy|cracked|broken|rusty|tiny|small|leaky|bad|huge|messy|steep|wet|hail|storm|water|termite|wood|foundation|first|second|2nd) )(?!(?:to|and|or|at|in|on|for|with|enough|up|fashioned|school|than|but|time|home ?owners?|homeowners?|owners?|parents|moms|dads|couples|people|families|drivers|buyers|grads|hires|managers|business|businesses|money|world|england|york|jersey|orleans|mexico|age|agers|nesters|renters|ranchers|growers|farmers|outfits|guys|folks|ranches|farms|shops|churches|towns?|schools|firms|companies|cos)\b)(?:[a-z]+ )?[a-z]+)(?=$|,| (?:and|with|from|that|in|on|at|so|they)\b)/i;
const isSeveral = (what: string): boolean =>
  /[^s]s$|(?:damage|rot|equipment|insurance|debt|mold|traffic|turnover|grass|wiring|plumbing|trim|carpet|siding)$/i.test(
    what,
  );
const an = (what: string): string => `${article(what)} ${what}`;
/** "Kitchen from the 90s", "church with an old pipe organ", "have well older than 25 years". */
const HAVE_ONE =
  /^(?:have )?(?=[a-z])((?:kitchen|bathroom|roof|church|house|barn|basement|deck|well|furnace|boiler|septic|fence|pool|pond|boat|driveway|garage|shop|truck|yard|lawn|garden|horse|dog|piano|clock|warehouse|office|website|building)) (?=(?:from|with|that|older|over|in|on|near|under|full|like|built)\b|w\/)/i;
const ARE_OWNERS =
  /^(?!are )(?:[A-Z]? ?[a-z-]+ ){0,3}(?:owners|couples|retirees|homeowners|landlords|buyers|executives|managers|farmers) (?=(?:making|earning|paying|running|living|moving|selling|looking|trying|scared|afraid|tired|sick|worried|stuck|nervous|ready|behind|new|with|without|in|over|under)\b)/i;
const NO_TIME =
  /(?<=[a-z]{3})(?<!\b(?:have|has|with|had|got|get|and|or|but|make|there['’]?s|is|are|want|wants|see|say|need|leaves?|at|in|of|by|for|to)) no (?=(?:time|money|room|help|idea|budget|plan|space|staff)\b)/i;
const AND_ARE =
  /, (?=(?:scared|worried|afraid|tired|sick|sitting|living|stuck|paying|looking|trying|nervous|behind|(?:still|always) [a-z]+ing\b) ?(?!have\b)[a-z]*)(?=[^,]*$)/i;
const AND_WERE = /, (?=(?:turned down|burned|let down|ripped off|denied|laid off) )/i;
/** "Wants kids off screens, has tried soccer", "and is embarrassed": of many. */
const AND_HAS =
  /(?<!\b(?:who|that|kid|child|dog|horse|house|it|son|daughter|mom|dad|boss|one) .*)(?:,| and|, and) (is|has|was) (?=(?:[a-z]+ed|tried|been|had|lost|afraid|scared|tired|sick|too|not|never|always|still|proud|ready|busy)\b)/i;
const THEIR_NECK = / and their ([a-z]+) (?=(?:is|are|hurts|hurt|keeps|won['’]?t|aches)\b)/i;
const SAME = /\b(use|have|buy|wear|eat|drive|see|make|order|want|plant|grow|keep|get) same /i;
const OLD_THING =
  /^(roof|furnace|ac|boiler|house|car|truck|deck|fence|water heater|windmill|system|server|tractor|barn)(?: is)? (?:over )?(\d+)\+? ?(?:years?|yrs?|yo)(?: old)?$/i;
const PARENTS =
  /^(?:their )?(parents|kids|teens|teenagers|boys|girls|grandparents|in-laws) (?=(?:are|live|need|hate|love|won['’]?t|can['’]?t|fight|never|still) )/i;
/** "Shoebox of receipts". */
const BOX_OF =
  /^(?:an? )?(shoebox|box|pile|stack|drawer|closet|garage|basement|yard|truck|shed|attic|desk|inbox|wall|house|field|barn|office|ton|bunch) (?=(?:of|full of) )/i;
/** "Front desk drowning in claims". */
const DESK = /^(?:their )?(front desk|staff|crew|office|shop|warehouse) (?=[a-z]{3,}ing\b)/i;
const LEAVING =
  /^(?:their )?((?:parents|kids|teens|boys|girls|dogs|cats|horses|trees|roots|deer|raccoons|squirrels|moles) (?!being\b)[a-z]{3,}ing\b)/i;
