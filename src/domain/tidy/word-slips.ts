/** Slips that are words themselves, and short forms that are told by the words beside them: no matter of spelling. */
import { article } from '../english.js';
import { DAYS_TYPED } from './short-days.js';
import { FORMS_TYPED } from './word-forms.js';
import { byTable, tableOf, type Row } from './rows.js';
import { SUMS } from './short-sums.js';

const upper = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const IN_LAWS: Readonly<Record<string, string>> = { m: 'mother', f: 'father', s: 'sister', b: 'brother' };

const SLIPS: readonly Row[] = [
  // "Clean an restore", "back an the moths", "in nine days an didn't": no article stands there.
  [
    ' an ',
    /(?<=[a-z\d] )an(?= (?:the|her|his|their|your|my|our|he|she|they|we|it|its|no|then|now|also|is|was|has|never|all|every|both|i|our|(?!mri|nfl|nba|nhl|mba|mfa|rv|sba|fda|fbi|fha|sat|suv|llc|lpn|rn|md|nda|mvp|sos|std|nyc|lcd|led|rsvp|swat|sms|nsf|lp|tv|pc|xray|x-ray)(?:[bcdfgjklmnpqrstvwyz]|h(?!r|our|onest|onor|eir|erb))[a-z]+(?:['’]t)?)\b)/g,
    'and',
  ],
  // "Couch lol whole house smells normal".
  ['lol|haha|tbh|omg', /,? \b(?:lol|haha|tbh|omg)\b,?(?= |$) ?/gi, ', '],
  // "No time 4 meetings".
  [
    ' 4 ',
    /(?<=\b(?:time|much|out|room|good|great|perfect|ready|made|paid|waiting|looking|work|works|money|budget))(?<!on time) 4 (?!qtrs?|quarters|weeks?|wks?|months?|mos?|years?|yrs?|days?|hours?|hrs?|times|nights|seasons|straight|in a)(?=[a-z])/gi,
    ' for ',
  ],
  [
    'mil|fil|sil|bil',
    /\b([mfsb])il\b(?<=\b(?:her|his|my|their|your|the|whose) .il)/gi,
    (_, of) => `${IN_LAWS[of.toLowerCase()]!}-in-law`,
  ],
  // "Got a b+ in algebra".
  [
    '+ in|- in',
    /(?<=\b(?:got|get|gets|has|earned|made|getting|to|an) )(?:an? )?([a-d])([+-]) in\b/gi,
    (_, letter, sign) => `${article(letter)} ${letter.toUpperCase()}-${sign === '+' ? 'plus' : 'minus'} in`,
  ],
  // "Law firms <25 attys".
  ['<', /< ?(?=\d)/g, 'under '],
  // "Filled 94% of open shifts in house".
  [
    'in house',
    /\b(shifts|work|jobs|printing|payroll|hiring|everything|design|repairs|training|made|done|filled|baked|built|handled) in house\b/gi,
    '$1 in-house',
  ],
  // "On the 4th biggest crowd ever".
  ['on the 4th', /\bon the 4th (?=[a-z]+est\b)/gi, 'on the Fourth, the '],
  ['milks ', /\bmilks (up|down)\b/gi, 'milk is $1'],
  // "Hist. district": no end of a sentence.
  ['hist', /\bhist\.? (?=district|society|commission|home|house|board|church)/gi, 'historic '],
  ['cause of', /(?<!\b(?:the|a|no|root|good|main|any|what|probable) )\bcause of\b/gi, 'because of'],
  // "Have a good time to".
  [' to', /(?<=\b(?:time|them|him|her|it|kids|me|us|day|home|fun|well|here|there)) to$/i, ' too'],
  [
    ' rite',
    /\b(done|do it|feels?|job|works?|treat(?:s|ed)? (?:you|them|him|her|people|folks)) rite\b/gi,
    '$1 right',
  ],
  // "Wipes rite off".
  [' rite ', /\brite (?=off|out|up|down|on|in|back|away|there|here|now|after|before|next)\b/gi, 'right '],
  // "Off w out a hitch".
  ['out ', /\bw(?:ith)? out (?=an?|any|the|being|one|losing|a single|(?:[a-z]+ing)\b)/gi, 'without '],
  // "When its wet".
  [
    'its ',
    /\b(when|if|because|since|that|so|think|until|till|and|but|now|like) its (?=(?:wet|dry|hot|cold|raining|working|not|too|so|been|just|time|gone|done|broken|over|late|on|off|full|empty|an?|the|all|like|never|still|fine|better|easy|hard|quiet|clean|safe)\b)/gi,
    "$1 it's ",
  ],
  // "Bin dont leak", "a clock that dont run"; but "pictures that dont look stiff".
  [
    "don't|dont|don’t",
    /(?<!\b(?:they|we|you|i|who|people|ppl|folks|feet|teeth|mice|geese|sheep|kids|guys|[a-z]+s|to|and|or|but|women|men|children|folks|people))(?<!\b[a-z]+[^s\W]s (?:that|which))(?<=\b[a-z]{2,}[^s\W]) don['’]?t (?=(?:leak|run|work|lock|start|hurt|smell|stick|squeak|freeze|fit|flood|drip|have|need|make|take|cost|go|come|get|sag|creak|crack|fog|rust|rattle|stall|overheat|trip|back|shake|bark|pull|limp|bite|jump|yell|complain|call|show|care|mind|look|feel|sound|turn|open|close|move|hold|shut|clog|drain|heat|cool)\b)/gi,
    " doesn't ",
  ],
  // "His drainage prob is gone".
  [' prob ', /\bprob (?=is|was|gone|fixed|solved|went|with)/gi, 'problem '],
  // "Previous co couldn't".
  [
    ' co',
    /\b(previous|other|last|old|our|her|his|their|insurance|moving|trucking|another|first|big) co\b(?!-| op|['’])/gi,
    '$1 company',
  ],
  // "With a old pipe organ".
  [' a ', /(?<=\s)a (?=[aeio](?!ne\b|nce\b|u)[a-z]+)/g, 'an '],
  [
    'farmers m',
    /\b(at|from|in) (?=farmers['’]? (?:market|mkt)\b(?! (?:vendor|stand|stall|people|crowd|regular)))/gi,
    '$1 the ',
  ],
  [' sats', /(?<=[a-z]) sats\b/g, ' on Saturdays'],
  ['self emp', /\bself employed\b/gi, 'self-employed'],
  ['in the ', /\bin the ([ap])m\b/gi, (_, half) => `in the ${/a/i.test(half) ? 'morning' : 'afternoon'}`],
  [
    '$',
    /\b(make|makes|making|made|save|saves|saving|any|more|lose|loses|losing|enough) \$(?=$|[ ,.])/gi,
    '$1 money',
  ],
  [' deg', /(?<=\d) ?deg\b\.?/gi, ' degrees'],
  ['vac ', /\bvac (?=sealed|sealer|packed|pack|pump|bags?|truck)/gi, 'vacuum '],
  [' gen', /\b(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth) gen\b/gi, '$1-generation'],
  ['mat leave', /\bmat leave\b/gi, 'maternity leave'],
  ['o2', /\bhome o2\b/gi, 'home oxygen'],
  ['corp ', /\bcorp (?=events?|parties|clients|gigs|jobs|office|lunch)/gi, 'corporate '],
  ['pkg lot', /\bpkg (?=lots?\b)/gi, 'parking '],
  ['min order', /\bmin (?=orders?\b)/gi, 'minimum '],
  ['$$', /\$\$+(?= |$)/g, 'money'],
  [' kts', /\bkts\b/gi, 'knots'],
  [' gens', /\b(standby|backup|portable|home|rental) gens\b/gi, '$1 generators'],
  [' apts', /\b(for|in|at|of|with) apts\b/gi, '$1 apartments'],
  ['ltc ', /\bltc (?=policy|insurance|coverage|claim)/gi, 'long-term care '],
  ['house trained', /\bhouse trained\b/gi, 'house-trained'],
  [
    ' it ',
    /\b(no|an?|the|our|his|her|their) it (?=(?:person|guy|guys|team|dept|department|staff|company|support|help desk|manager|director)\b)/gi,
    '$1 IT ',
  ],
  [' vol', /\b(tv|music|radio|sound) vol\b/gi, '$1 volume'],
  ['convo', /\bconvos?\b/gi, (convo) => (/s$/i.test(convo) ? 'conversations' : 'conversation')],
  ['dtr', /\bdtr\b/gi, 'daughter'],
  ['grown ups', /\bgrown ups\b/gi, 'grown-ups'],
  ['. &|. and', / ?\. ?(?:&|and) (?=[a-z])/g, ' and '],
  [', &', / ?, ?& ?(?=[a-z])/g, ', and '],
  [
    'manger',
    /\b(night|store|office|shift|general|district|property|branch|hotel|plant|project) manger(s?)\b/gi,
    '$1 manager$2',
  ],
  // "Seen to many bruised toes".
  [
    ' to m',
    /\b(seen|had|have|got|lost|been|way|far|read|heard|paid|with|after) to (?=(?:many|much)\b)/gi,
    '$1 too ',
  ],
  ['l&d', /\bl ?& ?d\b/gi, 'labor and delivery'],
  ['t ball', /\bt[ -]?ball\b/gi, 'T-ball'],
  ['co op', /\bco op\b/gi, 'co-op'],
  ['coop ', /\bcoop (?=members?|board|store|shoppers?|meeting|manager|crowd|folks)/gi, 'co-op '],
  ['gunshow', /\bgunshow/gi, 'gun show'],
  ['cul de sac', /\bcul de sac/gi, 'cul-de-sac'],
  ['cap gains', /\bcap gains\b/gi, 'capital gains'],
  ['cc debt', /\bcc (?=debt|balance|bills?|payments?)/gi, 'credit card '],
  ['ho ins', /\bho (?=ins(?:urance)?\b|policy|premium)/gi, 'homeowners '],
  ['arch firm', /\barch (?=firm|office|review)/gi, 'architecture '],
  ['small biz', /\bsmall biz(?=$|,| (?:and|in|around|on|near)\b)/gi, 'small businesses'],
  [' apts', /\b(\d+|several|her|his|their|the) apts\b/gi, '$1 apartments'],
  ["ac's", /\bAC['’]s(?= (?!(?:on|off|out|been|running|working|back|not|a|the)\b)[a-z]+)/gi, 'ACs'],
  [
    'dr ',
    /\bdr\.? (?!offices?\b|visit|appointments?\b|bills?\b|said)(?=[A-Z][a-z]+|(?<=\b(?:for|with|of|to|by) dr\.? )[a-z]{3,}$)/g,
    'Dr. ',
  ],
  ['rt ', /\brt\.? (?=\d)/gi, 'Route '],
  [' pt', /(?<=\b[A-Z][a-z]+ )Pt\b/g, 'Point'],
  [' selves', /\b(blame|see|pay|find|push|teach|treat|help|fool|hurt) selves\b/gi, '$1 themselves'],
  ['hoas', /\bhoas\b/g, 'HOAs'],
  // "Back from irs".
  ['irs', /\b(from|with|to|by|off|at) (?:the )?irs\b/gi, (_, before) => `${before} the IRS`],
  // "No time 2 cook".
  [
    ' 2 ',
    / 2 (?=(?:cook|eat|do|go|get|be|make|have|see|clean|drive|call|wait|deal|fix|find|pay|sell|buy|sleep|work|play|talk|learn|start|stop)\b)/gi,
    ' to ',
  ],
  // "Was 60+".
  ['+', /\b(\d[\d,.]*)\+(?=$|[,.;])/g, 'over $1'],
  ['over night', /\bover night\b/gi, 'overnight'],
  ['next am', /\b(?:the )?next am\b/gi, 'the next morning'],
  [
    'ones |bodys ',
    /\b((?:some|every|no)(?:one|body))s (?=with|w\/|at|in|on|there|here|going|been|watching|home|always|got)/gi,
    "$1's ",
  ],
  [
    ' were ',
    /\b(couples|families|people|shops|houses|homes) were (?=one|both|nobody|everybody|someone)/gi,
    '$1 where ',
  ],
  // "Passed the upgrade 7-0 first try".
  ['-', /\b(\d)-(\d)(?= (?:first|vote|on|at|last|this|in)\b|$)/g, '$1 to $2'],
  // "Stands up strait", "three years strait".
  [
    'strait',
    /(?<=\b(?:up|stands?|stood|runs?|ran|goes|went|is|are|was|were|sits?|hangs?|flies|back|comes?|came|years|yrs|months|mos|weeks|wks|days|times|games|seasons|nights|tests|wins) )strait\b/gi,
    'straight',
  ],
  // "Was loosing money".
  [
    'loos',
    /\bloos(ing\b|e(?= (?:money|sleep|customers|clients|track|weight|time|a|the|business|games|members|points|tenants|anything|any|one|two|three|half|\d+)\b))/gi,
    'los$1',
  ],
  // "Ponds 6, 9 + 14".
  ['+|&', /\b(\d+), (\d+) ?[+&] ?(\d+)\b/g, '$1, $2, and $3'],
  // "2nd fl".
  [
    ' fl',
    /\b(\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground|my|her|his|their|the|same|next) fl\b\.?/gi,
    '$1 floor',
  ],
  // "Shops on her st", "across st".
  [' st', /\b(her|his|their|my|your|our|the|main|side|same|next) st\b(?!\.? \p{Lu})\.?/giu, '$1 street'],
  [' st', /\b(across|down|up) st\b(?!\.? \p{Lu})\.?/gu, '$1 the street'],
  [
    'wc ',
    /\b(?:WC|wc)(?= (?:premiums?|claims?|rates?|costs?|insurance|audit|policy|mod|bill|and|&)\b)/g,
    "workers' comp",
  ],
  // "On next farm over", "at other end".
  [
    'next |other |far |same ',
    /\b(at|on|in|from|over|across) (?=(?:next|other|far|same) (?!(?:week|month|year|spring|summer|fall|winter|door|time|people|side|sides|day|days|nights?|season|[A-Z]|than|folks|customers|clients|moms|dads|parents|owners|[a-z-]+s\b)[a-z]*)[a-z]+)/g,
    '$1 the ',
  ],
  // "Over flathead lake": without an article it's a name.
  [
    ' lake| river| creek| bay| island| canyon',
    /(?<=\b(?:over|at|on|from|near|around|by|off|of|across|up|down|to)) ((?!(?:the|a|an|her|his|their|my|your|our|this|that|every|each|same|next|some|any|no|which|whose)\b)[a-z]{3,}) (lake|river|creek|bay|island|canyon)\b(?! (?:house|home|people|association|club|owners?|boat|fishing|front))/g,
    (_, name, water) => ` ${upper(name)} ${upper(water)}`,
  ],
  // "More bout the fleece".
  ['bout ', /\bbout(?= (?:the|it|her|his|their|that|this|my|what|how|a|an|\d))/gi, 'about'],
  // "The hole season".
  [
    'hole ',
    /\bhole(?= (?:[a-z]+ )?(?:season|year|summer|winter|spring|fall|time|team|family|house|week|month|day|thing|place|crew|office|class|school|town|fleet|room|building|homestand|way|staff|shift|weekend)\b)/g,
    'whole',
  ],
  // "Now use to be eleven".
  [
    'use to ',
    /(?<!n['’]?t )\buse to(?= (?:be|have|go|take|get|run|cost|lose|need|spend|come|do|say)\b)/gi,
    'used to',
  ],
  // "No body lost".
  [
    'no body ',
    /\bno body(?= (?:lost|got|came|could|can|saw|was|is|has|had|knew|noticed|called|complained|went|quit|left|[a-z]+ed)\b)/gi,
    'nobody',
  ],
  // "Lincoln HS" is a name, "HS parents" are parents of a high school.
  [' hs', /\b([A-Z][a-z]+) HS\b/g, '$1 High School'],
  ['hs', /\bhs\b/gi, 'high school'],
  // "The minor lg".
  [
    ' lg',
    /\b(minor|major|little|big|ivy|rec|bowling|summer|winter|softball|men's|women's) lg\b/gi,
    '$1 league',
  ],
  // "Nervous pts" are patients; "29 pts" are points.
  [
    ' pts',
    /\b(nervous|new|our|my|your|his|her|their|of|elderly|older|young|dental|pt|medical|anxious|kid|the|her) pts\b/gi,
    '$1 patients',
  ],
  ['prop m', /\bprop m(?=gr|anager|gmt|anage)/gi, 'property m'],
  ['jr hi', /\bjr hi(?:gh)?\b/gi, 'junior high'],
  // "The partners liked theres".
  [
    "theres|there's|there’s",
    /(?<=\b(?:likes?|liked|loves?|loved|wants?|wanted|got|gets?|use|keep|kept|have|has|had|see|saw|sold|hates?|hated|of|with|than|like|and|than) )there['’]?s(?=$|[,;.]| (?:and|but|too|in|on|at|for)\b)/gi,
    'theirs',
  ],
  // "He & wife": his own.
  [
    'he & |he and |he n ',
    /\b(s?he) (?:&|and|n) (wife|husband|hubby|kids?|daughters?|sons?|mom|dad|family|partner|brothers?|sisters?)\b/gi,
    (_, who, kin) => `${who} and ${who.toLowerCase() === 'he' ? 'his' : 'her'} ${kin}`,
  ],
  // "19 yr old", "19 yo".
  ['old|yo|y/o', /\b(\d{1,3})(?: ?y\/?o|[- ]?y(?:ea)?r[- ]old)\b/gi, (_, age) => `${age}-year-old`],
  // "Got 19-year-old out": one of them.
  [
    'old|yo|y/o',
    /(?<=\b(?:got|get|saved?|has|had|have|helped|help|taught|teach|pulled|found|find|raised?|of) )(\d{1,3}-year-old)(?! (?:[a-z]+ )?[a-z]+s\b)/gi,
    (_, age) => `${article(age)} ${age}`,
  ],
  // "Gt-grandfather".
  ['gt', /\bgt[- ](?=(?:gt[- ])?(?:grand|aunt|uncle|niece|nephew))/gi, 'great-'],
  // "Went 58 to 84".
  ['went ', /\bwent (?=\$?\d[\d,.]*(?:%|k)? to \$?\d)/gi, 'went from '],
];

const TABLE = tableOf([...SUMS, ...DAYS_TYPED, ...FORMS_TYPED, ...SLIPS]);

/** "Back an the moths" → "back and the moths", "up strait" → "up straight". */
export const withoutSlips = (text: string): string => byTable(TABLE, text);
