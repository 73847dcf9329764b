/**
 * What follows a comma in a hurried result, joined to what stands before it as a speaker would: "kept the oak, insurer dropped it" →
 * "kept the oak, and the insurer dropped it"; "replaced 11 buses, breakdowns way down" → "… with breakdowns way down".
 */
import type { WordSets } from '../words.js';
import { BEST_YET } from './clauses.js';
import { lower } from './named.js';
import { baseOfPast, baseVerb, gerund, participle } from './verbs.js';

/** A result's parts after its first comma, each with the word that joins it. '' when the text has no such comma, or a part that nothing joins. */
export function withParts(text: string, sets: WordSets): string {
  if (!text.includes(', ')) return '';
  const [first = '', ...rest] = text.split(/, (?=\S)/);
  if (rest.length > 2) return '';
  let whole = first;
  for (const [at, part] of rest.entries()) {
    const joined = joinedPart(part, whole, at === rest.length - 1, sets);
    if (!joined) return '';
    whole += joined;
  }
  return whole;
}

function joinedPart(part: string, before: string, last: boolean, sets: WordSets): string {
  if (JOINED.test(part) || MEASURE.test(part)) return `, ${part}`;
  if (BEST_YET.test(part)) return `, ${/^the /.test(part) ? part : `the ${part}`}`;
  const was = /^used to (be )?(\S+)(.*)$/i.exec(part);
  const from = movedFrom(part, before);
  if (from) return `, ${from}`;
  if (/^(?:1st|first|2nd|second|3rd|third) time\b/i.test(part)) return `, for the ${part}`;
  if (/^still [a-z]+ing\b/.test(part)) return `, and it's ${part}`;
  if (was) return was[1] ? `, where it used to be ${was[2]}${was[3]}` : `, after ${gerund(was[2]!)}${was[3]}`;
  const done = verbFirst(part, before, sets);
  if (done) return last && !/, | and /.test(before) ? ` and ${done}` : last ? `, and ${done}` : `, ${done}`;
  const clause = present(part, before, sets) || clauseOf(part, sets);
  if (clause) return `, and ${clause}`;
  const state = stateOf(part, sets);
  if (!state) return '';
  return / with |^had /.test(before) ? `, and ${state}` : `, with ${state}`;
}

/** "used to be 12" behind "within 1% of the tickets" → "down from 12%"; '' when the part names no figure of before. */
export function movedFrom(part: string, before: string): string {
  const then =
    /^(?:was|were|used to be|used to take|from|instead of) (?:about |around |over |almost |nearly )?([$€£]?)(\d[\d,.]*)(%?)(.*)$/i.exec(
      part,
    );
  const span =
    /^(?:was|used to (?:be|take)) (half an? \w+|an? (?:hour|day|week|month|year)|all (?:day|week|night)|(?:two|three|four|five|six|\w+teen) (?:hours|days|weeks|months))$/i.exec(
      part,
    )?.[1];
  if (span) return /\b(?:seconds?|minutes?|hours?|days?|weeks?)\b/.test(before) ? `down from ${span}` : '';
  if (!then) return '';
  const figures = [...before.matchAll(/([$€£]?)(\d[\d,.]*\d|\d)(%?)/g)];
  const unitOf = /^ (?:second|minute|hour|day|week|month|year)/.exec(then[4]!)?.[0] ?? '';
  const now =
    figures.find(
      ({ 0: figure, 1: sign, 3: percent, index }) =>
        (then[1] || then[3] || unitOf) &&
        then[1] === sign &&
        then[3] === percent &&
        before.startsWith(unitOf, index + figure.length),
    ) ?? figures[0];
  if (!now && /^(?:had )?(?:no|zero) /i.test(before)) return `down from ${then.slice(1).join('')}`;
  if (!now) return /^was/i.test(part) ? `where it ${part}` : '';
  const of = before.slice(now.index + now[0].length);
  if (/ without /.test(before)) return `down from ${then.slice(1).join('')}`;
  if (!isOfOneKind(then[4]!, of)) return '';
  const way = numeric(then[2]!) * unit(then[4]!, of) > numeric(now[2]!) * unit(of) ? 'down' : 'up';
  return `${way} from ${then[1] || now[1]}${then[2]}${then[3] || (then[4] ? '' : now[3])}${then[4]}`;
}

/** "14 months" and "1 a month" can't be compared; a figure without a unit is of the other's kind. */
const isOfOneKind = (then: string, now: string): boolean =>
  !(EACH.test(then) && SPAN.test(now)) && !(SPAN.test(then) && EACH.test(now));
const EACH = /^ (?:[a-z]+ )?(?:an?|per|each|every) /;
const SPAN = /^ (?:second|minute|hour|day|week|month|year)s?\b(?! an? )/;

