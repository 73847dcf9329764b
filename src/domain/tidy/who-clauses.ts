/** What stands behind a comma of what people are like, given the verb that was left out: "own horses, picky about feet" → "… and are picky about feet". */
import { article } from '../english.js';
import type { WordSets } from '../words.js';
import { baseOfPast, baseVerb, gerund } from './verbs.js';

/** How somebody is, and not a thing: "picky about feet", "nervous", "new to horses". */
const STATE =
  /^(?:short|low|new|close|behind|sold|set|done|tight|good|bad) (?:on|to|with|in) [a-z]|^(?:(?:too|very|so|pretty|really|a bit|a little) )?(?:picky|nervous|scared|afraid|tired|sick|worried|embarrassed|sentimental|stubborn|ready|broke|busy|proud|skeptical|unsure|fed up|stuck|swamped|retired|stressed|overwhelmed|loyal|frugal|careful|curious|excited|self-employed|burned|burned out|fussy|particular|desperate|strapped|stretched|lonely|confused|frustrated|impatient|strict|desperate|hesitant|undecided|handy|divorced|widowed|engaged|pregnant)(?=$| (?:about|of|on|to|with|by|for|at|in|from|out|and|since|after|over|as|enough|now|again|a lot|when|if|that)\b)/i;
/** What goes on with somebody: "sitting on equity", "paying too much", "about to quit". */
const GOES_SO =
  /^(?:(?:still |always |about to )(?=[a-z])|(?:sitting|living|paying|looking|trying|fighting|running|working|waiting|losing|drowning|thinking|raising|getting|planning|hoping|struggling|juggling|dealing|worrying|saving|caring|commuting|renting|selling|buying|moving) (?:the|a|an|their|too|for|in|on|with|to|out|over|of|about|up|from|at|by|between|against|under|more|two|three|\d|[a-z]+s\b))/i;
/** Words before a thing that one has. */
const HOW_A_THING_IS =
  /^(?:high|low|full|aging|ageing|old|older|new|newer|big|small|tiny|large|huge|bad|good|great|white|black|dark|light|steep|long|tight|dual|single|double|poor|weak|empty|leaky|cracked|outdated|dated|broken|rusty|noisy|messy|wet|dry|sandy|rocky|heavy|thin|limited|fixed|young|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;
const NO_NAME =
  /\b(?:is|are|was|were|be|has|have|had|does|did|will|can|would|should|goes|gets|wants?|needs?|keeps?|and|or|but|that|who|which|ago|later|old|years?|months?|weeks?|days?|hours?|times?|generation|miles?|am|pm|a\.m|p\.m|in|out|first|last|only|enough|alike)\b/i;
const MASS =
  /(?:[^s]s|damage|equipment|insurance|debt|mold|traffic|turnover|grass|wiring|plumbing|trim|carpet|siding|staff|soil|water|income|credit|help|money|land|rent|stock|space|light|storage|parking|demand|growth|tech|software|inventory|wi-?fi|internet|pressure|heat|hair|skin|sleep|reception|service|lighting|weather|wildlife|shade|mud|snow|foot traffic)$/i;

const COUNTED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) /i;

/** The parts behind the first with their verbs, where each of them is known to want one or to have one. */
export function withVerbs(text: string, sets: WordSets): string {
  const told = byKin(withBody(butAre(text.replace(BOTH, ', '))), sets);
  const [first = '', ...rest] = told.split(', ');
  if (rest.length === 0 || rest.length > 3 || !first.includes(' ') || !hasVerb(first, sets)) return told;
  const owns = first.startsWith('have ');
  const made = rest.map((part) => withVerb(part, owns || rest.length > 1, rest.length === 1, sets));
  if (made.includes('') || made.every((part, at) => part === rest[at])) return told;
  if (made.length === 1 && made[0]!.startsWith('with ')) return `${first}, ${made[0]!}`;
  return listed([first, ...made]);
}

/** The parts in one sentence; of what one has the verb is said once: "have two dogs and a white couch". */
function listed(parts: readonly string[]): string {
  const groups: string[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && isHad(last[0]!) && isHad(part)) last.push(part.slice('have '.length));
    else groups.push([part]);
  }
  return inARow(groups.map(inARow));
}
const inARow = (parts: readonly string[]): string =>
  parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;

/** One thing that one has: the next needs no "have" of its own. */
const isHad = (part: string): boolean => /^have (?!.* (?:who|that|and|where|so) )(?!no\b)/.test(part);

/** A figure may be the end of a span: "500 - 5000 taps". */
const hasVerb = (first: string, sets: WordSets): boolean => {
  const verb = first.split(' ')[0]!;
  return (
    !/(?<! to )\b\d+$/.test(first) &&
    (READY.test(verb) || baseVerb(verb, sets) !== '' || baseOfPast(verb, sets) !== '')
  );
};
const READY =
  /^(?:are|have|do|were|had|can|can['’]t|don['’]t|aren['’]t|haven['’]t|just|still|always|never|already|also)$/;

