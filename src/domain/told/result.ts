/**
 * A result as one tells it to the person who has it, in the words it was typed in: "boiler replaced before thanksgiving, on budget" →
 * "boiler replaced before Thanksgiving, on budget". Kept results end "you've …" (tidy/result.ts); many a hurried fact is better told bare.
 */
import { article } from '../english.js';
import { withArticles } from '../tidy/articles.js';
import { articled, factOf } from '../tidy/fact.js';
import { negated, said, verbal } from '../tidy/result.js';
import { subjectOf } from '../tidy/subject.js';
import { pluralVerb } from '../tidy/theirs.js';
import { firstWord, wordCount } from '../tidy/text.js';
import { baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { doneForThem } from './for-them.js';
import { withNumberWords } from './numbers.js';
import { goingOn, inPast, isTold } from './parts.js';
import { saidResult } from './said.js';
import { OWN_THING, withOwn, withWhose } from './whose.js';

/** Most words that are told in one breath. */
const LONGEST = 18;

/** How a result begins: with the customer ("you closed in 31 days"), or with the thing they have ("kitchen done in 5 weeks"). */
interface Begun {
  text: string;
  you: boolean;
  /** Whether it is a sentence, and not told bare. */
  clause: boolean;
}

/** A result as it is told, and whether that is a sentence: "your car runs like new" is, "no leaks since March" isn't. */
export interface Told {
  text: string;
  clause: boolean;
}

/**
 * The result told, without its stop and with a small first letter, which say() raises. `typed` is the answer as it came, `result` as
 * it's kept; what can't be told from the typed words is said from the kept ones.
 */
export function toldResult(typed: string, result: string, sets: WordSets): Told {
  const as = typed ? told(typed, sets) : undefined;
  if (as) return as;
  const text = withNumberWords(withFinally(saidResult(result, sets), typed));
  return { text, clause: /^(?:you|your|it|the|[A-Z][a-z]+)\b/.test(text) && !/^had /.test(result) };
}

function told(typed: string, sets: WordSets): Told | undefined {
  const { whole, hasSubject } = factOf(typed, sets);
  const held = articled(whole)
    .replace(THEN_NOW, '$1 ')
    .replace(INSERTED, (_, who: string, insert: string) => `${who}${HELD} ${insert}${HELD} `);
  const [first = '', ...rest] = held.split(PARTS);
  const begun = first.includes(HELD) ? thing(first, true) : beginning(first, typed, hasSubject, sets);
  if (!begun || wordCount(begun.text) > LONGEST) return undefined;
  let text = begun.clause ? begun.text : youToo(begun.text, sets);
  for (const [at, part] of rest.entries()) {
    const more = text + goingOn(part, text, begun.you, at === rest.length - 1, sets);
    if (wordCount(more) > LONGEST) break;
    text = more;
  }
  text = withOwn(withWhose(text));
  const complete = /^(?:you|your|the|it)\b/.test(text) ? withArticles(text, sets) : tailed(text, sets);
  return { text: withNumberWords(withFinally(complete, typed).replaceAll(HELD, ',')), clause: begun.clause };
}

/** "no backup since February and passed inspection" → "…, and you passed inspection". */
const youToo = (text: string, sets: WordSets): string =>
  text.replace(/,? and (?=([a-z]+)(?= |$))/g, (and, verb: string, at: number) =>
    /[a-z]ed$|^(?:got|won|kept|made|found|cut|sold|ran)$/.test(verb) &&
    inPast(text.slice(at + and.length), sets)
      ? ', and you '
      : and,
  );

/** A thing told bare takes its articles behind its first preposition or comma: what stands before is its name. */
function tailed(text: string, sets: WordSets): string {
  const at = text.search(
    / (?:in|on|at|to|for|with|without|from|after|before|through|by|till|until|since|over) |, /,
  );
  return at < 0 ? text : text.slice(0, at) + withArticles(`it${text.slice(at)}`, sets).slice(2);
}

/** "her son, a sophomore, made honor roll": what is said of the subject between commas doesn't part the sentence. */
const INSERTED =
  /^((?:even |one of )?(?:your|the|my|our|his|her) [^,]{2,30}), ((?:who|which|whose|an?|all \S+ of) [^,]+), (?=[a-z]+ )/;
/** Stands for a comma that parts nothing. */
const HELD = '\u0002';

/** "finally sleeps" → "you finally sleep": how long they waited for it is half of what they feel. */
const withFinally = (text: string, typed: string): string =>
  FINALLY.test(typed)
    ? text
        .replace(/^you['’]ve been (?![a-z]+ing\b)/, "you're ")
        .replace(/^you(['’](?:ve|re))? (?!finally)/, 'you$1 finally ')
    : text;
const FINALLY = /^\W*(?:(?:he|she|they|you|we|i|customer|owner) )?finally (?!has |have |had )/i;
/** "was a mess, now sorted" is one part. */
const THEN_NOW = /^((?:was|were) [^,;]+), (?=now )/;

/** Where one part ends and the next begins: a comma, or an "and" before what is no verb. */
const PARTS =
  /[,;] (?!not \d)(?=\S)|\. (?=[a-z\d])| and (?=(?:off|no|back (?:on|at|in|to|up|cutting|home)|zero|0|now \d*|(?:has|have|did)n['’]t) )/;

function beginning(part: string, typed: string, hasSubject: boolean, sets: WordSets): Begun | null {
  const asTyped = verbatim(part, typed, hasSubject, sets);
  if (asTyped) return asTyped;
  const short =
    /^[a-z]+['’]s (?:[a-z]+(?:ed|ing|en)|been|back|up|home|in|out|off|at|on|down|sound|clear|dry|happy)\b/;
  if ((short.test(part) || OWN_THING.test(part)) && !hasSubject) return thing(`your ${part}`, true);
  const granted =
    /^(\$[\d,.]+(?: million)?) (grant|loan|refund|credit|raise|bonus|settlement|scholarship)\b/.exec(part);
  if (granted) return you(`you got ${article(granted[1]!.slice(1))} ${part}`);
  if (KIN_OWNS.test(part) && !hasSubject) return thing(`your ${part}`, true);
  const own = hasSubject ? undefined : subjectOf(part, sets);
  if (own)
    return isTold(own, sets)
      ? thing(`${own.who} ${own.verb}${own.after && ' '}${own.after}`, true)
      : thing(part);
  if (/^[A-Z]{2,}\b/.test(part) && !hasSubject) return thing(part);
  const acted = negated(part, sets) || verbal(part, hasSubject, sets);
  if (acted) {
    const kept = said(acted, sets);
    const done = doneForThem(kept, sets);
    const text = done || saidResult(kept, sets);
    return done ? thing(text) : { text, you: /^you\b/.test(text), clause: /^you/.test(text) };
  }
  return hasSubject || isFeeling(part, sets) ? null : thing(part);
}

/** "grandmother's doll". */
const KIN_OWNS =
  /^(?:wife|husband|mom|dad|mother|father|son|daughter|grandma|grandpa|grandmother|grandfather|sister|brother)['’]s /;

const thing = (text: string, clause = false): Begun => ({ text, you: false, clause });
const you = (text: string): Begun => ({ text, you: true, clause: true });

/** What is told as it was typed, but for its "you": "hasn't had it in the shop", "finally has a plan", "gets compliments every day". */
function verbatim(part: string, typed: string, hasSubject: boolean, sets: WordSets): Begun | null {
  const [, not = '', rest = ''] =
    /^((?:has|have)n['’]t|(?:has|have) not|(?:does|do)n['’]t|didn['’]t) (.+)$/.exec(part) ?? [];
  if (not)
    return you(
      `you ${not
        .replace(/ not$/, "n't")
        .replace(/^has(?=n)/, 'have')
        .replace(/^does(?=n)/, 'do')} ${rest}`,
    );
  if (!hasSubject && STILL_SO.test(part)) return thing(part);
  const [, not_ = '', how = ''] = /^(not|no longer) ([a-z]+)\b/.exec(part) ?? [];
  if (FEELS.test(how)) return you(`you're ${part.replace(/ any ?more$/, ' anymore')}`);
  if (not_ === 'not' && /^not (?:a single|one|an?|even one) /.test(part)) return thing(part);
  const [, gone = ''] =
    /^not ([a-z]+ed|been|had|lost|missed|seen|gone|heard|done|taken|spent|paid|made|run|needed|called) .+$/.exec(
      part,
    ) ?? [];
  if (gone && !hasSubject) return you(`you haven't ${part.slice(4)}`);
  const [, finally_ = '', what = ''] =
    /^\s*(?:(?:he|she|they|you|we|customer|owner) )?(now |finally )?(?:has|have) ((?:an?|the|her|his|their|our|your|two|more|\d+|one) .+)$/i.exec(
      typed.split(/[,;]/)[0]!,
    ) ?? [];
  if (what && verbal(part, hasSubject, sets).startsWith('had '))
    return you(
      `you ${finally_.toLowerCase().replace('now ', '')}have ${part.replace(/^(?:has|have|had) /, '')}${/^now/i.test(finally_) ? ' now' : ''}`,
    );
  const paying = /^(?:was|were) ([a-z]+ing) (.+?),? (?:and )?now (?:it['’]?s )?(?:only )?(\S.*)$/.exec(part);
  const was = /^(?:was|were) (?![a-z]+ing\b)(.+?),? (?:and )?now (.+)$/.exec(part);
  if (was) return you(`you went from ${was[1]} to ${was[2]}`);
  const going = /^(?:am|is|are) ([a-z]+ing .+)$/.exec(part);
  if (going) return you(`you're ${going[1]}`);
  if (!hasSubject && /^(?:know|love|feel|like|trust|enjoy|believe) /.test(part)) return you(`you ${part}`);
  const got =
    /^(?:approved|accepted|hired|promoted|licensed|certified|booked)(?= (?:after|in|for|on|with|at|by|to|within|same|the same|first)\b|$)/.exec(
      part,
    );
  if (got && !hasSubject) return you(`you got ${part}`);
  if (paying) return you(`you went from ${paying[1]} ${paying[2]} to ${paying[3]}`);
  if (hasSubject) {
    const first = firstWord(part);
    const base = baseVerb(first, sets);
    const isPast = sets.pasts.has(first) || sets.participleSet.has(first) || /ed$/.test(first);
    if (base && !isPast && !/ing$/.test(first)) return you(`you ${base}${part.slice(first.length)}`);
  }
  if (hasSubject) return null;
  if (CAN.test(part) && baseVerb(firstWord(part), sets) === firstWord(part)) return you(`you can ${part}`);
  const both = /^both (?:of (?:them|you) )?([a-z]+)( .*)$/.exec(part);
  if (both && (sets.pasts.has(both[1]!) || /ed$/.test(both[1]!))) return you(`you both ${both[1]}${both[2]}`);
  const goes = GOES.exec(part) ?? ONLY_VERB.exec(part);
  const base = goes ? baseVerb(goes[1]!, sets) || esBase(goes[1]!) : '';
  if (
    base &&
    base !== goes![1] &&
    !sets.people.has(goes![1]!) &&
    (esBase(goes![1]!) || ONLY_VERB.test(part) || !subjectOf(part, sets))
  )
    return / its /.test(part) ? thing(`it ${part}`, true) : you(`you ${base}${part.slice(goes![1]!.length)}`);
  if (/^[a-z]+ (?:(?:you|your [a-z]+) [a-z]|that |who )/.test(part) && !verbal(part, false, sets)) {
    const agreed = part.replace(
      /\byou ((?:actually|really|still|always|finally|never|even|now) )?([a-z]+s)\b/g,
      (_, how = '', verb: string) => `you ${how}${pluralVerb(verb, sets)}`,
    );
    return thing(/^[a-z]+[^s]s /.test(part) ? agreed : `${article(part)} ${agreed}`);
  }
  return null;
}

/** "dry thru 3 storms": how a thing has been. */
const STILL_SO = /^(?:dry|warm|cool|quiet|clean|clear|safe|tight) (?:through|since|after|all|even) /;

/** How one is, though it looks like what one did. */
const FEELS =
  /^(?:scared|afraid|embarrassed|tired|ashamed|worried|overwhelmed|stressed|bothered|annoyed|confused|exhausted|anxious|nervous|behind|stuck|frazzled|intimidated|buried|swamped|sore|stiff|alone)$/;

/** "preaches": a verb by its ending, when what follows is its object. */
const esBase = (word: string): string => (/(?:ch|sh|ss|zz|x)es$/.test(word) ? word.slice(0, -2) : '');
/** A verb in the present with what it is done to. */
const GOES =
  /^([a-z]+s) (?=(?:\$?\d|an?|the|your|its|his|her|their|it|all|every|more|less|no|two|three|four|five|six|seven|eight|nine|ten|half|twice|out|in|up|down|through|better|well|home|compliments|calls|asked|paid) ?)/;

/** Words that are nothing but such a verb. */
const ONLY_VERB =
  /^(wakes|walks|rides|laughs|smiles|cooks|drives|hikes|swims|dances|travels|enjoys|likes|trusts|leaves|starts|does|gets|makes|keeps|gives|takes|finds|sells|earns|goes|comes|sleeps|eats|pays|spends|hears|sees|uses|loves|knows|sings|wears|teaches|brings|sends)(?: |$)/;

/** "find any plan in 30 seconds": what one can do now. */
const CAN = /^[a-z]+ (?:any|all|every|everything|anything|whatever) /;

/** "happy with it" is how somebody is, and needs a person. */
const isFeeling = (part: string, sets: WordSets): boolean =>
  sets.adjectives.has(firstWord(part).toLowerCase()) &&
  /^\S+(?:$| (?:with|about|to|that|of|for|and)\b)/.test(part);