/** How long the unit behind a figure is, in minutes; a figure without one has that of the other. */
function unit(...behind: string[]): number {
  for (const text of behind) {
    const found = /^ (second|minute|hour|day|week|month|year)/.exec(text)?.[1];
    if (found) return MINUTES[found]!;
  }
  return 1;
}
const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
};

const numeric = (figure: string): number => Number(figure.replace(/,/g, ''));

/** Parts that carry their own joining word, or are an aside on what stands before. */
export const JOINED =
  /^(?:(?:and|but|so|or|nor|yet|with|without|which|who|whose|where|when|while|after|before|because|since|for|at|on|by|from|over|under|to|of|then|instead|including|thanks|even|mostly|especially|too|again|plus|as|like|than|every|each|twice|though|until|till|despite|during|inside|within|near|just|only|about|almost|nearly|first try|big time|all (?:day|night|week|year|summer|winter|season)|\$?\d\S* (?:over|under|above|below|ahead|behind))\b|not (?!an? |one |a single )|in (?!\d))/i;

/** "five days a week", "$19,000 a year", "all six". */
export const MEASURE =
  /^\S+ (?:times|days|hours|nights|weeks|months|years|at a time)\b|^\$\S+ (?:a|an|per|each)\b|^all (?:\d+ )?\w+$/i;

/** "renewed twice", "kept the rate": one "you've" carries both. Past forms only: "work orders are down" begins with none. */
function verbFirst(part: string, before: string, sets: WordSets): string {
  const [verb = ''] = /^[a-z-]+(?= |$)/.exec(part) ?? [];
  const after = part.slice(verb.length);
  if (verb === 'never') return part;
  const base = baseOfPast(verb, sets);
  if (!base || FINITE.test(after)) return '';
  // "cut" and "set" are nouns as well; a figure or a determiner behind them makes them verbs.
  if (
    sets.verbs.has(verb) &&
    !/^ (?:the|your|a|an|our|it|[$\d]|by|up|down|out|off)(?: |\S*\d)/.test(`${after} `)
  )
    return '';
  if (/^seen /.test(before)) return `${base}${after}`;
  return `${sets.pasts.get(verb) ?? (sets.participles.get(base) ? participle(base, sets) : verb)}${after}`;
}

/** What things do: "runs like new". Anything else in the present, the customer does: "feels great". */
const THINGS =
  /^(?:runs|works|looks|smells|holds|fits|starts|drives|rides|shines|drains|cools|heats|stays|sits|sounds|shuts|opens|closes|lasts|costs|pays)$/;

/** Verbs in the present, after the past of the first part: "goes home at 5", "walking the dog again", "off the insulin". */
export function present(part: string, before: string, sets: WordSets): string {
  const [verb = ''] = /^[a-z]+(?= )/.exec(part) ?? [];
  const after = part.slice(verb.length);
  if (/^(?:off (?:the|of)|in \d|back (?:at|on|in|to))\b/.test(part))
    return `${ONCE.test(part) ? 'you were' : "you're"} ${part}`;
  const base = baseVerb(verb, sets);
  if (!base || base === verb || FINITE.test(after) || IN_TIME.test(part)) return '';
  const next = after.split(' ')[1] ?? '';
  if (sets.bases.has(next) || (sets.verbs.has(next) && next !== 'like') || /[a-z]{3}ed$/.test(next))
    return '';
  if (verb.endsWith('ing')) return `you're ${part}`;
  if (stateAt(part.split(' ')) === 1 && !/^(?:goes|gets|comes|stays|runs)$/.test(verb)) return '';
  if (!verb.endsWith('s') || sets.bases.has(verb)) return '';
  if (/^seen /.test(before)) return `${base}${after}`;
  return THINGS.test(verb) &&
    !/^(?:runs (?:\d|marathons|every|three|twice|daily|races)|starts (?!on|up|first|every|right|easy|fine|again|like|in|at))/.test(
      part,
    )
    ? `it ${part}`
    : `you ${base}${after}`;
}

/** What was over soon: "back on the road in 40 minutes". */
const ONCE =
  /^back .* (?:in (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|under) (?:minutes?|hours?|days?|weeks?|half)|the same |the next |overnight|by (?:noon|dark|lunch|morning|dinner|supper|\d))/;
/** "plates in two days": things. */
export const IN_TIME =
  /^[a-z]+s in (?:\d+|an?|one|two|three|four|five|six) (?:minutes?|hours?|days?|weeks?)$/;
