/** What a rep types of somebody the customer knows, before it is read: whose sister it is, what is only left out in a hurry, where it goes on. */

/** "2 kids in travel hockey" → "has 2 kids …", "her sister runs a daycare" → "is your sister and runs a daycare". */
export const inFull = (note: string): string =>
  note
    .replace(/\s+[-–—]+\s+/g, ', ')
    .replace(HAS_MANY, 'has $&')
    .replace(WITH_MANY, ' with $1')
    .replace(AND_PAST, ' and ')
    .replace(HAS_ONE, 'has a $1 ')
    .replace(DOWN_THERE, 'is $&')
    .replace(NEAR_YOU, 'is $&')
    .replace(ONE_OF_YOURS, 'is your $1 and ')
    .replace(ONE_OF_THEIRS, 'has a $1 who ')
    .replace(BEEN, 'has been ')
    .replace(DOING_IT, 'is $&')
    .replace(NOT_SO, 'is $&')
    .replace(AND_DOES, '$1 and $2$3 ')
    .replace(THEIR_PLACE, 'has the $1 that ')
    .replace(HAS_TOO, '$1 and has $2')
    .replace(IS_DOING, ' and is ')
    .replace(GOES_ON, (_, does: string) => ` and ${does === 'got' ? 'has' : does} `);

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
  /^(?:(?:her|his|their|your|my) )?((?:old |ex-?|former )?(?:sister|brother|cousin|buddy|friend|boss|neighbor|coworker|uncle|aunt|nephew|niece|landlord|roommate|mentor|partner|[a-z]+-in-law|(?:bro|sis) in law|brother in law|sister in law|mother in law|father in law)) (?=(?:is|has|runs|owns|works|lives|gets|got|just|tore|bought|sold|hates|loves|wants|needs|plays|teaches|manages|builds|hasn['’]?t|can['’]?t|keeps|hosts|does|used|had|lost|broke|started|opened|retired|moved) )(?!is (?:a|an|the|in)\b)/i;
/** "His wife is 7 months along": whoever is noted has her. */
const ONE_OF_THEIRS =
  /^(?:her |his |their )?(wife|husband|kid|son|daughter|baby|mom|dad|dog|cat|horse) (?!is [a-z]+ing )(?=(?:is|had|got|lost|broke|died|passed|left|has|keeps|won['’]?t|can['’]?t|needs|hates|loves|wants|stutters|plays|starts|limps|barks) )/i;
/** "Hes been talking about it". */
const BEEN = /^(?:s?hes|s?he['’]s|they['’]?ve) been /i;
/** "Opening a coffee shop on 5th", "fixing up grandma's place". */
const DOING_IT =
  /^(?!(?:during|wedding|building|plumbing|roofing|nursing|painting|cleaning|catering|training|evening|morning|hiking|boxing|sling|king|spring|string|thing)\b)[a-z]{3,}ing (?:up |out |in )?(?=(?:a|an|the|his|her|their|to|for|about|grandma|mom|dad|new|houses?|way|too|more|less|off|through|with|w)\b)/i;
const NOT_SO =
  /^(?:(?:always|usually|often) (?=(?:late|busy|behind|short|broke|tired)\b)|(?:not|never) (?=(?:happy|sure|crazy|thrilled|a fan|from|ready|into|home)\b))/i;
/** "Owns the bakery by the post office does 300 loaves a day": another thing that they do. */
const AND_DOES =
  /(?<=^\S+ (?:.* )?)((?!(?:who|that|which|and|or|but|also|he|she|it|they|to|now|still|always|never|just|only|really|usually|what|how|where|when|if|because|since|so|not|the|a|an|his|her|their|your)\b)[a-z']+),? (?:and )?((?:now|still|also|always|just) )?(knows|makes|sells|runs|owns|does|hates|loves|wants|needs|lives|works|teaches|coaches|raises|hosts|manages|breeds|grows|buys|rents|keeps) (?=[a-z\d])/g;

/** What goes on behind a comma has its "and". */
export const withAnds = (said: string): string =>
  said
    .replace(AND_IS, ' and is ')
    .replace(NOW_THE, ' and is now the ')
    .replace(NOW_IS, ' and is now ')
    .replace(AND_JUST, ' and ');

/** "Boss, opening a 2nd location", "old roommate, just closed on a house". */
const AND_IS = /, (?=[a-z]{3,}ing (?:a|an|the|his|her|their|up|out|in|to|\d+[a-z]*|new) )/;
const NOW_THE = /(?:,| and) now (?=[A-Z]{2,4} (?:at|of|for)\b)/;
const NOW_IS = /, now (?=(?:the |an? )?(?:[a-z]+ ){1,2}(?:at|of|for|in) )/;
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
  /,? (?:and )?(?:s?hes|s?he['’]s|s?he) (got|has|is|was|runs|owns|knows|does|lives|works|plays|sells|builds|makes|keeps|manages) /g;

/** "… hes doing it all alone". */
const IS_DOING = /,? (?:and )?(?:s?hes|s?he['’]s) (?=[a-z]{2,}ing\b)/g;
