/** Places and people of a customer's life, in the rep's words, made fit to be said to the customer. */
import { headOf, shapeOf, upToComma } from '../english.js';
import { has } from '../has.js';
import { sayable } from '../hand/written.js';
import { peopleOf } from '../kind-places.js';
import type { WordSets } from '../words.js';
import { inItsPlace, isCommon, isName, plainCase } from './circle-case.js';
import { dayFirst, hoursAndGrades } from './circle-hours.js';
import { circleTyped, putRight } from './circle-typed.js';
import { oneVerb } from './circle-verbs.js';
import {
  atItsHour,
  fromWhere,
  onItsDay,
  peopleFirst,
  withoutAside,
  withoutDoing,
  withThe,
} from './gathering.js';
import { withInitials } from './initials.js';
import { inOneBreath, lowerFirst, oneSentence, wordCount, type Fit } from './text.js';
import { theirThere } from './there.js';
import { toCustomer } from './theirs.js';

const DETERMINED = /^(?:the|your|all|those|these|every|a|an)\s/i;
/** Kin whose things are the customer's: "kids' school" → "your kids' school". "Leo's team" stays. */
const KIN =
  /^(?:(?:great[- ])?(?:kids?|sons?|daughters?|husband|wife|spouse|partner|mom|dad|mother|father|brother|sister|boy|girl|child|children|grandkids?|grandmas?|grandpas?|parents?)['’]s?|(?:kids|wifes|husbands|sons|daughters|grandkids|twins) (?=(?:[a-z]+ )?(?:school|team|class|troop|soccer|hockey|baseball|softball|football|basketball|swim|dance|gym|band|coach|teacher|daycare|preschool|scout|league|homeschool|co-op|church|club|work|office|piano|karate|ballet)))\s?/i;
/** "Men's breakfast", "cattlemen's association": for whom it is, not whose. */
const FOR_SORT =
  /^(?:(?:[a-z]*(?:wo)?men|children|people)['’]s|(?:ladies|kids|girls|boys|teachers|veterans)['’]) /i;
const POSSESSIVE = /^[a-zA-Z\u00aa-\u1fff\u2c00-\uffff.]+['’]s?\s/;
/** One is among them, and they aren't one's own: "credit unions under 500M", "vendors at the Saturday market". */
const BUSINESSES =
  /^(?!your )(?:[a-z-]+ ){0,3}(?:offices|shops|firms|companies|credit unions|practices|clinics|stores|restaurants|farms|vendors|dealers|agencies|breweries|gyms|salons|hotels|plants|mills|cos) (?:with|under|over|in|near|on|at|along|around|out|up|down) /i;
const YOURS = /^(?:HOA|PTA|PTO)(?:$| (?:board|meetings?|committee|group|council|moms|dads|parents)\b)/;
const THE =
  /^(?:VFW|YMCA|JCC|CVB|DAR|AGC|HBA|BIA|USO|IBEW|UAW|American Legion|Elks|Masons|Lions|Shriners|Knights of Columbus|Junior League|Jaycees|Teamsters|National Guard|Inns of Court|Coast Guard Auxiliary)$/;
/** Clubs whose name is made of plain words. */
const LOCAL = /^(?:the |your )?([a-z]{2,6} )?local (\d+)$/i;
const CLUB =
  /^(?:the )?(?:sons|daughters|knights|friends|order|ladies|veterans|brothers) of (?:norway|columbus|italy|hermann|the (?:american )?revolution|the eastern star|charity|hibernians|foreign wars)$|^(?:the )?inns? of court$|^(?:the )?red hats?$/i;
const SMALL = /^(?:of|the|and)$/;
const DAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;

/** Circles of fewer words are known by heart: "book club". */
const FEW = 4;

/** What one does there, and initials in brackets. */
const BY_RULE =
  /^(?:plays|sings|bowls|golfs|curls|goes|belongs|attends)\b|\(| [-–—:] |, they |(?:&|\band) (?:him|her|he|she) [a-z]+ /i;

/** A circle as said to the customer: "partners in her practice" → "the partners in your practice"; "bee club" → "your bee club". */
export function fitCircle(typed: string, sets: WordSets): Fit {
  const fit = fitted(circleTyped(typed), sets);
  return 'text' in fit ? { ...fit, text: putRight(fit.text, typed) } : fit;
}

function fitted(answer: string, sets: WordSets): Fit {
  if (/^(?:the |a )?mommy (?:and|&) me\b/i.test(answer)) return { text: 'your Mommy and Me class' };
  if (wordCount(answer) < FEW || BY_RULE.test(answer)) return circleOf(answer, sets);
  const said = sayable('circles', theirOwn(answer), sets);
  const [, whose = '', what = ''] = DETERMINED.test(answer) ? [] : (/^((?:the|your) )(.+)$/.exec(said) ?? []);
  if (!what) return circleOf(said, sets);
  const fit = circleOf(what, sets);
  return 'text' in fit && fit.text === what ? { ...fit, text: whose + what } : fit;
}

/** "On there road" → "on your road". */
const theirOwn = (typed: string): string =>
  typed.replace(/\b(at|from|in|on|near) there (?!own\b)(?=[a-z]+(?:$| [a-z]+$))/g, '$1 your ');

function circleOf(answer: string, sets: WordSets): Fit {
  const { text: mended } = oneSentence(
    dayFirst(answer).replace(/^(.* )all (?=(?:own|work|live|run|drive|teach|have)\b)/, '$1who '),
    sets,
  );
  const typed = inItsPlace(oneVerb(withInitials(mended, sets), sets), sets);
  if (!typed) return { text: '' };
  const text = kinNamed(toCustomer(theirThere(theirOwn(hoursAndGrades(typed))), sets), sets)
    .replace(AND_THEIRS, (whole, kin: string) => (has(typed, `their ${kin}`) ? ` and their ${kin}` : whole))
    .replace(/^(?:The|Your|All|Those)\b/, (word) => word.toLowerCase())
    .replace(/\b(at|from) the y$/, '$1 the Y')
    .replace(
      /^(?:people|friends|folks|someone|ppl) (?:i know |you know )?(?:from|at|in) (?=(?:the|your) )/i,
      (who) => `the ${who.toLowerCase()}`,
    );
  return inOneBreath(
    'circle',
    determined(split(gathered(text, sets), sets), sets)
      .replace(/(?<=\b[ap]\.m)$/, '.')
      .replace(/^your (?=St\. )/, '')
      .replace(/^your (?=[a-z ]+ (?:you|(?:on|in|at|from|of) your) )/, 'the '),
  );
}

/** "Softball team & their wives". */
const AND_THEIRS = / and your (wives|husbands|spouses|families|kids|parents|partners)\b/;
/** The circle with its people, its day and its place in the order one says them. */
const gathered = (text: string, sets: WordSets): string =>
  withThe(
    peopleFirst(atItsHour(onItsDay(fromWhere(withoutDoing(withoutAside(text)), sets)), sets), sets),
    sets,
  );

/** "Your brother ramon who has the shed" → "your brother Ramon …": a word behind kin that is none of ours is a name. */
const kinNamed = (text: string, sets: WordSets): string =>
  text.replace(
    /^((?:your )?(?:brother|sister|cousin|uncle|aunt|son|daughter|nephew|niece|friend|buddy|neighbor|boss) )([a-z]{3,})(?=($| (?:who|at|in|from|with|over|down)\b|,))/,
    (whole, kin: string, word: string, after: string) =>
      sets.places.has(word) ||
      sets.groups.has(word) ||
      sets.people.has(word) ||
      sets.bare.has(word) ||
      isCommon(word, sets) ||
      /s$/.test(word) ||
      /^(?:who|and|at|in|from|with|over|down|law)$/.test(word)
        ? whole
        : kin + word[0]!.toUpperCase() + word.slice(1) + (after === ' who' ? ',' : ''),
  );

/** "church - small group" → "small group at church"; "softball (co-ed)" and "hawk club, Sundays" keep their first part. */
function split(text: string, sets: WordSets): string {
  const [, place = '', within = ''] = /^([a-zA-Z'’ ]{2,20}?)\s+[-–—:/]\s+(.+)$/.exec(text) ?? [];
  if (!within || /^(?:the|your)\s/.test(place)) return text;
  const shape = shapeOf(within, sets);
  if (shape !== 'group' && shape !== 'people') return text;
  const where = place.toLowerCase();
  const at = sets.places.has(where) ? `the ${where}` : sets.bare.has(where) ? where : '';
  return at ? `${lowerFirst(within, sets)} at ${at}` : text;
}

function determined(text: string, sets: WordSets): string {
  if (/^k of c$/i.test(text)) return 'the Knights of Columbus';
  if (LOCAL.test(text))
    return text.replace(LOCAL, (_, of: string = '', n: string) => `${of.toUpperCase()}Local ${n}`);
  if (/^all[ -](?:county|state|district|city|star)\b/i.test(text))
    return `the ${text.replace(/^all[ -]/i, 'all-')}`;
  if (/^[a-d] shift\b/.test(text)) return `${text[0]!.toUpperCase()}${text.slice(1)}`;
  if (CLUB.test(text))
    return `the ${text
      .toLowerCase()
      .replace(/^the /, '')
      .split(' ')
      .map((word) => (SMALL.test(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
      .join(' ')}`;
  if (FOR_SORT.test(text)) return `${articleFor(text, sets) || 'the '}${plainCase(text, sets)}`;
  if (/^(?:a|an)\s/i.test(text)) return text.replace(/^an?\s/i, 'your ');
  if (/^your (?:kids|grandkids|twins|wifes|husbands|sons|daughters) /.test(text))
    return `your ${marked(text.slice(5))}`;
  if (DETERMINED.test(text)) return text;
  if (KIN.test(text)) return `your ${lowerFirst(marked(text), sets)}`;
  if (/^former\s/i.test(text) && CLOSE.test(headOf(text))) return `your ${lowerFirst(text, sets)}`;
  if (/^other\s/i.test(text) && peopleOf(text).startsWith('people who run'))
    return `the people who run the ${text}`;
  if (/^(?:other|fellow|former|older)\s/i.test(text) && shapeOf(text, sets) !== 'other')
    return `the ${lowerFirst(text, sets)}`;
  if (/^[a-z]+s['’]\s/.test(text)) return `the ${text}`;
  if (/^[a-z]+['’]s (?:wife|husband|widow)\b/.test(text)) return `your ${text}`;
  if (POSSESSIVE.test(text)) return text;
  if (BUSINESSES.test(text)) return `the ${plainCase(text, sets)}`;
  if (YOURS.test(text)) return `your ${text}`;
  if (THE.test(text)) return `the ${text}`;
  if (DAY.test(text) && !/ you /.test(text) && shapeOf(text, sets) === 'other') return text;
  return `${articleFor(text, sets)}${plainCase(text, sets)}`;
}

/** "Wifes co-op" → "wife's co-op", "kids school" → "kids' school". */
const marked = (text: string): string =>
  text
    .replace(/^(kids|grandkids|twins) (?!(?:and|or|who|at|in|from|on|of|with|you)\b)(?=[a-z])/i, "$1' ")
    .replace(
      /^(wife|husband|son|daughter)s (?!(?:and|or|who|at|in|from|on|of|with|you)\b)(?=[a-z])/i,
      "$1's ",
    );

/** "your ", "the " or nothing before a circle that came without. */
function articleFor(text: string, sets: WordSets): '' | 'the ' | 'your ' {
  const words = upToComma(text).split(' ');
  const head = headOf(text);
  const two = words.slice(-2).join(' ').toLowerCase();
  const bare = upToComma(text).toLowerCase();
  if (sets.bare.has(bare)) return '';
  if (
    / (?:meetings?|luncheon|lunch|breakfast|dinner|mixer|happy hour|potluck|supper|brunch|coffee|picnic|fry|bake|cookout|outing|scramble|tournament|gala|banquet|trade show|conference|convention)$/i.test(
      bare.split(/ (?:at|in|on|from) /)[0]!,
    )
  )
    return 'the ';
  const shape = shapeOf(text, sets);
  if (shape === 'person') return isName(words, sets) ? '' : 'your ';
  if (shape === 'people') return isOwn(head, words, text, sets) ? 'your ' : 'the ';
  if (isName(words, sets)) return '';
  if (sets.places.has(head) || sets.places.has(two)) return 'the ';
  if (shape === 'group') return / (?:you|who|where|that) /.test(`${text} `) ? 'the ' : 'your ';
  return sets.bare.has(head) || /^[A-Z\u00c0-\u00de]/.test(text) || /ing$/.test(head)
    ? ''
    : /^(?:\d|[a-z]+day)/i.test(text) && !sets.places.has(head)
      ? ''
      : 'the ';
}

const CLOSE =
  /(?:friends|budd(?:y|ies)|pals|mates|cousins|brothers|sisters|siblings|in-law|relatives|neighbors|colleagues|co-?workers|suppliers|vendors|regulars|bridesmaids|groomsmen|sorors|besties|girlfriends|roomies|followers|subscribers|clients|partners)/;

/** Friends and neighbors are the customer's own; reps, trainers and parents only when nothing more is said of them. */
const isOwn = (head: string, words: readonly string[], text: string, sets: WordSets): boolean =>
  sets.own.has(head.toLowerCase()) &&
  !/\byour\b/.test(text) &&
  (CLOSE.test(head) ||
    words.length === 1 ||
    (/^(?:people|folks)$/.test(head) && /^(?:work|church) \w+$/i.test(text)));
