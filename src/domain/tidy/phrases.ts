/** Phrases of a hurried answer, written out: days and months, what is whose, figures with their units, what is said of many. */
import { dayOf, monthOf } from './days.js';

/** What any of the phrases that are mended has in it: few texts do. A phrase that is added below is named here too. */
export const TO_MEND =
  / dr\b| co\b|\bpt (?:cli|sch|off|pra|own)|\bco (?:fair|r)|[a-z] pk\b| gal\b|ant.? living|asst living|[a-z] dist\b|\bsr (?:cen|cit|apa|liv|hou|lun|hom|gro|dis)| evs?\b|\brest\.? (?:ass|own|man|equ|sup|kit)| Route\b|the sq$|1st|cul de sac|on (?:mon|tue|wed|thu|fri|sat|sun)|[hlnrsaeg'’] day\b|of july|years? eve|year['’]s eve|marine corps|great grand|year end |[etyd] \w+day$|\s[-–—]\s| [&+] |(?:mother|father|mom|dad|husband|wife|grandma|grandpa|daughter|son)s |\bto (?:wet|late|cold|hot|small|big|busy|expensive|slow|hard|far|early|tired|sick) to\b|\d minute\b|hours sleep|\b(?:sat|sun|fri|mon|thurs?|tues?|wed) |\b(?:jan|feb|aug|sept?|oct|nov|dec)\b|3rd\b|\bac |\d secs?\b| 1st| @ | old | lg\b|\boutta\b| n |\b(?:ask|go|do|gett|com|mak|runn|work|look|talk|pay|call|wait|sleep|leav|tak|giv|mov|cook|clean|play|walk|hav|tell|stand|sitt|driv)in['’]?(?: |$)|\d ac\b|marshall| r\b|^r |\bits |\bgr \d|kids (?:room|bath|bed|play|teeth|college|recital|game)|station \d|(?:lions|elks|moose|eagles|optimist|kiwanis) (?:club|lodge)|legion |post \d| on main$|civil war|\d ?yo\b|->|=>|→|(?:year|month|week|season|summer|winter)s |\bi(?:['’ ]|$)| (?:march|may)\b| in law|coast guard|air force|\bAND\b|[23]x\b|\d(?:mo|yr|wk|hr|min|lb)s?\b|\d ?lbs? |[a-z]\/(?:wk|mo|yr|day|hr)\b|\bhour (?:dep|dir|man|team|rep|lead|gen|VP)|s r |united way|\d ?-?some |\b(?:write|tune|check|follow|sign|clean|pick|set|call|break|walk) ?(?:ups?|ins|backs|through)\b|\ba years? |[a-z]{3} (?:billed|booked|paned|parked|checked) |th [&+] | stars? (?:review|rating|rated)|\b(?:every|each|by|since|until|till) (?:mon|tue|wed|thu|fri)|day and (?:mon|tue|wed|thu|fri)|before (?:mon|tue|wed|thu|fri)|garage dr|spring|opener| 2 [a-z]|\$\d[\d,.]*\/ac|there (?:name|own|line|field|busiest|first|best|worst|customer|families|house|home|kids|job|business|shop|time|yard|team|crew|horse|back|teeth|door|money)|\d (?:yr|year) old|since ['’]?\d\d\b|last \d|\bjan\b|(?:your|the) [a-z]+ don['’]?t|from crew|no shows|on a (?:mon|tue|wed|thu|fri)|inspect |gotta|whole time|both spots|mid size|\ba parents |\ba (?:weekend|week|day|month|year|night)s |(?:first|full|part) time |[a-z] looking [a-z]/i;

/** "Her mothers house": of a mother there is one, and of a daughter's dress too. */
const KIN_OWNS =
  /\b((?:his|her|their|my|our|your) (?:mother|father|mom|dad|husband|wife|grandma|grandpa|grandmother|grandfather|(?:daughter|son)(?=s (?:dress|wedding|room|teeth|braces|car|recital|birthday|graduation|school|house)\b)))s (?!(?:and|or|who|in|at|on|of|are|were|have|had|with|for|from|both|to)\b)(?=[a-z]|\d+(?:st|nd|rd|th)\b)/gi;

/** "Can't lose a weekends stock". */
const OF_A_TIME =
  /\ba (weekend|week|day|month|year|night)s (?=(?:stock|work|pay|wages|notice|rest|sleep|rent|supply|sales|take|profit|catch|milk|income|receipts|worth|labor|production)\b)/g;