/** A part with its verb, as it was if it has one, '' if that can't be told. */
function withVerb(part: string, owns: boolean, isOnly: boolean, sets: WordSets): string {
  if (/^dual income$/i.test(part)) return 'have two incomes';
  if (/^no (?!one\b|longer\b|matter\b|more than\b)/i.test(part)) return `have ${part}`;
  if (STATE.test(part) || GOES_SO.test(part)) return `are ${part}`;
  if (/^(?:both|all|most) /i.test(part)) return isOnly ? withDoing(part, sets) : '';
  if (isThing(part)) return !owns && /[^s]s$/.test(part) ? `with ${part}` : `have ${asHad(part)}`;
  const [, thing = ''] = isOnly ? (IN_PLACE.exec(part) ?? []) : [];
  if (thing && !baseVerb(thing, sets)) return `with ${part}`;
  return SURE_VERB.test(part) ? part : '';
}

/** "High damage claims", "white couch". */
const isThing = (part: string): boolean => {
  const words = part.split(' ');
  return (
    words.length > 1 &&
    words.length < 5 &&
    HOW_A_THING_IS.test(part) &&
    !NO_NAME.test(words.slice(1).join(' '))
  );
};
const asHad = (part: string): string =>
  MASS.test(part) || COUNTED.test(part) ? part : `${article(part)} ${part}`;
/** "Manuals in three languages", "mice every fall". */
const IN_PLACE =
  /^([a-z]+[^s\W]s) (?:in|every|on|over|under) (?!(?:summer|winter|spring|fall|the|season)\b)[a-z\d$+ ]+$/;
const SURE_VERB =
  /^(?:want|need|love|hate|like|can['’]?t|cannot|won['’]?t|don['’]?t|do|have|are|own|run|keep|know|never|live|work|make|think|worry|hope|plan) ?(?=[a-z])/i;

const BOTH = /(?<=[a-z]) and (?=both [a-z]+s [a-z]+$)/;
/** "Both parents work" → "with both parents working". */
const withDoing = (part: string, sets: WordSets): string =>
  /^(?:both|all|most) (?:[a-z]+ )?[a-z]+s [a-z]+$/i.test(part) && sets.verbs.has(part.split(' ').at(-1)!)
    ? `with ${part.replace(/[a-z]+$/i, (verb) => gerund(verb))}`
    : '';

/** "Do their own spraying but short on time" → "… but are short on time", "have been to three doctors and still hurting". */
const butAre = (text: string): string =>
  BE.test(text) ? text : text.replace(BUT_SO, '$1 are').replace(AND_STILL, '$1 are $2 ');
const BE =
  /\b(?:are|is|feel|look|seem|get|got|stay|keep|were|was|being|like|want|make|sound|become|became)\b/i;
const BUT_SO =
  /(?<=[a-z] )(but|and)(?= (?:short on (?:time|cash|help|money)|scared|afraid|tired of|sick of|worried|nervous|picky about|proud of|embarrassed|too busy|too old|unsure|skeptical|swamped|stretched thin|fed up)\b)/gi;
const AND_STILL = /(?<=[a-z] )(and|but) (still|always|now) (?=[a-z]{3,}ing\b)/g;

/** "Love to quilt but hands hurt" → "… but whose hands hurt". */
const withBody = (text: string): string =>
  text
    .replace(
      /(?<=[a-z] )(but|and) (?:their )?(?=(?:hands|knees|feet|eyes|hips|shoulders|joints|legs|backs) (?:hurt|ache|shake|swell|give out|are)\b)/i,
      '$1 whose ',
    )
    .replace(
      /(?<=[a-z])(?:, (?:and )?| (?:but|and) )(?:their )?(back|neck|knee|hip|shoulder|foot) (?=(?:hurts|aches|is|keeps|gives out)\b)/i,
      ' and have a $1 that ',
    );

/** "Do their own marketing, nephew built the website" → "… and had a nephew build the website". */
const byKin = (text: string, sets: WordSets): string =>
  text.replace(KIN_DID, (whole, kin: string, did: string) => {
    const base = baseOfPast(did, sets);
    if (base && base !== did) return ` and had ${article(kin)} ${kin} ${base} `;
    return /s$/.test(did) && baseVerb(did, sets) ? ` and have ${article(kin)} ${kin} who ${did} ` : whole;
  });
const KIN_DID =
  /, (?:their |an? )?(nephew|niece|cousin|son|daughter|kid|neighbor|friend|buddy|brother|sister|brother-in-law|uncle|son-in-law|wife|husband|spouse) ([a-z]{2,}) (?=[a-z])/;
