/** Whose words they are: what a rep typed of a customer ("her son kept his spot"), turned to be said to the customer. */
import { has } from '../has.js';
import { toYours } from '../whose.js';
import type { WordSets } from '../words.js';
import { mend } from './mend.js';
import { PET } from './pet-names.js';
import { baseVerb } from './verbs.js';

const HE =
  /\b(?:son|boy|husband|hubby|dad|father|brother|grandson|grandpa|grandfather|nephew|boyfriend|fiancé|uncle|guy|thief|burglar|crook|intruder|(?<!\bhis )(?:kid|toddler|teenager))\b/i;
const SHE =
  /\b(?:daughter|girl|wife|mom|mother|sister|granddaughter|grandma|grandmother|doll|niece|girlfriend|fiancée|aunt|widow|bride|(?<!\bher )(?:kid|toddler|teenager))\b/i;
/** What is a he or a she, but has no "his" or "her" of its own. */
const ANIMAL =
  /\b(?:dog(?! (?:park|show|club|trainer|people|groomer))|pup|puppy|cat|kitten|horse|mare|filly|stallion|gelding|colt|pony|cow|heifer|bull|hen|rooster|heeler|collie|shepherd|terrier|retriever|beagle|hound|poodle|doodle|husky|mutt|corgi|setter|spaniel|goldendoodle|labradoodle|dachshund|pit bull)\b/i;
/** Where an animal sleeps and eats, and what is of its body. */
const OWN_PLACE =
  /^(?:his|her) (?:bed|spot|kennel|mat|own (?:bed|crate|stall|spot|blanket|bowl|food|kennel)|mind|tail|tongue|nose|cool|legs?|paws?|hooves|hips?|ears?|coat|fur|breath|head|dinner|crate|stall|ball|meds|pills)\b/i;
/** "You can't tell they were there": things. */
const THINGS_WERE = /^they (?:were|are|had been) (?:ever )?(?:there|gone|here|new|up|down)\b/i;
/** What one does to an animal. */
const TOUCHED =
  /\b(?:pet|pets|touch|brush|hold|handle|bathe|groom|ride|catch|walk|feed|halter|lead|trim|clip|approach|near|around) $/i;
/** "Kept the house after he passed": the customer lives. */
const DIED = /^s?he (?:died|passed(?: away)?)\b(?=$|[,;.]| (?:in|last|and|so|on|before|suddenly|from|of)\b)/i;
/** "Since they swapped the lights": who was called did. */
const OUR_WORK =
  /(?<=\b(?:since|after|once|when|until|till) )they (?=(?:swapped|fixed|installed|replaced|put|rewired|cleaned|repaired|rebuilt|tuned|serviced|treated|sealed|patched|adjusted|repainted|rerouted|redid|re-did|regraded|insulated|came out) )/g;
