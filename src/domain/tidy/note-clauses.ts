/**
 * A note on somebody the customer knows that was typed as a row of clauses, told clause by clause: each has its own subject ("mom passed, has a
 * house full of stuff" → "whose mom passed, and who has …"), and the verb that was left out ("new carpet, 3 dogs" → "has new carpet and three dogs").
 */
import { article } from '../english.js';
import { joined, type Clause } from './note-joined.js';
import { HOW, withoutVerb } from './note-lacking.js';
import { ofTheirs, SITS } from './note-subjects.js';
import { hasVerbFirst, isTold } from './note-verbs.js';
import { isOnlyParticiple } from './verbs.js';
import type { WordSets } from '../words.js';

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
    if (last?.kind === 'whose' && CHILD.test(last.text) && THEIR_LIFE.test(part)) {
      last.text += ` and ${part}`;
      continue;
    }
    const clause = clauseOf(part, sets, by, at);
    if (!clause) return '';
    const [, does = '', what = ''] = (last?.kind === 'who' && AT_THEIRS.test(last.text) && /^we ([a-z]+) their (.+)$/.exec(clause.text)) || []; // prettier-ignore
    if (last && does) {
      last.text += `, where we ${does} the ${what}`;
      continue;
    }
    if (parts.length === 1 && (clause.kind === 'met' || (clause.kind === 'who' && !clause.isBare))) return '';
    told.push(clause);
  }
  for (let end = told.length; end > 0; end--) {
    const text = joined(told.slice(0, end));
    if (text.split(' ').length <= longest) return text;
  }
  return '';
}

/** "CFO at Brandt Foods, we do their payroll": the company's. */
const AT_THEIRS = / (?:at|for) (?:the )?\p{Lu}[^,]*$/u;
/** "Wedding is in May, 200 people". */
const CROWD = /^(?:(?:about|over|around|maybe) )?\d[\d,]* (?:people|guests|seats|head)$/;
/** "Daughter is a junior, wants engineering": a child's wishes. */
const CHILD =
  /^(?:son|daughter|boy|girl|kid|oldest|youngest|middle one|stepson|stepdaughter|grandson|granddaughter) /;
const THEIR_LIFE =
  /^(?:wants|hopes|plays|swims|loves|hates|applied|applying|got into|made (?:varsity|the)|failed|failing|struggles|dreams|plans|starts (?:college|kindergarten|high school|school|at)|graduates|already (?:talks|reads|plays)) /;
/** "Needs a bookkeeper, hers quit". */
const NOBODYS = /^(?:hers|his|theirs) (?:is|was|quit|died|left|broke|went|just|retired|[a-z]+ed)\b/i;

