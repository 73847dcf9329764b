/**
 * A result as one tells it to the person who has it, in the words it was typed in: "boiler replaced before thanksgiving, on budget" →
 * "boiler replaced before Thanksgiving, on budget". Kept results end "you've …" (tidy/result.ts); many a hurried fact is better told bare.
 */
import { saidResult } from './said-result.js';
import { withArticles } from './tidy/articles.js';
import { BEST_YET } from './tidy/clauses.js';
import { articled, factOf } from './tidy/fact.js';
import { negated, said, verbal } from './tidy/result.js';
import { clauseOf, JOINED, MEASURE, movedFrom, present, stateOf } from './tidy/second-part.js';
import { subjectOf, type Subject } from './tidy/subject.js';
import { firstWord, wordCount } from './tidy/text.js';
import { numberWord } from './english.js';
import { baseOfPast, baseVerb, participle } from './tidy/verbs.js';
import type { WordSets } from './words.js';

/** Most words that are told in one breath. */
const LONGEST = 18;

/** How a result begins: with the customer ("you closed in 31 days"), or with the thing they have ("kitchen done in 5 weeks"). */
interface Begun {
  text: string;
  you: boolean;
}

/**
 * The result told, without its stop and with a small first letter, which say() raises. `typed` is the answer as it came, `result` as
 * it's kept; what can't be told from the typed words is said from the kept ones.
 */
export function toldResult(typed: string, result: string, sets: WordSets): string {
  return (typed && told(typed, sets)) || saidResult(result, sets);
}

function told(typed: string, sets: WordSets): string {
  const { whole, hasSubject } = factOf(typed, sets);
  const [first = '', ...rest] = articled(whole).split(PARTS);
  const begun = beginning(first, hasSubject, sets);
  if (!begun || wordCount(begun.text) > LONGEST) return '';
  let text = begun.text;
  for (const [at, part] of rest.entries()) {
    const more = text + going(part, text, begun.you, at === rest.length - 1, sets);
    if (wordCount(more) > LONGEST) break;
    text = more;
  }
  return counted(
    /^(?:you|your|the)\b/.test(text) ? withArticles(text, sets) : withArticles(`the ${text}`, sets).slice(4),
  );
}

/** "no backup since February and passed inspection" → "…, and you passed inspection". */
const youToo = (text: string, sets: WordSets): string =>
  text.replace(/,? and (?=([a-z]+)(?= |$))/g, (and, verb: string, at: number) =>
    /[a-z]ed$|^(?:got|won|kept|made|found|cut|sold|ran)$/.test(verb) &&
    inPast(text.slice(at + and.length), sets)
      ? ', and you '
      : and,
  );

/** Where one part ends and the next begins: a comma, or an "and" before what is no verb. */
const PARTS = /[,;] (?=\S)| and (?=(?:off|no|back|zero|0|now \d*) )/;

/** "0 liens" → "zero liens"; a small figure that begins the sentence as a word. */
const counted = (text: string): string =>
  text
    .replace(/(?<=^| )0(?= [a-z])/g, 'zero')
    .replace(/^\d{1,2}(?= [A-Za-z])/, (digits) => numberWord(Number(digits)));

function beginning(part: string, hasSubject: boolean, sets: WordSets): Begun | null {
  const short =
    /^[a-z]+['’]s (?:[a-z]+(?:ed|ing|en)|been|back|up|home|in|out|off|at|on|down|sound|clear|dry|happy)\b/.test(
      part,
    );
  if (short && !hasSubject) return { text: `your ${part}`, you: false };
  const own = hasSubject ? undefined : subjectOf(part, sets);
  if (own)
    return {
      text: isTold(own, sets) ? `${own.who} ${own.verb}${own.after && ' '}${own.after}` : part,
      you: false,
    };
  if (/^[A-Z]{2,}\b/.test(part) && !hasSubject) return { text: part, you: false };
  const acted = negated(part, sets) || verbal(part, hasSubject, sets);
  if (acted) {
    const kept = said(acted, sets);
    const text = saidResult(kept, sets);
    return doneForThem(kept, sets) ?? { text, you: text.startsWith('you') };
  }
  return hasSubject || isFeeling(part, sets) ? null : { text: part, you: false };
}

/** Whether a subject and its verb make a sentence: "trucks are on time" do, "boiler replaced in May" is told bare. */
function isTold({ verb, made }: Subject, sets: WordSets): boolean {
  if (BARE.test(verb)) return false;
  return !(/^had /.test(made) && baseOfPast(verb, sets));
}
const BARE = /^(?:up|down|gone|back|home|ready|dry|clean|quiet|safe|intact|online|sorted|been)$/;

/** "happy with it" is how somebody is, and needs a person. */
const isFeeling = (part: string, sets: WordSets): boolean =>
  sets.adjectives.has(firstWord(part).toLowerCase()) &&
  /^\S+(?:$| (?:with|about|to|that|of|for|and)\b)/.test(part);

