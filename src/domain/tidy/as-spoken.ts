/**
 * A result as it would be spoken, before anything else is read in it: without what people only begin and end with ("so", "uhh", "lol", "bless
 * him", a dictated "period"), with breaks for dots and slashes, and with the verbs of a dialect as others say them.
 */
import { LEFT_OUT } from './left-out.js';
import { byTable, tableOf, type Row } from './rows.js';
import { WRITTEN_OUT } from './written-out.js';

/** What is said before the fact, and behind it. */
const AROUND: readonly Row[] = [
  [
    'so|well|uh|um|ok|basically|honestly|praise|thank|omg|lol|dude',
    /^(?:\W*(?:so(?=,| (?:the|a|he|she|they|it|his|her|their|we|i|no|not|everyone|nobody)\b)|well(?=,| (?:he|she|they|it|we|i|the)\b)|uh+m?|um+|okay|ok(?=,)|honestly|praise (?:god|the lord|jesus)|thank (?:god|the lord)|omg|lol|dude)[,.…]* +)+(?=\S)/i,
    '',
  ],
  [
    "lol|haha|omg|dude|bro|bless|cher|n'at|praise|thank|amen|new ",
    /(?: *[,.!…]* +(?:lol|haha+|lmao|omg|dude|bro|bless (?:him|her|them|(?:his|her) heart)|cher|n['’]at|(?<!\b(?:the|a|an|in|his|her|their|our|your|gas|water|sewer|drain|whole) )new (?:paragraph|line)|praise (?:god|the lord)|thank (?:god|the lord)|amen)\b)+[.!, ]*$/i,
    '',
  ],
  ['cher', /(?<=\bnow) cher(?=,)/i, ''],
  [
    'period',
    /(?<!\b(?:the|a|an|her|his|their|this|that|same|long|grace|waiting|trial|dry|rental|growing|quiet|busy|slow|every|each|per|first|second|third|last|pay|free|[a-z]+ing)) period[.!]?$/i,
    '',
  ],
  ['comma', /(?<!\b(?:a|the|missing|every|one|oxford|last|single|no)),? comma,? (?=\S)/gi, ', '],
  ['finally', /^(?!\W*finally)([^.]+?)[.,!] +finally[.!]*$/i, 'finally $1'],
  [
    'is what|was what',
    /^["“]?(.+?)["”]? (?:is|was) (?:exactly |just )?what (?:he|she|they) (?:said|told (?:me|us)|wrote|texted)(?: (?:me|us))?$/i,
    'said "$1"',
  ],
  [
    'told|tells|said',
    /,? (?:(?:which|as|like) (?:he|she|they) (?:just |also )?(?:told|said)\b[^,.;"“]*|(?:he|she|they) (?:told|tells) (?:me|us)(?: (?:so|unprompted|yesterday|today))?)[.!]*$/i,
    '',
  ],
];

/** Where one part ends. */
const BREAKS: readonly Row[] = [
  ['…|..', /(?<=[a-z\d%)'’"”]) *(?:…|\.{2,}) *(?=["“]?[a-z\d$])/gi, ', '],
  [' / | // ', /(?<=[a-z\d%]{2}) \/{1,2} (?=[a-z$\d])/gi, ', '],
  ['just. ', /\bjust\. (?=[a-z])/g, 'just '],
  [
    ' used to ',
    /(?<=\d (?:min|mins|minutes|hrs?|hours?|days?|weeks?|seconds)) used to (?=take|be|cost)/gi,
    ', used to ',
  ],
  // "Lost one morning to the motor it used to be a day a week".
  [
    ' it used to ',
    /(?<=[a-z\d]{2})(?<!\b(?:and|but|than|then|what|like|as|because|how|way|that|where|when|before|if|so)),? it used to (?=(?:be|take|cost|run|leak)\b)/gi,
    ', it used to ',
  ],
  ['neither ', /(?<=[a-z])(?<!\b(?:and|but|that),?),? (?=neither can i\b)/gi, ', and '],
  ['k', /(?<=[.:;,] )(\d+(?:\.\d)?k)\b(?=\.?$|[,;] )/gi, '$$$1'],
  [' -$', /(?<=[a-z]) -\$(?=\d)/g, ' down $'],
];

/** Clauses that follow without a break. */
const RUN_ON: readonly Row[] = [
  [
    ' never ',
    /(?<=[a-z] (?:done|finished|fixed|back|home|painted|installed)) (?=never (?:lost|missed|had|once|leaked|broke|stopped)\b)/gi,
    ', ',
  ],
  [
    ' his | her | their ',
    /(?<=[a-z]{3})(?<!\b(?:and|that|because|so|when|while|but|how|since|before|after|for|with|from|what|until|till|than|where|if|which|who|says?|said)) (?=(?:his|her|their) (?:wife|husband|daughter|son|mom|dad|kids|boss|guys|crew|neighbors?|landlord) (?:was|is|were|are|loves?|cried|can|has) )/gi,
    ', ',
  ],
  [
    ' had | never | reopened ',
    /(?<=\b(?:on a|on|by|before|in) (?:[a-z]{3,9}|\d+)(?: (?:am|pm|days?|weeks?|wks|months?|hours?|hrs))?) (?<=\b(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun|[a-z]+day|am|pm|days?|weeks?|wks|months?|hours?|hrs) )(?=(?:had|never|reopened) [a-z])/gi,
    ', ',
  ],
];

/** What stands for other words, or for more of them. */
const WORDS: readonly Row[] = [
  ['.', /(?<=^|[\s$])\.(?=\d)/g, '0.'],
  [' -', /\b(in|at|to) -(\d{1,2})(?:f|\u00b0f?)?(?=$|[,;.\s])/gi, '$1 $2 below'],
  ['lol|haha|lmao', /[ ,]+(?:lol|haha+|lmao)\b(?=$|[.,;! ])/gi, ''],
  [' says|said', /(?<=[a-z]) (?:he|she|they) (?:says|said)(?=$|[.;])/gi, ''],
  ['apr ', /\bapr (?=\d{1,2}\b)/gi, 'April '],
  [':', /\b(\d{1,2}:\d\d) ?([ap])m?\b(?!\.)/g, '$1 $2.m.'],
  [
    'the ',
    /\bthe ([nsew]) (?=(?:\d+|forty|eighty|quarter|field|pasture|side|end|lot|barn|wall)\b)/gi,
    (_, way) => `the ${SIDE[way.toLowerCase()]!} `,
  ],
  [
    '$',
    /(\$\d[\d.,]*\d(?: (?:ea|each|apiece|an? [a-z]+|per [a-z]+))?) to (?=\d[\d.,]*(?:$|[,;.\s](?! ?%)))(?!\d+ (?:days|weeks|months|hours|years|minutes|min|hrs))/gi,
    '$1 to $$',
  ],
  ['before was|before were', /, ?before (?:was|were) (?=[^,]*$)/gi, ', used to be '],
  [' ,', /\s+,(?=\s|$)/g, ','],
  [',', /,(?=[a-z]{2})/gi, ', '],
  ['s vs', /\b(\d+)s (?=vs\b)/g, '$1 seconds '],
  [' was ', /,? was \d+x (?:a )?(?:mo|month|wk|week|yr|year|day)\b/g, ''],
  // How it was before, said of nobody: "no lost product, was tossing about $4,000 a summer".
  [
    ' was ',
    /(?<=[a-z\d]{2}), was (?:tossing|losing|throwing (?:out|away)|paying|spending|wasting|dumping) [^,.;]*\d[^,.;]*/gi,
    '',
  ],
  ['used to be', /,? used to be (?:short|a coin flip) \d[^,;]*$/g, ''],
  ['last 2x|lasts 2x|lasted 2x', /\b(last(?:s|ed)?) 2x\b/g, '$1 twice as long'],
  [
    ' come',
    /\b(insurance|check|money|bill|claim|inspector|adjuster|storm|truck|refund|loan|permit|results?) come(?= (?:through|thru|in|back|out|to)\b|[.…]*$)/g,
    '$1 came',
  ],
  [' job', /, (?:an? )?(\d{3,5}) job\b/g, ', a $$$1 job'],
  [
    ' be| sl| go| se| do| ge| ke| wo| wa| ru| st| li| dr| ea| re| br| mo',
    /\b(lets?|helps?|helped|makes?|made) her (?=(?:be|sleep|go|see|do|get|keep|work|walk|run|stay|live|drive|eat|rest|breathe|relax|retire|move)\b)/g,
    '$1 you ',
  ],
  ['status: ', /^status: /i, ''],
  ['two one in', /\bfrom (one in [a-z]+) two (?=one in\b)/gi, 'from $1 to '],
  [' offer', /\bbeat (cash|full-price|higher) offer\b/g, 'beat a $1 offer'],
  ['who done', /\bwho done\b/g, 'who did'],
  ['we done', /\bwe done\b/g, 'we did'],
  [' been ', /^((?:(?:the|her|his|their) )?[a-z]+[^s\W]s) been (?=[a-z]+ing\b)/i, '$1 have been '],
  [
    ' then ',
    /\b(more|less|faster|better|fewer|higher|lower|cheaper) then (?=last|before|she|he|they|the|ever|any|what)/g,
    '$1 than ',
  ],
  [' in out', /\b(\d+) in (?=outta|out of (?:level|plumb))/g, '$1 inches '],
  ['closed |clsd ', /\b(closed|clsd) (?=\d+ days\b)/gi, '$1 in '],
  ['/mo', /(?<=[a-z]) -\$(\d[\d,]*)\/mo\b/g, ', $$$1 a month less'],
  ['words', /(?<=["”]),? ?[-–—,] ?(?:her|his|their) (?:exact )?words\b.*$/i, ''],
  [
    'says,|said,',
    /(?<!\b(?:when|what|whatever|as|who|how|where|than|whenever)),? (?:he|she|they) (?:says|said)(?=,)/g,
    '',
  ],
  [
    ' is ',
    /^((?:his|her|their|the) (?:workers|employees|guys|tenants|trucks|crews|kids|drivers|students|customers|clients|residents|patients|neighbors)) is /i,
    '$1 are ',
  ],
  [' a 8| a 11 | a 18', /\ba (?=8\d*\b|1[18]\b)/g, 'an '],
  [
    'miss ',
    /^miss ([a-z])([a-z]+) (?=(?:does|has|is)n['’]?t |[a-z]+s )/i,
    (_, first, rest) => `Miss ${first.toUpperCase()}${rest} `,
  ],
];

const SIDE: Readonly<Record<string, string>> = { n: 'north', s: 'south', e: 'east', w: 'west' };

/** Who does what to whom. */
const FORMS: readonly Row[] = [
  [
    'ain',
    /(?<![a-z])([a-z]+) ain['’]?t (?=(?:been|had|seen|got|gotten|gone|lost|missed|run|come|paid|heard|taken|[a-z]{2,}ed)\b)/gi,
    (_, who) => `${who} ${/[^s]s$|^(?:they|we|you|i|people)$/i.test(who) ? 'haven' : 'hasn'}'t `,
  ],
  ['ain', /\bain['’]?t (?=(?:a|the|so|too|as|that|no longer)\b)/gi, "isn't "],
  [
    "n't need|n’t need|nt need",
    /(n['’]?t) needs? ([a-z]+[^i\W])ed(?=$|[,;.]| (?:every|again|any|no more|anymore|each|since)\b)/gi,
    '$1 need $2ing',
  ],
  ['no more', /(n['’]?t\b[^,;]*) no more(?=$|[,;.])/gi, '$1 anymore'],
  [
    "dont |don't |don’t ",
    /^((?:(?:his|her|their|my|our|the|your) )(?!people|kids|folks|guys|men|women|children|boys|girls|parents)(?:[a-z]+[^s\W]|boss)|back|knee|hip|shoulder|neck|ceiling|roof|basement|dog|cat|door|car|truck|house|sink|toilet|floor|furnace|wife|husband|son|daughter|mom|dad|baby|phone|boss|yard|fence|gate|machine|computer|printer|pump|tooth|foot|leg|arm|heater) don['’]?t (?=[a-z])/i,
    "$1 doesn't ",
  ],
  [
    'rained|snowed|hailed|stormed|poured',
    /^(rained|snowed|hailed|stormed|poured)(?=,| (?:all|and|for|twice|hard)\b)/i,
    'it $1',
  ],
  ['there ', /^there (?=[a-z]+ing\b)/i, "they're "],
  ['a our', /\ba our\b/gi, 'an hour'],
  ['more ', /\bmore (?=(?:better|faster|easier|cheaper|quicker|happier|quieter)\b)/gi, ''],
  ['its was', /\bits was\b/gi, 'it was'],
  ['now its', /\bnow its (?=\$?\d|a |the |only |all )/gi, "now it's "],
  [' and ', /^(?:he|she|they) and (?:his|her|their) /i, 'you and your '],
  [
    'saved ',
    /\bsaved (?:him|her|them|us|me|['’]?em) (?=(?:about |abt |over |almost |nearly |like |prob(?:ab)?ly |~ ?)?\$?\d)/gi,
    'saved ',
  ],
  ['found ', /\bfound (him|her|them|['’]?em) (?=\$?\d)/gi, 'found them '],
  [
    'her ',
    /\b((?:tak|cost|sav|pay|eat|ow|giv)(?:es?|s)|took|cost|gave|saved|paid|owed) her (?=(?:like |about |abt |only |just |over |almost |~ ?)?\$?\d)/gi,
    '$1 you ',
  ],
  [
    'her ',
    /\b(leav(?:ing|es?)|left|send(?:s|ing)?|sent|giv(?:ing|es?)|gave|show(?:s|ed)|br(?:ings|inging|ought)) her (?=(?:notes|flowers|messages|emails|texts|thank-you|trouble|grief|headaches|reminders|dirty looks|a|an|the|some|any|money|pictures of)\b)/gi,
    '$1 you ',
  ],
  [
    ' like ',
    /(?<!\b(?:feels?|looks?|felt|looked|something|nothing|anything|more|just|sounds?|smells?|smelled|tastes?|runs?|drives?|works?|rides?|plays?)) like (?=\$?\d)/gi,
    ' about ',
  ],
  ['bout ', /(?<![a-z])['’]?bout (?=\$?\d|half\b|an?\b)/gi, 'about '],
  [
    ' own ',
    /^(.*\b(?:in|on|at|to|from)) own (?=[a-z])/i,
    (_, before) => `${before} ${whoseOwn(before)} own `,
  ],
];

/** "kids slept in own beds" → "their own": of whom it is said. */
const whoseOwn = (before: string): string =>
  /\b(?:kids|children|boys|girls|sons|daughters|twins|parents|residents|grandkids)\b/i.test(before)
    ? 'their'
    : /\b(?:mother|mom|grandma|grandmother|wife|daughter|sister|aunt)\b/i.test(before)
      ? 'her'
      : /\b(?:father|dad|grandpa|grandfather|husband|son|brother|uncle)\b/i.test(before)
        ? 'his'
        : 'your';

const TABLE = tableOf([...WRITTEN_OUT, ...LEFT_OUT, ...AROUND, ...BREAKS, ...RUN_ON, ...WORDS, ...FORMS]);

/** Words that are shouted in the midst of others: "got to SIT". No initials. */
const SHOUTED =
  /\b(?:SIT|SOLD|WON|LOST|NEVER|NOT|NO|ALL|EVERY|ZERO|SAVED|LOVES?|FINALLY|DONE|GONE|PAID|NONE|NOTHING|TWICE|EVER|STILL)\b/g;

/** The answer as it would be spoken; spoken once more it stays as it is. */
export const asSpoken = (answer: string): string =>
  byTable(TABLE, /[A-Z]{2}/.test(answer) ? answer.replace(SHOUTED, (word) => word.toLowerCase()) : answer);
