/** The words of a request that stand for people: what follows "introduce me to", what stands behind "your", and whom it leaves open. */
import { singular } from '../english.js';
import { lower } from './cues.js';

const OBJECT =
  /\b(?:introduc\w*\s+(?:me|us)\s+(?:\w+\s+)?to|present\w*\s+(?:me|us)\s+to|set\w*\s+(?:me|us)\s+up\s+with|in front of|in the room with|introduction to|intro to|in touch with|in contact with|(?:connect|connecting)\s+(?:me|us)\s+(?:up\s+)?(?:to|with)|(?:hook|hooking)\s+(?:me|us)\s+up\s+with|meet(?:ing)?(?:\s+with)?|(?:hello|hi|hands|coffee|down|know|talk|speak|hand|lunch|word) (?:to|with|of)|getting? to know|my name (?:to|along to|on to)|bring(?:ing)? (?:me|us) (?:\w+ )?together,?(?: one day,?| some day,?)? with|(?:send|point|steer|walk|pass|hand|take) me (?:\w+ )?(?:to|toward|towards)|reach out to|call on|drop in on|door (?:to|with)|know|connection to|connection with|word to)\s+/gi;

const END =
  /[?!.;:]|,(?!\s*(?:your|the|who|whom|and)\b)|\s[-–—]\s|\b(?:so that|because|if you|when you get|once you|and i(?:'ll|'d)?|and then|would you|could you|before you|some ?(?:time|day)|one day|this week|next week)\b/i;

/** What the rep asks to be introduced to, one phrase for each request in the sentence, as typed. */
export function objectsOf(sentence: string): string[] {
  const found: string[] = [];
  const text = sentence.replace(/[’‘]/g, "'");
  for (const match of text.matchAll(OBJECT)) {
    const rest = text.slice(match.index + match[0].length);
    const end = END.exec(rest);
    const phrase = (end ? rest.slice(0, end.index) : rest).trim();
    if (phrase) found.push(phrase);
  }
  return found;
}