/** What follows a comma. */
function going(part: string, before: string, you: boolean, last: boolean, sets: WordSets): string {
  const and = last ? ', and ' : ', ';
  const from = movedFrom(part, before);
  if (from) return `, ${from}`;
  if (JOINED.test(part) || MEASURE.test(part) || ASIDE.test(part)) return `, ${part}`;
  if (BEST_YET.test(part)) return `, ${/^the /.test(part) ? part : `the ${part}`}`;
  if (/^(?:1st|first|2nd|second|3rd|third) time\b/i.test(part)) return `, for the ${part}`;
  if (/^(?:been|was|were) /.test(part)) return '';
  if (/^now (?:\d|in|at|on|back|off|under|only)/.test(part))
    return you ? `${and}you're ${part}` : `${and}${part}`;
  if (/^used to /.test(part)) return `${and}${part}`;
  const past = inPast(part, sets);
  if (past) return you ? `${last && !/, | and /.test(before) ? ' and ' : and}${past}` : `${and}you ${past}`;
  if (/^off (?!by|to)/.test(part)) return `${and}you're ${part}`;
  const now = present(part, before, sets);
  if (now) return `${and}${now}`;
  const all = /^all( \S+)? (?:still|back|here|there|happy)\b/.exec(part);
  if (all) return all[1] ? `${and}${part.replace(all[1], `${all[1]} are`)}` : `${and}they're ${part}`;
  if (/^[a-z]+['’]s /.test(part) && !/^(?:it|he|she|that|there)['’]s/.test(part)) return `${and}the ${part}`;
  if (/^\d\.\d+%?$/.test(part)) return `, at ${part}`;
  const clause = clauseOf(part, sets) || stateOf(part, sets);
  if (clause && !/^\d/.test(clause)) return `${and}${clause}`;
  const own = subjectOf(part, sets);
  if (own && isTold(own, sets)) return `${and}${own.who} ${own.verb}${own.after && ' '}${own.after}`;
  return /^\d/.test(part) && last && !/ with /.test(before) ? `, with ${part}` : `${and}${part}`;
}

/** Said of what stands before: "on budget", "up 22%", "double last year". */
const ASIDE =
  /^(?:up|down|double|triple|twice|half|on|in|under|ahead|better|more|less|fewer|right|early|late|no (?:charge|extra|fuss|drama)$)\b(?! (?:the|a|and)\b)/i;

/** "got thru two crowns", "renewed twice": the verb in the plain past, or ''. */
function inPast(part: string, sets: WordSets): string {
  const verb = /^[a-z-]+(?= |$)/.exec(part)?.[0] ?? '';
  const after = part.slice(verb.length);
  const base = baseOfPast(verb, sets);
  if (
    !base ||
    /^ [a-z]+ (?:from )?\d+ to \d/.test(after) ||
    / (?:is|are|was|were|has|have|had)\b/.test(after)
  )
    return '';
  if (sets.verbs.has(verb) && !/^ (?:the|your|a|an|our|it|[$\d]|by|up|down|out|off|all)/.test(after))
    return '';
  const done = participle(base, sets);
  const past = [...sets.pasts].find(([, of]) => of === done)?.[0] ?? done;
  return `${sets.pasts.has(verb) ? verb : verb === done ? past : verb}${after}`;
}

/** Work that the rep did for them: whose doing it was stays open when the thing comes first. */
const FOR_THEM =
  /^(caught|cleared|replaced|restored|fixed|repaired|held|cleaned|installed|removed|rebuilt|refinished|delivered|turned(?= around)|shaved|trimmed|knocked|found|drained|painted|rewired|repiped|resealed|regraded|translated|printed|patched|unclogged|leveled)(?: (up|off|out|around|back|down))? (.+)$/;
const SUM =
  /^((?:about |over |almost |nearly |more than )?(?:[$€£][\d,.]+(?: million)?|\d[\d,.]* (?:days?|hours?|weeks?|minutes?|points?|pounds?))(?: (?:a|per) (?:year|month|week))?)(?: (.*))?$/;
/** Where the thing ends and the telling goes on. */
const ENDS =
  / (?=(?:in (?:\$?\d|a |an |one|two|three|four|five|six|seven|eight|nine|ten|half|under|less|time)|by |from |to (?:\$?\d|zero|nothing)|with |without |before |after |since |within |early|ahead|again|so |and |until |till |over |the same |on (?:the|time|budget|a|your)\b|for good|just|right |at ))/;

/** "cleared an acre of blackberry in 8 days" → "an acre of blackberry cleared in 8 days"; nothing when it isn't such work. */
function doneForThem(kept: string, sets: WordSets): Begun | null {
  const [, verb = '', particle = '', rest = ''] = FOR_THEM.exec(kept) ?? [];
  if (!verb || /^(?:it|them|you|me|us|out|up|that)\b/.test(rest)) return null;
  const done = particle ? `${verb} ${particle}` : verb;
  const [, sum = '', of = ''] = SUM.exec(rest) ?? [];
  if (sum) return { text: `${sum} ${done}${of && ' '}${of}`, you: false };
  if (verb === 'found' || (verb === 'held' && !/^(?:the|your|a) /.test(rest))) return null;
  const [thing = '', ...more] = rest.split(ENDS);
  if (
    !/^(?:the|your|a|an|all|both|every|\d+|two|three|four|five|six|seven|eight|nine|ten) /.test(thing) &&
    baseVerb(thing.split(' ')[0]!, sets)
  )
    return null;
  if (wordCount(thing) > 6) return null;
  return { text: [thing, done, ...more].join(' '), you: false };
}
