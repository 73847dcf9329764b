/** What a rep types of a circle beyond its name, before it is read, and what is put right when it was. */
import { CIRCLE, mostDo } from './circle-rows.js';
import { dayOf } from './days.js';
import { byTable, tableOf } from './rows.js';

/** "Sat hike bunch at the lake they all got dogs": what runs on without a mark isn't said; "the guys they fish with" is whom one asks for. */
export const circleTyped = (typed: string): string =>
  byTable(
    TYPED,
    byTable(
      CIRCLE,
      /[A-Z]{2}/.test(typed)
        ? named(typed).replace(STATE, (_, before: string, state: string) => `${before} ${STATES[state]!}`)
        : named(typed),
    ),
  );

/** "On the county fair board" → "the county fair board", "in a book club with six moms" → "book club with six moms": where it is says how one is there. */
const named = (typed: string): string => typed.replace(WHERE, '').replace(IN_A, '');
const WHERE =
  /^(?:(?:he|she|they)(?:['’]s|['’]re| is| are)? |is |are )?(?:at|on|in|over at|down at|out at) (?=the [a-z])/i;
const IN_A =
  /^(?:(?:he|she|they)(?:['’]s|['’]re| is| are)? |is |are )?(?:on|in) an? (?=[a-z-]+ (?:[a-z-]+ )?(?:club|group|league|team|choir|band|class|troop|board|council|committee|guild|society|co-op)\b)/i;

/** "Church, lots of small business owners there". */
const LOTS_OF =
  /^(?:his |her |their |the )?(church|work|school|temple|gym|club|marina|park|barn), (?:lots of|a lot of|lots|tons of|many|a bunch of|full of) ([a-z -]+?)(?: there| go| here)?$/i;
/** "Quilting guild abt 30 ladies", "nurses mostly on nights", "sisters all 4 of them", "Vistage group (his)". */
const HOW_MANY =
  /(?<=[a-z] ?[a-z]+),? (?:(?:about|abt|like|around|maybe|approx|prob(?:ably)?) \d+ .*|mostly .*|all (?:\d+|two|three|four|five) of (?:them|us)|big [a-z]+ family|\((?:his|hers?|theirs|the)\))$/i;
const RUNS_ON =
  /(?<=[a-z] [a-z]+),? ((?:they|its|it['’]s|theyre|they['’]re) (?:all|do|meet|get|got a|go|always|still|play|eat|ride|hunt|the|a) .*|(?:since|because|cause|bc) (?:they|she|he|we) .*)$/i;

