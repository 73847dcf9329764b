/** Who is meant by "they", "him" and "her" in a told result, and who does what stands behind a comma: by what was typed. */
import { has } from '../has.js';
import { baseOfPast, baseVerb, thirdPerson } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';

/** A told sentence with its persons. */
export function withPersons(sentence: string, typed: string, sets: WordSets): string {
  const low = sentence.toLowerCase();
  let text = THEY.test(low) && areCustomers(typed, sets) ? sentence.replace(THEY_ALL, asYou) : sentence;
  if (low.includes('their ') && !/\btheir\b/i.test(typed)) text = text.replace(THEIR_DADS, 'your $1');
  if (low.includes(' you'))
    text = text.replace(YOU_YOU, (whole, before: string, verb: string) => {
      const whom = new RegExp(`\\b${verb}(?:s|es|d|ed)? (him|her|them)\\b`, 'i').exec(typed)?.[1];
      return whom && !/^(?:see|show|tell|give|let|make|thank|wake|take|cost|save|eat|pay)$/.test(verb)
        ? `${before}${verb} ${whom.toLowerCase()}`
        : whole;
    });
  if (low.startsWith('we '))
    text = text.replace(AND_SHE, (whole, before: string, did: string) =>
      SOMEONE.test(before) || /[a-z\d] [A-Z][a-z]/.test(before) || !baseOfPast(did, sets)
        ? whole
        : `${before}, and you ${did}`,
    );
  if (low.includes(' of you') && /\bof (?:them|['’]?em)\b/i.test(typed))
    text = text.replace(OF_YOU, '$1 of them');
  if (low.startsWith('you ') && !OTHER_ONE.test(low)) text = text.replace(BY_SELF, '$1yourself');
  if (/ (?:her|him)\b/.test(low) && !OTHER_ONE.test(low)) text = text.replace(KIN_TALKS, '$1 you');
  if (/^(?:your|the) /i.test(text)) text = ofThing(text, typed, sets);
  if (low.includes('the '))
    text = text.replace(OWN, (whole, before: string, what: string) =>
      has(typed.toLowerCase(), `the ${what}`) ? whole : `${before}your ${what}`,
    );
  if (low.includes(', even '))
    text = text.replace(EVEN, (whole, before: string, verb: string) =>
      baseOfPast(verb, sets) !== '' || /[a-z]{2}ed$/.test(verb) ? `${before}, and you even ${verb} ` : whole,
    );
  return text;
}

/** "Cat came out while they were gone": nobody is named whom "they" could be but the customer. */
const THEY = /\bthe(?:y|ir|m|mselves)\b/;
const THEY_ALL = /\b(?:they|their|themselves|(?<=\b(?:without|for|to|behind|around) )them)\b/gi;
const AS_YOU: Readonly<Record<string, string>> = {
  they: 'you',
  their: 'your',
  them: 'you',
  themselves: 'yourselves',
};
const asYou = (word: string): string => {
  const you = AS_YOU[word.toLowerCase()]!;
  return word.startsWith('T') ? you[0]!.toUpperCase() + you.slice(1) : you;
};

function areCustomers(typed: string, sets: WordSets): boolean {
  const at = [...typed.matchAll(/\bthe(?:y|ir|m|mselves)\b|['’]em\b|\bem\b/gi)].at(-1)?.index ?? -1;
  if (at < 0 || /\b(?:s?he|her|hers|his|him|we|our|i)\b/i.test(typed)) return false;
  const before = typed.slice(0, at);
  return (
    !SOMEBODY.test(before) &&
    !/[a-z\d,] [A-Z][a-z]+/.test(before.replace(DAYS, '')) &&
    ![...before.matchAll(/\b[a-z]{2,}s\b/gi)].some(([word]) => isSeveral(word.toLowerCase(), sets))
  );
}
const DAYS =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving)\b/g;
const isSeveral = (word: string, sets: WordSets): boolean =>
  !/^(?:wks?|weeks|yrs|years|mos|mths|months|days|hrs|hours|mins|minutes|nights|secs|seconds|lbs|pounds|points|pts|times|was|is|has|does|its|this|less|us|plus|across|always|yes|vs|as|gas|bus|class|business|process|pass|loss|glass|grass|mess|stress|boss|access)$/.test(
    word,
  ) &&
  (baseVerb(word, sets) === '' || sets.things.has(word.slice(0, -1)));
const SOMEBODY =
  /\b(?:crew|team|insurance|ins|bank|company|co|city|county|state|school|college|university|dealer|dealership|contractor|guys?|dr|doctor|office|hospital|clinic|inspector|adjuster|police|cops|family|every(?:body|one)|no(?:body| one)|any(?:body|one)|some(?:body|one)|who|staff|people|ppl|folks|kids?|baby|couple|children|men|women|irs|hoa|shop|store|place|board|lender|buyer|seller|neighbor|tenant|other|landlord|judge|court|church|group|mice|geese|cattle|herd|flock|fish|marshal|mechanic|vet|teacher|coach|realtor|agent|plumber|roofer|electrician|boss|manager|nanny|sitter|utility|agency|carrier|club|league|district|department|dept|supplier|vendor|customer|client|osha|auditor|twins|son|daughter|mom|dad|wife|husband|mother|father|parents?|cleaner|housekeeper)\b/i;

/** "Kept dads fishing rods": the customer's, as nobody else's is typed. */
const THEIR_DADS =
  /\btheir ((?:grand)?(?:dad|mom|father|mother|ma|pa)['’]s|(?:wife|husband|uncle|aunt|sister|brother)['’]s)(?= )/gi;

/** "You used to have to shave you": typed of him. */
const YOU_YOU =
  /\b(you (?:can |could |used to |have to |had to |don['’]t |didn['’]t |finally |never |won['’]t |couldn['’]t |can['’]t |now |just )*)([a-z]+) you(?=$|[,.]| (?:every|in|at|on|to|again|for|with|when|and|by|all|up|out|off)\b)/g;

/** "We got all of your slides on one drive and she found Grandpa's wedding": nobody else is told of who could have. */
const AND_SHE = /^(we (?:[^,]|,(?=\d))*\byour\b(?:(?! and )[^,])*),? and (?:she|he) ([a-z]+)\b/i;

/** "Temps we sent, three of them got hired". */
const OF_YOU =
  /(?<=[a-z],? )\b(one|two|three|four|five|six|seven|eight|nine|ten|some|most|all|none|half|any|\d+) of you\b/i;

/** "You dug all forty hills of potatoes himself". */
const BY_SELF =
  /^(you [a-z]+ (?!(?:and )?your\b)(?:(?!your\b|who\b|and\b)[a-z\d]+ ){0,8})(?:himself|herself)\b/;

/** "Your daughter talks to her at dinner": to the customer. */
const KIN_TALKS =
  /\b(your (?:[a-z]+ )?(?:son|daughter|wife|husband|mom|dad|mother|father|sister|brother|grandson|granddaughter|stepson|stepdaughter|boss|teenager|teen|kid) (?:(?!and\b)[a-z'’]+ ){0,4}?(?:to|with|for|at|calls|hugs|visits|helps|texts|tells|asks|called|hugged|helped)) (?:her|him)(?=$|[,.]| (?:at|in|on|again|now|every|about|and|when|more|after|before|all|this)\b)/;
const OTHER_ONE =
  /\b(?:dog|puppy|cat|horse|mare|pony|friend|teacher|coach|baby|doctor|vet|therapist|tutor|trainer|nurse|sitter|nanny)\b/;

/** "The bird stopped plucking", "the shoulder doesn't wake you up": the customer's own. */
const OWN =
  /(^|, and |, but )the (bird|parrot|dog|cat|horse|mare|pony|goat|cow|shoulder|knees?|hip|neck|wrist|elbow|ankle|feet|twins|grandkids|doctor|grandfather['’]s|grandmother['’]s|grandpa['’]s|grandma['’]s)(?= (?!hair|door|food|park|bed|show|groomer|walker|sitter|trainer|people|crate|run|pen|barn|trailer)|$)/i;

/** "You and your wife are talking again, even went to the lake". */
const EVEN = /^(you(?: and your [a-z]+)? [^,]*), even ([a-z]+) /i;

/** What is said of a thing first, and of whom then. */
function ofThing(sentence: string, typed: string, sets: WordSets): string {
  const [, one = '', last = ''] = FIRST.exec(sentence) ?? [];
  if (!one || SOMEONE.test(one) || sets.people.has(last.toLowerCase())) return sentence;
  const it = /[^s]s$/.test(one) ? 'they' : 'it';
  return sentence
    .replace(AND_GETS, (_, gets: string, more: string) => `, and you ${gets}${more}`)
    .replace(WENT_FROM, (whole) => (/, (?:and )?went from\b/i.test(typed) ? `, and ${it} went from` : whole))
    .replace(RAN_DRY, (_, used: string) => `, and ${it} ${used}`)
    .replace(AND_YOU, (whole, now = '', verb: string) => {
      const does = thirdPerson(verb);
      return it === 'it' && MACHINE.test(one) && new RegExp(`, (?:and )?(?:now )?${does}\\b`, 'i').test(typed)
        ? `, and ${now}it ${does}`
        : whole;
    });
}
const FIRST =
  /^(?:your|the) ((?:[a-z-]+ ){0,2}?([a-z-]+))(?:['’]s)? (?:[a-z'’]+(?:s|ed|ing)|is|was|are|were|went|has|had|ran|got) /i;
const SOMEONE =
  /\b(?:son|daughter|wife|husband|mom|dad|mother|father|sister|brother|kids?|boys?|girls?|baby|twins|family|crew|team|guys?|staff|dog|puppy|pup|cat|kitten|horse|mare|pony|colt|cow|goat|bird|boss|manager|foreman|grand[a-z]+|parents|nanny|teen|couple|partner|assistant|bookkeeper|tenant|driver)\b/i;
/** "Closet fits everything now and gets dressed in five minutes". */
const AND_GETS =
  /,? and (get|sleep|cook|love|know|enjoy|eat|laugh|walk)s( (?:dressed|ready|home|up by|out by|to (?:sleep|work|bed)|through the night|dinner|better|well|again|every|the|it|more)\b)/;
const WENT_FROM = /, and you went from\b/;
const RAN_DRY =
  /, and you (used to (?:run dry|leak|flood|freeze|clog|overflow|smell|squeak|rattle|trip|break down|stall|overheat|drip|back up|sag|rust|jam|crash|rot|fog up)\b)/;
const AND_YOU =
  /, and (now )?you (?!sleep|eat|love|feel|say|think|walk|drive|cook|know|enjoy|like)([a-z]+)\b/;
const MACHINE =
  /\b(?:chainsaw|saw|mower|truck|tractor|car|van|bike|boat|generator|machine|press|printer|furnace|boiler|ac|oven|fryer|fridge|freezer|pump|well|stove|heater|washer|dryer|laptop|computer|phone|server|website|site|roof|engine|motor|combine|baler|robot|system|unit|fireplace|dishwasher|watch|clock|piano|blade|transmission|grill|compressor|drill|lathe|mill|plow|sprayer|planter|auger)$/i;