const PRONOUN =
  /^(?:it|it['’]s|she|she['’]s|he|he['’]s|they|they['’](?:re|ve)|we|we['’](?:re|ve)|you|you['’](?:re|ve)|i|i['’]m|nobody|everyone|everybody|that['’]s|there['’]s)$/i;
const FINITE =
  / (?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|isn['’]t|aren['’]t|didn['’]t|doesn['’]t|don['’]t|won['’]t|couldn['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|never|says?|said)\b/;
const OBJECT =
  /^(?:it|them|you|us|me|him|her|the|your|a|an|all|most|half|every|everything|nothing|for|out|up|off|back|in|on|to|by|about|like|asking|better|great|new|faster|again|[$\d].*)$/;
const DETERMINED =
  /^(?:a|an|the|your|our|my|his|her|their|its|this|that|these|those|some|both|all|no|every|each)$/i;

/** A clause of its own, with its article: "insurer dropped it" → "the insurer dropped it"; '' when the part is none. */
export function clauseOf(part: string, sets: WordSets): string {
  const words = part.split(' ');
  if (words.length > 1 && (PRONOUN.test(words[0]!) || /^no one /.test(part))) return part;
  for (let at = 1; at < Math.min(words.length, 5); at++) {
    const word = words[at]!;
    if (/^(?:of|in|on|at|for|from|to|with|by)$/.test(word)) return '';
    const helps = FINITE.test(` ${word}`);
    const past = (sets.bases.has(word) && !sets.verbs.has(word)) || /[a-z]{3,}ed$/.test(word);
    const now = !past && /[a-z]s$|^(?:both|all|\d+)$/.test(words[at - 1]!) && sets.verbs.has(word);
    if (!helps && !past && !now) continue;
    const next = words[at + 1] === 'too' ? undefined : words[at + 1];
    const goes = next !== undefined && (helps || OBJECT.test(next) || (now && /ing$/.test(next)));
    const alone = past && next === undefined && (PERSON.test(words[at - 1]!) || !DETERMINED.test(words[0]!));
    return goes || alone ? owned(part, words, at, true, sets) : '';
  }
  return '';
}

const PERSON =
  /^(?:mom|dad|mother|father|wife|husband|son|daughter|boss|partner|kids?|parents|grandma|grandpa|neighbors?)$/;

const WAY = /^(?:way|well|still|now|right|almost|nearly|far|clear)$/;
const STATE =
  /^(?:down|up|gone|back|off|done|over|out|on|intact|paid|there|left|open|closed|full|empty|clean|dry|quiet|safe|ready|sorted|fixed|signed|booked|late|early|running|working|going|waiting|missing|ahead|behind|under|below|above|home)$/;
const COUNT =
  /^(?:no|not|zero|nothing|nobody|everything|everyone|everybody|both|half|most|more|fewer|less|none|hardly|barely|all|two|three|four|five|six|seven|eight|nine|ten|[$€£]?\d\S*)$/i;

/** Where the state of a thing is told: "gas bill down a third", "yard cleaner than before"; -1 when nowhere. */
const stateAt = (words: readonly string[]): number =>
  words.findIndex(
    (word, at) => at > 0 && (STATE.test(word) || (/[a-z]er$/.test(word) && words[at + 1] === 'than')),
  );

/** A state with its article: "gas bill down a third" → "the gas bill down a third"; '' when the part is none. */
export function stateOf(part: string, sets: WordSets): string {
  const words = part.split(' ');
  const first = words[0]!.toLowerCase();
  const at = stateAt(words);
  if (FINITE.test(part)) return '';
  if (/^(?:first|only|best|biggest|lowest|highest|fewest)$/.test(first))
    return at < 0 || at > 1 ? `the ${part}` : '';
  if (COUNT.test(first)) return words.length > 1 ? part : '';
  if (at < 1 || at > 4 || sets.adjectives.has(first)) return '';
  const subject = WAY.test(words[at - 1]!) ? at - 1 : at;
  return subject < 1 ? '' : owned(part, words, subject, false, sets);
}

/** "the " before a thing that came without, "your " before people; names and what is determined take none, nor do plurals of a state. */
function owned(part: string, words: readonly string[], end: number, clause: boolean, sets: WordSets): string {
  const first = words[0]!;
  const head = words[end - 1]!.replace(/['’]$/, '');
  if (DETERMINED.test(first) || COUNT.test(first) || /^[A-Z][a-z]/.test(first)) return part;
  const many = /[a-z]s$/.test(head) && !/ss$/.test(head);
  if (
    (many && sets.own.has(head) && !/ folks$/.test(words.slice(0, end).join(' '))) ||
    (/^(?:mom|dad|mother|father|wife|husband|son|daughter|boss|grandma|grandpa|eyes|ears|knees|hands|feet|teeth|joints|legs|allergies)$/.test(
      first,
    ) &&
      end === 1)
  )
    return `your ${lower(part)}`;
  if (/^[A-Z]{2,4}$/.test(first)) return `the ${part}`;
  if (
    end === 1 &&
    /^(?:insurance|traffic|business|revenue|payroll|medicare|attendance|turnout|morale|weekdays|weekends|tips|sales|licensing|corporate|management|accounting|zoning|overtime|turnover|downtime|code enforcement)$/i.test(
      first,
    )
  )
    return part;
  return many && !clause ? part : `the ${lower(part)}`;
}