/** "In her park in AZ"; a state whose letters are a word stays. */
const STATES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  FL: 'Florida',
  GA: 'Georgia',
  IA: 'Iowa',
  ID: 'Idaho',
  IL: 'Illinois',
  KS: 'Kansas',
  KY: 'Kentucky',
  MA: 'Massachusetts',
  MD: 'Maryland',
  MI: 'Michigan',
  MN: 'Minnesota',
  MO: 'Missouri',
  MT: 'Montana',
  NC: 'North Carolina',
  ND: 'North Dakota',
  NE: 'Nebraska',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NV: 'Nevada',
  NY: 'New York',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VA: 'Virginia',
  VT: 'Vermont',
  WA: 'Washington',
  WI: 'Wisconsin',
  WV: 'West Virginia',
  WY: 'Wyoming',
};
const STATE = new RegExp(`\\b(in|from|near|to|across) (${Object.keys(STATES).join('|')})(?=$|[,;])`, 'g');
/** Businesses whose names are plain words. */
const NAMES =
  /\b(?:state farm|edward jones|home depot|whole foods|trader joe'?s|best buy|farm bureau|tractor supply|john deere|wells fargo|merrill lynch|keller williams|coldwell banker|planet fitness|orangetheory|whole foods|ace hardware)\b/gi;

const TYPED = tableOf([
  ['my', /^My\b/, 'my'],
  [
    'mon |mon. |tue|wed|thu|fri |fri. |sat |sat. |sun |sun. ',
    /\b(Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\b\.? (?=[a-z])/g,
    (_, day) => `${dayOf(day)} `,
  ],
  [
    ', lots|, a lot|, tons|, many|, a bunch|, full',
    LOTS_OF,
    (_, place, who) => `${who} at ${/^(?:church|work|school|temple)$/i.test(place) ? place : `the ${place}`}`,
  ],
  [', they all', /, they all (?=(?:have|own|run|keep|raise|drive|ride|play|work|live)\b)/i, ', who all '],
  [' about |abt |like |around |maybe |approx |prob|mostly |all |big |(', HOW_MANY, ''],
  [
    'state farm|edward jones|home depot|whole foods|trader joe|best buy|farm bureau|tractor supply|john deere|wells fargo|merrill|keller will|coldwell|planet fit|orangetheory|ace hardware',
    NAMES,
    (name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  ],
  ['drop off', /(?<=[a-z] )drop off$/i, 'drop-off'],
  ['+ ', /\b(\d\d)\+ (?=(?:communit|park|league|club|building|crowd)[a-z]*)/gi, '$1-plus '],
  ['+ ', /\b(\d+)\+ (?=[a-z])/g, '$1 or more '],
  ['-', /, (\d+) ?- ?(\d+) (?=[a-z])/g, ' with $1 to $2 '],
  [
    "they|its|it’s|it's|since |because |cause |bc ",
    RUNS_ON,
    (whole, more) => (/ (?:with|to|at|from|in|on|for|by|of|off)$/.test(more) ? whole : ''),
  ],
]);

/** The circle as it is said, with what the reading gets wrong: "the everyone", "the fellow vets", "you do organs for" of the rep's. */
export const putRight = (said: string, typed: string): string =>
  said
    .replace(/^the (?=(?:everyone|everybody|anyone)\b)/, '')
    .replace(/^your ([a-z]+) of yours\b/, 'your $1')
    .replace(/^the fellow /, 'your fellow ')
    .replace(/(?<=s,? who)['’]s (?=(?:all|both|mostly|over|under)\b)/, ' are ')
    .replace(
      /\bthrough (?:the|your) (?=(?:divorce|surgery|cancer|chemo|treatment|college|rehab)\b)/,
      'through ',
    )
    .replace(
      FOR_US,
      (_, does: string) =>
        ` ${OF_US.exec(typed)?.[1]?.toLowerCase() === 'i' ? 'I' : OF_US.test(typed) ? 'we' : 'you'} ${does}`,
    )
    .replace(/^the (?=[a-z ]+ (?:gals|ladies|guys|girls|buddies|friends|pals)$)/, (the) =>
      OF_THEM.test(typed) ? 'your ' : the,
    )
    .replace(/\bchamber of the commerce\b/, 'chamber of commerce')
    .replace(/^your (?=[a-z]+s who [a-z ]+ (?:to|for|from) you$)/, 'the ')
    .replace(/\bwho who\b/, () => (/ all\b/i.test(typed) ? 'who all' : 'who'))
    .replace(/^(?:the )?in[- ]laws$/, 'your in-laws')
    .replace(/^La Leche League$/, 'your $&')
    .replace(/, (\d+|[a-z]+) of(?: you)?(?=$| (?:in|near|on|at|from) )/, (whole, n: string) =>
      /, [^,]* of them\b/i.test(typed) ? `, ${n} of them` : whole,
    )
    .replace(/^the (?=[a-z]+s['’] )/, (the) => (OF_THEM.test(typed) ? 'your ' : the))
    .replace(/^the (?=in-laws)/, (the) => (OF_THEM.test(typed) ? 'your ' : the)) + mostDo(typed);
/** "The florists I sharpen for". */
const FOR_US = / you ((?!know|see|talk|work|go|meet|look)[a-z]+(?: [a-z]+)? for)$/;
const OF_US = /\b(we|i) (?!know|see|talk|work|go|meet|look)[a-z]+(?: [a-z]+)? for$/i;
const OF_THEM = /^(?:his|her|their) /i;
