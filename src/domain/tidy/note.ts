/** What is said of somebody the customer knows: "{name}, who …". */
import { article, headOf, plural, shapeOf, singular, type Shape } from '../english.js';
import { prepared } from '../hand/prepare.js';
import { parted } from '../hand/parted.js';
import { surelyWritten } from '../hand/written.js';
import { FEW, withNumberWords } from '../told/numbers.js';
import type { WordSets } from '../words.js';
import { firstWord, inOneBreath, wordCount, lowerFirst, oneSentence, type Fit } from './text.js';
import { mend } from './mend.js';
import { byClauses } from './note-clauses.js';
import { noteSlips, unslipped } from './note-slips.js';
import { isTold } from './note-verbs.js';
import { FULL_STOP, inFull, withAnds } from './note-typed.js';
import { notCustomers, toldApart, turnedToYou } from './note-whose.js';
import { toCustomer } from './theirs.js';
import { baseOfPast, baseVerb } from './verbs.js';

/** "Her daughter is getting married" → "has a daughter getting married": the person stays the subject. */
const hasOne = (text: string): string =>
  text.replace(
    /^(?:her|his|their) ([a-z]+) is (?=[a-z]+ing\b)/i,
    (_, kin: string) => `has ${article(kin)} ${kin} `,
  );

/** "lives across from you, waters your plants": a second verb behind a comma has its "and". */
const withAnd = (text: string, sets: WordSets): string =>
  text.replace(SECOND, (whole, before: string, verb: string) =>
    /^(?:is|has)$/.test(verb) || baseVerb(verb, sets) !== '' ? `${before} and ${verb}` : whole,
  );
/** "runs the bakery on Fifth, good friend of hers": what else the person is has no place behind "who". */
const APPENDED =
  /(?<=^(?:is|has|runs|owns|works|lives|plays|teaches|manages|sells|[a-z]+ (?:[a-z]+ )?(?:on|in|at)) [^,]*), (?!and |but |with |who |where |now |not |just |\d|[A-Z])[^,]+$/;
const SECOND = /^([^,]+), (is|has|[a-z]+[^s]s)(?= )(?!.* and )/;

/** An answer that ends "{name}, who …": "dentist on Fifth" → "is a dentist on Fifth". What is too long loses its last clauses. */
export function fitNote(answer: string, sets: WordSets): Fit {
  const typed = unslipped(parted('notes', toldApart(inOneRow(answer)), sets), sets);
  const whole = wholeNote(typed, sets);
  const told = inClauses(typed, whole, sets) ?? whole;
  return 'text' in told ? { ...told, text: noteSlips(told.text, typed, sets) } : told;
}

/** "Owns three stores; his bookkeeper retires in June." is a row of clauses; how old somebody is isn't told: "goalie, 52, roofs". */
const inOneRow = (answer: string): string =>
  answer
    .replace(/\s*;\s*(?=\S)/g, ', ')
    .replace(AGE, '')
    .replace(TALL_LAST, '')
    .replace(TALL, ', ')
    .replace(IN_DEPARTMENT, 'works in $1 at ');
/** "Ops at the call center": what nobody does, but works in. */
const IN_DEPARTMENT =
  /^(ops|sales|accounts|accounting|parts|HR|IT|purchasing|logistics|facilities|maintenance|payroll|dispatch|security|billing|shipping|receiving) at (?=[a-z])/i;
