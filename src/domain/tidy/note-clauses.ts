/**
 * A note on somebody the customer knows that was typed as a row of clauses, told clause by clause: each has its own subject ("mom passed, has a
 * house full of stuff" → "whose mom passed, and who has …"), and the verb that was left out ("new carpet, 3 dogs" → "has new carpet and three dogs").
 */
import { article, plural } from '../english.js';
import { PLACED_SAME, sharing } from './note-states.js';
import { baseOfPast, baseVerb, isOnlyParticiple } from './verbs.js';
import type { WordSets } from '../words.js';

/** What a clause tells: what they are or do, what something of theirs is or does, or what the rep did. */
type Kind = 'who' | 'whose' | 'rep';
interface Clause {
  kind: Kind;
  text: string;
  /** Whether it is a thing that was typed without its verb: "3 dogs". */
  isBare?: boolean;
}

/** How one clause is said behind "who" by itself, and how what is the customer's is turned to "your". */
export interface Telling {
  tell: (clause: string) => string;
  turn: (text: string) => string;
}

/** The note as it is said behind the name, without the "who"; '' where a clause can't be told. What doesn't fit in is dropped from its end. */
export function byClauses(note: string, sets: WordSets, by: Telling, longest: number): string {
  const parts = partsOf(note);
  const told: Clause[] = [];
  if (parts.length === 0 || parts.some((part) => NOBODYS.test(part))) return '';
  for (const [at, part] of parts.entries()) {
    const last = told.at(-1);
    if (last && CROWD.test(part) && !/ with /.test(last.text)) {
      last.text += ` with ${part}`;
      continue;
    }
    const clause = clauseOf(part, sets, by, at);
    if (!clause) return '';
    if (parts.length === 1 && clause.kind === 'who' && !clause.isBare) return '';
    told.push(clause);
  }
  for (let end = told.length; end > 0; end--) {
    const text = joined(told.slice(0, end));
    if (text.split(' ').length <= longest) return text;
  }
  return '';
}

/** "Wedding is in May, 200 people". */
const CROWD = /^(?:(?:about|over|around|maybe) )?\d[\d,]* (?:people|guests|seats|head)$/;
/** "Needs a bookkeeper, hers quit". */
const NOBODYS = /^(?:hers|his|theirs) (?:is|was|quit|died|left|broke|went|just|retired|[a-z]+ed)\b/i;

/** Whether a text goes on behind "who" or is a "whose": "runs the bakery", "was in the Navy". */
export const isTold = (text: string, sets: WordSets): boolean =>
  /^(?:whose|you (?:met|know|knew)) /.test(text) || hasVerbFirst(text, sets);

