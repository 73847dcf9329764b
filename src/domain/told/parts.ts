/** What a hurried result goes on with behind a comma, told as its beginning is: ", and the fire inspector signed off". */
import { article } from '../english.js';
import { BEST_YET } from '../tidy/clauses.js';
import { clauseOf, JOINED, MEASURE, movedFrom, present, stateOf } from '../tidy/second-part.js';
import { subjectOf, type Subject } from '../tidy/subject.js';
import { baseOfPast, baseVerb, participle, pastsOf } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { OWN_THING } from './whose.js';

/** What follows a comma. */
export function goingOn(part: string, before: string, you: boolean, last: boolean, sets: WordSets): string {
  const and = last ? ', and ' : ', ';
  const from = movedFrom(part, before);
  if (from) return `, ${from}`;
  if (/^\d+ (?:minutes?|miles?|blocks?|hours?|steps) (?:to|from)\b/.test(part)) return `, ${part}`;
  const each = /^(\$?[\d,.]+) (a (?:month|year|week|day|visit|head|person))$/.exec(part);
  if (each) return `, for ${/^\$/.test(each[1]!) ? '' : '$'}${each[1]} ${each[2]}`;
  if (JOINED.test(part) || MEASURE.test(part) || ASIDE.test(part)) return `, ${part}`;
  if (BEST_YET.test(part)) return `, ${/^the /.test(part) ? part : `the ${part}`}`;
  if (/^(?:1st|first|2nd|second|3rd|third) time\b/i.test(part)) return `, for the ${part}`;
  if (/^(?:been|was|were) /.test(part)) return '';
  if (/^now (?:\d|in|at|on|back|off|under|only)/.test(part))
    return you ? `${and}you're ${part}` : `${and}${part}`;
  if (/^now there(?:['’]s| is| are) /.test(part)) return `${and}${part}`;
  const nows = /^now ([a-z]+)( .*)?$/.exec(part);
  const does = nows && (nows[1] === 'has' ? 'have' : baseVerb(nows[1]!, sets));
  if (does) return `${and}now you ${does === 'be' ? 'are' : does}${nows[2] ?? ''}`;
  if (/^\d+ [a-z]+ an? (?:day|week|month|night|year)$/.test(part)) return `, ${part}`;
  if (/^(?:done|still [a-z]+s|never an?|always [a-z]+s) /.test(part)) return `${and}${part}`;
  if (/^used to be .*\d/.test(part)) return `, where it was ${part.slice(11)}`;
  if (/^used to /.test(part)) return `${and}${part}`;
  if (!you && /^(?:doesn|hasn|isn)['’]t /.test(part)) return `${and}it ${part}`;
  if (/^(?:didn|haven|hasn|don|doesn)['’]t |^never /.test(part))
    return `${and}you ${part.replace(/^hasn/, 'haven').replace(/^doesn/, 'don')}`;
  const past = inPast(part, sets);
  if (past) return you ? `${last && !/, | and /.test(before) ? ' and ' : and}${past}` : `${and}you ${past}`;
  if (/^off (?!by|to)/.test(part)) return `${and}you're ${part}`;
  const now = present(part, before, sets);
  if (now) return `${and}${now}`;
  const all = /^all( (?!still|back)\S+)? (?:still|back|here|there|happy)\b/.exec(part);
  if (all) return all[1] ? `${and}${part.replace(all[1], `${all[1]} are`)}` : `${and}they're ${part}`;
  if (OWN_THING.test(part)) return `${and}your ${part}`;
  if (/^[a-z]+['’]s /.test(part) && !/^(?:it|he|she|that|there)['’]s/.test(part)) return `${and}the ${part}`;
  if (/^\d\.\d+%?$/.test(part)) return `, at ${part}`;
  const none = /^(?:no|zero) (?!one\b)/.test(part);
  if (none && you)
    return / with | no |n['’]t /.test(before) ? `${and}${part}` : `${last ? ', with ' : ', '}${part}`;
  const growing = /^((?:the |your )?(?:[a-z]+ )?([a-z]+)) ([a-z]{3,}ing\b.*)$/.exec(part);
  if (
    growing &&
    baseVerb(growing[3]!.split(' ')[0]!, sets) &&
    !sets.verbs.has(growing[2]!) &&
    !baseOfPast(growing[2]!, sets) &&
    !NO_SUBJECT.test(growing[1]!)
  )
    return `${and}${/^(?:the|your) /.test(growing[1]!) ? '' : 'the '}${growing[1]} ${/[^s]s$/.test(growing[2]!) ? 'are' : 'is'} ${growing[3]}`;
  const held =
    /^((?:your |the )?(?:[a-z]+ )?(?:kids|boys|girls|guys|[a-z]{3,}s)) ((?:glued|hooked|sold|thrilled|happy|covered|settled|set|safe) .+)$/.exec(
      part,
    );
  if (held) return `${and}${/^(?:your|the) /.test(held[1]!) ? '' : 'the '}${held[1]} are ${held[2]}`;
  const away = you ? /^((?:the |your )?(?:[a-z]+ )?([a-z]+)) ((?:off|back) .+)$/.exec(part) : null;
  if (away && !NO_SUBJECT.test(away[1]!))
    return `${and}${/^(?:the|your) /.test(away[1]!) ? '' : 'the '}${away[1]} ${/[^s]s$/.test(away[2]!) ? 'are' : 'is'} ${away[3]}`;
  if (you && DOES_NOW.test(part) && !/ (?:is|are|was|were|has|have)\b/.test(part)) return `${and}you ${part}`;
  const clause = clauseOf(part, sets);
  if (clause) return `${and}${clause}`;
  const state = stateOf(part, sets);
  if (state && !/^\d/.test(state))
    return you &&
      last &&
      !/ with | without /.test(before) &&
      !/^(?:no|not|nobody|everybody|everyone|all|both)\b/.test(state)
      ? `, with ${state}`
      : you && /^not (?:one|a single) /.test(state) && !/ with /.test(before)
        ? `, with ${state}`
        : `${and}${state}`;
  const own = subjectOf(part, sets);
  if (own && isTold(own, sets)) return `${and}${own.who} ${own.verb}${own.after && ' '}${own.after}`;
  if (/^\d/.test(part) && last && !/ with /.test(before)) return `, with ${part}`;
  return `${and}${part.replace(LONE, (thing) => `${article(thing)} ${thing}`)}`;
}

/** What the customer does now: "close books in 6 days". */
const DOES_NOW = /^(?:close|sleep|save|finish|ship|pay|make|get|go|leave|spend|answer|sell) [a-z$\d]/;

/** A thing by itself that came without its article: "clean audit too". */
const LONE = /^(?:clean|new|full|perfect|better|happy|quiet|bigger) [a-z]+[^s\W](?= too$| as well$|$)/;

/** Said of what stands before: "on budget", "up 22%", "double last year". */
const ASIDE =
  /^(?:(?:up|down|double|triple|twice|half|on|in|under|ahead|better|more|less|fewer|right|early|late|no (?:charge|extra|fuss|drama)$)\b(?! (?:the|a|and)\b)|(?:knowing|feeling|thinking) |that [a-z]+ (?:in|on|at|last) |(?:both|all) (?:on|over|under|above|in|at|for|with)\b|(?:\d+|two|three|four) (?:springs|summers|falls|winters|seasons|years|months|weeks) (?:now|running|in a row|straight)\b)/i;

/** "got thru two crowns", "renewed twice": the verb in the plain past, or ''. */
export function inPast(part: string, sets: WordSets): string {
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
  const past = pastsOf(sets).get(done) ?? done;
  return `${sets.pasts.has(verb) ? verb : verb === done ? past : verb}${after}`;
}

const NO_SUBJECT =
  /\b(?:not|no|never|still|always|and|or|now|just|no longer|back|all|without|by|after|before|for|of|in|on|from|to|with)\b/;

/** Whether a subject and its verb make a sentence: "trucks are on time" do, "boiler replaced in May" is told bare. */
export function isTold({ verb, made }: Subject, sets: WordSets): boolean {
  if (BARE.test(verb)) return false;
  return !(/^had /.test(made) && baseOfPast(verb, sets));
}
const BARE = /^(?:up|down|gone|back|home|ready|dry|clean|quiet|safe|intact|online|sorted|been)$/;