/** How tall somebody is isn't told either: "sings bass 6ft6 sells cars". */
const TALL = /,? [4-7] ?(?:ft|['’]) ?(?:1[01]|\d)(?:["”]|in)?,? (?=[a-z])/g;
const TALL_LAST = /,?(?: at)? [4-7] ?(?:ft|['’]) ?(?:1[01]|\d)(?:["”]|in)?\.?$/g;
const AGE = /(?<!^(?:his|her|their) [a-z-]+), (?:age )?[2-9]\d(?=, | and )|, (?:age )?[2-9]\d\.?$/g;

/** A note that was typed as a row of clauses, where all of it or more of it can be told that way. */
function inClauses(typed: string, whole: Fit, sets: WordSets): Fit | undefined {
  const { text: noted } = oneSentence(typed.replace(FULL_STOP, ', '), sets);
  const isWhole = 'text' in whole && !whole.cut && isTold(whole.text, sets) && endsLike(whole.text, noted);
  if (isWhole && !SPLICED.test(whole.text) && surelyWritten('notes', noted, sets)) return undefined;
  const said = byClauses(
    prepared('notes', noted, sets),
    sets,
    {
      tell: (clause) => {
        const fit = noteFrom(hadUs(inFull(clause), sets), sets);
        return 'text' in fit ? fit.text : '';
      },
      turn: (text) => beside(text, sets),
    },
    LONGEST,
  );
  const isOne = isWhole && !/, | - /.test(noted);
  if (!said || (isOne && !isBetter(said, whole.text))) return undefined;
  return { text: withNumberWords(said, FEW) };
}

/** Whether one clause is told better by its subject: "roofs leaking" → "whose roof is leaking". */
const isBetter = (said: string, whole: string): boolean =>
  (said.startsWith('whose ') && !/^(?:whose|has an?) /.test(whole)) ||
  (said.startsWith('has ') && /^is an? (?:three|two|four|five|\d)/.test(whole));

/** As many words as go behind a name. */
const LONGEST = 18;

/** Two clauses with no word between them. */
const SPLICED = /, (?!and |but |who |whose |with |or |\d\d\b|[A-Z])/;

/** Whether the last of what was typed is still there. */
const endsLike = (said: string, noted: string): boolean =>
  said.includes(/([a-z\d'’]+)\W*$/i.exec(noted)?.[1] ?? '');

function wholeNote(typed: string, sets: WordSets): Fit {
  const answer = hadUs(inFull(typed), sets);
  for (let end = answer.length; ;) {
    const fit = fitted(noteFrom(answer.slice(0, end), sets));
    const comma = 'misfit' in fit ? answer.lastIndexOf(', ', end - 1) : -1;
    if (comma > 0) end = comma;
    else return 'text' in fit && end < answer.length ? { text: fit.text, cut: answer.slice(end + 2) } : fit;
  }
}

/** "We framed the art in her dental office" → "had us frame …". */
const hadUs = (note: string, sets: WordSets): string => {
  const [, verb = '', rest = ''] = /^(?:we|i) ([a-z]+) (.+)$/i.exec(note) ?? [];
  const base = verb && baseOfPast(verb, sets);
  return base && /^we/i.test(note) ? `had us ${base} ${rest}` : note;
};

const fitted = (fit: Fit): Fit => ('text' in fit ? { ...fit, text: withAnds(fit.text) } : fit);

/**
 * A note as it is said where the customer is "you" in all that was typed: "her first hundred pages" are of the one who is noted, and not
 * "your" pages. `said` is what `fitNote` made of `typed`.
 */
export const noteOfAnother = (typed: string, said: string): string =>
  [...typed.matchAll(THEIRS)].reduce(
    (left, [, whose, what]) => left.replace(new RegExp(`\\byour? ${what}\\b`), `${whose} ${what}`),
    said,
  );
const THEIRS = /\b(his|her|their) ([a-z]+)\b/g;

/** "who bowls with you" → "bowls with you", "your cousin, who bowls too" → "is your cousin and bowls too"; '' for what can't stand behind "who". */
const behindWho = (said: string): string => {
  if (/^who['’]s /.test(said)) return `is ${said.slice(6)}`;
  if (said.startsWith('who ')) return said.slice(4);
  if (said.startsWith('whose ')) return said;
  const [, what = '', is = '', goesOn = ''] = WHAT.exec(said) ?? [];
  if (what) return `is ${what} and ${is ? 'is ' : ''}${goesOn}`;
  return /^(?:your|the|an?) /.test(said) && (/, whose /.test(said) || !HAS_VERB.test(said)) ? said : '';
};
const WHAT = /^((?:your|the|an?) [^,]+?),? who(['’]s)? (.+)$/;
const HAS_VERB = /\b(?:is|are|was|were|has|have|had)\b/;

function noteFrom(answer: string, sets: WordSets): Fit {
  const { text: noted } = oneSentence(answer, sets);
  if (!noted) return { text: '' };
  // What was typed in a hurry is no longer seen when its words are mended.
  const hurried = mend(answer, sets) === noted ? answer : noted;
  const byHand = surelyWritten('notes', hurried, sets)?.text ?? noted;
  const said = hurried === noted ? byHand : mend(byHand, sets);
  const behind = said === noted ? '' : behindWho(said);
  const typed = ((wordCount(behind) <= LONGEST && behind) || noted).replace(OF_THEIRS, '$1 your ');
  const lead = hasOne(withAnd(withNumberWords(typed, FEW), sets).replace(APPENDED, ''))
    .replace(
      A_BUSINESS,
      (_, runs: string, what: string, where = '') =>
        `${runs} ${where ? 'the' : article(what)} ${what}${where}`,
    )
    .replace(/^(?:who|and|he|she|they)\s+/i, '')
    .replace(/^(?:who|he|she)['’]s\s+/i, 'is ')
    .replace(/^they['’]re\s+/i, 'is ');
  const text = lowerFirst(beside(lead, sets), sets)
    .replace(OF_YOURS, 'is a ')
    .replace(/^is a (?=[aeio])(?!one\b)/, 'is an ');
  if (text.startsWith('whose ')) return inOneBreath('note', text);
  const first = firstWord(text).toLowerCase();
  if (
    /^(?:still|also|now|always|just|already)$/.test(first) &&
    /^\S+ (?:at|in|on|with|from|under|a|an|the|your)\b/.test(text)
  )
    return inOneBreath('note', `is ${text}`);
  if (/^(?:still|also|now|always|just|already|recently|finally)$/.test(first)) {
    const verb = firstWord(text.slice(first.length + 1));
    if (
      sets.pasts.has(verb) ||
      sets.participleSet.has(verb) ||
      /ed$/.test(verb) ||
      (verb.endsWith('s') && baseVerb(verb, sets))
    )
      return inOneBreath('note', text);
  }
  if (/^(?:is|was|has)$/.test(first) || DID.test(text) || DOES_SOMETHING.test(text))
    return inOneBreath('note', text);
  if (/^(?:a|an|the|your|my|our|one)$/.test(first))
    return inOneBreath(
      'note',
      `${isThing(text.slice(first.length + 1), sets) && !/ of /.test(text) ? 'has' : 'is'} ${text}`,
    );
  if (/^(?:on|in|at|from) (?:the|your|a) [^,]*? and (?:has|is|runs)\b/.test(text))
    return inOneBreath('note', `is ${text}`);
  const shape: Shape = shapeOf(text, sets);
  const base = baseVerb(first, sets);
  if (
    shape === 'person' ||
    ((sets.people.has(plural(headOf(text))) || shapeOf(plural(headOf(text)), sets) === 'people') &&
      (!base || base === first))
  )
    return inOneBreath('note', owned(text, shape));
  if (
    isThing(text, sets) &&
    (!base || base === first || /^[a-z]+ing [a-z]+$/.test(text)) &&
    !baseOfPast(first, sets)
  )
    return inOneBreath('note', `has ${withWhich(text)}`);
  if (sets.people.has(plural(first)) && !base) return inOneBreath('note', `is ${article(first)} ${text}`);
  return inOneBreath(
    'note',
    /^(?:from|at|in|on|with)\b/.test(first) ? `is ${text}` : third(text, first, sets),
  );
}

/** "Lost power for four days": what they did, or what came over them. */
const DID =
  /^(?:lost|had|bought|sold|left|quit|broke|won|took|inherited|moved|started|opened|went|came|grew|built|found|met|wrote|paid|hired|fired|needed|wanted|tried|said|told|asked|switched|turned|stocked|sprayed|failed|booked|brought|sent|got) (?!guy|owner|manager)/;

/** "Anchors the team on the next lane": whatever the word may be else, here somebody does it. */
const DOES_SOMETHING =
  /^(?!(?:this|his|its|us|as|plus|versus|across|always|sometimes|perhaps|besides|less|owes) )[a-z]{2,}[^s']s (?:the|an?|your|two|three|four|five|all|both|every|most) /;

/** "Used to share his office": whose it is, is the customer. */
const OF_THEIRS =
  /((?:^|, |\band )(?:used to )?(?:shares?|shared|took over|bought|rents?|rented|borrows?|borrowed|built|fixed|painted|sat behind|sits behind|lives behind|lives across from|works below|works above)) (?:his|her) (?!own\b)/;

/** "Runs diner two doors down": the diner there, and a print shop anywhere. */
const A_BUSINESS =
  /^(runs|owns|has|manages|started|opened|works at|bought) ((?:[a-z]+ )?(?:diner|dairy|ranch|feed store|hardware store|sawmill|shop|store|bakery|restaurant|caf[eé]|bar|pub|tavern|salon|studio|gym|office|clinic|practice|firm|farm|ranch|garage|brewery|winery|distillery|hotel|motel|inn|marina|nursery|greenhouse|dealership|daycare|preschool|school|gallery|theater|warehouse|yard|mill|plant|lodge|camp|market|deli|pharmacy|lab|agency|rink|arena|barn|stable|kennel|company|business|food truck|orchard|vineyard|boutique|laundromat|car wash|campground|funeral home|body shop))(?<! (?:the|a|an|your|own|another|this) [a-z ]+)( (?:(?:\d+|two|three|four|five|a few) (?:doors|miles|blocks|farms|houses|exits)|next door|across|upstairs|downstairs|down|up|over|behind|beside|near|by|on|in|at|around|off|out) ?.*)?(?=$|,| and | with )/;

/** Kin and friends are the customer's: "brother-in-law" → "is your brother-in-law"; "dentist" → "is a dentist". */
const owned = (text: string, shape: Shape): string =>
  shape === 'person' &&
  /(?:in-law|brother|sister|cousin|aunt|uncle|boss|neighbor|friend|buddy|partner|husband|wife|mom|dad|son|daughter|coworker|colleague|roommate|nephew|niece|mentor|landlord)$/.test(
    headOf(text),
  ) &&
  !/\bof\b/.test(text) &&
  !/^(?!(?:wife|husband|mom|dad|son|daughter|sister|brother|boss|kid|partner|mother|father)['’])\p{L}+['’]s /u.test(
    text,
  ) &&
  !/^(?!(?:foster|old|birth|your|step) )(?:[a-z-]+ ){1,2}(?:mom|dad)$/i.test(text) &&
  !/^(?:(?:managing|senior|junior|law|general|limited|founding|equity|medical|dental|practice) (?:partner)|partner at\b)/.test(
    text,
  )
    ? `is your ${text}`
    : /^\p{Lu}\p{L}+['’]s /u.test(text)
      ? `is ${text}`
      : `is ${ONLY_ONE.test(text) || /^[a-z]+['’]s /.test(text) ? 'the' : article(text)} ${text}`;

/** "Your golf buddy of yours": one of several. */
const OF_YOURS = /^(?:is )?your (?=[a-z ]+ of yours\b)/;

/** There is one: "owner of the bakery", "principal at Roosevelt". */
const ONLY_ONE =
  /^(?:[SE]?VP|head|director|vice president) of [A-Za-z ]+? (?:at|for) |^[a-z]+ (?:guy|lady|gal)$|^team captain$|^(?:wife|husband|mother|father|mom|dad|widow|son|daughter|head|principal|president|ceo|CEO|CFO|COO|mayor|pastor|founder|fire chief|police chief) (?:of|at) |^(?:[a-z]+ )?(?:owner|manager|director|coach|chair|chairman|secretary|treasurer|superintendent|editor|captain) of (?:the|your)\b/;

/** "crepe truck right next to hers": what the person has, and no verb. */
function isThing(text: string, sets: WordSets): boolean {
  const words = text.split(PLACED)[0]!.split(' ');
  const last = words.at(-1)!.toLowerCase();
  const head = COUNTED.test(text) ? singular(last) : last;
  return words.length <= 4 && (sets.things.has(head) || sets.places.has(head));
}
/** "the crepe truck right next to yours", "a coffee cart", "two food trucks". */
const withWhich = (text: string): string =>
  COUNTED.test(text) ? text : `${PLACED.test(text) ? 'the' : article(text)} ${text}`;
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|some) /;
const PLACED =
  / (?:right )?(?:next to|next door|beside|across|behind|on|in|at|near|by|down|around|two doors|off|downtown|uptown|out)(?: |$)/;

/** "run the yard" → "runs the yard": the person is one. */
function third(text: string, first: string, sets: WordSets): string {
  const base = baseVerb(first, sets);
  if (sets.pasts.has(first) && !/^(?:put|cut|let|set|hit|quit|read|run|come)$/.test(first)) return text;
  if (!base || base !== first || sets.participleSet.has(first) || /s$/.test(first)) return text;
  return `${/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ie` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}e` : base}s${text.slice(first.length)}`;
}

/** "next to him" → "next to you", "is his brother" → "is your brother"; but who lives "with his wife" lives with his own. */
function beside(text: string, sets: WordSets): string {
  const others = notCustomers(text.split(' '));
  const words = turnedToYou(text).split(' ');
  const kept: string[] = [];
  const marked = words.map((word, at) =>
    others.has(at) ? word.replace(/^[\p{L}'’]+/u, (own) => `\u0001${kept.push(own) - 1}\u0001`) : word,
  );
  return toCustomer(marked.join(' '), sets).replace(
    /\u0001(\d+)\u0001/g,
    (_, at: string) => kept[Number(at)]!,
  );
}
