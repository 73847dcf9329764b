/** What people are like, typed in a hurry, in the words in which one says it; its verb is found by who.ts. */
import { article, numberWord, singular } from '../english.js';
import { FEW, withNumberWords } from '../told/numbers.js';
import type { WordSets } from '../words.js';
import { dayOf } from './days.js';
import { asCalled, theirThere } from './there.js';
import { atTheClock, nthInWords } from './text.js';

/** "pass first time they look" → "pass the first time they look"; "got bad knees" → "have bad knees". */
export const inTheirWords = (bare: string): string =>
  ofMany(asCalled(theirThere(withNumberWords(atTheClock(asSaid(withWhich(ofType(bare)))), FEW))))
    .replace(/^rather (?=[a-z]+ )/, 'would rather ')
    .replace(/\b(rather|better|more|sooner) ([^,]+) then (?=[a-z])/, '$1 $2 than ');

/** "Five to 50 employees" → "5 to 50 employees". */
export const asSpan = (text: string): string =>
  text.replace(
    /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) to (?=\d)/g,
    (_, from: string) => `${SMALL.indexOf(from)} to `,
  );
const SMALL = [...Array.from({ length: 11 }, (_, n) => numberWord(n)), 'eleven', 'twelve'];

/** Of many: "his" and "her" are "their", but not of one that is named just before: "know every cow by her number". */
const ofMany = (text: string): string =>
  text.replace(/\b(?:his|her)\b/g, (word, at: number) => (ONE.test(text.slice(0, at)) ? word : 'their'));
const ONE =
  /\b(?:an?|the|one|every|each|their) (?:[a-z]+ )?(?:cow|heifer|bull|dog|puppy|cat|horse|mare|pony|goat|ewe|hen|bird|animal|calf|mom|mother|dad|father|grandmother|grandfather|daughter|son|wife|husband|child|kid|baby)\b/;

/** "Kids-first type people" put kids first, and so do "family first folks"; "hands-on type people" are hands-on. */
const ofType = (text: string): string =>
  text
    .replace(
      /^(?:are )?([a-z]+)[- ]first(?:[- ](?:type|kind))?(?: (?:of )?(?:people|folks|owners|families|buyers))?$/,
      'put $1 first',
    )
    .replace(/ (?:type|kind)s?(?: of)? (?:people|folks|owners|families|buyers)$/, '');

/** "sail on small budget", "pass first time they look": what is only left out in a hurry. */
const withWhich = (text: string): string =>
  text
    .replace(/\bthemsel(?:f|fs|vs)\b/g, 'themselves')
    .replace(
      /\b(a|every|each|any|by|on) (sat|sun|mon|fri)(?=$| [a-z])/g,
      (_, before: string, day: string) => `${before} ${dayOf(day)}`,
    )
    .replace(/(?<!\bthe) first time (?=(?:the|they|an?|he|she|it|you|somebody|someone) )/, ' the first time ')
    .replace(
      /\b(on|in|with|at|from|off|for) (small|tight|big|fixed|limited|low|modest|tiny|decent|busy|steep|narrow|rented|shared|old|short|tough) (?=(?:budget|income|lot|pension|crew|team|staff|house|home|kitchen|space|shop|boat|farm|town|yard|apartment|margin|road|street|driveway|hill|slope|deadline|schedule|season|garage|barn|field|building|church|school)\b)/g,
      (_, before: string, how: string) => `${before} ${article(how)} ${how} `,
    );

/** "Got bad knees" is what they have, "promised mom" whom, "on call 4x a week" how often. */
const asSaid = (text: string): string =>
  withMom(nthInWords(text))
    .replace(/\b(told|said|hoping|hope|think|thought) (he|she|they)ll\b/g, "$1 $2'll")
    .replace(/(n['’]t\b[^,]*) no more$/, '$1 anymore')
    .replace(/(?<!\b(?:the|that|this|on)) same (day|night|week|morning|month)$/, ' the same $1')
    .replace(/(?<=\b(?!(?:after|never|ever|other|later|over|under)\b)[a-z]{3,}er) then (?=[a-z])/, ' than ')
    .replace(
      /\b((?:some|any|every|no)(?:thing|body|one))s (?=(?:off|wrong|up|broken|gone|coming|going|[a-z]+ing)\b)/,
      "$1's ",
    )
    .replace(HAVE_GOT, 'have ')
    .replace(
      /^(?=(?:burned|let down|ripped off|ghosted|stiffed|stood up|talked down to|overcharged) by )/,
      'have been ',
    )
    .replace(/^(always|usually|often|still) (?:got|has) (?=an?\b|some|no |too |\d|more |the )/, '$1 have ')
    .replace(
      /^(?:their|there) ([a-z]+(?: [a-z]+)?) (?:is|are) (?=(?:on|in|at|under|over) )/,
      'have their $1 ',
    )
    .replace(OPPOSITE, '$1 but $2')
    .replace(/^(want|like|love|mean) (to [a-z ]+|[a-z]+),? not (?=[a-z]+$)/, '$1 $2, not ')
    .replace(/(?<= )([2-9])x (?=an? |per )/g, '$1 times ');

/** What one has, and not what one got: "got receipts all over the truck", but "got the call" and "got burned". */
const HAVE_GOT =
  /^got (?=(?:no|more|too (?:many|much)|lots|plenty|\d+|two|three|four|five|bad|big|little|old|young) |[a-z]+s (?:and [a-z]+s$|all over|everywhere|at home|at the|in the|on the|under the)\b|an? (?:[a-z]+ )?(?:dog|cat|horse|pool|barn|shop|boat|truck|kid|baby|mortgage|crew|team|family|farm|yard|garden|garage|basement)\b)/;

/** "Love the dogs hate the yard duty": the two halves need their "but". */
const OPPOSITE =
  /^((?:love|like|enjoy|want)\b[^,]{3,}?),? (?<!\b(?:and|but|or|who|to|they|not) )((?:hate|dread|can['’]t stand|despise) (?:the|their|a|all|to|it|being|having|doing)\b)/;

/** "Got a gray fence", "got a driveway like a creek bed": things one has. */
export const haveThings = (text: string, { things }: WordSets): string =>
  text.replace(GOT_THING, (whole, what: string, thing: string) =>
    things.has(singular(thing)) && !PAPERS.test(thing) ? `have ${what}` : whole,
  );
const GOT_THING =
  /^got (?!(?:the|it|them|that|this) )((?:(?:an?|their|old|big) )?(?:[a-z-]+ )?([a-z]{3,}))(?=$| (?:like|that|with|full|too|[a-z]+er|as|in|on|from|but|and)\b)/;
/** What one gets, and has then: a loan, a raise. */
const PAPERS =
  /^(?:deal|contract|job|permit|license|plan|grant|refund|raise|bonus|promotion|degree|certificate|claim|loan|mortgage|policy|lease|warranty|bill)s?$/;

/** A parent by that name: "promised mom no nursing home", but "mom and pop shops", "soccer moms", "their mom". */
export const withMom = (text: string): string =>
  text.replace(
    CALLED_MOM,
    (_, before: string, kin: string, or: string = '', other: string = '') =>
      `${before} ${capital(kin)}${or}${capital(other)}`,
  );
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const CALLED_MOM =
  /\b(promised|promise|told|tell|help|helped|of|for|with|moved|move|lost|lose|take|took|drive|drove|visit|call|called|miss|get|got|keep|kept) (mom|dad|grandma|grandpa)\b(?:( (?:or|and) )(mom|dad|grandma|grandpa)\b)?(?! (?:and pop|jeans|groups?|friends|life|guilt|cars?|jobs?|blogs?)\b)/g;