/** "First time rescue owners". */
const SUCH_TIME =
  /\b(first|full|part) time (?=(?:[a-z]+ )?(?:[a-z]+ers|[a-z]+ors|parents|moms|dads|families|couples|students|farmers|nurses|rvers|staff|jobs)\b)/gi;

/** Of the county, and not of a company: "runs the co fair", "the co road crew". */
const COUNTY =
  /\b[Cc]o(?= (?:fair|fairgrounds?|roads?|parks?|jail|clerk|courthouse|commission(?:ers?)?|extension|sheriff|line|seat|board|shop|garage|highway|hwy|assessor|treasurer|health|library|4-?h|cattlemen|farm bureau)\b)/g;
const KIN_IN_FULL: Readonly<Record<string, string>> = {
  bro: 'brother',
  bros: 'brothers',
  sis: 'sister',
  mom: 'mother',
  dad: 'father',
};

const UNITS: Record<string, string> = {
  mo: 'months',
  yr: 'years',
  wk: 'weeks',
  hr: 'hours',
  min: 'minutes',
  lb: 'pounds',
};

/** Days that go by a name: "still visit on decoration day". */
const HOLIDAY =
  /\b(memorial|decoration|labor|veterans|independence|election|earth|arbor|flag|columbus|armistice|boxing|canada|groundhog|presidents['’]?|patriots['’]?|founders['’]?|all saints['’]?|mother['’]?s|father['’]?s|new year['’]?s|valentine['’]?s|st\.? patrick['’]?s) day\b/gi;
const holiday = (_: string, of: string): string =>
  `${of
    .toLowerCase()
    .replace(/st\.? /, 'St. ')
    .replace(/(mother|father|year|valentine|patrick)['’]?s$/, "$1's")
    .replace(/(presidents|patriots|founders|saints)['’]?$/, "$1'")
    .replace(/(?<=^|[. ])[a-z]/g, (first) => first.toUpperCase())} Day`;

/** The text with such phrases mended; TO_MEND says whether there may be any. */
export const mendedPhrases = (text: string): string =>
  text
    .replace(/\b(his|her|their|my|our|your|the|a) dr['’]?s? office\b/g, "$1 doctor's office")
    .replace(/\b(his|her|their|my|our|your|the|new|good) dr\b(?!\.? [A-Z])/g, '$1 doctor')
    .replace(/\b(foot|eye|ear|back|skin|heart|baby|family|horse|cow|tree|knee|hand) dr\b/g, '$1 doctor')
    .replace(/\b(the|our|his|her|their|a) co\.?$/, '$1 company')
    .replace(/\bmid size\b/g, 'mid-size')
    .replace(/\ba parents (?=[a-z])/g, "a parent's ")
    .replace(OF_A_TIME, "a $1's ")
    .replace(SUCH_TIME, '$1-time ')
    .replace(/\b(new|good|nice|great|clean|sharp|fresh|better|modern|old) looking (?=[a-z])/g, '$1-looking ')
    .replace(/\b[Cc]o(?:unty)? (?:rd|road) (?=\d)/g, 'County Road ')
    .replace(/\bco rd\b/g, 'county road')
    .replace(COUNTY, (co) => (co === 'Co' ? 'County' : 'county'))
    .replace(
      /(?<=\b[a-z]{3,}(?<!\b(?:the|and|for|from|our|his|her)) )co\b\.?(?=$|,| (?:in|on|at|by|with|and|down|across|near)\b)/g,
      'company',
    )
    .replace(
      /(?<=\b(?:industrial|office|business|dog|bark|ball|skate|trailer|water|theme|amusement|car|city|state|county|rv|home|the|a|national|tech|science|research) )pk\b/gi,
      'park',
    )
    .replace(/\b(historic|school|business|fire|water|hospital|conservation) dist\b/g, '$1 district')
    .replace(
      /\bsr (?=(?:center|citizens?|apartments|living|housing|lunch|home|group|discount)\b)/gi,
      'senior ',
    )
    .replace(/\b(an|new|used|the|first) ev(s?)\b/g, '$1 EV$2')
    .replace(/\brest\.? (?=assoc|assn|owners?\b|managers?\b|equip|supply|kitchens?\b)/g, 'restaurant ')
    .replace(/\b(by the|per|\d|cents a|dollars a) gal\b/g, '$1 gallon')
    .replace(/\b(?:asst|assistants|assistant) living\b/gi, 'assisted living')
    .replace(/\bthe dist\b/g, 'the district')
    .replace(/\bpt (?=(?:clinic|school|office|practice|owner)s?\b)/g, 'PT ')
    .replace(/\bdist\.? (?=\d)/g, 'District ')
    .replace(/\b(the|your|his|her|their|my|mail|paper|bus|milk) Route\b(?! \d)/g, '$1 route')
    .replace(/\bdr'?s?'? (?=offices?\b)/g, "doctors' ")
    .replace(/\bthe sq$/, 'the square')
    .replace(
      /\b1st[ -]time (?=(?:home ?)?buyers?|moms|dads|parents|owners|brides|drivers|campers|investors)/g,
      'first-time ',
    )
    .replace(/\bcul de sac/gi, (words) => words.replace(/ /g, '-'))
    .replace(
      /\bon (mon|tues?|weds?|thurs?|fri|sat|sun)(?=$|,| (?:and|at|with|by)\b)/g,
      (_, day: string) => `on ${dayOf(day)}`,
    )
    .replace(HOLIDAY, holiday)
    .replace(/(?<!\bthe )\b(?:fourth|4th) of july\b/gi, 'the Fourth of July')
    .replace(/\b(?:fourth|4th) of july\b/gi, 'Fourth of July')
    .replace(/\b(new)( years?| year['’]s) eve\b/gi, "New Year's Eve")
    .replace(/\b(marine) (corps)\b/gi, 'Marine Corps')
    .replace(/\bgreat grand(?=[mp]|d|s)/g, 'great-grand')
    .replace(/\byear end (?=[a-z])/g, 'year-end ')
    .replace(/\b(there|out|ready|done|delivered) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)/, '$1 on ')
    .replace(/\s+[-–—]\s+(?=all\b|every\b|\d)/g, ', ')
    .replace(/(?<=[a-z%\d]) [&+] (?=[a-z]|\d0s\b|[A-Z]{2,4} [a-z])/g, ' and ')
    .replace(KIN_OWNS, "$1's ")
    .replace(
      /\bto (wet|late|cold|hot|small|big|busy|expensive|slow|hard|far|early|tired|sick) to\b/g,
      'too $1 to',
    )
    .replace(
      /\b(?!1 )(\d+) minute(?=$| (?:of|per|in|for|on|to|and|or|each|every|before|after|off|flat|late|early|from|away|drive|walk|longer|faster|sooner|more|less|a)\b|[.,;])/g,
      '$1 minutes',
    )
    .replace(/\bhours sleep\b/g, 'hours of sleep')
    .replace(
      /\b(sat|sun|fri|mon|thurs?|tues?|wed) (?=(?:night|morning|afternoon|evening|lunch)s?\b|(?:[a-z]+ ){0,2}(?:fair|market|meet|league|group|club|crew|class|breakfast|coffee|ride|run)s?\b)/gi,
      (_, day: string) => `${dayOf(day)} `,
    )
    .replace(
      /\b(since|by|until|till?|last|next|every|in|before|after|this|of) (jan|feb|aug|sept?|oct|nov|dec)\b\.?/gi,
      (_, before: string, month: string) => `${before} ${monthOf(month)}`,
    )
    .replace(
      /\b(grandad|granddad|grandpa|grandma)s (?=[a-z]+\b(?! (?:are|were|have)\b))(?!(?:and|or|who|at|in|on|from|of|with|for|you|i|we|near|over)\b)/gi,
      "$1's ",
    )
    .replace(
      /\b(every|each|by|since|until|till|before) (mon|tues?|wed|thurs?|fri)\b(?=$|,| and\b| by\b| at\b| (?:morning|night))/g,
      (_, before: string, day: string) => `${before} ${dayOf(day)}`,
    )
    .replace(/day and (mon|tues?|wed|thurs?|fri)\b(?= |$)/g, (_, day: string) => `day and ${dayOf(day)}`)
    .replace(/\b(a|by|one) 3rd\b/g, '$1 third')
    .replace(/\bac (?=bill|unit|system|repair|works?|went|runs?|guy|cost)/gi, 'AC ')
    .replace(/\bsat (?=scores?\b)/gi, 'SAT ')
    .replace(/\b(\d+) secs?\b\.?/g, (_, n: string) => `${n} second${n === '1' ? '' : 's'}`)
    .replace(/ 1st(?=$|,)/, ' first')
    .replace(/ @ /g, ' at ')
    .replace(/\bAND\b/g, 'and')
    .replace(/\b2x(?=$| a\b| per\b| in\b| since\b|,)/g, 'twice')
    .replace(/\b3x(?=$| a\b| per\b| in\b| since\b|,)/g, 'three times')
    .replace(
      /(\d) ?lbs? (?=[a-z]{3,})(?!off|and|per|each|lighter|heavier|down|since|less|more|gone|over|under|this|that|from|with|for)/g,
      '$1-pound ',
    )
    .replace(
      /(\d)(mos?|yrs?|wks?|hrs?|mins?|lbs?)\b/g,
      (_, n: string, unit: string) => `${n} ${UNITS[unit.replace(/s$/, '')]!}`,
    )
    .replace(
      /\b1 (months|years|weeks|hours|minutes|pounds)\b/g,
      (_, unit: string) => `1 ${unit.slice(0, -1)}`,
    )
    .replace(
      /([a-z])\/(wk|mo|yr|day|hr)\b/g,
      (_, before: string, per: string) =>
        `${before} a ${({ wk: 'week', mo: 'month', yr: 'year', hr: 'hour' } as Record<string, string>)[per] ?? per}`,
    )
    .replace(/\bhour (?=(?:department|director|manager|team|rep|lead|generalist|VP)s?\b)/g, 'HR ')
    .replace(/([a-z]s) r (?=[a-z])/g, '$1 are ')
    .replace(
      /\b(had|have|has|need|needs|want|wants|got|going|afford|able|trying|easy|hard|ready|how|like|likes|love|time) 2 (?=(?:call|come|go|do|be|get|ask|wait|pay|move|fix|stop|leave|worry|touch|close|replace|redo)\b)/g,
      '$1 to ',
    )
    .replace(/(?:^|, | )in jan\b(?= )/g, (at) => at.replace('jan', 'January'))
    .replace(/(?<=, and |, |^)jan (?=you|she|he|they)/g, 'in January ')
    .replace(/\b((?:your|the|her|his) [a-z]+[^s\W]) don(['’]?)t\b/g, "$1 doesn't")
    .replace(
      /\b(of|in|on|with|for|to|love|kept|keep|got|lost|like|than|know|do|w|on|off|over|at|by|from|close|before|after|hold|run|run|fly|in) there (?=(?:name|own|line|fields?|busiest|first|best|worst|customers?|families|house|homes?|kids|jobs?|business|shop|time|yard|team|crew|horses?|backs?|teeth|doors?|money)\b)/g,
      '$1 their ',
    )
    .replace(/\bsince (1\d|2\d)(?=$|,)/g, 'since 20$1')
    .replace(/\bsince ['’]?([6-9]\d)(?=$|,)/g, 'since 19$1')
    .replace(/\b(the|a|her|his|their|our|my|your) (\d{1,2}) (?:yr|year) old(?= |$|,)/g, '$1 $2-year-old')
    .replace(/\b(passed|aced|won|finished|filled|sold|made) last (?=\d)/g, '$1 the last ')
    .replace(/\bon a (mon|tues?|wed|thurs?|fri)$/g, (_, day: string) => `on a ${dayOf(day)}`)
    .replace(/(\$\d[\d,.]*)\/ac(?:re)?\b/g, '$1 an acre')
    .replace(/\bthere own\b/g, 'their own')
    .replace(/\bno shows\b/g, 'no-shows')
    .replace(/\bfrom crew\b/g, 'from the crew')
    .replace(/\b(fire|health|safety|final|home|city|county|building) inspect\b/g, '$1 inspection')
    .replace(/(?<!the )whole time$/g, 'the whole time')
    .replace(/(?<=first try) (?=both |all )/g, ' at ')
    .replace(/\bunited way\b/gi, 'United Way')
    .replace(/\b(write|tune|check|follow|sign|break)[ -](ups|ins)\b/g, '$1-$2')
    .replace(
      /\b(a|an|the|no|one|her|his|your|every|first|annual|yearly|final) (write|tune|check|follow|clean) (up)\b/g,
      '$1 $2-$3',
    )
    .replace(
      /\b((?:a|the|final|insurance|last|safety|fire|pre-closing|closing) )walk ?(?:through|thru)\b(?! (?:the|a|an|your|our|my|his|her)\b)/g,
      '$1walk-through',
    )
    .replace(
      /\b(a|one|another) (year|month|week|day)s (?=(?:worth|dinners|lunches|meals|food|groceries|pay|wages|notice|rent|supply|sleep)\b)/g,
      "$1 $2's ",
    )
    .replace(/\bdouble (?=(?:billed|booked|paned|parked|checked) )/g, 'double-')
    .replace(/(?<=\dth) [&+] (?=\d)/g, ' and ')
    .replace(
      /\b([1-5]|one|two|three|four|five) stars? (?=reviews?\b|ratings?\b|rated\b)/g,
      (_, n: string) => `${['', 'one', 'two', 'three', 'four', 'five'][Number(n)] ?? n}-star `,
    )
    .replace(/\b(\d+)[ -]?some (?=[a-z])/g, '$1-some ')
    .replace(/(\d+) (year|month|week|day) old (?=[a-z])/g, '$1-$2-old ')
    .replace(
      /\b(softball|bowling|baseball|soccer|hockey|darts?|pool|trap|skeet|golf|curling|volleyball|kickball|dodgeball|cornhole|horseshoe|tennis|pickleball|trivia|euchre|pinball|basketball|football|flag football|little) lg\b/gi,
      '$1 league',
    )
    .replace(/\boutta\b/g, 'out of')
    .replace(/ n (?=[a-z\d])/g, ' and ')
    .replace(
      /\b(ask|go|do|gett|com|mak|runn|work|look|talk|pay|call|wait|sleep|leav|tak|giv|mov|cook|clean|play|walk|hav|tell|stand|sitt|driv)in['’]?(?= |$)/g,
      '$1ing',
    )
    .replace(/\b(\d+) ac(?= [a-z]*(?:ed|d)\b| of| in|$|,)/g, '$1 acres')
    .replace(/\bfire marshall\b/gi, 'fire marshal')
    .replace(/\b(who|they|we|you|kids|people) r\b/g, '$1 are')
    .replace(/^r (?=[a-z]+ )/, 'are ')
    .replace(
      /(?<!\b(?:holds?|held|keeps?|kept|lost|loses?|in|of|for|with|on|has|had|do(?:es)?|did) )\bits (?=(?:been|not|off|on|out|broken|the|an?|so|too|\d+|cold|hot|warm|dry|quiet|just|all|still|like|there|gone|done|[a-z]+ing)\b)/g,
      "it's ",
    )
    .replace(/\bgr (?=\d)/g, 'grades ')
    .replace(
      /\bkids (?=(?:room|rooms|bathroom|bedroom|bedrooms|playroom|teeth|college|recital|games?)\b)/g,
      "kids' ",
    )
    .replace(/\bstation (?=\d)/g, 'Station ')
    .replace(
      /\b(lions|elks|moose|eagles|optimist|kiwanis) (club|lodge)\b/gi,
      (_, of: string, club: string) =>
        `${of[0]!.toUpperCase()}${of.slice(1).toLowerCase()} ${club[0]!.toUpperCase()}${club.slice(1).toLowerCase()}`,
    )
    .replace(
      /\b(american )?legion (?=(?:hall|post|riders)\b)/gi,
      (_, of = '') => `${of && 'American '}Legion `,
    )
    .replace(/\bpost (?=\d)/g, 'Post ')
    .replace(/ on main$/, ' on Main')
    .replace(/\bcivil war\b/gi, 'Civil War')
    .replace(/(\d+) ?yo\b/g, '$1-year-old')
    .replace(/ ?(?:->|=>|→) ?/g, ' to ')
    .replace(/\bmon (?=\d|am\b|pm\b)/gi, 'Monday ')
    .replace(/\b(last|this|next) (year|month|week|season|summer|winter)s (?=[a-z])/g, "$1 $2's ")
    .replace(/\bi\b(?=['’ ]|$)/g, 'I')
    .replace(
      /\b(till?|until|since|by|last|next|every|in) (march|may)\b/g,
      (_, before: string, month: string) => `${before} ${month[0]!.toUpperCase()}${month.slice(1)}`,
    )
    .replace(
      /\b((?:bro|sis|brother|sister|mother|father|mom|dad|son|daughter)(s?))[ -]in[ -]law(s (?!and|or|who|at|in|on|from|of|with|near|down|up|over|across|that|live|have|are)(?=[a-z]))?s?\b/gi,
      (_, kin: string, many: string, owns = '') =>
        `${KIN_IN_FULL[kin.toLowerCase()] ?? kin}-in-law${owns && (many ? ' ' : "'s ")}`,
    )
    .replace(/\b(co)ast guard\b/gi, 'Coast Guard')
    .replace(/\bair force\b/gi, 'Air Force');
