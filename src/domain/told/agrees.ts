/** Subjects and their verbs in a told sentence: "the fridge and furnace was" → "were", "your neon were" → "was"; and a verb of the customer's behind one of a thing's. */
import { baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { isMany } from './states.js';

/** A sentence whose verbs go with what they are said of. */
export const agreeing = (sentence: string, sets: WordSets): string =>
  sentence
    .replace(BACK, (whole, thing: string, back: string) =>
      sets.things.has(thing.toLowerCase()) ? `your ${thing.toLowerCase()} was ${back} ` : whole,
    )
    .replace(ON_DAY, 'on $2 $1')
    .replace(TWO, (_, two: string, verb: string) => `${two} ${MANY[verb]!} `)
    .replace(WERE, (whole, one: string, noun: string) =>
      isMany(noun) || /^(?:police|cattle|staff|data|media|alumni)$/.test(noun) || !sets.isRight(noun)
        ? whole
        : `${one} was `,
    )
    .replace(WAS, (whole, many: string, noun: string) =>
      isMany(noun) && sets.isRight(noun.slice(0, -1)) ? `${many} were ` : whole,
    )
    .replace(AND_DID, '$1, and you $2 ')
    .replace(FIRST_EVER, '$1your first ')
    .replace(YOURS, 'you $1 ')
    .replace(SINCE, (_, thing: string, verb: string) => `${thing} ${verb === 'was' ? 'has' : 'have'} been `)
    .replace(DOWN_LIFTS, (whole, before: string, verb: string) => {
      const base = baseVerb(verb, sets) || /^(?:deadlift|bench|squat|plank)(?=(?:e?s)$)/.exec(verb)?.[0];
      return base && base !== verb && !sets.things.has(base) ? `${before}, and you ${base} ` : whole;
    })
    .replace(HOLDS, 'it $1s ')
    .replace(FROM_TO, '$1 went from $2 to ')
    .replace(IS_UP, '$1 is $2 ')
    .replace(IT_DONT, "$1 doesn't")
    .replace(TO_US, ', and we ')
    .replace(IN_YOURS, ', with $$$1 in your ')
    .replace(WENT_OFF, '$1$2 went off with no ')
    .replace(NOT_ONE, '$1 ')
    .replace(OF_HERS, ', and you ')
    .replace(OF_HIS, ', and you ');

const MANY: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };
/** Two things, of which something is said. */
const TWO = /(?<=^|, and )((?:the|your) [a-z]+ and (?:the |your )?[a-z]+) (was|is|has) (?!(?:the|one|a) )/i;
/** One thing, or several, by its last letters. */
const WERE = /(?<=^|, and )((?:your|the) ([a-z]+[^s\W])) were /i;
const WAS = /(?<=^|, and )((?:your|the) ([a-z]+[a-rt-z]s)) was /i;
/** "Your insurance is down 11% and beat a false claim": the insurance did no such thing. */
const AND_DID =
  /^((?:your|the) [a-z]+(?: [a-z]+)? (?:is|are|was|were|went|dropped|fell) [^,]*?),? and (beat|won|got|saved|bought|sold|hired|booked|passed|kept|landed|closed|retired|made) (?=(?:the|an?|your|\$?\d|on|all|every|off|in)\b|\$)/i;
/** "You finished the first sweater ever". */
const FIRST_EVER = /(?<=^|, and )(you (?:[a-z]+ )?[a-z]+ )the first (?=(?:[a-z]+ ){1,2}ever\b)/i;
/** "Your kneels are full eight hours": what nobody has. */
const YOURS =
  /^your (kneel|sleep|eat|walk|breathe|smile|sing|swim|drive|stand|sit|bend|climb|hear|see)s (?:are|is|were|was) /i;
/** "Your knee was quiet since September". */
const SINCE =
  /(?<=^|, and )((?:your|the) [a-z]+(?: [a-z]+)?) (was|were) (?=(?:[a-z]+ ){1,2}since (?:\d|[A-Z]|last|spring|summer|fall|winter|the))/i;
/** "You're down twenty-two pounds, deadlifts 315". */
const DOWN_LIFTS =
  /^(you(?:['’]re|['’]ve)? (?:down|up|off|back|out|lost|gained) [^,]*), ([a-z]+[^s]s) (?=\d|the |a |your |all |every |in |with |on |like )/i;
/** "You hold pitch all winter": the piano does. */
const HOLDS =
  /^you (hold|keep) (?=(?:pitch|tune|its tune|a charge|its charge|heat|temp|its temp|air|pressure|prime|an edge|its edge)\b)/i;
/** "Your new patient starts, fourteen a month to thirty-one a month". */
const FROM_TO =
  /^((?:your|the) [a-z ]+), (\$?(?:\d[\d.,]*%?|[a-z-]+)(?: an? [a-z]+)?) to (?=(?:\$?\d[\d.,]*%?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|a hundred))(?: an? [a-z]+)?(?:$|, ))/i;
/** "OEE was up from 61% to 74% in two quarters": and still is. */
const IS_UP =
  /^([A-Z]{2,5}|(?:your|the) [a-z]+) was (up|down) (?=from \S+ to \S+(?:$| in (?:\d|[a-z-]+ (?:days|weeks|months|quarters|years))))/;
/** "When the Wi-Fi don't". */
const IT_DONT = /\b(the (?:Wi-Fi|power|internet|weather|rest|other|boss|phone|net|truck|car)) don['’]t\b/;
/** "… since we put the spare in and you fixed the wand": what came since isn't that, too. */
const TO_US = /(?<= since we [^,]*?) and you (?=[a-z]+ the )/;
/** "The house was empty in four days and 9,200 in your account". */
const IN_YOURS = /,? and \$?(\d[\d,]*k?) in your (?=account|bank|pocket|checking|savings|hand)/;
/** "The graduation party was for sixty with no trouble". */
const WENT_OFF =
  /(?<=^|, and )((?:your|the) (?:[a-z]+ )?(?:party|wedding|dinner|shower|reception|reunion|banquet|recital|service|potluck|cookout)) was( for [a-z\d-]+) with no (?=trouble|problems?|issues?|hitch|drama|backup)/i;
/** "Not one was down morning". */
const NOT_ONE =
  /^(not one) (?:was|is) (?=(?:down|late|bad|slow|lost|missed|sick) (?:morning|day|night|week|hour|shift|order|load|minute)\b)/i;
/** "Your grandma's Bible was back together, and he read from it": he is none of hers. */
const DID = '(?=(?:[a-z]+ed|read|got|had|went|took|cried|made|gave|wore|kept|drove|ate|slept|sang|won) )';
const OF_HERS = new RegExp(`(?<=^your (?:mother|mom|grandma|grandmother|wife|daughter|sister|aunt)(?:'s)? [^,]*), and he ${DID}`, 'i'); // prettier-ignore
const OF_HIS = new RegExp(`(?<=^your (?:father|dad|grandpa|grandfather|husband|son|brother|uncle)(?:'s)? [^,]*), and she ${DID}`, 'i'); // prettier-ignore
/** "Oven back by four". */
const BACK =
  /^([a-z]+) (back|home|done|ready|running again|up and running) (?=(?:by|in|on|within|before|the (?:same|next)) )/i;
/** "By four in the afternoon Friday". */
const ON_DAY = /\bin the (morning|afternoon|evening) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;
