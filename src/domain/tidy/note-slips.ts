/** What is put right in a note on somebody, before it is read and behind whoever wrote it. */
import { article, numberWord } from '../english.js';
import { asA } from './note-clauses.js';
import { negatedAgain } from './note-states.js';
import { byTable, tableOf } from './rows.js';
import { baseOfPast, isOnlyParticiple } from './verbs.js';
import type { WordSets } from '../words.js';

/** The note with what is only typed so: "friend whos roof leaks", "her bro Mike", "thought shed have to quit". */
export const unslipped = (note: string, sets: WordSets): string =>
  byTable(TYPED, note).replace(WHOS, (who, thing: string) =>
    sets.things.has(thing.toLowerCase()) || OF_KIN.test(thing) ? 'whose ' : who,
  );
/** "Whos roof leaks", "who's dog bites": theirs, where a verb follows. */
const WHOS =
  /\bwho['’]?s (?=([a-z]+) (?:[a-z]+ )?(?:is|was|are|has|had|does|runs|works|lives|teaches|coaches|needs?|keeps?|leaks?|leaked|makes?|broke|died|flooded|bites?|barks?|won['’]?t|can['’]?t|just|never|always)\b)/gi;
const OF_KIN = /^(?:wife|husband|mom|dad|son|daughter|kid|kids|sister|brother|dog|cat|horse|boss|roommate)$/i;
const TYPED = tableOf([
  // "Cuz in Amarillo".
  ['cuz', /^(his |her |their )?cuz(?=,| (?:in|from|on|who|that|and)\b)/i, '$1cousin'],
  // "Opened 2nd restaurant", "just opened a 2nd office".
  [
    '2nd|3rd',
    /\b(opened|opening|bought|buying|building|built|has|had|wants|expecting|added|adding) (?:an? )?([23])(?:nd|rd) (?=[a-z])(?!grade|shift|floor|st\b)/gi,
    (_, opened: string, n: string) => `${opened} a ${n === '2' ? 'second' : 'third'} `,
  ],
  // "VP Ops @ Corvin Dairy".
  [
    'vp ',
    /\b([SE]?VP) (?=(?:ops|operations|sales|finance|marketing|engineering|HR|IT|product|quality|supply chain)\b)/gi,
    (_, vp: string) => `${vp.toUpperCase()} of `,
  ],
  ['a 2nd', /\ba 2nd (?=[a-z])(?!grade|shift|floor)/gi, 'a second '],
  // "Has 3 lawyer firm", "runs 4 chair shop".
  [
    'has |runs |owns ',
    /^((?:has|runs|owns) )(?:an? )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[ -]([a-z]{3,}[^s\W]) (?=(?:firm|shop|practice|outfit|office|dealership|crew|store|company|clinic|garage|salon|restaurant|business|agency|studio|bakery|cafe|fleet|farm|dairy|daycare|school|yard|plant)\b)/i,
    (_, has: string, n: string, of: string) => {
      const many = /^\d$/.test(n) ? numberWord(Number(n)) : n;
      return `${has}${article(many)} ${many}-${of} `;
    },
  ],
  // "We did whole kitchen".
  [
    'whole',
    /\b(did|redid|painted|moved|cleaned|wired|rewired|built|remodeled|repiped) whole (?=[a-z])/gi,
    '$1 the whole ',
  ],
  // "Farms 1200 ac corn".
  [
    'ac',
    /(?<=\d) ?ac(?:res)? (?=(?:corn|beans|soybeans|wheat|hay|cotton|rice|alfalfa|milo|pasture|timber|grapes|almonds|canola|sorghum|potatoes|peanuts)\b)/gi,
    ' acres of ',
  ],

  // "Her bro Mike", "my bro in law" is a short form of its own.
  ['bro', /\b(his|her|their|my) bro\b(?![- ]in)/gi, '$1 brother'],
  // "You know him from the Rotary".
  ['know', /^you know (?:him|her|them) (?=(?:from|at|through)\b)/i, 'you know '],
  // "Thought shed have to quit".
  [
    'shed',
    /\b(thought|said|says|knew|figured|swore|hoped) shed (?=(?:have|never|be|need|lose|get)\b)/gi,
    "$1 she'd ",
  ],
  // "Old boss of his at Dynacast".
  [
    ' of his| of hers| of theirs',
    /^((?:an? )?(?:[a-z]+ ){1,2})of (?:his|hers|theirs) (?=(?:at|from|in|on)\b)/i,
    '$1of yours ',
  ],
  // "Due in nov w/ #2".
  [
    '#',
    /\b((?:due|pregnant|expecting)\b.* w(?:ith|\/)) ?#([2-5])\b/gi,
    (_, due: string, n: string) => `${due} baby number ${NTH[Number(n)]!}`,
  ],
  // "Gf of my cousin Pete".
  [
    'gf|bf',
    /\b([gb])f (?=of (?:my|his|her|our|their)\b)/gi,
    (_, who: string) => `the ${who.toLowerCase() === 'g' ? 'girl' : 'boy'}friend `,
  ],
  // "Farms 1200 ac", "on the county rd crew".
  [' ac', /(?<=\d) ?ac\b(?!\/)/gi, ' acres'],
  [' rd ', /\b(county|town|state|city) rd (?=(?:crew|dept|department|guy|commission|boss)\b)/gi, '$1 road '],
  [' spr', /\b(next|this|last|in the|every) spr\b/gi, '$1 spring'],
  // "Moved 300 ees to our plan".
  [' ees', /(?<=\d) ees\b/g, ' employees'],
  ['dir.', /\bdir\. (?=(?:for|of|at)\b)/gi, 'director '],
  // "New to the area, moved from CA".
  [' ca', /\b(moved (?:here )?(?:from|to)) CA\b/g, '$1 California'],
  // "Also on ProPlan before".
  [
    ' before',
    /^((?:also |was )?)on (?=[^,]*? before(?:,|$))/i,
    (_, also: string) => `was ${/also/i.test(also) ? 'also ' : ''}on `,
  ],
]);
const NTH = ['', 'one', 'two', 'three', 'four', 'five'];

/** "Does the hill and repeats next to you": one word for what is done. */
const DOES_AND = /\bdoes the ([a-z]+) and ([a-z]+s)\b/;

/** The note put right by what was typed. */
export function noteSlips(said: string, typed: string, sets: WordSets): string {
  const right = asA(
    negatedAgain(
      byTable(
        SAID,
        said
          .replace(HAS_ONE, HAS.test(typed) ? '$&' : 'is ')
          .replace(/^got /, HES_GOT.test(typed) ? 'has ' : '$&')
          .replace(YOUR_KIDS, /^(?:his|her|their) /i.test(typed) ? '$&' : 'whose $1 are '),
      ),
    ),
    typed,
  )
    .replace(LEFT, (whole, who: string, did: string) =>
      baseOfPast(did, sets) && !isOnlyParticiple(did, sets) ? `, and ${who} ${did}` : whole,
    )
    .replace(DOES_AND, (whole, what: string, again: string) =>
      new RegExp(`\\bdoes (?:the )?${what},? ${again}\\b`, 'i').test(typed)
        ? `does the ${what} ${again}`
        : whole,
    )
    .replace(YOU_NEVER, (whole, verb: string) => SHE_NEVER(verb, typed) || whole)
    .replace(
      YOUR_BODY,
      (whole, part: string) =>
        new RegExp(`\\b(his|her|their) ${part}\\b`, 'i').exec(typed)?.[0].toLowerCase() ?? whole,
    )
    .replace(OWN_MONEY, (whole, before: string, what: string) => {
      const [, whose = ''] = new RegExp(`\\b(his|her|their) (?:own )?${what}\\b`, 'i').exec(typed) ?? [];
      return whose ? `${before}${whose.toLowerCase()} ${what}` : whole;
    })
    .replace(IN_HALF, (whole, cut: string, what: string, how: string) => {
      const [, whose = ''] = new RegExp(`\\b(his|her|their) ${what}\\b`, 'i').exec(typed) ?? [];
      return whose ? `${cut} ${whose.toLowerCase()} ${what} ${how}` : whole;
    })
    .replace(
      ON_YOU,
      (_, quit: string) => `${quit} ${/\b(?:on|out on) (him|her|them)\b/i.exec(typed)?.[1] ?? 'you'}`,
    )
    .replace(CAPITAL, (whole, is: string, word: string) =>
      isCommon(word, sets) ? `${is}${word.toLowerCase()}` : whole,
    );
  return /^\p{Lu}\p{Ll}+s? /u.test(right) && isCommon(right.split(' ')[0]!, sets)
    ? right[0]!.toLowerCase() + right.slice(1)
    : right;
}

/** Whether a word is written small: right, and nobody's name. */
const isCommon = (word: string, sets: WordSets): boolean => {
  const low = word.toLowerCase();
  return sets.isRight(low) && !sets.proper.has(low) && !sets.names.has(low);
};
/** "Has the shop owner downtown": who they are, and nobody they have. */
const HAS_ONE =
  /^has (?=(?:the|an?|your) (?:[a-z-]+ ){0,2}(?:owner|manager|teacher|cousin|neighbor|fellow|roommate|nurse|contractor|coach|director)\b)/;
const HAS = /^(?:s?he['’]?s |they['’]?ve )?(?:has|had|got|have)\b/i;
const HES_GOT = /^(?:s?he['’]?s|they['’]?ve) got /i;
/** "Grandkids in same class". */
const YOUR_KIDS = /^is (?:your|a) (kids|grandkids|boys|girls|sons|daughters|twins) (?=(?:in|at|on)\b)/;
/** "Took over the shop in March and is the bookkeeper left a week later": somebody else did. */
const LEFT =
  / and is (the [a-z]+) ([a-z]+)(?= (?:a|an|the|last|this|in|on|two|three|right|just|after|before|and)\b)/;
/** "Has a box of letters you never opened": the one who has it. */
const YOU_NEVER =
  /(?<=^(?:has|had|got|bought|inherited|owns|found) .*)\byou (never|doesn['’]t|don['’]t|can['’]t|won['’]t|just|hasn['’]t|haven['’]t)\b/;
const SHE_NEVER = (verb: string, typed: string): string => {
  const [, she = ''] =
    new RegExp(
      `\\b(s?he) ${verb.replace(/^(?:do|have)n/, (v) => (v === 'don' ? 'doesn' : 'hasn')).replace(/['’]/, "['’]?")}\\b`,
      'i',
    ).exec(typed) ?? [];
  return she && `${she.toLowerCase()} ${verb.replace(/^don/, 'doesn').replace(/^haven/, 'hasn')}`;
};
/** "Complains about you back". */
const YOUR_BODY =
  /(?<=\b(?:about|with|on|hurt|broke|threw out|of|for) )you (back|knees?|hips?|shoulders?|neck|feet|foot|head|hair|weight|heart|teeth)\b/;
/** "What to do with your 401k": money of one's own. */
const OWN_MONEY =
  /(\b(?:with|about|of|on|in|for|into) )your (401k|IRA|pension|savings|retirement|money|portfolio|inheritance|settlement|taxes|student loans|credit|debt)\b/i;
/** "Cut your fees in half". */
const IN_HALF =
  /\b(cut|got|brought|dropped|knocked|slashed) your ((?:[a-z]+ ){0,2}[a-z]+?) (in half|in two|down (?:by |to )?\d)/;
/** "Whose lawn guy quit on you". */
const ON_YOU =
  /(?<=\bwhose .*)\b((?:quit|walked out|bailed|died|broke down|ran out|gave out|walked) on) you\b/;
/** "Is a Retired firefighter". */
const CAPITAL = /^(is (?:an?|the|your) )(\p{Lu}\p{Ll}+)(?= \p{Ll})/u;

const SAID = tableOf([
  // "Swapped from Cintas": what they did.
  ['is s', /^is (?=(?:swapped|switched) (?:from|over|to)\b)/, ''],
  // "And is with seventy vendors on her list", "and is a whom every grower trusts".
  [' and is with ', / and is with (?=(?:about |over |nearly )?(?:\d|[a-z]+ [a-z]+s\b))/, ', with '],
  [' is a whom ', / and is a whom /, ', whom '],
  // "Where the boiler and has been limping along".
  [
    ' where ',
    /,? where (the|your|his|her|their) ([a-z]+) and (?=(?:has|had|is|was|does|keeps|needs|leaks|runs) )/,
    ', where $1 $2 ',
  ],
  ['a 1st', /\ba 1st (?=[a-z])(?!grade|shift|floor)/, 'a first '],
  ['hvac', /\bis an? (HVAC)(?=$|,| (?:in|at|for|out)\b)/, 'does $1'],
  // "Moving to Tucson in March, 40 years in the house".
  [
    ' years in ',
    / and (\d+ years) in (?=(?:the|that|a) (?:house|home|place|farm|shop|ranch|apartment|condo|business|store|building)$)/,
    ' after $1 in ',
  ],
  [
    ' years in ',
    /^(\d+ years) in (the|that) (house|home|place|farm|shop|ranch|apartment|condo)$/,
    'has been in $2 $3 for $1',
  ],
  // "Bakery, twelve people".
  [
    'is |has ',
    /^(?:is|has) (?:the|an?) ((?:[a-z]+ )?(?:shop|store|bakery|restaurant|plant|firm|company|clinic|garage|salon|diner|dairy|farm|mill|foundry|brewery|winery|nursery|dealership|daycare|kennel|gym|hotel|motel))(?:,| with) (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:people|employees|guys|men|trucks|stylists|chairs|beds|rooms|seats|lifts|bays|cows|acres)\b)/,
    (_, what: string) => `has ${article(what)} ${what} with `,
  ],
  // "Is your brother whose wife and runs the diner".
  [
    ' whose ',
    /^(is (?:your|an?|the) [^,]+?),? whose (wife|husband|mom|dad|son|daughter|sister|brother|boss|partner) and (?=[a-z]+s )/,
    '$1, whose $2 ',
  ],
  // "Whose brothers wife runs the diner".
  [
    'whose ',
    /^whose (brother|sister|son|daughter|mom|dad|boss|cousin|uncle|aunt|neighbor)s (?=(?:wife|husband|son|daughter|kids?|mom|dad|shop|house|roof|dog|business|boss|boyfriend|girlfriend|partner)\b)/,
    "whose $1's ",
  ],
  ['side by the', /\bside by the side\b/g, 'side by side'],

  // "Lost his dog, Biscuit and is looking for another".
  [', ', /(, \p{Lu}\p{Ll}+) (?=and (?:is|has|who|whose|was|lives|runs|wants|needs)\b)/gu, '$1, '],

  // "Does own taxes", "has an own place".
  [
    ' own ',
    /\b(has|had|[a-z]{2,}[^s'’]s) (?:an |a )?own (?=[a-z])/g,
    (whole: string, does: string) =>
      /^(?:kids|sons|parents|boys|girls|[a-z]+ers)$/.test(does) ? whole : `${does} their own `,
  ],
  // "Is got a box of letters".
  ['is got', /\bis got (?=(?:an?|the|no|\d+|two|three|some|his|her) )/g, 'has '],
  // "You met at yoga and hates her cleaner".
  [
    'you ',
    /^(you (?:met|know|knew) [^,]*?),? and (?=(?!is\b)(?:has|hates|loves|runs|owns|lives|works|wants|needs|plays|teaches|keeps)\b)/,
    '$1 and who ',
  ],
  // "Whose church and needs painting".
  [
    'whose ',
    /\b(whose (?:[a-z]+ ){0,2}[a-z]+) and (?=(?:needs|leaks|keeps|makes|is|was|has|runs|does|lives|works|teaches) )(?<!\b(?:is|was|has|had|needs|died|passed|broke|left|went|quit|lives|works|runs|plays|teaches|likes|loves|hates) [^,]*)/g,
    '$1 ',
  ],
  // "Had the same couch since 1994".
  [' since ', /^had (?=(?:the same|an?|this|that) [^,]* since )/, 'has had '],
  // "Whose well went dry in July hauling water since".
  [' since', /^(whose [^,]* (?:in|last) [A-Za-z]+),? (?=[a-z]+ing [a-z ]*since\b)/, '$1 and who has been '],
  // "Was skeptical at first but now and tells everybody".
  ['but now and ', /\bbut now and (?=[a-z]+s )/g, 'but now '],
  ['you know you ', /^you know you /, 'you know '],
  // "Is your old guy".
  [
    'is your ',
    /^is your ((?:(?:old|young|nice|good|retired) )?(?:guy|lady|man|woman|gal))\b/,
    (_, who: string) => `is ${article(who)} ${who}`,
  ],
]);
