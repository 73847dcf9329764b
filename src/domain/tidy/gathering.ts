/** When and where those of a circle meet, said the way one says it: "landlord breakfast, 1st tues of month" → "your first-Tuesday breakfast". */
import { plural, shapeOf } from '../english.js';
import type { WordSets } from '../words.js';
import { dayOf } from './days.js';

const MEAL =
  'breakfast|lunch|luncheon|brunch|dinner|supper|coffee|happy hour|meetings?|meetup|round ?table|potluck|mixer|cookout|picnic|retreat';
/** What people come together for: one is at it, and may be known from it. */
const EVENT = new RegExp(
  `\\b(?:${MEAL}|trip|party|class|camp|workshop|conference|convention|expo|show|market|festival|tournament|summit|retreat|meetup|banquet|sidelines?|league|practice|games?|night|bunco|poker|ride|walk|run|bible study|study|group|club|chat|thread|text|table|carpool)$`,
  'i',
);
const ORDINALS: Readonly<Record<string, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
};
const WHEN =
  /,? (?:(?:every|each|on) )?(?:the )?(1st|2nd|3rd|4th|first|second|third|fourth|last) ((?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun)s?\b(?:,? (?:(?:of|in) (?:(?:the|each|every) )?|(?:each|every) )month)?(?= |$)/i;
const MEALS = new RegExp(`(?:^| )(?:${MEAL})$`, 'i');

/** "landlord breakfast, 1st Tuesday of month" → "first-Tuesday landlord breakfast"; of what isn't a meal, when it meets is left out. */
export function onItsDay(text: string): string {
  const found = WHEN.exec(text);
  if (!found) return text;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const [, nth = '', day = ''] = found;
  if (!MEALS.test(rest)) return rest;
  const which = ORDINALS[nth.toLowerCase()] ?? nth.toLowerCase();
  if (PEOPLE_AT.test(rest)) return `${rest} on the ${which} ${dayOf(day)}`;
  const [, the = '', what = rest] = /^((?:your|the) )(.*)$/.exec(rest) ?? [];
  return `${the}${which}-${dayOf(day)} ${what}`;
}
/** "Other daycare owners at the county directors meeting": those who meet are named first. */
const PEOPLE_AT = /^[^,]*[a-rt-z]s (?:at|from) [a-z]/i;

/** "lumber yard counter sat am" → "… on Saturday mornings", "bait shop mornings" → "bait shop in the morning". */
export function atItsHour(text: string, sets: WordSets): string {
  if (/ [ap]\.m\.$/.test(text)) return hourFirst(text, sets);
  const amid = AMID.exec(text);
  if (amid && !LINKED.test(amid[1]!))
    return `${amid[1]} on ${dayOf(amid[2]!)}${amid[3] ? ` ${hourOf(amid[3])}` : 's'} ${amid[4]}`;
  const both = TWO_DAYS.exec(text);
  if (both && !LINKED.test(both[1]!)) return `${both[1]} on ${dayOf(both[2]!)}s and ${dayOf(both[3]!)}s`;
  const day =
    /^(.{3,}?),? ((?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:day)?s?)(?: (am|pm|mornings?|afternoons?|evenings?|nights?|nites?))?$/i.exec(
      text,
    );
  const [, before = '', named = ''] = day && !day[3] ? (NAMED_DAY.exec(day[1]!) ?? []) : [];
  if (named) return `${before}${named[0]!.toUpperCase()}${named.slice(1)} ${dayOf(day![2]!)}`;
  if (day && (day[3] || !/days$/.test(day[2]!)) && !LINKED.test(day[1]!))
    return `${day[1]} on ${dayOf(day[2]!)}${day[3] ? ` ${hourOf(day[3])}` : 's'}`;
  const [, where = '', hour = ''] = /^(.{3,}) (mornings|afternoons|evenings|am|pm)$/i.exec(text) ?? [];
  return where && isPlaced(where, sets) ? `${where} in the ${hourOf(hour).slice(0, -1)}` : text;
}

/** "Your dog park regulars at 6 a.m." → "your 6 a.m. dog park regulars". */
const hourFirst = (text: string, sets: WordSets): string => {
  const [, what = '', day = '', at = ''] = ON_DAY_AT.exec(text) ?? [];
  if (what && !LINKED.test(what)) return `${what} on ${dayOf(day)}s at ${at}`;
  const [, the = '', who = '', hour = ''] =
    /^((?:the|your) )?([a-z ]+?) at (\S+ [ap]\.m\.)$/.exec(text) ?? [];
  return who && !/ (?:at|in|on|of|from|you|who) /.test(who) && shapeOf(who, sets) === 'people'
    ? `${the || 'the '}${hour} ${who}`
    : text;
};
const ON_DAY_AT =
  /^(.{3,}?),? (mon|tues?|wed|weds|thurs?|fri|sat|sun)(?:(?:nes|urs|ur)?day)?s? at (\S+ [ap]\.m\.)$/i;
/** A day in the middle: "team roping wed nights at the arena". */
const AMID =
  /^(.{3,}?),? (mon|tues?|weds?|thurs?|fri|sat|sun)(?:(?:nes|urs|ur)?day)?(?:s| (mornings?|afternoons?|evenings?|nights?|nites?)) ((?:at|in) .+)$/i;
const TWO_DAYS =
  /^(.{3,}?),? (mon|tues?|weds?|thurs?|fri|sat|sun)(?:day)?s?(?: ?[/&+] ?| and |, ?| )(mon|tues?|weds?|thurs?|fri|sat|sun)(?:day)?s?$/i;

/** A day that goes by a name: "cousins who come for decoration sunday". */
const NAMED_DAY =
  /^(.* (?:for|of|since) )((?!(?:every|each|on|in|at|by|from|with|to|for|last|next|first|second|third|fourth|the|a|this|that|any|all|most|some|early|late|one)\b)[a-z]+)$/i;
const LINKED =
  /\b(?:on|every|each|last|next|first|second|third|fourth|[1-4](?:st|nd|rd|th)|by|the|until|till|from|and)$/i;
const hourOf = (typed: string): string =>
  ({ am: 'mornings', pm: 'afternoons' })[typed.toLowerCase()] ??
  `${typed.toLowerCase().replace(/s$/, '').replace('nite', 'night')}s`;

function isPlaced(where: string, { places }: WordSets): boolean {
  const words = where.toLowerCase().split(' ');
  return places.has(words.at(-1)!) || places.has(words.slice(-2).join(' '));
}

/** "old neighbors - Larch Court block party", "other aides, Monday staff meeting" → "… from the Larch Court block party". */
export function fromWhere(text: string, sets: WordSets): string {
  const [, who = '', what = '', often = ''] =
    /^([^,:()–—]{3,40}?)(?:,| +[-–—:/]+) +(?:the |your |our )?([a-zA-Z][^,()]{2,40}?)( every [a-z]+)?$/i.exec(
      text,
    ) ?? [];
  if (
    !who ||
    !EVENT.test(what) ||
    /^(?:and|or|who|which|mostly|esp|every|last|first|they|we|he|she|it|you|I) /i.test(what)
  )
    return text;
  if (/ from /.test(who) || shapeOf(who, sets) !== 'people' || what.split(' ').length > 5) return text;
  return `${who} from the ${what}${often}`;
}

const AT_MEAL = new RegExp(
  `^((?:the|your) )?(?:(.+?) )?([a-z'’]+) ((?:${MEAL}))(?: \\(([A-Z]{2,6})\\))?$`,
  'i',
);
const WITH = new RegExp(`^((?:.+ )?(?:${MEAL})) (?:with|w\\/?) (?:the |your |other )?([a-z][a-z ]+)$`, 'i');
const FIRST_DAY = /^(?:first|second|third|fourth|last)-[A-Z][a-z]+day$/;

/** The people of a meal first: "deanery priests lunch" → "the deanery priests at the lunch", "Wednesday coffee with the retirees" → "the retirees at Wednesday coffee". */
export function peopleFirst(text: string, sets: WordSets): string {
  const [, meal = '', them = ''] = WITH.exec(text) ?? [];
  if (meal && shapeOf(them, sets) === 'people' && !/ and /.test(them)) return `the ${them} at ${meal}`;
  const [, the = '', of = '', one = '', what = '', short = ''] = AT_MEAL.exec(text) ?? [];
  if (!what) return text;
  const low = one.toLowerCase();
  const isPlural = sets.people.has(low) && !/['’]/.test(one);
  const many = isPlural ? low : sets.persons.has(low) || sets.people.has(plural(low)) ? plural(low) : '';
  if (!many || !sets.people.has(many)) return text;
  if (FIRST_DAY.test(of)) return `the ${many} at ${the || 'your '}${of} ${what}`;
  if (!of || !isPlural || /[A-Z]/.test(of) || /\b(?:and|other)\b/.test(of)) return text;
  return `the ${of} ${many} at the ${short ? `${short} ` : ''}${what}`;
}

/** "guys from brewers guild" → "guys from the brewers guild", "cousins at July reunion" → "cousins at the July reunion". */
export function withThe(text: string, sets: WordSets): string {
  const [, who = '', at = '', where = ''] = PLACED.exec(text) ?? [];
  const words = where.split(' ');
  const head = words.at(-1)!;
  if (
    !where ||
    (/ (?:you|and) /.test(text) && !(WITH_YOU.test(who) && words.length > 1)) ||
    (at === 'to' && !TO_EVENT.test(where)) ||
    WEEKLY.test(where) ||
    sets.bare.has(where) ||
    sets.bare.has(head) ||
    sets.proper.has(head)
  )
    return text;
  if (head === 'practice' || (at === 'in' && /women$/.test(who))) return text;
  const isOne =
    sets.groups.has(head) ||
    sets.places.has(head) ||
    sets.places.has(where) ||
    (words.length > 1 &&
      (!/s$/.test(head) || head === 'sidelines') &&
      (EVENT.test(where) || head === 'reunion'));
  return isOne && shapeOf(who, sets) !== 'person' ? `${who} ${at} the ${where}` : text;
}
const PLACED =
  /^((?:[\w'’-]+ ){0,6}[\w'’-]+) (from|in|at|on|to) (?!(?:the|your|my|our|his|her|their|every|a|an|all|other|one|two|three|four|this|that|each)\b)((?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) )?(?:[a-z'’]+ ){0,2}[a-z'’]+)$/;
/** What one goes to: "growers you ride with to agritourism conference". */
const TO_EVENT = /^[a-z]+ (?:conference|convention|expo|show|festival|retreat|summit|tournament|fair)$/;
/** "Wednesday coffee" goes by its name. */
const WEEKLY =
  /^[A-Z][a-z]+day (?:coffee|breakfast|brunch|lunch|dinner|supper|night|poker|bunco|bingo|bridge|cards)$/;
/** "potters you share a booth with": who they are is told before the place. */
const WITH_YOU = /^(?:the |your )?[a-z ]+ you [a-z ]+ (?:with|beside|next to|see|meet|ride|sit|know)$/;

/** What one does there left out: "wives and you play euchre on Thursdays" → "euchre on Thursdays", "sings in the choir" → "the choir". */
export const withoutDoing = (text: string): string => (DOING.test(text) ? text.replace(DOING, '') : text);
const DOING =
  /^(?:(?:[a-z' ]+ and )?you (?:play|sing|bowl|golf|curl|fish|hunt|volunteer|usher|go|belong|coach|help out)|plays|sings|bowls|golfs|curls|goes|belongs|attends)(?: (?:in|on|at|to|with|for))? (?=[a-z])/;

/**
 * What is said of a circle in a sentence of its own, without a mark between: "fair convention in January | all the counties go". What a
 * "who" or "where" begins belongs to the circle.
 */
export const withoutAside = (text: string): string => {
  const at = text.search(ASIDE);
  return at < 0 || BOUND.test(text.slice(0, at)) ? text : text.slice(0, at).replace(/,$/, '');
};
const ASIDE =
  / (?:(?:all|most|half) (?:of )?the [a-z]+s? [a-z]+$|(?:everyone|everybody|nobody)\b|(?:it|they|you|there)['’](?:s|re)\b|(?<!\b(?:swim|track|wrestling|gymnastics|country|dive|diving|ski|relay|auto|car|book) )meets\b(?! with$)|(?<=s )meet (?:at|on|in|every|for|once)\b|(?<! you )(?:is|are|was|were)\b)/;
const BOUND = /\b(?:who|whom|whose|that|which|where|when)\b/;