/** The clauses: what stands beside a name or an age goes with it. */
function partsOf(note: string): string[] {
  const parts: string[] = [];
  for (const part of note.split(/[,;] (?:and |but )?|\s+[-–—]+\s+/)) {
    const before = parts.at(-1);
    if (before !== undefined && WITH_BEFORE.test(part)) parts[parts.length - 1] = `${before}, ${part}`;
    else if (part) parts.push(part.replace(/^(?:and|but) /, ''));
  }
  return parts;
}
/** "His dog, Biscuit", "his dad, 78", "in Salem, OR". */
const WITH_BEFORE =
  /^(?:(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\d\d|\p{Lu}{2}|[a-z]+ly|(?:\d+|two|three|four|five|a few|a couple) (?:years|months|weeks) ago|last (?:year|week|month|summer|winter|spring|fall)|all (?:with|in|on|from|by|[a-z]+ [a-z]+$).*)$/u;

function clauseOf(typed: string, sets: WordSets, { tell, turn }: Telling, at: number): Clause | undefined {
  if (/^(?:we|i)(?:['’]?ve)? [a-z]+/i.test(typed) && at > 0) return { kind: 'rep', text: turn(typed) };
  const [, payer = ''] = at > 0 ? (PAYER.exec(typed) ?? []) : [];
  if (payer) return { kind: 'rep', text: `${/^[A-Z]{2}/.test(payer) ? 'the ' : ''}${turn(typed)}` };
  const [, both = ''] = at > 0 ? (TOGETHER.exec(typed) ?? []) : [];
  if (both) return { kind: 'rep', text: `you ${both}` };
  const part = typed.replace(ITS_SUBJECT, (_, one: string, got = '') =>
    got ? 'has ' : /['’]/.test(one) ? 'is ' : '',
  );
  const [, from = ''] = at === 0 ? (KNOWN_FROM.exec(part) ?? []) : [];
  if (from) return { kind: 'met', text: `you know ${turn(from)}` };
  if (SITS.test(part)) return { kind: 'who', text: turn(part) };
  const [, role = ''] = / /.test(part) ? (/^([a-z -]+) now$/.exec(part) ?? []) : [];
  if (role && !isTold(role, sets)) {
    const told = clauseOf(role, sets, { tell, turn }, at);
    return told && { ...told, text: `${told.text} now` };
  }
  const [, job = ''] = /^now ((?!(?:is|has|in|on|at|that|and)\b).+)$/.exec(part) ?? [];
  if (job && !hasVerbFirst(job, sets)) {
    const told = clauseOf(job, sets, { tell, turn }, at);
    return told && { ...told, text: told.text.replace(/^(is|has) /, '$1 now ') };
  }
  const theirs = ofTheirs(part, sets, at);
  if (theirs) return { kind: 'whose', text: keptHer(turn(`whose ${theirs}`).slice(6), part) };
  const bare = withoutVerb(part, sets, at);
  if (bare) return { kind: 'who', text: turn(bare), isBare: true };
  const text = withVerb(part, sets, tell(part), at);
  if (!text) return undefined;
  if (text.startsWith('whose ')) return { kind: 'whose', text: keptHer(text.slice(6), part) };
  return { kind: text.startsWith('you ') ? 'met' : 'who', text: withThem(text, part, at) };
}
/** "Kathy from bunco": where the customer knows them from. */
const KNOWN_FROM = /^\p{Lu}\p{Ll}+ (from [a-z].*)$/u;
/** "Kids love him". */
const keptHer = (text: string, part: string): string =>
  KEPT_HER.test(part) ? text.replace(/\byou$/, part.split(' ').at(-1)!) : text;
const KEPT_HER = /(?<!\b(?:with|w|to|from|near|by|behind|beside|like|than|as)) (?:him|her)$/i;
/** "Lost hearing in the Navy, VA paid for it". */
const PAYER =
  /^(VA|IRS|FEMA|HOA|Medicare|Medicaid|insurance) (?:paid|covered|approved|denied|said|wo|won['’]?t)\b/;
/** "They fish together", "they get along": the two of them. */
const TOGETHER =
  /^they ((?:(?:still|also|always|often|both) )?(?:talk|text|swap|trade|share|carpool|fish|hunt|golf|parade|meet|ski|bowl|coach|teach|hike|garden|cook|study|pray|quilt|train|row|dance|volunteer|serve|get along|were|are|play|eat|ride|sing|fly|camp|walk|run)\b(?: .*)?)(?<= (?:together|along|fine|each other|time|lunch|week|month|day|night|year|summer|though|lots?))$/i;
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
  const text = asA(told.startsWith('is just retired') ? told.slice(3) : told, part);
  if ((isOnlyParticiple(first, sets) || /^(?:been|done|gone)$/.test(first)) && !/^(?:has|is|was) /.test(text))
    return `has ${part}`;
  if (at > 0 && isThing(text, sets)) return PLACED.test(text) ? text.replace('is', 'has') : '';
  if (!isTold(text, sets)) return '';
  const verb = text.split(' ')[0]!;
  if (
    hasVerbFirst(part, sets) &&
    !part.toLowerCase().startsWith(verb) &&
    !/^(?:is|has|you|whose)$/.test(verb)
  )
    return '';
  if (verb.endsWith('s') && /^[a-z]+/.exec(part)?.[0] === verb.slice(0, -1) && !/^(?:is|has)$/.test(verb)) return ''; // prettier-ignore
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
/** "And is the roof same age", "and is the office over the hardware store": a thing they aren't. */
const isThing = (text: string, sets: WordSets): boolean => {
  const [, first = '', more = ''] = /^is (?:the|an?) ([a-z]+)(?: ([a-z]+))?/.exec(text) ?? [];
  if (!sets.things.has(first) || /^(?:bus|mail|truck|sign)$/.test(first)) return false;
  return more === '' || BEHIND.test(more) || sets.things.has(more) || more === 'same';
};
const BEHIND = /^(?:on|in|at|over|by|from|near|under|behind|across|next|down|up|out|off|past|to)$/;
const PLACED =
  /^is (?:the|an?) (?:[a-z]+ ){1,2}(?:on|in|at|over|by|near|under|behind|across|next|down|past|out|to) /;
/** "Is the dentist with two offices", "is the widow": one of many, where nothing tells which. */
export const asA = (text: string, part: string): string => {
  const [, role = ''] = IS_THE.exec(text) ?? [];
  return role && !part.startsWith('the ') && !ONLY_ONE.test(role) ? `is ${article(role)} ${role}${text.slice(role.length + 7)}` : text; // prettier-ignore
};
const IS_THE =
  /^is the ((?:(?:retired|property|dental|mail|swim|youth|Airbnb|real|estate|semi-retired) )*[a-z]+)(?=$|,| and | with | in \p{Lu})/u;
const ONLY_ONE = /^(?:mayor|pastor|principal|president|owner|boss|sheriff|coroner|postmaster|librarian|priest|rabbi|one|same|CEO|CFO|COO|superintendent|organist|choir director|groom|bride|guy|lady|man|woman|gal|girl|boy)$/i; // prettier-ignore
const ADVERB_VERB = /^(?:still|also|now|always|just) [a-z]+s /;
const OF_YOURS = /^(?:an? )?((?:(?!(?:is|was)\b)[a-z]+ ){0,2}[a-z]+) of (?:his|hers|theirs)$/i;
const HAS_SOMEBODY = /^has(?= (?:an?|the) (?:[a-z]+ )?[a-z]{3,}(?:ctor|ist|icer|cher|lder|tter|man|guy|lady|mom|dad)(?:$| (?:at|in|on|from)\b))/; // prettier-ignore
const HAS_FRIEND =
  /^has an? (?=(?:(?:old|ex|ex-|former|college|good|best|next-door|longtime) ?)*(?:roommate|neighbor|coworker|classmate|teammate|boss|friend|buddy|bandmate|landlord|tenant|partner)\b)/;
