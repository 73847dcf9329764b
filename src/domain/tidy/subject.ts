/** A result with a subject of its own: "her hives made it" → "seen your hives make it", "kitchen remodeled" → "had …". */
import { article, singular } from '../english.js';
import type { WordSets } from '../words.js';
import { DETERMINER, named, ownName } from './named.js';
import { baseOfPast, baseVerb, gerund } from './verbs.js';

const PRONOUN_SET = /^(?:of|and|in|at|on|for|with|from|to|&)$/i;
/** What things do by themselves; any other participle after a thing was done to it. */
const BY_ITSELF = new Set(
  `go come make stop drop fall rise grow double triple quadruple increase decrease improve jump climb shrink hold sleep pass start
   begin survive last arrive sell win play run keep turn heal clear get become walk talk smile love learn graduate read eat catch
   quit work give hit beat earn stay open bloom return reach finish save
   cry stick leak close cook crash laugh sparkle shine dry nap look feel sound`.split(/\s+/),
);
/** A figure that moved: only then may a word in -ing be a noun ("vending revenue up 30%"). */
const UP = / (?:up|down) (?:by )?[$\d]/;
/** Words in -ing that are things. */
export const NOUN_ING =
  /^(?:Thanksgiving|thanksgiving|wedding|building|ceiling|meeting|listing|siding|plumbing|wiring|parking|clothing|closing|flooring|lighting|heating|billing|landing|evening|morning|hearing|bookkeeping|awning|railing|decking|housing|fencing|paving|coating|gelding|yearling|sibling|spring|string|king|ring|thing|offering|covering|filing|painting|opening|rating|earring|nothing|something|everything|anything)$/;
/** People who do things: "families ask for you". */
const PLURAL =
  /(?:families|customers|clients|guests|neighbors|kids|people|parents|patients|members|students|drivers|couples|buyers|tenants|guys|techs|reps|girls|boys|ladies|men|women|nurses|teachers)$/;
const IS = /^(?:is|are|was|were)$/i;
/** How a thing is: "wedding photos back in three weeks". */
const AS_IS = /^(?:back|home|ready|dry|clean|quiet|safe|intact|online|sorted|gone)$/;

/** A subject that isn't the customer, its verb and what follows; `made` is all of it behind "you've". */
export interface Subject {
  who: string;
  verb: string;
  after: string;
  made: string;
}

/** "seen your hives make it through the winter"; '' when the text has no subject of its own, or none that can be turned. */
export const ownSubject = (text: string, sets: WordSets): string => subjectOf(text, sets)?.made ?? '';

/** The text's own subject with its verb; nothing when it has none, or one that can't be turned. */
export const subjectOf = (text: string, sets: WordSets): Subject | undefined =>
  found(text, sets, true) ?? found(text, sets, false);

/** The subject up to its verb: a form that can only be a verb first ("drug costs went"), then one that may be a noun too. */
function found(text: string, sets: WordSets, surely: boolean): Subject | undefined {
  const tokens = text.split(' ');
  const determined = DETERMINER.test(tokens[0]!) || (surely && /^\d+$/.test(tokens[0]!));
  if (!determined && !mayBeNoun(tokens[0]!, text, sets) && !sets.names.has(tokens[0]!.toLowerCase()))
    return undefined;
  const start = !determined ? 1 : DETERMINER.test(tokens[1] ?? '') ? 3 : 2;
  let within = false;
  let and = false;
  for (let at = start; at < Math.min(tokens.length, 8); at++) {
    if (tokens[at - 1]!.endsWith(',')) return undefined;
    const verb = tokens[at]!.toLowerCase();
    if (PRONOUN_SET.test(verb)) {
      within = true;
      and ||= verb === 'and' || verb === '&';
      continue;
    }
    if (OPENS.test(verb) || /[,;]$/.test(tokens[at - 1]!)) break;
    if (within && !sets.pasts.get(verb) && !IS.test(verb) && !(and && isDoing(verb, sets))) continue;
    if (surely && !isSurely(verb, tokens[at + 1] ?? '', sets)) continue;
    const who = ownName(tokens, at, text) || named(tokens.slice(0, at).join(' '), determined, verb, sets);
    const after = tokens.slice(at + 1).join(' ');
    const made =
      GET.test(verb) && baseOfPast(tokens[at + 1] ?? '', sets)
        ? `had ${who} ${after}`
        : turned(who, verb, after, sets);
    if (made) return { who, verb, after, made };
  }
  return undefined;
}

/** "calls get answered". */
const GET = /^gets?$/;