/** "she feels like herself": a "self" behind the customer. */
const OF_THEM = /\b(?:s?he|they|you) [^,;]{0,30}$/i;
/** "Had Biscuit's trouble caught and saw her eat": whose trouble it was. */
const SAW = /[A-Z][a-z]+['’]s .*\b(?:saw|seen|see|watch(?:ed)?|heard?|let|made|helped) $/;
/** "One guest extended her stay". */
const GUEST =
  /\b(?:a|one|another|every|each) (?:guest|customer|tenant|client|patient|student|bride|buyer|seller|caller|visitor|member|player|passenger|shopper|inspector|judge) [a-z]+ $|\bthe (?:gr[ae]y|bay|black|white|brown|red|old|young|little|big|green|new|older|younger|other|shy) one [a-z]+ $/i;
/** "Just as you play his": whoever typed "you" spoke to the customer. */
const YOU_DO = /\byou (?!(?:and|or|both|two)\b)[a-z]+ (?=$|(?:his|hers?|him|theirs?|them)\b)/i;
/** The customer, told as one. */
const ONE_OF_THEM = /\b(?:she|her|he|his)\b/i;
const THEY =
  /\b(?:kids|children|sons|daughters|parents|grandkids|grandchildren|employees|customers|students|twins|hives|bees|dogs|horses|techs|crews?|people|guys|reps|friends|[A-Z][a-z]+days|drivers|guys|nurses|walk-ins|visitors|callers|shoppers|patients|couples|teachers|clients|tenants|guests|buyers|sellers|players|workers|members|owners|neighbors|brothers|sisters|partners|(?:\d+|two|three|four|five|six|both|all|most|some) [a-z]+s (?=kept|keep|got|found|made|have|are|were|brought|paid|use|say|said|love|like|lost|saw|left|took|passed|signed|moved|sold)|[a-z]{3,}s (?=who|that))\b/i;

/** "her hives made it" → "your hives made it"; "her son kept his spot" → "your son kept his spot". */
export function toCustomer(text: string, sets: WordSets): string {
  const yours = toYours(text)
    .replace(/\bthey (?=(?:even|also|showed up|came|cleaned|explained|answered|called back)\b)/g, 'we ')
    .replace(OUR_WORK, 'we ');
  if (!has(yours, 'he', 'hi')) return yours;
  const first = (of: RegExp) => of.exec(yours)?.index ?? Infinity;
  // "Her mare … they": the two of them, where the customer is one.
  const both = ONE_OF_THEM.test(yours)
    ? Math.min(first(ANIMAL), first(HE), first(SHE), first(PET))
    : Infinity;
  const keeps = (word: string, at: number) =>
    (/^s?he$/.test(word) && at > first(ANIMAL)) ||
    (word !== 'they' && word !== 'their' && at > first(PET)) ||
    (word === 'they' && THINGS_WERE.test(yours.slice(at, at + 30))) ||
    (/^s?he$/.test(word) && DIED.test(yours.slice(at, at + 30))) ||
    (/^h(?:im|er)$/.test(word) && at > first(ANIMAL) && TOUCHED.test(yours.slice(0, at))) ||
    (OWN_PLACE.test(yours.slice(at, at + 30)) && at > first(ANIMAL)) ||
    (/^h(?:er|im)$/.test(word) && SAW.test(yours.slice(0, at))) ||
    (/^(?:her|his|their)$/.test(word) && GUEST.test(yours.slice(0, at))) ||
    (YOU_DO.test(yours.slice(0, at)) && YOU_DO.test(text)) ||
    at > first(/^h(?:e|is|im|imself)$/.test(word) ? HE : /^(?:she|hers?|herself)$/.test(word) ? SHE : THEY);
  return yours.replace(
    /\b(?:(he|she) ([a-z]+s)|(?:she|he)['’]s|their|theirs|they|(?<=(?:to|beside|by|near|for) )them|his|him|he|hers?|she|himself|herself|themselves)\b/gi,
    (word, subject: string | undefined, verb: string | undefined, at: number) => {
      if (keeps((subject ?? word).toLowerCase().replace(/['’]s$/, ''), at)) return word;
      if (/['’]s$/.test(word)) return "you're";
      if (/sel(?:f|ves)$/i.test(word)) return OF_THEM.test(yours.slice(0, at)) ? 'yourself' : word;
      if (/^they$|^them$/i.test(word) && at > both) return 'you two';
      return subject
        ? `you ${pluralVerb(verb!, sets)}`
        : yourForm(word.toLowerCase(), yours.slice(at + word.length));
    },
  );
}

/** "her" before a noun is "your"; before a preposition or at the end it is "you". */
function yourForm(word: string, after: string): string {
  if (/^(?:they|he|she|him|them)$/.test(word)) return 'you';
  if (word === 'theirs' || word === 'hers' || (word === 'his' && HIS_DID.test(after))) return 'yours';
  if (word !== 'her') return 'your';
  return /^[,;.]|^\s+[$€£]\d|^\s+(?:to|into|in|at|on|with|for|from|and|or|by|so|when|because|a|the|every|each|most|all|both|twice|once|daily|now|too|often|always|sometimes|weekly|didn['’]t|doesn['’]t|never)\b|^\s+(?:nuts|crazy|mad|insane|batty|up the wall)\b|^\s+(?:up|out|off|down)(?=$|[,.;]| (?:for|on|at|in|to|from|with|by)\b)|^\s+(?:first|again|right away|less|more)(?=$|[,.;])|^\W*$/.test(
    after,
  )
    ? 'you'
    : 'your';
}

/** "When his broke down". */
const HIS_DID = /^\W*$|^ (?:broke|died|was|is|went|quit|failed|leaked|flooded|ran out|came|gave out|blew)\b/;

/** "he likes" → "you like", "she has" → "you have". */
export function pluralVerb(verb: string, sets: WordSets): string {
  const plain = { has: 'have', is: 'are', was: 'were', does: 'do' }[verb];
  return plain ?? ((verb.endsWith('s') && (baseVerb(verb, sets) || withoutS(verb))) || verb);
}

/** "subs" → "sub": a verb that no list has; "always" is none. */
const withoutS = (verb: string): string =>
  /ss$|^(?:always|sometimes|perhaps|besides|afterwards|nowadays|his)$/.test(verb)
    ? ''
    : verb.replace(/ies$/, 'y').replace(/(?<=ch|sh|x|z|o)es$|s$/, '');

/**
 * What is open, in the rep's words, fit to be said back: short forms written out, and the customer called "you" where they are
 * plainly meant: "I havent called her back" → "I haven't called you back". Another "he" or "they" may be the rep's own crew.
 */
export function tidyIssue(text: string, sets: WordSets): string {
  const issue = theirOwn(mend(text, sets));
  if (!has(issue, ' her', ' him', ' them')) return issue;
  return issue.replace(
    /\b(call|called|tell|told|email|emailed|text|texted|back to|owe|promised|charged|billed|overcharged) (?:her|him|them)\b/gi,
    '$1 you',
  );
}

/** "His guys were mad" → "your guys were mad": the customer's, unless somebody of the rep's is named who could have some too. */
const theirOwn = (text: string): string =>
  !has(text, 'his ', 'her ', 'their ') || OURS.test(text)
    ? text
    : text.replace(/\b(his|her|their) (?=[a-z])/g, (whole, word: string, at: number) =>
        word === 'her' && !OWN_HER.test(text.slice(at)) ? whole : 'your ',
      );
const OURS =
  /\b(?:our|we|my|the (?:driver|tech|technician|crew|installer|guy|girl|rep|office|team|plumber|helper|sub|new)|driver|tech|installer|crew|rep|helper|sub|painter|adjuster|someone|somebody)\b/i;
const OWN_HER =
  /^her (?!(?:back|about|when|and|to|in|at|on|that|the|a|for|twice|again|with|so|or|but|for|was)\b)[a-z]/;
