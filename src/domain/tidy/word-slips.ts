/** Slips that are words themselves, and short forms that are told by the words beside them: no matter of spelling. */
import { dayOf, monthOf } from './days.js';

/** What any of them has in it: few texts do. A slip that is added below is named here too. */
const MAY_SLIP =
  /\d\+(?:$|[,.;])|\bbbls?\b|\/ac\b|\bover night\b|next am\b|\b(?:some|every|no)(?:one|body)s\b| were (?:one|both)|\d-\d|\bon (?:mon|tue|wed|thu|fri|sat|sun)$|\dk cov|\birs\b|\d ?k\+| 2 [a-z]|\bin house\b|on the 4th|\bmilks (?:up|down)|\bhist\b|\bcause of\b| to$|\brite\b|\bselves\b|\bhoas\b| (?:her|him|them|you|us) (?:mon|tue|wed|thu|fri|sat|sun)|\b(?:lol|haha|tbh|omg)\b| 4 [a-z]|\b[mfsb]il\b|\b[a-d][+-] |\b\d+(?:\.\d+)?[MkK]\b|\bwc\b| \dx\b|<\d| an [a-z]|\bloos(?:e|ing)\b|\d ?[+&] ?\d|\bfl\b|\bst\b|\b(?:apr|mar|jun|jul)\b| (?:next|other|far|same) [a-z]| (?:lake|river|creek|bay|island|canyon)\b| strait\b|\bbout |\bhole |\buse to |\bno body |\bhs\b|\blg\b|\bthere['’]?s(?:$|[,;.]| )|\bs?he (?:&|and|n) (?:wife|hus|hub|kid|dau|son|mom|dad|fam|par|brother|sis)|\d ?y\/?o\b|\b(?:m|t|tu|tue)\/(?:w|th)|\bgt[- ]|\d[- ]y(?:ea)?r[- ]old\b|\bprop m|\bjr hi?g?h?\b|\bpts\b|\bwent \$?\d/i;

/** "Back an the moths" → "back and the moths", "up strait" → "up straight". */
export const withoutSlips = (text: string): string =>
  MAY_SLIP.test(text)
    ? text
        .replace(AN, 'and')
        .replace(ASIDE, ', ')
        .replace(FOUR, ' for ')
        .replace(IN_LAW, (_, of: string) => `${IN_LAWS[of.toLowerCase()]!}-in-law`)
        .replace(
          GRADE,
          (_, letter: string, sign: string) =>
            `a ${letter.toUpperCase()}-${sign === '+' ? 'plus' : 'minus'} in`,
        )
        .replace(MILLIONS, '$$$1 million')
        .replace(THOUSANDS, '$$$1')
        .replace(TIMES, (_, n: string) => ` ${n} times`)
        .replace(UNDER, 'under ')
        .replace(IN_HOUSE, '$1 in-house')
        .replace(THE_FOURTH, 'on the Fourth, the ')
        .replace(MILK, 'milk is $1')
        .replace(HISTORIC, 'historic ')
        .replace(BECAUSE, 'because of')
        .replace(TOO, ' too')
        .replace(RIGHT, '$1 right')
        .replace(SELVES, '$1 themselves')
        .replace(/\bhoas\b/g, 'HOAs')
        .replace(ON_DAYS, (_, who: string, day: string) => `${who} on ${dayOf(day)}s`)
        .replace(IRS, (_, before: string) => `${before} the IRS`)
        .replace(OVER_K, 'over $$$1,000')
        .replace(TWO, ' to ')
        .replace(OVER_SO_MANY, 'over $1')
        .replace(BARRELS, 'barrels')
        .replace(/(?<=[a-z])\/ac\b/g, ' an acre')
        .replace(/\bover night\b/gi, 'overnight')
        .replace(/\b(?:the )?next am\b/gi, 'the next morning')
        .replace(SOMEONES, "$1's ")
        .replace(WHERE_ONE, '$1 where ')
        .replace(SCORE, '$1 to $2')
        .replace(ON_DAY, (_, day: string) => `on ${dayOf(day)}s`)
        .replace(COVERED, '$$$1,000 of coverage')
        .replace(STRAIT, 'straight')
        .replace(LOSING, 'los$1')
        .replace(NUMBERED, '$1, $2, and $3')
        .replace(FLOOR, '$1 floor')
        .replace(STREET, '$1 street')
        .replace(ACROSS, '$1 the street')
        .replace(MONTH, (_, when: string, name: string) => `${when} ${monthOf(name)}`)
        .replace(COMP, "workers' comp")
        .replace(THE_NEXT, '$1 the ')
        .replace(LAKE, (_, name: string, water: string) => ` ${upper(name)} ${upper(water)}`)
        .replace(BOUT, 'about')
        .replace(HOLE, 'whole')
        .replace(USE_TO, 'used to')
        .replace(NO_BODY, 'nobody')
        .replace(SCHOOL_NAME, '$1 High School')
        .replace(HS, 'high school')
        .replace(LEAGUE, '$1 league')
        .replace(PATIENTS, '$1 patients')
        .replace(PROPERTY, 'property m')
        .replace(JUNIOR_HIGH, 'junior high')
        .replace(THEIRS, 'theirs')
        .replace(
          AND_KIN,
          (_, who: string, kin: string) => `${who} and ${who.toLowerCase() === 'he' ? 'his' : 'her'} ${kin}`,
        )
        .replace(YEARS_OLD, (_, age: string) => `${age}-year-old`)
        .replace(ONE_OF_AGE, (_, age: string) => `${/^(?:8|11-|18-)/.test(age) ? 'an' : 'a'} ${age}`)
        .replace(WEEKDAYS, (_, days: string) => `on ${DAYS[days.toLowerCase()] ?? days}`)
        .replace(GREAT, 'great-')
        .replace(WENT, 'went from ')
    : text;

/** "Clean an restore", "back an the moths", "in nine days an didn't": no article stands there. */
const AN =
  /(?<=[a-z\d] )an(?= (?:the|her|his|their|your|my|our|he|she|they|we|it|its|no|then|now|also|is|was|has|never|all|every|both|i|our|(?!mri|nfl|nba|nhl|mba|mfa|rv|sba|fda|fbi|fha|sat|suv|llc|lpn|rn|md|nda|mvp|sos|std|nyc|lcd|led|rsvp|swat|sms|nsf|lp|tv|pc|xray|x-ray)[bcdfgjklmnpqrstvwyz][a-z]+(?:['’]t)?)\b)/g;

/** "Stands up strait", "three years strait". */
const STRAIT =
  /(?<=\b(?:up|stands?|stood|runs?|ran|goes|went|is|are|was|were|sits?|hangs?|flies|back|comes?|came|years|yrs|months|mos|weeks|wks|days|times|games|seasons|nights|tests|wins) )strait\b/gi;
/** "The hole season". */
const HOLE =
  /\bhole(?= (?:[a-z]+ )?(?:season|year|summer|winter|spring|fall|time|team|family|house|week|month|day|thing|place|crew|office|class|school|town|fleet|room|building|homestand|way|staff|shift|weekend)\b)/g;
/** "More bout the fleece". */
const BOUT = /\bbout(?= (?:the|it|her|his|their|that|this|my|what|how|a|an|\d))/gi;
/** "Now use to be eleven". */
const USE_TO = /(?<!n['’]?t )\buse to(?= (?:be|have|go|take|get|run|cost|lose|need|spend|come|do|say)\b)/gi;
/** "No body lost". */
const NO_BODY =
  /\bno body(?= (?:lost|got|came|could|can|saw|was|is|has|had|knew|noticed|called|complained|went|quit|left|[a-z]+ed)\b)/gi;
/** "Lincoln HS" is a name, "HS parents" are parents of a high school. */
const SCHOOL_NAME = /\b([A-Z][a-z]+) HS\b/g;
const HS = /\bhs\b/gi;
/** "The minor lg". */
const LEAGUE = /\b(minor|major|little|big|ivy|rec|bowling|summer|winter|softball|men's|women's) lg\b/gi;
/** "Nervous pts" are patients; "29 pts" are points. */
const PATIENTS =
  /\b(nervous|new|our|my|your|his|her|their|of|elderly|older|young|dental|pt|medical|anxious|kid|the|her) pts\b/gi;
const PROPERTY = /\bprop m(?=gr|anager|gmt|anage)/gi;
const JUNIOR_HIGH = /\bjr hi(?:gh)?\b/gi;
/** "The partners liked theres". */
const THEIRS =
  /(?<=\b(?:likes?|liked|loves?|loved|wants?|wanted|got|gets?|use|keep|kept|have|has|had|see|saw|sold|hates?|hated|of|with|than|like|and|than) )there['’]?s(?=$|[,;.]| (?:and|but|too|in|on|at|for)\b)/gi;
/** "He & wife": his own. */
const AND_KIN =
  /\b(s?he) (?:&|and|n) (wife|husband|hubby|kids?|daughters?|sons?|mom|dad|family|partner|brothers?|sisters?)\b/gi;
/** "19 yr old", "19 yo". */
const YEARS_OLD = /\b(\d{1,3})(?: ?y\/?o|[- ]?y(?:ea)?r[- ]old)\b/gi;
/** "Got 19-year-old out": one of them. */
const ONE_OF_AGE =
  /(?<=\b(?:got|get|saved?|has|had|have|helped|help|taught|teach|pulled|found|find|raised?|of) )(\d{1,3}-year-old)(?! (?:[a-z]+ )?[a-z]+s\b)/gi;
/** "Carpools Tu/Th". */
const WEEKDAYS = /\b(?:on )?(m\/w\/f|t\/th|tu\/th|tue\/thu|tues\/thurs|m\/w|sat\/sun)\b/gi;
const DAYS: Readonly<Record<string, string>> = {
  'm/w/f': 'Mondays, Wednesdays, and Fridays',
  't/th': 'Tuesdays and Thursdays',
  'tu/th': 'Tuesdays and Thursdays',
  'tue/thu': 'Tuesdays and Thursdays',
  'tues/thurs': 'Tuesdays and Thursdays',
  'm/w': 'Mondays and Wednesdays',
  'sat/sun': 'Saturdays and Sundays',
};
/** "Gt-grandfather". */
const GREAT = /\bgt[- ](?=(?:gt[- ])?(?:grand|aunt|uncle|niece|nephew))/gi;
/** "Went 58 to 84". */
const WENT = /\bwent (?=\$?\d[\d,.]*(?:%|k)? to \$?\d)/gi;
/** "Was loosing money". */
const LOSING =
  /\bloos(ing\b|e(?= (?:money|sleep|customers|clients|track|weight|time|a|the|business|games|members|points|tenants|anything|any|one|two|three|half|\d+)\b))/gi;
/** "Ponds 6, 9 + 14". */
const NUMBERED = /\b(\d+), (\d+) ?[+&] ?(\d+)\b/g;
/** "2nd fl". */
const FLOOR =
  /\b(\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground|my|her|his|their|the|same|next) fl\b\.?/gi;
/** "Shops on her st", "across st". */
const STREET = /\b(her|his|their|my|your|our|the|main|side|same|next) st\b(?!\.? \p{Lu})\.?/giu;
const ACROSS = /\b(across|down|up) st\b(?!\.? \p{Lu})\.?/gu;
/** "In Apr". */
const MONTH =
  /\b(in|since|by|until|till|from|last|of|early|late|mid|every|this|next|through) (jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/gi;
/** "WC premium". */
const COMP = /\b(?:WC|wc)(?= (?:premiums?|claims?|rates?|costs?|insurance|audit|policy|mod|bill|and|&)\b)/g;
/** "On next farm over", "at other end". */
const THE_NEXT =
  /\b(at|on|in|from|over|across) (?=(?:next|other|far|same) (?!(?:week|month|year|spring|summer|fall|winter|door|time|people|side|sides|day|days|nights?|season|[A-Z]|than|folks|customers|clients|moms|dads|parents|owners|[a-z-]+s\b)[a-z]*)[a-z]+)/g;
/** "Over flathead lake": without an article it's a name. */
const LAKE =
  /(?<=\b(?:over|at|on|from|near|around|by|off|of|across|up|down|to)) ((?!(?:the|a|an|her|his|their|my|your|our|this|that|every|each|same|next|some|any|no|which|whose)\b)[a-z]{3,}) (lake|river|creek|bay|island|canyon)\b(?! (?:house|home|people|association|club|owners?|boat|fishing|front))/g;
const upper = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
/** "Couch lol whole house smells normal". */
const ASIDE = /,? \b(?:lol|haha|tbh|omg)\b,?(?= |$) ?/gi;
/** "No time 4 meetings". */
const FOUR =
  /(?<=\b(?:time|room|good|great|perfect|ready|made|paid|waiting|looking|work|works|money|budget))(?<!on time) 4 (?!qtrs?|quarters|weeks?|wks?|months?|mos?|years?|yrs?|days?|hours?|hrs?|times|nights|seasons|straight|in a)(?=[a-z])/gi;
const IN_LAW = /\b([mfsb])il\b(?<=\b(?:her|his|my|their|your|the|whose) .il)/gi;
const IN_LAWS: Readonly<Record<string, string>> = { m: 'mother', f: 'father', s: 'sister', b: 'brother' };
/** "Got a b+ in algebra". */
const GRADE = /(?<=\b(?:got|get|gets|has|earned|made|getting) )(?:an? )?([a-d])([+-]) in\b/gi;
/** "Sold for 2.1M", "quoted 14k for a furnace". */
const MILLIONS =
  /(?<=\b(?:for|about|over|under|almost|nearly|of|saved|raised|made|got|than|to|from) )(\d+(?:\.\d+)?)M\b/g;
const THOUSANDS =
  /(?<=\b(?:quoted|saved|paid|costs?|under|spent|owed|lost|than|bid|budget|quote of|bill of|for|approved for|a) )(\d+(?:\.\d+)?k)\b(?! ?(?:miles?|steps|followers|people|views|members|sq|square|gallons|feet|lbs|pounds|units|race|run|words|rows|acres|subscribers|visitors|attendees))/gi;
const TIMES = / ([2-9])x(?=$|,| (?:w|with|at|in|on|since|before|and|but|this|last)\b)/g;
/** "Law firms <25 attys". */
const UNDER = /< ?(?=\d)/g;
/** "Filled 94% of open shifts in house". */
const IN_HOUSE =
  /\b(shifts|work|jobs|printing|payroll|hiring|everything|design|repairs|training|made|done|filled|baked|built|handled) in house\b/gi;
/** "On the 4th biggest crowd ever". */
const THE_FOURTH = /\bon the 4th (?=[a-z]+est\b)/gi;
const MILK = /\bmilks (up|down)\b/gi;
/** "Hist. district": no end of a sentence. */
const HISTORIC = /\bhist\.? (?=district|society|commission|home|house|board|church)/gi;
const BECAUSE = /(?<!\b(?:the|a|no|root|good|main|any|what|probable) )\bcause of\b/gi;
/** "Have a good time to". */
const TOO = /(?<=\b(?:time|them|him|her|it|kids|me|us|day|home|fun|well|here|there)) to$/i;
const RIGHT = /\b(done|do it|feels?|job|works?|treat(?:s|ed)? (?:you|them|him|her|people|folks)) rite\b/gi;
const SELVES = /\b(blame|see|pay|find|push|teach|treat|help|fool|hurt) selves\b/gi;
/** "Rides w/ her Weds". */
const ON_DAYS =
  /(?<=\b(?:with|w\/|w|beside|against|for|to) )(her|him|them|you|us) (mon|tues?|weds?|thurs?|fri|sat|sun)(?:days?)?s?\b(?! [A-Z])/gi;
/** "Back from irs". */
const IRS = /\b(from|with|to|by|off|at) (?:the )?irs\b/gi;
/** "Spend 2k+/mo". */
const OVER_K = /(?<!\$)\b(\d+) ?k\+(?=\/| a | per )/gi;
/** "No time 2 cook". */
const TWO =
  / 2 (?=(?:cook|eat|do|go|get|be|make|have|see|clean|drive|call|wait|deal|fix|find|pay|sell|buy|sleep|work|play|talk|learn|start|stop)\b)/gi;
/** "Was 60+". */
const OVER_SO_MANY = /\b(\d[\d,.]*)\+(?=$|[,.;])/g;
/** "Up 28 bbl". */
const BARRELS = /(?<=\d )bbls?\b/g;
const SOMEONES =
  /\b((?:some|every|no)(?:one|body))s (?=with|at|in|on|there|here|going|been|watching|home|always|got)/gi;
const WHERE_ONE =
  /\b(couples|families|people|shops|houses|homes) were (?=one|both|nobody|everybody|someone)/gi;
/** "Passed the upgrade 7-0 first try". */
const SCORE = /\b(\d)-(\d)(?= (?:first|vote|on|at|last|this|in)\b|$)/g;
const ON_DAY = /\bon (mon|tues?|weds?|thurs?|fri|sat|sun)$/gi;
const COVERED = /(?<!\$)\b(\d+)k coverage\b/gi;