/** Words that open a clause of their own. */
const OPENS = /^(?:when|if|because|that|who|before|after|while|until|till|since|once|so|but)$/;
const isSurely = (verb: string, next: string, sets: WordSets): boolean =>
  IS.test(verb) ||
  (GET.test(verb) && baseOfPast(next, sets) !== '') ||
  Boolean(sets.pasts.get(verb)) ||
  /(?:ed|n['’]t)$/.test(verb) ||
  /^(?:has|have|had|can|could|gone|done|been)$/.test(verb) ||
  (/^(?:up|down)$/.test(verb) && /^(?:by|to|from|a|[$\d].*)$/.test(next));

/** "Phones and email worked": what they did by themselves. */
const isDoing = (verb: string, sets: WordSets): boolean =>
  verb.endsWith('ed') && BY_ITSELF.has(baseOfPast(verb, sets));

/** "leaves are gone": what are is a thing, though the word is a verb's as well. */
const THINGS_ARE = /^(?!this|his|hers|yours|theirs|always|was|is|has|does)[a-z]+s (?:are|were) /i;

function mayBeNoun(word: string, text: string, sets: WordSets): boolean {
  const low = word.toLowerCase();
  if (NOUN_ING.test(low) || (low.endsWith('s') && THINGS_ARE.test(text))) return true;
  if (
    !/^[a-z]/.test(low) ||
    sets.participleSet.has(low) ||
    sets.pasts.get(low) ||
    /(?:ed|(?<!^ju)ly|n['’]t)$/.test(low) ||
    (/ing$/.test(low) && !UP.test(text))
  )
    return false;
  if (
    (sets.adjectives.has(low) && !(UP.test(text) && /^(?:late|new|old|sick|short)$/.test(low))) ||
    /^(?:no|not|never|only|more|less|fewer|better|best|under|over|off|on|in|at|with|from|till|until|since|now|then|hers|yours|mine|theirs|can|could|has|have|had|is|are|was|gets|a|an|one|two|three|about|over|zero|not|every)$/.test(
      low,
    )
  )
    return false;
  const base = baseVerb(low, sets);
  return !base || base === singular(low);
}

/** The verb of the subject, turned: past → "seen X go", present → "had X go", "is …ing" → "seen X …ing", done to it → "had X done". */
function turned(who: string, verb: string, after: string, sets: WordSets): string {
  const tail = after ? ` ${after}` : '';
  if ((verb === 'up' || verb === 'down') && /^to (?:[$\d]|zero|one|none)/.test(after))
    return `${verb === 'up' ? 'gotten' : 'cut'} ${who}${verb === 'up' ? ' up' : ''}${tail}`;
  if ((verb === 'up' || verb === 'down') && /^(?:by |from )?[$\d]|^(?:a|by)\b/.test(after))
    return `seen ${who} go ${verb}${tail}`;
  if (verb === 'gone') return `gotten rid of ${the(who)}${tail}`;
  if (IS.test(verb)) return after === 'gone' ? `gotten rid of ${the(who)}` : being(who, after);
  if (AS_IS.test(verb)) return `had ${who} ${verb}${tail}`;
  if (verb === 'been') return after ? `had ${who} ${after}` : '';
  if (/^(?:isn['’]t|aren['’]t|wasn['’]t)$/.test(verb))
    return stopped(who, after) || thatNot(who, verb, after);
  if (/^(?:hasn['’]t|haven['’]t|didn['’]t)$/.test(verb)) return thatNot(who, verb, after);
  if (/^(?:doesn['’]t|don['’]t)$/.test(verb)) return stoppedDoing(who, after, sets);
  if (/^(?:has|have|had)$/.test(verb)) return having(who, after, sets);
  if (verb === 'can' || verb === 'could') return `seen ${who} ${after}`;
  const base = baseOfPast(verb, sets);
  if (base)
    return (BY_ITSELF.has(base) && (base !== 'finish' || PLACED.test(after))) ||
      (base === 'show' && /^up\b/.test(after)) ||
      /^it\b/.test(after) ||
      (TAKES.has(base) && SPAN.test(after))
      ? `seen ${who} ${base}${bareToo(tail, sets)}`
      : `had ${who} ${sets.pasts.get(verb) ?? verb}${tail}`;
  const present = baseVerb(verb, sets);
  const plainly =
    present &&
    (present !== verb
      ? verb.endsWith('s') &&
        (after !== '' || BY_ITSELF.has(present)) &&
        (!who.endsWith('s') || /^[A-Z][a-z]+$/.test(who))
      : (who.endsWith('s') && (BY_ITSELF.has(present) || PLURAL.test(who))) || present === 'fit');
  const alive =
    /^[A-Z][a-z]/.test(who) || (PLURAL.test(who) && BY_ITSELF.has(present)) || present === 'stick';
  if (!plainly) return '';
  const [, before = ''] = /^(.*) finally$/.exec(who) ?? [];
  if (before) return `gotten ${before} to ${present}${tail}`;
  if (!alive && / again$/.test(tail)) return `gotten ${who} to ${present}${tail}`;
  return `${alive ? 'seen' : 'had'} ${who} ${present}${tail}`;
}

function being(who: string, after: string): string {
  const [, way = '', figure = ''] =
    /^(down|up)\s+(?:by\s+)?((?:[$€£]?\d|a |an |about |over |almost |nearly |more |half|two|three|four|five|ten).*)$/i.exec(
      after,
    ) ?? [];
  if (figure) return `${way.toLowerCase() === 'down' ? 'cut' : 'raised'} ${who} by ${figure}`;
  if (/^[a-z]+ing\b/.test(after)) return `seen ${who} ${after}`;
  return after ? `had ${who} ${after}` : '';
}

/** What takes a time: "the annual meeting took 20 minutes". */
const TAKES = new Set(['take', 'cost', 'need', 'last']);
const SPAN =
  /^(?:only |just |under |about |less than )?(?:[$\d]|an? |one |two |three |four |five |ten |half )/;

/** "walked off calm and ate" → "walk off calm and eat": the verb after "and" takes the form of the first. */
const bareToo = (tail: string, sets: WordSets): string =>
  tail.replace(/ and ([a-z]+)(?= |$)/g, (whole, verb: string) => {
    const base = sets.bases.get(verb) ?? '';
    return base && base !== verb ? ` and ${base}` : whole;
  });

/** "elevator hasn't been down since May" → "had an elevator that hasn't been down since May". */
function thatNot(who: string, verb: string, after: string): string {
  const [, own = '', thing = ''] = /^(your|the) (.+)$/.exec(who) ?? [];
  if (!after || !own || PLURAL.test(who) || PERSON.test(who)) return '';
  const many = thing.split(' ').at(-1)!.endsWith('s') && !/ss$/.test(thing);
  return `had ${many ? '' : `${article(thing)} `}${thing} that ${verb} ${after}`;
}
/** What is gone isn't theirs any more. */
const the = (who: string): string => who.replace(/^your (?!son|daughter|husband|wife)/, 'the ');
/** Who finishes a race; a job is finished. */
const PLACED = /^(?:first|second|third|last|in|at|with|the|ahead)\b/;
const PERSON =
  /\b(?:inspector|auditor|manager|adjuster|doctor|teacher|owner|neighbor|lawyer|customer|tenant|client|son|daughter|husband|wife|mom|dad|mother|father|dog|cat|baby|team|crew|staff|boss)$/;

const stopped = (who: string, after: string): string => {
  const [, what = ''] = /^(.*?)(?: any ?more| any longer)$/i.exec(after) ?? [];
  return what ? `seen ${who} stop ${/^[a-z]+ing\b/.test(what) ? '' : 'being '}${what}` : '';
};

/** "doesn't shake and walks in" → "… and walk in": both are seen. */
const plainToo = (after: string, sets: WordSets): string =>
  after.replace(
    / and ([a-z]+[^s\W]s)(?= (?:into|in|to|up|down|through|out|on|by)\b)/,
    (whole, verb: string) => {
      const base = baseVerb(verb, sets);
      return base && base !== verb ? ` and ${base}` : whole;
    },
  );

function stoppedDoing(who: string, after: string, sets: WordSets): string {
  const [, verb = '', rest = ''] =
    /^(\S+)(.*)$/i.exec(after.replace(/ any ?more\b| any longer\b/i, '')) ?? [];
  const base = baseVerb(verb, sets);
  const bare = base || (/^[a-z]{3,}$/.test(verb) && !/(?:ed|s)$/.test(verb) ? verb : '');
  return bare ? `seen ${who} stop ${gerund(bare)}${plainToo(rest, sets)}` : '';
}

function having(who: string, after: string, sets: WordSets): string {
  const [verb = '', ...rest] = after.split(' ');
  const base = baseOfPast(verb, sets);
  return base ? `seen ${who} ${base}${rest.length ? ` ${rest.join(' ')}` : ''}` : '';
}
