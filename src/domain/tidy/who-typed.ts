/** What a rep types of what people are like, before it is read: figures with a plus, whose dog it is, what is only left out in a hurry. */

/** What a rep leaves out of what people are like: "kid hates reading", "roof 15+ yrs old", "over 60 scared of falling", "busy, no time 4 it". */
export const inFull = (answer: string): string =>
  answer
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
    .replace(LEAVING, 'have $1 ')
    .replace(OF_THEIRS, 'have a $1 that ')
    .replace(KID, 'have a $1 who ')
    .replace(OLD_THING, 'have a $1 over $2 years old')
    .replace(/^(?=(?:water|mice|mold|leaks|bats|ants|weeds|moss|ice dams) (?:in|on|under) )/i, 'have ')
    .replace(/^(?=about to )/i, 'are ')
    .replace(
      /(?<=^[^,]* )(?<!\b(?:who|that|and|but|or|because|so|if|when|they|you|just|still|really|which|it|them|what|how|to) )(?<!\b(?:and|or|but|so) (?:the|their|his|her|a) [a-z]+ )(?=(?:haven['’]?t|can['’]?t|won['’]?t) [a-z]+)/i,
      'and ',
    )
    .replace(
      /(?<=^(?:over|under|past) \d+) (?=(?:scared|afraid|tired|sick|worried|nervous|living|still|on|with)\b)/i,
      ' and ',
    )
    .replace(
      /, (?=no (?:time|room|money|kids|plan|help|budget|idea|staff|life|savings|heirs|backup)\b)/i,
      ' and have ',
    )
    .replace(/\bgetting house\b/i, 'getting their house')
    .replace(/\b(in|on) (?=(?:basement|attic|garage|crawlspace|driveway|bsmt)\b)/i, '$1 the ')
    .replace(
      /(?<=\b(?:stir|pack|do|make|grow|bake|brew|build|run|cut|keep|write|raise|mill|press|can|sew|fix|wash|drive|cook|roast|pick|sharpen|dye|spin|mow)) own (?=[a-z])/gi,
      ' their own ',
    )
    .replace(/\b(do|make|keep) (?=(?:schedule|books|laundry|dishes|billing)\b)/gi, '$1 the ')
    .replace(/\bin house (?=\d|for)/i, 'in their house ');
const OF_THEIRS =
  /^(dog|cat|horse|puppy) (?!is (?:there|their|the|all|like)\b)(?=(?:is|has|pulls|bites|hates|won['’]?t|can['’]?t|barks|runs|chews|limps) )/i;
const KID =
  /^(kid|son|daughter|husband|wife|spouse|mom|dad|parent|teenager|boss) (?=(?:is|has|hates|loves|won['’]?t|can['’]?t|struggles|needs|wants|plays|fights) )/i;
const OLD_THING =
  /^(roof|furnace|ac|boiler|house|car|truck|deck|fence|water heater|windmill|system|server|tractor|barn)(?: is)? (?:over )?(\d+)\+? ?(?:years?|yrs?|yo)(?: old)?$/i;
const PARENTS =
  /^(?:their )?(parents|kids|teens|teenagers|boys|girls|grandparents|in-laws) (?=(?:are|live|need|hate|love|won['’]?t|can['’]?t|fight|never|still) )/i;
const LEAVING =
  /^(?:their )?((?:parents|kids|teens|boys|girls) (?:leaving|moving|starting|going|getting|coming|growing)\b)/i;