const POSSESSED = /\b(?:your|yer|ur)\s+((?:[\p{L}\d&'-]+\s*){1,6})/giu;
const DETERMINED = /\b(?:the|those|that|these|other|another|every|each)\s+((?:[\p{L}\d&'-]+\s*){1,6})/giu;
const OWNED = /\b([A-Z][\p{L}]+(?:'s|s'))\s+((?:[\p{L}\d&'-]+\s*){1,3})/gu;
const PLACED =
  /\b(?:at|in|from|on|of|with|behind|beside|near|across|around|over at|down at|next to|back at)\s+((?:the\s+)?[A-Z][\p{L}\d&'.-]+(?:\s+[A-Z][\p{L}\d&'.-]+)*)/gu;

/** Noun phrases that can hold a face: "your choir", "the people behind the counter", "Leo's games", "at Ridgeback". */
export function anchorsOf(sentence: string): string[] {
  const text = sentence.replace(/[’‘]/g, "'");
  const found: string[] = [];
  for (const match of text.matchAll(POSSESSED)) found.push(`your ${cut(match[1]!)}`);
  for (const match of text.matchAll(OWNED)) found.push(`${match[1]} ${cut(match[2]!)}`);
  for (const match of text.matchAll(PLACED)) found.push(match[1]!.trim());
  for (const match of text.matchAll(DETERMINED))
    if (!/^(?:at|in|on|of|from|with|by|who|which|that|two|three)\b/i.test(match[1]!))
      found.push(`the ${cut(match[1]!)}`);
  return found.filter((phrase) => phrase.length > 4);
}

const STOP =
  /\s(?:who|whom|that|which|where|when|do|does|did|is|are|was|were|would|could|can|will|might|may|should|and|or|but|you|i|we|they|he|she|it|to|for|with|before|after|so|if|then|always|usually|ever|really|has|have|had|these|right|most|comes?|sits?|stands?|gets?)\b.*$/i;
const cut = (words: string): string => ` ${words.trim()}`.replace(STOP, '').trim();

/** Whom a sentence begins with, after a greeting or a question word: "the commodore", "your host on Saturday". */
const BEGINS =
  /^(?:(?:hi|hello|hey|dear)\b[^.,!]*[,!] *)?(?:(?:and|so|is|isn't|was|has|does|did|would|could) )?((?:your|the|that|those) (?:[\p{L}\d&'-]+ ?){1,5}|[A-Z]\p{L}+'s (?:[\p{L}\d&'-]+ ?){1,3})/u;
/** Somebody the customer is said to be with: "you and Carmen ran", "you sailed with the same three couples". */
const WITH =
  /\byou(?:'ve|'re|'d)?\b[^.?!]{0,40}\b(?:and|with|alongside|know|from|met|knew) ((?:the|a|an|two|three|your) (?:[\p{L}\d&'-]+ ?){1,4}|(?:Dr\.?|Mrs?\.?|Ms\.?) ?[A-Z]\p{L}+|[A-Z]\p{Ll}+(?: [A-Z]\p{Ll}+)?)/u;

/** Somebody spoken of in sentences that ask for nobody themselves, for "would you introduce us?"; '' for nobody. */
export function spokenOf(sentences: readonly string[], nobody: ReadonlySet<string>): string {
  for (const sentence of sentences) {
    const text = sentence.replace(/[’‘]/g, "'");
    const small = text.replace(OPENING, (word) => word.toLowerCase());
    const found = [WITH.exec(small)?.[1], BEGINS.exec(small)?.[1]];
    const phrase = found.find((one) => one && !isNobody(one, nobody) && !THING.test(one));
    if (phrase) return cut(phrase);
  }
  return '';
}

const OPENING = /^(?:You|The|Your|That|Those|Is|Would|Could|And|So|Has|Does|Did|Hi|Hello|Hey)\b/;

/** What is nobody's name, though it begins a sentence. */
export const THING =
  /^(?:your|the|that|those) (?:[a-z]+ )?(?:number|results?|point|question|idea|time|year|week|way|things?|bills?|job|work|help|note|card|answer|truth|reason|step|weather|day|savings|tax|taxes|roof|house|car)\b/i;

const LEAD =
  /^(?:(?:just|even|maybe|perhaps|say|like|only)\s+)*(?:(?:any|one|some|a couple|a few|two|three|both|each|all|either|another|most|a handful|more|several|a)\s+)*(?:of\s+)?(?:(?:the|your|those|these|that|my|our|other|another|an|a|his|her|their)\s+)*(?:other\s+|new\s+|good\s+|great\s+|nice\s+|few\s+|single\s+|particular\s+)*/i;

/** A phrase without what counts and points: "one of the other parents" → "parents". */
export const bare = (phrase: string): string => lower(phrase).replace(LEAD, '').trim();

/** "whoever you take a break with": nobody by name, and still a face. */
const SEEN =
  /^(?:whoever|people|folks|person|guys?|ones?|friends?|couple|(?:lady|woman|man|fellow)|someone|somebody)\s+(?:that |who |whom )?you(?:'ve|'re|'d)?\s+(?:usually |always |still |often |really |most |ever |just )*(?!know|think|have|like|can|could|want|meet|might|feel|believe|care|trust|see fit|recommend|suggest|talk to about)\w+/;

/** Whether a phrase names nobody one can see: "anyone", "a few friends", "people like that". */
export function isNobody(phrase: string, nobody: ReadonlySet<string>): boolean {
  const rest = bare(phrase);
  if (!rest) return true;
  if (SEEN.test(rest)) return false;
  const head = rest
    .split(
      /\s(?:who|whom|that|which|whose|of|in|at|on|from|with|for|like|i|you|we|to|as|else|around|might|would|may|could)\b/,
    )[0]!
    .trim();
  if (nobody.has(rest) || nobody.has(head)) return true;
  const last = head.split(/\s+/).at(-1) ?? '';
  return (
    nobody.has(last) &&
    !/^(?:work|church|school|gym|family|army|navy|college|golf|fishing|hunting|running)\b/.test(head)
  );
}

/** What is left of a phrase behind its nobody: "someone in your rowing club" → "your rowing club". */
export const behindNobody = (phrase: string): string =>
  /\b(?:in|at|on|from|of|around|across|over at|down at|next to|behind|beside)\s+((?:your|the|[A-Z])[^,?]*)$/.exec(
    phrase,
  )?.[1] ?? '';

/** Content words of a phrase, singular, for comparing. */
export function contentOf(phrase: string): string[] {
  return lower(phrase)
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2 && !EMPTY.has(word))
    .map((word) => singular(word));
}

const EMPTY = new Set(
  `the your you who whom that which with from for and one two all any are were was did does have has had been into out over
   people person folks other others ones they them their there here this those these know see met meet best most next usually always
   ever would could introduce introducing open happy glad think picture still really first last not but she him her his our`.split(
    /\s+/,
  ),
);
