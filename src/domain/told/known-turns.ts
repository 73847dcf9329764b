/** Slips of a told result that are known by the words they leave, of persons and of verbs: "pulling your over", "and you take twenty minutes". */
import { article } from '../english.js';
import { tableOf } from '../tidy/rows.js';

export const KNOWN_TURNS = tableOf([
  // "Walks on a leash without pulling your over".
  [
    ' your ',
    /\b([a-z]+(?:ing|ed|s)) your (over|up|down|around|off|in|away|awake|apart|along)(?=$|[,.]| (?:and|at|in|on|to|for|with|when|every|anymore|again|now)\b)/,
    '$1 you $2',
  ],
  // "You can load hogs by yourself, and you take twenty minutes".
  [
    ' you take| you took| you only t',
    /, and you (only )?(take|took) (?=(?:about |only |just |under |less than )?(?:[a-z-]+|\d+) (?:minutes?|hours?|seconds?|days?|weeks?|months?)\b)/,
    (_, only = '', took) => `, and it ${only}${took === 'take' ? 'takes' : took} `,
  ],
  // "You stopped doing timecards, and you save you six hours".
  [
    ' you save you| you take you| you cost you',
    /\byou (save|take|cost) you (?=[$\d]|(?:about|over|almost|nearly|a|an|the|two|three|four|five|six|seven|eight|nine|ten|[a-z]+(?:teen|ty)|half|all|more)\b)/,
    'it $1s you ',
  ],
  // "We dug all forty hills yourself", "we burned two cords less": the customer did.
  ['yourself', /^we (?=[a-z]+ (?:[^,]* )?yourself\b)/i, 'you '],
  [
    'we burned|we ate|we slept|we lost|we gained|we drank',
    /^we (?=(?:burned|ate|slept|lost|gained|drank) (?:\d|less|fewer|more|half|[a-z]+ (?:[a-z]+ )?(?:less|fewer|more|pounds|hours))\b)/i,
    'you ',
  ],
  // "You Didn't run out".
  [
    'you ',
    /^(you) (Didn|Couldn|Haven|Don|Won|Can|Wouldn|Weren|Aren)(?=['’]t )/i,
    (_, you, not) => `${you} ${not.toLowerCase()}`,
  ],
  // "You're got you Sundays back".
  ["you're got|you’re got", /\byou['’]re got\b/i, "you've got"],
  ['you ', /\bgot you (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)/g, 'got your '],
  // "You sleep better knowing your wife, and the kids are covered".
  [
    'knowing ',
    /\bknowing (your|the) ([a-z]+), and (?:the|your) ([a-z]+ (?:are|were)) /i,
    'knowing $1 $2 and $3 ',
  ],
  // "You cried when he saw it".
  [
    'you cried|you laughed|you smiled|you teared|you grinned|you screamed',
    /\byou (cried|laughed|smiled|teared up|grinned|screamed) when s?he (?=(?:saw|heard|got|opened|walked|found|came|read|tasted|held)\b)/i,
    'you $1 when you ',
  ],
  // "You sold in six days, three offers", "…, one truck instead of three", "…, two less machines".
  [
    ' offers',
    /(?<=\bsold\b[^,]*), ((?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|multiple|several|\d+) offers(?: over asking)?)$/,
    ' with $1',
  ],
  [
    ' instead of ',
    /, ((?:one|two|three|four|five|six|\d+) [a-z]+ instead of (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+))$/,
    ', with $1',
  ],
  [
    ' less ',
    /, ((?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)) less ([a-z]+s)$/,
    ', with $1 fewer $2',
  ],
  // "Your pump quit on a Sunday, had it running by dark": the rep had.
  [
    ', had it |, got it |, had them |, got them ',
    /^(your [^,]+), (?:and (?:it |they )?)?(had|got) (it|them) (?=(?:back|running|fixed|up|going|working|open|done|ready|on|out|in|cold|cool|warm)\b)/i,
    '$1, and we $2 $3 ',
  ],
  [', nothing since', /, nothing since$/, ', and nothing since'],
  // "You say should've done it years ago".
  [
    'you say |you think |you swear ',
    /\b(you (?:say|think|swear)) (?=(?:should|shouldn['’]t|wish|would|wouldn['’]t|could)(?:['’]ve| ))/,
    '$1 you ',
  ],
  [
    'turns out|turn out',
    /, and (?:you turn|turns) out (?:their (?=grand|mom|dad|husband|wife|son|uncle|aunt))?/,
    (whole) => `, and it turns out ${/their/.test(whole) ? 'your ' : ''}`,
  ],
  ['the ex', /\bthe (ex(?:['’]s|-wife|-husband|-wife['’]s|-husband['’]s)?)(?= )/, 'your $1'],
  // "The crew had them unpacked by dinner".
  [
    'them',
    /^((?:the|your|our) (?:[a-z]+ )?[a-z]+|we) (had|has) them (?=[a-z]+ed\b|in\b|out\b|back\b|home\b|set\b)/i,
    '$1 $2 you ',
  ],
  // "With school district".
  [
    'with |from |by ',
    /\b(with|from|by) (?=(?:school district|health department|fire department|fire marshal|city council|county|sheriff)(?:$|[,.]| (?:and|in|on|this|last|for)\b))/,
    '$1 the ',
  ],
  // "A 95% fill the rate".
  [
    ' the rate',
    /\b(fill|close|win|hit|return|error|vacancy|response|conversion|show|scrap|pass|heart|success|retention|turnover) the (rates?)\b/,
    '$1 $2',
  ],
  // "You sleep through the night knowing, and the calves aren't on the road".
  [
    'knowing, and|thinking, and|hoping, and|worrying, and|saying, and',
    /\b(knowing|thinking|hoping|worrying|saying), and (?=(?:the|your|you|it|they|nobody|everything)\b)/,
    '$1 ',
  ],
  ['found out', /\bfound out,? (?:and )?(?=it (?:was|is|had)\b)/, 'found out '],
  // "You stopped paying for it, and you were about $400 a month".
  [
    ', and you were ',
    /, and you were (?=(?:about |over |almost |nearly )?\$\d[\d,]* a (?:month|year|week)\b)/,
    ', which was ',
  ],
  // "W-2s was out by January 10".
  [' was ', /^((?:[Yy]our |[Tt]he )?[A-Z\d][A-Z\d-]*s) was /, '$1 were '],
  // "The heat bill was half what it was".
  [
    ' what it was| what they were',
    /\b(was|were) (half|twice|double|a third|a quarter|less than half) (?:of )?what (it was|they were)\b/,
    (_, be, part, what) => `${be === 'was' ? 'is' : 'are'} ${part} what ${what}`,
  ],
  // "The injectors are done for $1,800".
  [
    ' for $',
    /\b(is|are) (done|fixed|rebuilt|replaced|repaired|painted|installed|settled) for (?=\$)/,
    (_, be, done) => `${be === 'is' ? 'was' : 'were'} ${done} for `,
  ],
  // "Your well was pumping twelve gallons a minute now".
  [
    ' now',
    /^((?:your|the) (?:[a-z-]+ )?[a-z-]+) (was|were) ([a-z]+ing [^,]*\bnow)(?=$|,)/i,
    (_, what, be, doing) => `${what} ${be === 'was' ? 'is' : 'are'} ${doing}`,
  ],
  // "And your kids in it every day".
  [
    ' every | all ',
    /(^|, and )((?:the|your) (?:kids|dogs|boys|girls|grandkids|cows|horses|goats|family|chickens)) (?=(?:in|on|out|outside) (?:it|the|there)\b[^,]*\b(?:every|all)\b)/i,
    (_, before, who) => `${before}${who} ${who.endsWith('family') ? 'is' : 'are'} `,
  ],
  // "Nanny's been with you three years".
  [
    "'s been|’s been",
    /^(nanny|housekeeper|cleaner|sitter|tutor|trainer|bookkeeper|husband|wife|son|daughter|mom|dad|boss)(?=['’]s been\b)/i,
    (who) => `your ${who.toLowerCase()}`,
  ],
  // "And your reefer loads mostly".
  [' mostly', /, (?:and )?(?:your |the )?([a-z]+(?: [a-z]+)?s) mostly$/, ', mostly $1'],
  // "Passed with a 98, the first time ever".
  ['first time', /, (?:and )?(?:the )?first time (ever|in)\b/, ', for the first time $1'],
  // "Your controller took the first vacation in four years".
  [
    'took ',
    /^(your (?:controller|manager|foreman|bookkeeper|assistant|supervisor|boss|partner|nurse|tech|mechanic|chef|dispatcher|accountant|office manager|plant manager)) took (?:the|your|a) first\b/i,
    '$1 took their first',
  ],
  // "You saved two accounts, and you thought you'd lose".
  [
    ', and you thought',
    /, and (you thought you(?:['’]d| had| would)(?: have to)? (?:lose|lost|miss|missed|never see again|have|redo|replace|pay|sell|scrap|throw out))$/,
    ' $1',
  ],
  // "You got rid of the smell in the water and the laundry isn't orange".
  [
    "n't|n’t",
    /^((?:you|your|the|we) (?:[a-z'’]+ ){3,8}?[a-z'’]+) and (the|your) ([a-z]+) (?=(?:isn|doesn|hasn|wasn|didn)['’]t\b)/i,
    '$1, and $2 $3 ',
  ],
  // "No more burrs so you dropped a step", "no more mats, and you used to shave him".
  [
    'no more ',
    /^no more ([a-z]+(?: [a-z]+)?)((?: (?:in|on|by|at|from) the [a-z]+)?)(?:,? so|(, and)) (?=you [a-z])/i,
    (_, what, where, and) =>
      `there ${/[^s]s$/.test(what) ? 'are' : 'is'} no more ${what}${where}${and || ', so'} `,
  ],
  // "A IRS notice".
  [' a | an ', /\ban? (?=([A-Z]{2,4})s?\b)/g, (_, letters) => `${article(letters)} `],
  // "Nine gallons a minutes now".
  [
    'minutes|hours|days|weeks|months|years|acres',
    /\b(an?) (minute|hour|day|week|month|year|acre)s(?=$|[,.]| now\b)/g,
    '$1 $2',
  ],
  // "You stopped yelling at kids".
  [
    ' kids',
    /\b((?:yell(?:ing|ed)? at|(?:fight(?:ing|s)?|argu(?:e|ing|ed)|time|home|dinner|play(?:ing|ed)?) with|read(?:ing)? to)) kids(?=$|[,.]| (?:in|at|on|again|more|every|about|now|before|after|and)\b)/,
    '$1 your kids',
  ],
  // "Off second cutting".
  [
    'off |from ',
    /\b(off|from) (?=(?:first|second|third|fourth) (?:cutting|crop|batch|floor|pass|harvest)\b)/,
    '$1 the ',
  ],
  // "And your shop wanted $3,100".
  [
    ' wanted $| quoted | asked $| charged $',
    /\byour (shop|dealer|dealership) (?=(?:wanted|quoted|asked|charged)\b)/,
    'the $1 ',
  ],
  // "You only paid deductible".
  ['deductible', /\b(pay|paid|pays|met|owed|hit|covered|waived) deductible\b/, '$1 the deductible'],
  // "Less noise and more sleep".
  [
    'less |more |fewer ',
    /^((?:less|more|fewer) [a-z]+ and (?:more|less|fewer|better) [a-z]+)(?=$| with your| for your| at )/i,
    (pair) => `you have ${pair[0]!.toLowerCase()}${pair.slice(1)}`,
  ],
  // "Your truck runs the great".
  [
    ' the ',
    /\b(runs?|works?|looks?|feels?|sleeps?|tastes?|smells?|drives?|sounds?) the (great|good|fine|better|well|smooth|perfect)(?=$|[,.]| (?:and|now|again|in|on|at)\b)/,
    '$1 $2',
  ],
  // "We caught him, and the police got you".
  [
    'police got you|cops got you|police caught you',
    /\b(police|cops) (got|caught|arrested) you\b/,
    '$1 $2 him',
  ],
]);