function hasVerbFirst(text: string, sets: WordSets): boolean {
  const words = text.split(' ');
  const word = (FIRST_ADVERB.test(words[0]!) ? words[1] : words[0])?.toLowerCase() ?? '';
  return (
    AUXILIARY.test(word) ||
    (word.endsWith('s') && !/ss$/.test(word) && baseVerb(word, sets) !== '') ||
    baseOfPast(word, sets) !== '' ||
    sets.pasts.has(word)
  );
}
const AUXILIARY =
  /^(?:is|was|has|had|does|did|can|will|used|could|would|(?:can|won|is|was|has|had|does|did|could|would)n?['’]?t)$/;
const FIRST_ADVERB =
  /^(?:still|also|now|always|just|already|recently|finally|never|once|only|really|usually)$/;

/** The clauses: what stands beside a name or an age goes with it. */
function partsOf(note: string): string[] {
  const parts: string[] = [];
  for (const part of note.split(/, (?:and |but )?|\s+[-–—]+\s+/)) {
    const before = parts.at(-1);
    if (before !== undefined && WITH_BEFORE.test(part)) parts[parts.length - 1] = `${before}, ${part}`;
    else if (part) parts.push(part.replace(/^(?:and|but) /, ''));
  }
  return parts;
}
/** "His dog, Biscuit", "his dad, 78", "in Salem, OR". */
const WITH_BEFORE =
  /^(?:(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\d\d|\p{Lu}{2}|[a-z]+ly|all (?:with|in|on|from|by) .+)$/u;

function clauseOf(typed: string, sets: WordSets, { tell, turn }: Telling, at: number): Clause | undefined {
  if (/^(?:we|i)(?:['’]?ve)? [a-z]+/i.test(typed)) return { kind: 'rep', text: turn(typed) };
  const [, both = ''] = at > 0 ? (TOGETHER.exec(typed) ?? []) : [];
  if (both) return { kind: 'rep', text: `you ${both}` };
  const part = typed.replace(ITS_SUBJECT, (_, one: string, got = '') =>
    got ? 'has ' : /['’]/.test(one) ? 'is ' : '',
  );
  const theirs = ofTheirs(part, sets, at);
  if (theirs) {
    const text = turn(`whose ${theirs}`).slice(6);
    return {
      kind: 'whose',
      text: KEPT_HER.test(part) ? text.replace(/\byou$/, part.split(' ').at(-1)!) : text,
    };
  }
  const bare = withoutVerb(part, sets, at);
  if (bare) return { kind: 'who', text: turn(bare), isBare: true };
  const text = withVerb(part, sets, tell(part), at);
  if (!text) return undefined;
  const kind = text.startsWith('whose ') ? 'whose' : 'who';
  if (kind === 'whose' && KEPT_HER.test(part)) return { kind, text: text.slice(6).replace(/\byou$/, part.split(' ').at(-1)!) }; // prettier-ignore
  return { kind, text: withThem(kind === 'whose' ? text.slice(6) : text, part, at) };
}
/** "Kids love him". */
const KEPT_HER = /(?<!\b(?:with|w|to|from|near|by|behind|beside|like|than|as)) (?:him|her)$/i;
/** "They fish together", "they get along": the two of them. */
const TOGETHER =
  /^they ((?:(?:still|also|always|often|both) )?(?:talk|text|swap|trade|share|carpool|fish|hunt|golf|parade|meet|get along|were|are|play|eat|ride|sing|fly|camp|walk|run)\b(?: .*)?)(?<= (?:together|along|fine|each other|time|lunch|week|month|day|night|year|summer|though|lots?))$/i;
/** "Breeds dogs, races them at the track": not the customers. */
const withThem = (text: string, part: string, at: number): string =>
  at > 0 && THEM.test(part) && !/\byou\b/.test(part) ? text.replace(/\byou\b/, 'them') : text;
const THEM =
  /(?<!\b(?:with|w|to|from|for|near|by|behind|beside|knows|met|like|as) )\b(?:them|['’]?em)\b(?<!\b(?:him|her|his|their)\b.*)/i;
/** "They're looking for another", "she is due in May"; but what "they" do may be done by two. */
const ITS_SUBJECT =
  /^(s?he['’]s|they['’]re|s?he) (got (?=(?:an?|the|no|\d+|two|three|some|his|her) ))?(?!(?:and|both|all|each)\b)(?!met\b)/i;

/** A clause as it is told alone, where that begins with a verb that was typed or may be left out; '' for any other. */
function withVerb(part: string, sets: WordSets, told: string, at: number): string {
  const first = part.split(' ')[0]!.toLowerCase();
  const text = told.startsWith('is just retired') ? told.slice(3) : told;
  if (isOnlyParticiple(first, sets) && !/^(?:has|is|was) /.test(text)) return `has ${part}`;
  if (!isTold(text, sets)) return '';
  const verb = text.split(' ')[0]!;
  if (hasVerbFirst(part, sets) && !part.startsWith(verb) && !/^(?:is|has|you|whose)$/.test(verb)) return '';
  if (new RegExp(`^${verb.slice(0, -1)}\\b`).test(part) && verb.endsWith('s') && !/^(?:is|has)$/.test(verb)) return ''; // prettier-ignore
  if (/^has an? /.test(text) && !/^(?:has|had|got)\b/.test(part) && hasVerbFirst(part, sets) && !HOW.test(part)) return ''; // prettier-ignore
  if (ADVERB_VERB.test(part) && /^(?:has|is) an? /.test(text)) return part;
  if (/^is (?:one|own|just) /.test(text)) return '';
  if (at > 0 && verb === 'has' && !/^(?:has|got|had|an?|\d|also|still) ?/.test(part)) return '';
  const [, who = ''] = OF_YOURS.exec(part) ?? [];
  if (who) return `is ${article(who)} ${who} of yours`;
  return /^(?:has|got|had)\b/.test(part)
    ? text
    : text
        .replace(HAS_SOMEBODY, 'is')
        .replace(/^has your\b/, 'is your')
        .replace(HAS_FRIEND, 'is your ');
}
const ADVERB_VERB = /^(?:still|also|now|always|just) [a-z]+s /;
const OF_YOURS = /^(?:an? )?((?:(?!(?:is|was)\b)[a-z]+ ){0,2}[a-z]+) of (?:his|hers|theirs)$/i;
const HAS_SOMEBODY = /^has(?= (?:an?|the) (?:[a-z]+ )?[a-z]{3,}(?:ctor|ist|icer|cher|lder|tter|man|guy|lady|mom|dad)(?:$| (?:at|in|on|from)\b))/; // prettier-ignore
const HAS_FRIEND =
  /^has an? (?=(?:(?:old|ex|ex-|former|college|good|best|next-door|longtime) ?)*(?:roommate|neighbor|coworker|classmate|teammate|boss|friend|buddy|bandmate|landlord|tenant|partner)\b)/;

/** "Roof leaking since hail" → "roof has been leaking since the hail": something of theirs, and what it is or does; '' for no such clause. */
function ofTheirs(part: string, sets: WordSets, at: number): string {
  const words = part.replace(/^(?:his|her|their) /i, '').split(' ');
  const isTyped = at > 0 && words.length < part.split(' ').length;
  if (/^building (?:next|an?|out|his|her)\b/.test(part)) return '';
  if (
    SITS.test(part) ||
    MEASURED.test(part) ||
    (hasVerbFirst(part, sets) && !isOwned(words[0]!.toLowerCase(), sets, at))
  )
    return '';
  for (let i = 1; i < Math.min(words.length, 5); i++) {
    const head = words[i - 1]!.toLowerCase();
    const verb = words[i]!.toLowerCase();
    if (NO_SUBJECT.test(head)) return '';
    const [, thing = ''] = /^([a-z]+)['’]s$/.exec(head) ?? [];
    const isShort = thing !== '' && (isOwned(thing, sets, at) || isTyped) && (STATE.test(verb) || (KIN.test(thing) && /^(?:an?|the)$/.test(verb))) && !(verb === 'too' && !words[i + 1]); // prettier-ignore
    if (isShort && (at > 0 || !/ing$/.test(verb) || IS_DOING.test(words.slice(i + 1).join(' '))))
      return contracted([...words.slice(0, i - 1), thing].join(' '), words, i);
    if (!isOwned(head, sets, at) && !(isTyped && i === 1)) continue;
    const rest = words.slice(i + 1).join(' ');
    const who = words.slice(0, i).join(' ');
    if (/^[a-z]{3,}ing$/.test(verb) && baseVerb(verb, sets) && (rest === '' || IS_DOING.test(rest)))
      return `${who} ${since(rest, isSeveral(head))} ${verb}${rest && ` ${rest}`}`;
    if (at > 0 && PUT.test(words.slice(i).join(' '))) return `${who} ${isSeveral(head) ? 'are' : 'is'} ${words.slice(i).join(' ')}`; // prettier-ignore
    if (isFinite(verb, head, rest, sets)) return `${who} ${words.slice(i).join(' ')}`;
  }
  return '';
}
/** "Cat sits for her", "dog walks": what they do, in two words. */
const SITS = /^(?:cat|dog|house|pet|baby|team|barrel) ?(?:sits|walks|ropes|races|rides|boards)\b/i;
const NO_SUBJECT = /^(?:who|that|which|of|in|on|at|with|for|from|to|and|or|by|near|is|was|has|had|a|an|the)$/;
/** "House up on jacks", "lease up in June". */
const PUT =
  /^(?:(?:up|down|out|off|over|away|back) (?:on|in|at|for|from|to|with)|up|due|shot|next|too) ?(?!.*\b(?:is|was|has)\b)/;
const IS_DOING =
  /^(?:since|all|every|again|for|from|up|down|out|off|in|on|at|like|this|next|about|to|over|by|now|and)\b/;
const since = (rest: string, areMany: boolean): string =>
  /\bsince\b/.test(rest) ? (areMany ? 'have been' : 'has been') : areMany ? 'are' : 'is';
const isSeveral = (noun: string): boolean => /[^su]s$/.test(noun);
/** "Hair's falling out since the baby" → "hair has been falling out …", "wedding's in October" → "wedding is in October". */
const contracted = (thing: string, words: readonly string[], i: number): string => {
  const rest = words.slice(i).join(' ');
  const isDoing = /ing$/.test(words[i]!);
  return `${thing} ${isDoing ? since(rest, false) : 'is'} ${rest}`;
};
const STATE =
  /^(?:in|on|at|about|not|too|so|still|just|always|never|next|this|getting|going|old|older|younger|worse|bigger|too|shot|down|up|[a-z]{3,}ing)$/;

/** What somebody has: a thing, a part of them, kin. */
const isOwned = (word: string, sets: WordSets, at: number): boolean =>
  sets.things.has(word) ||
  (isSeveral(word) && sets.things.has(word.slice(0, -1))) ||
  OWN.test(word) ||
  (at > 0 && KIN_TOO.test(word));
const OWN =
  /^(?:wife|husband|mom|dad|mother|father|son|daughter|kid|kids|boys?|girls?|twins|dog|dogs|cat|cats|horse|mare|gelding|hair|back|knees?|hips?|shoulders?|teeth|skin|feet|guy|wedding|birthday|lease|business|policy|contract|rates?|rent|house|roof|parents|folks|marriage|divorce|pregnancy|labor|birth|pregnancies|voice|hearing|eyes|heart)$/;
const KIN = /^(?:wife|husband|mom|dad|mother|father|son|daughter|brother|sister|kid)$/;
const KIN_TOO = /^(?:brother|sister|aunt|uncle|niece|nephew|boss|partner|roommate|landlord|cousin)$/;

/** Whether a word behind a thing is its verb. */
const isFinite = (verb: string, head: string, rest: string, sets: WordSets): boolean =>
  (isSeveral(head) && OWN.test(head) && rest !== '' && sets.verbs.has(verb) && !sets.things.has(verb)) ||
  VERBS.test(verb) ||
  (/^(?!named|called|turned|filled|covered)[a-z]{3,}ed$/.test(verb) && baseOfPast(verb, sets) !== '' && !/^(?:by|with) /.test(rest)) ||
  (/[^su]s$/.test(verb) && baseVerb(verb, sets) !== '' && !sets.things.has(verb.slice(0, -1)) && BEHIND_VERB.test(rest)); // prettier-ignore
const VERBS =
  /^(?:is|was|are|were|has|had|does|did|can|wo|(?:is|was|are|were|has|have|had|does|do|did|ca|can|wo|could)n?['’]?t|leaks?|leaked|needs?|keeps?|kept|makes?|lives?|died|passed|quit|broke|burned|flooded|went|got|gets|lost|left|just|never|always|still|hates?|wants?|came|fell|blew|took|froze|won)$/;
const BEHIND_VERB =
  /^(?:$|(?:a|an|the|his|her|their|your|our|in|on|at|to|for|from|with|out|up|off|over|all|every|like|too|when|again|at|down|about|through|\d+|two|three)\b)/;

/** "3 dogs", "big dead ash over the garage", "scared of needles", "due in May" → with the verb it lacks; '' where it lacks none. */
function withoutVerb(part: string, sets: WordSets, at: number): string {
  if (WHO_THEY_ARE.test(part)) return `is ${part}`;
  if (MADE_SO.test(part)) return `is ${part}`;
  const [, where = ''] = PLACED_SAME.exec(part) ?? [];
  if (where) return sharing(where, part);
  if (/^no [a-z]+/.test(part) && !/^no (?:one|longer|more|idea|good)\b/.test(part)) return `has ${part}`;
  if (/^[a-z]+ named [a-z]/i.test(part)) return `has ${article(part)} ${part}`;
  if (at > 0 && HAS_KIN.test(part)) return `has ${counted(part)}`;
  const [, own = ''] = /^own (.+)$/.exec(part) ?? [];
  if (at > 0 && own && !baseVerb(own.split(' ')[0]!, sets)) return `has their own ${own}`;
  const [, role = '', when = ''] = CLIENT.exec(part) ?? [];
  if (role) return `has been ${article(role)} ${role} ${when}`;
  const [, still = '', what = part] = /^(still |also )?(.+)$/.exec(part) ?? [];
  return isHad(what, sets) ? `${still}${hadSince(what)} ${counted(what)}` : '';
}
/** "Swim coach, deaf daughter", "wife with MS". */
const HAS_KIN =
  /^(?:(?:deaf|blind|twin|teenage|grown|new|young|disabled|little|baby|autistic|diabetic) )*(?:daughter|son|wife|husband|daughters|sons|boys|girls|twins|kids|baby|toddler|newborn|puppy)(?:$| (?:in|with|at|on|off) )/i;
const CLIENT = /^((?:[a-z]+ ){0,2}(?:client|customer|patient|member|tenant|subscriber)) ((?:since|for) .+)$/i;
const hadSince = (what: string): string => (/\bsince\b/.test(what) ? 'has had' : 'has');
/** "Big dead ash" → "a big dead ash", "new carpet" and "3 dogs" as they are. */
function counted(what: string): string {
  const head = headOf(what);
  if (/^same /i.test(what)) return `the ${what}`;
  return /^(?:\d|an? |the |two|three|four|five|six|no |lots|tons|some|several|tons)/i.test(what) ||
    isSeveral(head) ||
    UNCOUNTED.test(head)
    ? what
    : `${article(what.split(' ')[0]!)} ${what}`;
}
const headOf = (what: string): string => what.split(BEHIND_HEAD)[0]!.split(' ').at(-1)!.toLowerCase();
const BEHIND_HEAD =
  / (?:of|in|on|over|at|by|with|for|from|since|to|up|full|out|under|behind|near|around|that|who|next|down|all|past|across|and)(?: |$)/;
const UNCOUNTED =
  /^(?:carpet|stuff|furniture|mold|equipment|land|acreage|money|debt|trouble|hair|wiring|plumbing|siding|flooring|tile|insurance|hail|damage|rot|water|hardwood|work|vinyl|ductwork|corn|hay|ground|mildew|asthma|arthritis|diabetes|anxiety)$/;

/** A thing with a word that says how it is or how many: "new carpet", "3 dogs", "house full of stuff", "HVAC contract since 2019". */
function isHad(what: string, sets: WordSets): boolean {
  if (hasVerbFirst(what, sets) && !HOW.test(what)) return false;
  const [, count = ''] = /^(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|a|an) /i.exec(what) ?? [];
  const head = headOf(what);
  const words = what.split(BEHIND_HEAD)[0]!.split(' ');
  if (words.length > 4 || MEASURED.test(what) || words.some((word) => hasVerb(word))) return false;
  const thing = isSeveral(head) ? head.slice(0, -1) : head;
  const isThing = sets.things.has(head) || sets.things.has(thing) || UNCOUNTED.test(head) || KEPT.test(head);
  if (/^\d/.test(count) || /^[tfse][a-z]+$/i.test(count)) return isSeveral(head) || KEPT.test(head);
  if (sets.people.has(plural(head)) && !KEPT.test(head)) return false;
  return isThing && (HOW.test(what) || /^[a-z]+ full of /i.test(what) || / since \d/.test(what));
}
const hasVerb = (word: string): boolean =>
  /^(?:is|was|are|were|has|had|who|that|which|and|but|or|not|never|so|because|if|when)$|n['’]t$/i.test(word);
/** A distance, a time, an age and a crowd are no things one has. */
const MEASURED =
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|an?) (?:doors?|miles?|blocks?|houses?|exits?|years?|yrs?|months?|mos?|days?|weeks?|wks?|times?|hours?|hrs?|minutes|docks?|stalls?|slips?|desks?|bays?|booths?|rows?|floors?|farms?|people|guests?|percent|in|ft|feet|lb|pounds|k|bucks|dollars|of|pm|am|streets?|lots?|towns?|grades?|points?|games?|pews?|rows?|spots?|sites?|spaces?|levels?|chairs down|more|or)\b|^\S+ [a-z]+ (?:up|down|over|away|back|behind|ahead)(?:$| (?:from|on|the)\b)/i;
const KEPT =
  /^(?:ash|oak|maple|elm|pine|tree|trees|dogs?|cats?|horses?|mares?|kids?|boys?|girls?|sons?|daughters?|goats?|cows?|calves|sheep|chickens|locations?|acres|trucks?|rentals?|employees|chairs|offices?|stores?|shops?|cabins?|buildings?|knees?|hips?|shoulders?|teeth|back|tires|mole|stain|rash|limp|cough|dent|crack|leak|hole|stump|attic|basement|yard|fence|deck|pool|pond|roof|furnace|septic|well|mortgage|contract|policy|plan|account|lease|loan|warranty|subscription|membership)$/;
const HOW =
  /^(?:really |very )?(?:brand new|new|old|big|huge|giant|tiny|little|small|bad|terrible|great|nice|dead|dying|leaky|leaking|rotten|rotted|broken|cracked|empty|full|dry|wet|steep|flat|long|short|messy|cluttered|drafty|moldy|weak|bald|stiff|sore|frozen|chronic|huge|same|first|second|third|another|crooked|rusty|sagging|overgrown|double|wooden|metal|red|blue|white|black|gray|green|yellow|brown|tons of|lots of|a ton of|a lot of|loads of|plenty of|whole|gravel|corner|vintage|antique)\b/i;

/** "Scared of needles", "new to the area", "out of work": how they are. */
const MADE_SO =
  /^(?:(?:very|really|super|so|too|a bit|a little|pretty|not|always|never|still|now|just|recently|newly|also) )*(?:(?:scared|terrified|afraid|allergic|tired|sick|worried|stuck|married|engaged|obsessed|related|new|picky|nervous|anxious|ready|good|bad|great|late|proud|fed up|burned out|happy|unhappy|unsure|skeptical|curious|interested|divorced|separated|open|close|behind|short|due|home|loyal|mad|upset|thrilled|excited|booked|in charge|out of|laid off|stressed|swamped|short on|hard of) (?:to|of|about|with|from|in|on|at|out|for|w)\b|(?:vegan|vegetarian|pregnant|single|divorced|widowed|unhappy|engaged|allergic|diabetic|deaf|blind|disabled|broke|expecting|picky|bored|sober|pregnant again|self-employed|semi-retired|single again|left-handed|hard of hearing)(?:$| (?:now|again|already|since|with|in|and|but|at|last)\b))/i;

/** "Friend of my sister", "ex-bandmate", "guitar teacher now": told elsewhere. */
const WHO_THEY_ARE = /^(?:(?:on|in|from) (?:the|your|my|our|a) )/i;

/** One clause behind the other: "has new carpet and three dogs, and whose wedding is in May". */
function joined(clauses: readonly Clause[]): string {
  const groups: { kind: Kind; texts: Clause[] }[] = [];
  for (const clause of clauses) {
    const { kind } = clause;
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'rep') last.texts.push(clause);
    else groups.push({ kind, texts: [clause] });
  }
  return groups
    .map(({ kind, texts }, at) => {
      const lead = kind === 'whose' ? 'whose ' : kind === 'who' && at > 0 ? 'who ' : '';
      const text = lead + (kind === 'who' ? listed(withThings(texts)) : listed(textsOf(texts), 'whose '));
      if (at === 0) return text;
      return kind === 'rep' || groups[at - 1]!.kind === 'rep' ? `, and ${text}` : ` and ${text}`;
    })
    .join('');
}

const textsOf = (clauses: readonly Clause[]): string[] => clauses.map(({ text }) => text);

/** "Is a barber", "has two chairs" → "is a barber with two chairs"; "has new carpet", "has three dogs" → "has new carpet and three dogs". */
function withThings(texts: readonly Clause[]): string[] {
  const said: string[] = [];
  let had: string[] = [];
  let opening = '';
  const close = () => {
    if (had.length > 0) said.push(opening + listed(had));
    had = [];
  };
  for (const { text, isBare } of texts) {
    const what = HAS_THING.exec(text)?.[1] ?? '';
    if (what && isBare && had.length === 1 && WITH_SOME.test(what) && HAS_ROOMS.test(had[0]!))
      had[0] += ` with ${what}`;
    else if (what && had.length > 0)
      had.push(what); // prettier-ignore
    else if (what && isBare && said.length > 0 && WITH_SOME.test(what) && IS_SOMEBODY.test(said.at(-1)!)) {
      opening = `${said.pop()!} with `;
      had = [what];
    } else {
      close();
      opening = what ? 'has ' : '';
      if (what) had = [what];
      else said.push(text);
    }
  }
  close();
  return said;
}
const HAS_THING = /^has ((?!(?:been|had|to|not|never|always|just|also|still|his|her|their|your)\b)[^,]+)$/;
const HAS_ROOMS =
  /^(?:an?|the) [a-z ]*\b(?:school|place|barn|farm|ranch|motel|hotel|camp|shop|store|salon|clinic|practice|marina|restaurant|diner|bakery|daycare|kennel|gym|studio|church|building|company|business|office|plant|mill)\b(?!.* with )/;
const WITH_SOME =
  /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|bad|tons of|lots of|an?) (?!.* (?:who|that) )/;
const IS_SOMEBODY = /^(?!has (?!an? |the )|wants|needs|hates|loves)(?!.* (?:with|and) )/;

const listed = (texts: readonly string[], again = ''): string =>
  texts.length === 1 ? texts[0]! : `${texts.slice(0, -1).join(`, ${again}`)} and ${again}${texts.at(-1)!}`;
