/** How a told result begins: with the customer ("you closed in 31 days"), with the rep, or with the thing they have ("kitchen done in 5 weeks"). */
import { article } from '../english.js';
import { ownNamed } from '../tidy/named.js';
import { negated } from '../tidy/negated.js';
import { said, verbal } from '../tidy/result.js';
import { NOUN_ING, subjectOf, type Subject } from '../tidy/subject.js';
import { firstWord } from '../tidy/text.js';
import { baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { asTyped } from './as-typed.js';
import { thing, you, type Begun } from './begun.js';
import { doneForThem } from './for-them.js';
import { isTold } from './states.js';
import { saidResult } from './said.js';
import { REP } from './reps-own.js';
import { OWN_THING } from './whose.js';

/** The first part as it is told; nothing where it can't be told from the typed words. */
export function beginning(
  part: string,
  typed: string,
  hasSubject: boolean,
  sets: WordSets,
): Begun | undefined {
  if (part.startsWith(REP)) return { text: `we${part.slice(REP.length)}`, subject: 'we', clause: true };
  const as = asTyped({ part, typed, hasSubject, sets });
  if (as) return as;
  const kin = hasSubject ? null : /^(your [a-z]+)['’]s (?:back|off|up|out|home|[a-z]+ing)\b/.exec(part);
  if (kin) return thing(part, true, livingIn(kin[1]!, part));
  if ((IS_SHORT.test(part) || OWN_THING.test(part)) && !hasSubject)
    return thing(`your ${part}`, true, livingIn(`your ${/^[a-z]+/.exec(part)![0]}`, part));
  if (!hasSubject && NO_LONGER.test(part) && !/^(?:the|your|[A-Z])/.test(part))
    return thing(`your ${part}`, true);
  const not = hasSubject ? null : HAS_NOT.exec(part);
  if (not && !baseVerb(not[1]!, sets) && !sets.adjectives.has(not[1]!))
    return thing(`${ownNamed(sets)(not[1]!)}${agreed(part.slice(not[1]!.length), not[1]!)}`, true);
  const doing = hasSubject ? null : DOING_IS.exec(part);
  if (doing) return thing(`${NOUN_ING.test(doing[1]!) ? 'your' : 'the'} ${part}`, true);
  const granted = GRANTED.exec(part);
  if (granted) return you(`you got ${article(granted[1]!.slice(1))} ${part}`);
  if (KIN_OWNS.test(part) && !hasSubject) return thing(`your ${part}`, true);
  const own = hasSubject ? undefined : subjectOf(part, sets);
  if (own)
    return isTold(own, sets)
      ? thing(`${gone(own)} ${own.verb}${own.after && ' '}${own.after}`, true, livingIn(own.who, part))
      : thing(part);
  if (/^[A-Z]{2,}\b/.test(part) && !hasSubject) return thing(part);
  const acted = negated(part, sets) || verbal(part, hasSubject, sets);
  if (!acted) return hasSubject || isFeeling(part, sets) ? undefined : thing(part);
  const kept = said(acted, sets);
  const done = doneForThem(kept, sets);
  if (!done && !hasSubject && BY_REP.test(kept)) return { text: `we ${kept}`, subject: 'we', clause: true };
  const text = done || saidResult(kept, sets);
  const isYou = !done && /^you/.test(text);
  return { text, subject: isYou ? 'you' : '', clause: isYou };
}

/** "ceiling don't need paint" → "… doesn't …". */
const agreed = (after: string, who: string): string =>
  /(?:[^s]s|people|folks|men|women|children|[a-z]y and [a-z]+)$/.test(who)
    ? after
    : after.replace(/^ don(?=['’]t )/, ' doesn');

/** "kitchen's done", "Emma's back in school". */
const IS_SHORT =
  /^[a-z]+['’]s (?:[a-z]+(?:ed|ing|en)|been|back|up|home|in|out|off|at|on|down|sound|clear|dry|happy)\b/;
/** "crew hasn't missed a day". */
const HAS_NOT =
  /^((?!you |it |he |she |they |we |that |who |the |no )[a-z]+(?: [a-z]+)?) (?:has|have|does|do|did|was|were)n['’]t /;
/** "kitchen faucet no longer drips". */
const NO_LONGER = /^[a-z]+(?: [a-z]+)? no longer [a-z]+s?\b/;
/** "pulling is gone": what is done is a thing. */
const DOING_IS =
  /^(?!nothing|something|everything|anything|being)([a-z]{2,}ing) (?:is|was|has|isn['’]t|hasn['’]t) /;
/** What only who was called does. */
const BY_REP =
  /^(?:fixed|repaired|rewired|repiped|patched|resealed|regraded|unclogged|rekeyed|repointed) (?:the|a|an|his|her|their|your|both|all|two|three|four|five|\d+) /;
const GRANTED = /^(\$[\d,.]+(?: million)?) (grant|loan|refund|credit|raise|bonus|settlement|scholarship)\b/;
/** What is gone isn't theirs any more: "the buckets are gone". */
const gone = ({ who, verb, after }: Subject): string =>
  /^gone\b/.test(after) && /^(?:is|are)$/.test(verb) ? who.replace(/^your (?=[a-z]+$)/, 'the ') : who;

/** "grandmother's doll". */
const KIN_OWNS =
  /^(?:wife|husband|mom|dad|mother|father|son|daughter|grandma|grandpa|grandmother|grandfather|sister|brother)['’]s /;

/** Who lives and has one's own doing: what follows in the third person is theirs. "it" for a thing. */
const livingIn = (who: string, part: string): string => {
  if (/^(?:[A-Z][a-z]+|Mrs?\. [A-Z][a-z]+|Ms\. [A-Z][a-z]+)$/.test(who))
    return / herself\b/.test(part) ? 'she' : / himself\b/.test(part) ? 'he' : who;
  return LIVING.test(who)
    ? /daughter|mom|mother|wife|sister|niece|grandma|mare|filly/.test(who)
      ? 'she'
      : /son|dad|father|husband|brother|nephew|grandpa/.test(who)
        ? 'he'
        : 'it'
    : '';
};
const LIVING =
  /^your (?:[a-z]+ )?(?:dog|cat|horse|puppy|kitten|kid|son|daughter|baby|mom|dad|mother|father|wife|husband|sister|brother|niece|nephew|grandson|granddaughter|grandma|grandpa|toddler|mare|gelding|colt|filly|pony)$/;

/** "happy with it" is how somebody is, and needs a person. */
const isFeeling = (part: string, sets: WordSets): boolean =>
  sets.adjectives.has(firstWord(part).toLowerCase()) &&
  /^\S+(?:$| (?:with|about|to|that|of|for|and)\b)/.test(part);
