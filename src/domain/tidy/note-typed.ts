/** What a rep types of somebody the customer knows, before it is read: whose sister it is, what is only left out in a hurry, where it goes on. */
import { article } from '../english.js';

/** "2 kids in travel hockey" → "has 2 kids …", "her sister runs a daycare" → "is your sister and runs a daycare". */
export const inFull = (note: string): string =>
  note
    .replace(/\s+[-–—]+\s+/g, ', ')
    .replace(FULL_STOP, ', ')
    .replace(
      WE_DID,
      (_, we: string, did: string, what: string) => `whose ${what} ${we === 'we' ? we : 'I'} ${did}`,
    )
    .replace(KINS_NAME, 'whose $1 ')
    .replace(THEIRS_IS, 'whose $1$2 ')
    .replace(SAME, (_, where: string) => `${sharing(where)} the same ${where}`)
    .replace(AT_FIRST, 'was $&')
    .replace(BIG, 'is a $&')
    .replace(GOT, 'has ')
    .replace(THEY_MET, 'you met ')
    .replace(NOW_SHE, ' and now ')
    .replace(AND_WE, ', and ')
    .replace(WHOSE_TOO, (whole, before: string, what: string) =>
      PERSON_ONLY.test(before) ? `${before}, whose ${what} ` : `${before} and whose ${what} `,
    )
    .replace(/\b(closed on) (?=(?:house|condo|lot|place|farm|building|duplex)\b)/i, '$1 a ')
    .replace(ROLE_AT, (_, role: string) => `is ${article(role)} ${role} `)
    .replace(
      /^(?=(?:scared|terrified|allergic|tired|sick|worried|stuck|married|engaged|obsessed|related) (?:to|of|about|with|from|in|on)\b)/i,
      'is ',
    )
    .replace(
      /^((?:is )?an? [a-z ]+?) (?=(?:couldn|can|hasn|won|didn|doesn)['’]?t )(?<!\b(?:who|that|and|but|or))/i,
      '$1 and ',
    )
    .replace(/^(whose [^,]+), s?he (?=[a-z]+)/, '$1, and who ')
    .replace(SINGLE, 'is a $&')
    .replace(/(?<=\b(?:house|home|garage|barn|shop|studio|office|church|school)) (?=\d+ [a-z]+s$)/i, ' with ')
    .replace(RETIRED, (role) => `is ${article(role)} ${role}`)
    .replace(YEAR, 'in 20')
    .replace(WITH_ACRES, '$1 with $2')
    .replace(KIN_IS, "whose $1's ")
    .replace(TOGETHER, '$1 with you')
    .replace(KIN_DOES, 'whose $1 ')
    .replace(COUNT, (_, n: string, k: string, what: string) => `has ${k ? `${n},000` : n} ${what}`)
    .replace(NOW_DOES, ' and now ')
    .replace(HAS_KIDS, ' and has $1 ')
    .replace(HAS_MANY, 'has $&')
    .replace(WITH_MANY, ' with $1')
    .replace(AND_PAST, ' and ')
    .replace(HAS_ONE, 'has a $1 ')
    .replace(DOWN_THERE, 'is $&')
    .replace(NEAR_YOU, 'is $&')
    .replace(
      ONE_OF_YOURS,
      (_, who: string, age: string = '') => `is your ${who}${age && `, ${age.replace(/\D/g, '')},`} and `,
    )
    .replace(BEEN, 'has been ')
    .replace(DOING_IT, 'is $&')
    .replace(NOT_SO, 'is $&')
    .replace(
      AND_DOES,
      (_, before: string, now = '', does: string) => `${before} and ${now}${does === 'got' ? 'has' : does} `,
    )
    .replace(THEIR_PLACE, 'has the $1 that ')
    .replace(HAS_TOO, '$1 and has $2')
    .replace(IS_DOING, (_whole: string, at: number, all: string) =>
      all.slice(0, at).startsWith('whose ') ? ' and who is ' : ' and is ',
    )
    .replace(
      GOES_ON,
      (_, does: string, _at: number, all: string) =>
        ` and ${all.startsWith('whose ') ? 'who ' : ''}${does === 'got' ? 'has' : does} `,
    );

/** "Dumpling truck parks right next to him". */
const THEIR_PLACE =
  /^((?:[a-z]+ )?(?:truck|shop|stall|booth|house|boat|farm|place|store|stand|trailer|studio|salon|lot|table)) (?=(?:parks|sits|faces|backs|opens|stands) )/;
/** "On the survey crew has 2 pointers", "… been doing it 6 yrs". */
const HAS_TOO =
  /(?<= )((?!(?:who|that|and|an|a|n|has|also|he|she|it|which|still|now|already|just|never|only|always)\b)[a-z]+) (?:has )?(been [a-z]+ing|(?<=has )(?:\d+|two|three|four|five|a|an|the) )/g;
/** "Next door, same pipes". */
const NEAR_YOU =
  /^(?:next door|upstairs|downstairs|across the (?:street|hall|road|way|aisle)|down the (?:hall|street|road|block)|one floor (?:up|down))(?=$|,| (?:and|from|to|with|has)\b)/i;
/** "Her sister runs a daycare", "boss is planning the party": the one who is noted. */
const ONE_OF_YOURS =
  /^(?:(?:her|his|their|your|my) )?((?:old |ex-?|former )?(?:sister|brother|cousin|buddy|friend|boss|neighbor|coworker|uncle|aunt|nephew|niece|landlord|roommate|mentor|partner|hairdresser|mechanic|dentist|doctor|trainer|accountant|realtor|teacher|coach|tenant|dad|mom|[a-z]+-in-law|(?:bro|sis) in law|brother in law|sister in law|mother in law|father in law)(?: (?:in|at|from) [a-z]+)?)(,? \d\d,?)? (?=(?:is|has|runs|owns|works|lives|gets|got|just|tore|bought|sold|hates|loves|wants|needs|plays|teaches|manages|builds|hasn['’]?t|can['’]?t|won['’]?t|keeps|hosts|does|used|had|lost|broke|started|opened|retired|moved|said) )(?!is (?:a|an|the|in)\b)/i;
/** "Golf buddy. pool always green". */
export const FULL_STOP = /(?<!\b(?:dr|st|mt|ave|rd|jr|sr|mr|mrs|ms|co|inc|ft|\p{L}))\. (?=[a-z])/giu;
/** "His piano hadn't been tuned in 15 yrs", "wife passed in 2021", "ac died last wk": what happened to something of theirs. */
const THEIRS_IS =
  /^(?:(?:her|his|their) ((?:plant|shop|store|place|farm|office|warehouse|house|cabin|building|team|company|church|school|yard|barn) (?:in|on|at) [a-z]+|(?!(?:old |ex-?|former )?(?:sister|brother|cousin|buddy|friend|boss|neighbor|coworker|uncle|aunt|nephew|niece|landlord|roommate|mentor|partner)\b)[a-z]+(?: [a-z]+)??)|(wife|husband|husb|hubby|kid|son|daughter|baby|mom|dad|dog|cat|horse|boat|well|roof|house|barn|greenhouse|furnace|kiln|ac|a\/c|fence|church|water heater|basement|deck|piano|truck|lease|shop)) (?=(?:is|was|are|were|has|have|had|(?:had|has|is|was|are|were|have|do|does|did|wo|ca|could)n['’]?t|needs|wants|goes|got|gets|lost|keeps|kept|broke|died|passed|left|leaks|leaked|flooded|burned|blew|went|stutters|plays|starts|started|limps|barks|hates|loves|works|lives|runs|just|turns|turned|fell|brought|made|paid|saved|hit|took|graduates|graduated|graduating|swims|rides|drives|teaches|coaches|collapsed|[a-z]{3,}ed(?=$|,| (?:last|in|on|at|when|and|this|again|twice|out|up|down|over|through|after|before|since|for|with|all|every|his|her|their|the|a|an|our|\d)\b))\b)(?!is [a-z]+ing (?:married|the|a)\b)/i;
/** "His daughter Emma's quince is next year". */
const KINS_NAME =
  /^(?:his|her|their) ((?:daughter|son|wife|husband|mom|dad|kid) [A-Z][a-z]+['’]s [a-z]+) (?=(?:is|was|has|had|got|needs|starts|broke|died)\b)/;
/** "We did her back yard in May", "I painted his sign". */
const WE_DID =
  /^(we|i) ([a-z]+) (?:his|her|their) ((?!(?:own|first|whole)\b)[a-z]+(?: (?!(?:in|on|at|last|this|for|too|when|with|w|two|three|and|from|after|before|every|since|back)\b)[a-z]+)??)(?=$|,| (?:in|on|at|last|this|for|too|when|with|w\/|two|three|\d|and|from|after|before|every|since|back)\b)/i;
/** "Same church", "same road as you": what they share. */
const SAME =
  /^same (church|synagogue|temple|school|gym|club|salon|barber|dentist|road|rd|street|block|hall|floor|cul-de-sac|building|neighborhood|subdivision|complex|team|crew|shift|league|choir|band|class|troop|squad|problem|issue|trouble|setup|furnace|model|boat|roof|house|plan|size|lot|kind)\b/i;
/** What one does at what is shared; of all else one "has" the same. */
const SAME_WHERE: readonly (readonly [RegExp, string])[] = [
  [/^(?:church|synagogue|temple|school|gym|salon|barber|dentist)$/i, 'goes to'],
  [/^(?:road|rd|street|block|hall|floor|cul-de-sac)$/i, 'lives on'],
  [/^(?:team|crew|shift|squad)$/i, 'is on'],
  [/^(?:building|neighborhood|subdivision|complex|club|league|choir|band|class|troop)$/i, 'is in'],
  [/^(?:problem|issue|trouble)$/i, 'had'],
];
const sharing = (where: string): string => SAME_WHERE.find(([what]) => what.test(where))?.[1] ?? 'has';
/** "Owns the bakery, we did the buildout": the rep's part. */
const AND_WE = /, (?=(?:we|i)(?:['’]?ve)? [a-z]+ )/i;
/** "Pastor, church needs painting", "used to play viola and her shoulder is shot". */
const WHOSE_TOO =
  /^([^,]+?)(?:, (?:(?:his|her|their) )?| and (?:his|her|their) )((?:water heater|garage door|[a-z]+|[a-z]+ guy)) (?=(?:is|needs|leaks|['’]s|keeps|was|has been|got hit|flooded|died|broke)\b)(?!(?:who|she|he|it|that|they|now|still|also|which|there)\b)/i;
const PERSON_ONLY = /^(?:is )?(?:(?:a|an|the|your|her|his) )?(?:[a-z]+ ){0,2}[a-z]+$/i;
/** "Large animal vet out in Elko". */
const ROLE_AT =
  /^((?:(?!(?:the|our|my|his|her|their|your|an?|is|was|head)\b)[a-z]+ ){0,2}(?:vet|nurse|dentist|farmer|plumber|electrician|contractor|welder|lawyer|accountant|chef|mechanic|hairdresser|trucker|barber|roofer|superintendent|principal|director|manager|foreman|ranger|coach)) (?=(?:(?:out|over|down|up) (?:in|at|on|from|by|near)|(?:one|two) [a-z]+ over) )/i;
const SINGLE =
  /^(?:single|young|new|busy|widowed|divorced) (?:mom|dad|parent|nurse|teacher|farmer|owner)(?=$|,| )/i;
/** "Retired machinist, brings me his clocks". */
const RETIRED =
  /^(?:retired|former|semi-retired|part-time|full-time) (?!(?:last|in|from|at|to|this|early|two|three|and|but|after|when|after|since|\d|a|now|twice)\b)[a-z]+(?: (?!and|from|who|last)[a-z]+)?(?=$|,| and | from | who )/i;
const YEAR = /\bin (?=0\d(?:$|,| and | but ))/g;
/** "Farmer 900 acres wants drone spraying". */
const WITH_ACRES = /^([a-z]+(?:er|ist|or|man)) (\d[\d,]* [a-z]+s)(?=$|,| (?:wants|has|needs|runs|and)\b)/i;
/** "His son's a welder". */
const KIN_IS =
  /^(?:her|his|their) (son|daughter|wife|husband|kid|mom|dad|house|roof|lease|kitchen)['’]?s (?=(?:an?|the|in|at|on|getting|going|looking|just|about|up|too|not)\b)/i;
/** "They went to high school together". */
const TOGETHER =
  /^they (went to [a-z ]+?|grew up|work(?:ed)?|play(?:ed)? [a-z]+|served|golf|fish|hunt|ride|sing|carpool|ski|bowl|coach|teach|hike|garden|cook|quilt|row|dance|volunteer|train|started out) together\b/i;
/** "Her daughter dances with Chloe". */
const KIN_DOES =
  /^(?:her |his |their )?(son|daughter|kid|wife|husband|mom|dad|grandson|granddaughter|boys|girls) (?=[a-z]{3,}s (?:with|at|in|on|for|to|from) )/i;
/** "20k layers, all cage free". */
const COUNT =
  /^(\d[\d,]*)(k?) ((?!doors|miles|blocks|houses|years|yrs|months|mos|times|hours|weeks|docks|stalls|lots|slips|desks|bays|booths|k\b)[a-z]+s)\b(?=,|$| (?:on|in|at|and|off)\b)/i;
/** "Was scared of heights now climbs 3x a week". */
const NOW_DOES =
  /(?<=[a-z]{2})(?<!\b(?:and|but|who|is|right|until|till|by|for)),? now (?=(?!(?:is|has|its|his|was)\b)[a-z]{3,}[^s]s (?:\d|an?|the|in|on|at|with|for|two|three|every|all|her|his)\b)/i;
/** "Does the booster club, kids in our class". */
const HAS_KIDS =
  /(?<=^(?:does|runs|owns|works|lives|teaches|coaches|manages|plays|is) [^,]*), ((?:two |three |\d )?(?:kids|boys|girls|dogs|horses)) (?=(?:in|at|on) )/i;
/** "Skeptical at first but now tells everybody". */
const AT_FIRST =
  /^(?:very |a bit |really |pretty )?(?:skeptical|nervous|hesitant|unsure|scared|shy|wary|doubtful|reluctant) (?=(?:at first|of|about)\b)/i;
const BIG =
  /^big (?=(?:deal|hunter|fan|talker|reader|golfer|fisherman|gardener|name|baker|cyclist|runner|skier|hiker|cook|tipper|donor|reader|walker)\b)/i;
/** "Got the 3 doodles on Maple". */
const GOT =
  /^got (?=(?:the|a|an|two|three|four|five|six|\d+) )(?!.*\b(?:last|ago|yesterday|in (?:19|20)\d\d|from|at \d+|[a-z]{3,}ed)\b)/i;
const THEY_MET = /^(?:s?he|they) met (?=(?:at|in|on|through|thru) )/i;
/** "Used to be a realtor now she just sends me people". */
const NOW_SHE = /,? (?:but |and )?now s?he (?=(?:just |only |still |always )?[a-z]+s )/i;
/** "Hes been talking about it". */
const BEEN = /^(?:s?hes|s?he['’]s|they['’]?ve) been /i;
/** "Opening a coffee shop on 5th", "fixing up grandma's place". */
const DOING_IT =
  /^(?!(?:during|wedding|building(?! (?:an?|the|his|her|their|out|up)\b)|plumbing|roofing|nursing|painting|cleaning|catering|training|evening|morning|hiking|boxing|sling|king|spring|string|thing)\b)[a-z]{3,}ing (?:up |out |in )?(?=(?:next|this|from|soon|early|a|an|the|his|her|their|to|for|about|grandma|mom|dad|new|houses?|way|too|more|less|off|through|with|w)\b)/i;
const NOT_SO =
  /^(?:(?:always|usually|often) (?=(?:late|busy|behind|short|broke|tired)\b)|(?:not|never) (?=(?:happy|sure|crazy|thrilled|a fan|from|ready|into|home)\b))/i;
/** "Owns the bakery by the post office does 300 loaves a day": another thing that they do. */
const AND_DOES =
  /(?<=^(?!whose )\S+ (?:.* )?)((?!(?:who|that|now|then|s?hes|s?he['’]s|which|and|or|but|also|he|she|it|they|to|now|still|always|never|just|only|really|usually|what|how|where|when|if|because|since|so|not|the|a|an|his|her|their|your)\b)[a-z']+),? (?:and )?((?:now|still|also|always|just) )?(knows|makes|sells|runs|owns|does|hates|loves|wants|needs|lives|works|teaches|coaches|raises|hosts|manages|breeds|grows|buys|rents|keeps|got(?= (?:an?|the|\d|two|three|four|five|no|some|his|her|their)\b)|goes|drives|plays|uses|fixes|builds|cooks|bakes|sings|rides) (?=[a-z\d])/g;

/** What goes on behind a comma has its "and". */
export const withAnds = (said: string): string =>
  said
    .replace(AND_IS, ' and is ')
    .replace(NOW_THE, ' and is now the ')
    .replace(NOW_IS, ' and is now ')
    .replace(AND_JUST, ' and ')
    .replace(WITH_BAD, ' with ')
    .replace(AND_NO, (no) => ` and ${no.includes('still') ? 'still has' : 'has'} no `)
    .replace(/^(has [^,]+?) and (?=[a-z]{4,}ing )/, '$1 and is ')
    .replace(/^((?:just |recently |newly )?[a-z]+ed) and (?=[a-z]{3,}ing )/, '$1 and is ')
    .replace(AND_STILL, ' and still has ')
    .replace(AND_HAS, (_, done: string) => ` and has ${done} `)
    .replace(AND_DONE, () => (said.startsWith('whose ') ? ' and who ' : ' and '))
    .replace(AND_SO, ' and is ')
    .replace(AND_WHO, ' and who ')
    .replace(/(?<=^whose [^,]*) and (?=(?:switched|moved|bought|sold|hired|called|came) )/, ' and who ');

/** "Retired postman, bad hips, walks 3 miles a day". */
const WITH_BAD =
  /, (?=(?:bad|huge|great|tons of|lots of|two|three|four|five|six|\d+) [a-z]+s(?:$|,| and | up | down | by | on | near | in ))(?!(?:two|three|four|five|six|\d+) (?:doors|miles|blocks|houses|hours|years|days|weeks|months|times)\b)(?!.* with )/;
/** "Just had a baby, no time to clean", "had us drill it, still no trouble". */
const AND_NO = /,? and no (?!one\b)(?=[a-z])|, (?:still )?no (?=[a-z])| and is still no (?=[a-z])/g;
const AND_STILL = /,? (?:and |but )?still got /g;
const AND_HAS = /, (been|done) (?=[a-z\d])/g;
/** "Widow, was scared of the paperwork too", "refinanced twice". */
const AND_DONE =
  /, (?=(?:was|did|had|used to|ended up|refinanced|bought|[a-z]{3,}ed) [a-z\d])(?=[^,]*$)(?!(?:[a-z]+ed) (?:by|cows|eggs|goods|fish|wood)\b)/;
/** "Barrel races, very picky about angles", "on her feet 14 hours". */
const AND_SO =
  /, (?=(?:very|really|super|way too|always|never) (?!(?:has|had|does|did|goes|went|[a-z]+s)\b)[a-z]+ (?:about|at|in|on|of|to|for)\b|on (?:his|her|their) feet\b)/;
/** "Whose kiln we rebuilt, and teaches at the college". */
const AND_WHO =
  /(?<=^whose [^,]*),? and (?=(?:now |just |still )?(?!(?:is|was|has|his|its|this|needs)\b)[a-z]{2,}[^s's’]s (?:the|a|an|in|at|on|with|from|to|for|your|\d|two|three)\b)/;

/** "Boss, opening a 2nd location", "old roommate, just closed on a house". */
const AND_IS =
  /, (?!(?:including|depending|according|nothing|everything|something|during|wedding|building|morning|evening)\b)(?=[a-z]{3,}ing (?:a|an|the|his|her|their|up|out|in|to|\d+[-a-z]*|two|three|four|five|new|big) )/;
const NOW_THE = /(?:,| and) now (?=[A-Z]{2,4} (?:at|of|for)\b)/;
const NOW_IS =
  /, now (?![a-z]{2,}[^s]s (?:in|at|for|of)\b)(?=(?:the |an? )?(?:[a-z]+ ){1,2}(?:at|of|for|in) )/;
const AND_JUST =
  /, (?=(?:just|recently|finally|now) [a-z]+(?:ed|s|t|ght)? (?:on|a|an|the|his|her|to|in|from|with|for|at|into)\b)/;
/** "2 kids in travel hockey", "kids in the same class". */
const HAS_MANY =
  /^(?:(?:\d+|two|three|four|five|six) (?:kids|boys|girls|dogs|horses|cats|trucks|offices|stores|shops|locations|rentals|grandkids|sons|daughters)\b|(?:kids|boys|girls|twins) (?:in|at|on|with)\b)/i;
/** "Manager at the marina, 80 slips". */
const WITH_MANY = /, ((?:\d[\d,]*|two|three|four|five|six|ten|twenty) [a-z]+s)$/;
/** "Ex boss, started his own company last yr". */
const AND_PAST =
  /, (?=(?:started|moved|bought|switched|opened|sold|lost|built|took|retired|left|hired|closed|can['’]?t|won['’]?t|hasn['’]?t) [^,]*$)/;
/** "Daughter getting married next June". */
const HAS_ONE =
  /^(?:her |his |their )?(daughter|son|kid) (?=(?:getting|starting|going|leaving|graduating|moving|applying) )/i;
/** "3 docks down". */
const DOWN_THERE =
  /^(?:\d+|two|three|four|five|a few|a couple of) (?:docks?|doors?|houses?|blocks?|stalls?|lots?|slips?|desks?|miles?|bays?|booths?) (?:down|up|over|away|from)\b/i;
/** "… hes got the red boathouse": the one who is noted. */
const GOES_ON =
  /(?<!\b(?:since|when|because|before|after|until|till|while|if|that|what|how|where|so|like|bc|says?|saying|said|thinks?|thinking|thought|knows?|swears|hopes|claims|told me|tells (?:me|us|everybody)))(?<!,),? (?:and )?(?:s?hes|s?he['’]s|s?he) (got|has|is|was|runs|owns|knows|does|lives|works|plays|sells|builds|makes|keeps|manages|teaches|coaches|hosts|hates|loves|needs|wants) /g;

/** "… hes doing it all alone". */
const IS_DOING = /,? (?:and )?(?:s?hes|s?he['’]s) (?=[a-z]{2,}ing\b)/g;
