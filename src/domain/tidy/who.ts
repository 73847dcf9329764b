/** What such people are like, as it ends "people who …", and what one can count of them. */
import { article, headOf, numberWord, shapeOf, singular } from '../english.js';
import { sayable } from '../hand/written.js';
import { FEW, withNumberWords } from '../told/numbers.js';
import { toYours } from '../whose.js';
import { dayOf } from './days.js';
import { withVerbs } from './who-clauses.js';
import { inFull } from './who-typed.js';
import type { WordSets } from '../words.js';
import { asCalled, theirThere } from './there.js';
import {
  atTheClock,
  nthInWords,
  firstWord,
  inOneBreath,
  lowerFirst,
  oneSentence,
  wordCount,
  type Fit,
} from './text.js';
import { baseOfPast, baseVerb, participle } from './verbs.js';

const READY =
  /^(?:are|have|do|don['’]t|can|can['’]t|would|wouldn['’]t|will|won['’]t|never|always|still|already|often|just|know|aren['’]t|haven['’]t|hardly|rarely|really|mostly|usually|actually|only|also|both|were|had|could|might|tend)$/;

/** The only comma, with a verb behind it: "value music, are tired of nagging". */
const LAST_COMMA = /(?<=^[^,]*), (?!(?:and|or|but)\b)([a-z'’]+)\b(?=[^,]*$)(?!.* (?:and|or|but) )/;
const isVerb = (word: string, sets: WordSets): boolean =>
  READY.test(word) || (sets.verbs.has(word) && !/ing$/.test(word));

/** An answer that ends "people who …": a plural verb and what follows. */
export function fitWho(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(inFull(answer), sets);
  if (!typed) return { text: '' };
  const bare = sayable('likes', typed, sets)
    .replace(
      /^(?:(?:the )?(?:people|those|they|folks|families|owners|customers|ones|kind|type)\s+)?(?:who|that)\s+/i,
      '',
    )
    .replace(/^(?:they|people|folks)\s+/i, '');
  const text = ofMany(
    asCalled(theirThere(withNumberWords(atTheClock(asSaid(withWhich(ofType(lowerFirst(bare, sets))))), FEW))),
  )
    .replace(/^rather (?=[a-z]+ )/, 'would rather ')
    .replace(/\b(rather|better|more|sooner) ([^,]+) then (?=[a-z])/, '$1 $2 than ');
  const made = withVerbs(
    withoutBe(
      whoFrom(
        haveThings(
          text.replace(LAST_COMMA, (_, verb: string) => (isVerb(verb, sets) ? ` and ${verb}` : `, ${verb}`)),
          sets,
        ),
        sets,
      ),
      sets,
    ),
    sets,
  );
  return made
    ? inOneBreath('psychographics', asSpan(made))
    : {
        misfit: `"${typed}" can't end "people who …". Start with a verb: "own …", "like …", "are proud of …"`,
      };
}

/** "Five to 50 employees" → "5 to 50 employees". */
const asSpan = (text: string): string =>
  text.replace(
    /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) to (?=\d)/g,
    (_, from: string) => `${SMALL.indexOf(from)} to `,
  );
const SMALL = [...Array.from({ length: 11 }, (_, n) => numberWord(n)), 'eleven', 'twelve'];

/** "Are always start a diet on Monday" → "always start …". */
const withoutBe = (text: string, sets: WordSets): string =>
  text.replace(
    /^are ((?:always|never|often|still|usually|mostly|rarely) ([a-z]+))(?= [a-z])/,
    (whole, often: string, verb: string) =>
      sets.verbs.has(verb) && !sets.adjectives.has(verb) && !sets.participleSet.has(verb) ? often : whole,
  );

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
const haveThings = (text: string, { things }: WordSets): string =>
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

/** What one did, and not how one is: "tried ads and got burned". */
const DID =
  /^ (?:an?|the|some|ads|it|them|everything|others?|a few|several|two|three|no|their|Mom|Dad|Grandma|Grandpa|you|each|every|[a-z]+s that|\d)\b| (?:and|but) (?:got|lost|found|paid|[a-z]+ed)\b/;

/** What people do, whatever follows: "hate ladders" are no ladders. */
const DO =
  /^(?:treat|hate|love|like|own|want|value|prefer|enjoy|care|live|trust|plan|worry|dread|fear|miss|avoid|raise|keep|pay|hire|wear|sleep|eat|travel|entertain|count|use|need|employ|feed|help|send|serve|teach)$/;

/** How often one is something: "always late". */
const OFTEN =
  /^(?:always|never|often|still|usually|mostly) [a-z-]+(?! (?:get|run|work|do|have|keep|make|take|go|up|out|off)\b)(?:$| (?:for|to|with|about|and|on|at|of|in|but|by)\b)/;

/** How one is, in words that are no adjectives: "done with that chapter", "up at 4", "on the road all week". */
const BE_SO =
  /^(?:done|finished|clean and sober|through|over|fed up|into|out of|up at|on|in|at|off|under|between|behind|past|half|not|cheap|bigger|smaller|too (?:busy|proud|young|old|tired)|never (?:home|off|sure|too))\b(?! (?:get|run|work|do|have|keep|make|take|go)\b)/;

function whoFrom(text: string, sets: WordSets): string {
  const first = firstWord(text);
  const low = first.toLowerCase();
  const after = text.slice(first.length);
  if (/^never been\b/.test(text)) return `have ${text}`;
  if (OFTEN.test(text) && sets.adjectives.has(text.split(' ')[1]!)) return `are ${text}`;
  if (READY.test(low)) return text;
  if (BE_SO.test(text)) return `are ${text}`;
  const be = {
    is: 'are',
    has: 'have',
    was: 'were',
    does: 'do',
    "doesn't": "don't",
    "isn't": "aren't",
    "hasn't": "haven't",
  }[low.replace('’', "'")];
  if (be) return be + after;
  if (after && DO.test(low)) return low + also(after, sets);
  if (
    /^(?:close|open|clean|dry|clear|warm|cool|tidy|own|free|empty|slow|quiet|calm) (?:the|their|an?|it|them|every|up|out|off) /.test(
      text,
    )
  )
    return text;
  const people = shapeOf(text.split(/ (?:who|with|in|of) /)[0]!, sets) === 'people';
  if (
    sets.participleSet.has(low) &&
    baseOfPast(low, sets) !== low &&
    !sets.pasts.get(low) &&
    participle(baseOfPast(low, sets), sets) === low &&
    /n$/.test(low)
  )
    return `have ${text}`;
  if (
    (baseOfPast(low, sets) || /[a-z]{3}ed$/.test(low)) &&
    !/^(?:cut|set|let|put|hit|quit|hurt|cost)$/.test(low) &&
    DID.test(after)
  )
    return text;
  if ((sets.adjectives.has(low) && !/^ (?:up|out|off)\b/.test(after)) || /^(?:very|too|so)$/.test(low))
    return people && / /.test(text) && /(?:kids|children)$/.test(headOf(text))
      ? `have ${text}`
      : `are ${text}`;
  const base = baseVerb(first, sets);
  if (low.endsWith('ing') && low.length > 5) return `are ${text}`;
  if (base && (!people || base !== low || /^ (?:people|families|folks|others|kids|animals)\b/.test(after)))
    return base + also(after, sets);
  if (baseOfPast(low, sets)) return text;
  if (/(?:kids|children|parents|dogs|cats|pets|horses|homes|houses|cars|boats)$/.test(headOf(text)))
    return `have ${text}`;
  if (people) return `are ${text}`;
  if (/ed$/.test(low)) return `are ${text}`;
  if (/^(?:(?:their|the|a) )?[a-z]+ (?:is|are|was|were) /.test(text) || isAnothers(text, sets)) return '';
  const brief = wordCount(text) <= 3;
  if (
    brief &&
    /(?:conscious|minded|oriented|savvy|driven|focused|aware|friendly|ready|rich|poor|able|ful|ive|ous|bound|proof|shy)$/.test(
      text,
    )
  )
    return `are ${text}`;
  if (/^(?:no|a|an|at least|two|three|more|lots|plenty|big|small|old|young|\d)/.test(text))
    return `have ${text}`;
  return wordCount(text) > 2 && /^[a-z]/.test(text) && !/(?:s|ing|er|or|tion|ment|ly)$/.test(low) ? text : '';
}

/** What something else does: "the green side faces the street", "cat hides when the carrier comes out". */
const isAnothers = (text: string, sets: WordSets): boolean => {
  const [first = '', second = ''] = text.split(' ');
  return (
    /^(?:the|their|this|that|it|there|my|our)$/.test(first) ||
    (!baseVerb(first, sets) &&
      /[^s]s$/.test(second) &&
      baseVerb(second, sets) !== '' &&
      !/[^s]s$/.test(first))
  );
};

/** "hates waiting and loves order" → "hate waiting and love order". */
const also = (after: string, sets: WordSets): string =>
  after.replace(
    /(?<! (?:who|that) .*) (and|or|but) ([a-z]+s)\b(?= [a-z])/g,
    (whole, and: string, verb: string) => {
      const base = baseVerb(verb, sets);
      return base && base !== verb ? ` ${and} ${base}` : whole;
    },
  );

/** What one can count of people, as typed without its lead: "people earning over $400k" → "earning over $400k". */
export function fitCount(answer: string, sets: WordSets): Fit {
  const { text } = oneSentence(answer, sets);
  return { text: toYours(text.replace(/^(?:people|those|folks|who are|they(?:['’]re| are))\s+/i, '')) };
}
