/** A face in a circle, as it ends "introducing me to …": one of those who belong to it, and which one comes to mind. */
import { slot } from './choose.js';
import type { OwnCircle } from './circles.js';
import { plural, singular } from './english.js';
import type { WordTable } from './word-table.js';
import type { WordSets } from './words.js';

/** "at the gym", "in the neighborhood". */
export const at = (place: string): string =>
  `${/(?:neighborhood|block|building|complex|cul-de-sac|department)$/.test(place) ? 'in' : 'at'} ${place}`;

/** One face of a circle, as it ends "introducing me to …": a kind where one is known, else one of those who belong to it. */
export function faceIn({ words, shape, place, members }: OwnCircle, one = ''): string {
  if (shape === 'person') return words;
  if (shape === 'people')
    return `one of ${DETERMINED.test(words) || POSSESSIVE.test(words) ? words : `the ${words}`}`;
  const theirs = bodyOf(words);
  if (theirs) return `one of the ${theirs.many} in your ${theirs.body}`;
  const where = place ? at(words) : within(words);
  // "one of the leads" is nobody's word for people, and no word is said twice: "landlords in your landlord association"
  if (one && !/^(?:lead|head|.*\bworker|owner|member|person)$/.test(one) && !isSaid(one, words))
    return `one of the ${plural(one)} ${where}`;
  if (members === 'regulars') return `one of the regulars ${where}`;
  if (members === 'members') return `one of the other members of ${words}`;
  if (members === 'neighbors') return `one of the neighbors ${where}`;
  if (members) return `one of the other ${members} ${where}`;
  return /^from /.test(where) ? `the person you know best ${where}` : `one of the others ${where}`;
}

/** Whether the words of a circle have the last word of a kind in them: "landlord" in "your landlord association". */
const isSaid = (one: string, words: string): boolean =>
  new RegExp(
    `\\b${one
      .split(' ')
      .at(-1)!
      .replace(/[^\p{L}\d]/gu, '')}`,
    'iu',
  ).test(words);

/** Who belongs to a circle, and what only one of them is to the customer: by the last word of its head that has such a name. */
export function belonging(
  words: string,
  { members, cues }: WordSets,
  id: string,
): Pick<OwnCircle, 'members' | 'cue'> {
  if (id === 'kids') return { members: 'parents', cue: 'you stand next to' };
  const head = words.toLowerCase().split(PLACED)[0]!.split(' ');
  const of = (table: WordTable) => table.get(head.slice(-2).join(' ')) ?? table.get(head.at(-1)!) ?? '';
  if (PAST.test(words))
    return { members: of(members), cue: oneOf(cues.get('past') || 'you still talk to', words) };
  if (AT_WORK.test(words) && /^(?:mom|dad|parent)s$/.test(head.at(-1)!))
    return { members: of(members), cue: oneOf(cues.get('any') || 'you talk to most', words) };
  const cue = (id === 'fam' && cues.get('family')) || of(cues);
  const works = cue.startsWith('you work');
  const near =
    works && PLAYED[id]
      ? ROWED.test(words)
        ? 'you talk to most'
        : PLAYED[id]
      : works && id !== 'work' && /^the /.test(words)
        ? ''
        : cue;
  return { members: of(members), cue: oneOf(near || cues.get('any') || 'you talk to most', words) };
}

/** One of "you talk to most / you've known longest", always the same for the same circle. */
const oneOf = (cues: string, words: string): string => {
  const all = cues.split(' / ');
  return all[slot(words, all.length)]!;
};

/** Circles whose teams, crews and squads aren't of one's work, and which one of such a team comes to mind. */
export const PLAYED: Readonly<Record<string, string>> = {
  sport: 'you play with most',
  hobby: 'you talk to most',
  faith: 'you talk to most',
};

/** Crews nobody plays in. */
const ROWED =
  /\b(?:row(?:ing)?|rid(?:e|ing)|cycling|bike|run(?:ning)?|hik(?:e|ing)|climb(?:ing)?|swim(?:ming)?|ski(?:ing)?|dive|diving|walking|sailing|paddling) /i;
/** Parents one knows from one's work stand next to nobody on a field. */
const AT_WORK =
  / (?:from|at) (?:the |your )?(?:[a-z]+ )?(?:work|office|hospital|clinic|plant|shop|salon|store|bank|firm|company|warehouse|station|restaurant|daycare|day care|preschool)$/i;

const PLACED = / (?:at|in|on|of|by|near|from|for|with|where|who|along) /;
const PAST =
  /\b(?:old|former|ex-?|came up with|used to|last|college|residency|(?:dental|med|medical|law|nursing|grad|graduate|business|beauty|trade|vet|culinary) school|boot ?camp|academy|apprentice|high school|Army|Navy)\b/i;

/** People told in more words than these are few enough. */
const LONG = 10;

/** "whoever you stand next to", or "the one you stand next to", by the circle; '' where the face says it already, or is one person. */
export const cueIn = ({ words, shape, cue }: OwnCircle, phrase: string): string =>
  shape === 'person' || !/^one of /.test(phrase) || (shape === 'people' && phrase.split(' ').length > LONG)
    ? ''
    : `${slot(words, 2) ? 'whoever' : 'the one'} ${/ you /.test(phrase) ? 'you know best' : cue}`;

const ON =
  /\b(?:board|committee|team|crew|council|staff|squad|panel|commission|street|road|lane|avenue|hill|block|block club|faculty|caucus|force|relay|shift|ride|run|hike|walk|lease|hollow)$/i;
const AT =
  /\b(?:breakfast|lunch|luncheon|brunch|dinner|supper|potluck|fry|meetings?|conference|convention|expo|show|market|fair|meetup|meet|practice|games?|mass|shul|church|school|work|temple|synagogue|mosque|bar|club nights?|roundtable|round table|camp|gym|table|wall|bingo|trivia|coffee|night|day|ramp|rotary|kiwanis|jaycees|pinochle|bridge|poker|bunco|euchre|mahjong|cards|dominoes|bowling)$/i;
/** What one is at with an article. */
const THE_AT =
  /\b[a-z'’]+ (?:meetings?|breakfast|lunch|luncheon|dinner|supper|show|market|fair|meetup|conference|convention|expo|night|day|table|park|game)$/;
const IN =
  /\b(?:club|group|chapter|association|society|forum|league|chamber|choir|class|band|orchestra|family|guild|network|section|department|division|cohort|chat|thread|troop|den|pack|lodge|union|co-?op|mastermind|program|neighborhood|building|office|firm|company|practice group|circle|ensemble|quartet|congregation|parish|ministry|study|bureau|pta|pto|hoa|cul de sac|cul-de-sac|fellowship|pod|carpool)$/i;

/** "in your bee club", "on the farm bureau board", "at the ministers breakfast"; "from" where the words don't tell. */
function within(words: string): string {
  const head = words.split(/ (?:at|in|on|of|by|near|from|for|with|where|who) /)[0]!;
  const bare = !/^(?:the|your|all|those|these) /i.test(words) && !POSSESSIVE.test(words);
  const near = ON.test(head) ? 'on' : AT.test(head) ? 'at' : IN.test(head) ? 'in' : bare ? 'at' : '';
  const the = bare && (near === 'on' || THE_AT.test(head));
  return near ? `${near} ${the ? 'the ' : ''}${words}` : `from ${words}`;
}

const DETERMINED = /^(?:the|your|all|those|these|every)\s/i;
const POSSESSIVE = /^[^\s]+['’]s?\s/;

/**
 * The question that one face answers: "which of the other office managers do you sit next to at the lunch", "who do you run beside in
 * your running group". '' where the face is one person, or the circle's words don't tell.
 */
export function whoIn({ words, shape, place, cue }: OwnCircle, phrase: string): string {
  if (shape === 'person') return '';
  const known = /^the person you know best (from .*)$/.exec(phrase)?.[1];
  if (known) return `who do you know best ${known}`;
  if (!phrase.startsWith('one of ') || phrase.endsWith(' do')) return '';
  const them = phrase.slice(7);
  if (/ who /.test(them)) return '';
  const ask = asked(/ you /.test(them) || !cue ? 'you know best' : cue);
  const where = shape === 'people' ? '' : ` ${place ? at(words) : within(words)}`;
  if (!where || !them.endsWith(where))
    return / (?:you|from|at|in|on) /.test(them) && them.split(' ').length > CLOGS
      ? ''
      : `which of ${them} ${ask}`;
  const then = /still/.test(ask) ? where.replace(/^ in /, ' from ') : where;
  const those = them.slice(0, -where.length);
  if (/^the (?:others|regulars)$/.test(those)) return `who ${ask}${then}`;
  return ANYWHERE.test(ask) ? `which of ${those}${then} ${ask}` : `which of ${those} ${ask}${then}`;
}

/** What isn't done at the place: "which of the hunters in your duck club do you know best". */
const ANYWHERE =
  /(?:know best|known longest|(?:talk to|see|run into|work with|play with) most|still talk to)$/;

/**
 * A face as one person, where one can be told from the circle: "the driver you talk to most at the bus barn", "whoever you sit next to at
 * the lunch". '' where the face is told in other words, or is one person already.
 */
export function theOneIn({ words, shape, place, cue }: OwnCircle, phrase: string): string {
  if (shape === 'person' || !cue || ANYWHERE.test(cue)) return '';
  if (/^the person you know best from /.test(phrase)) return phrase;
  if (!phrase.startsWith('one of ')) return '';
  const them = phrase.slice(7);
  const where = shape === 'people' ? '' : ` ${place ? at(words) : within(words)}`;
  const theirs = bodyOf(words);
  if (theirs) return `the ${singular(theirs.many)} ${cue} in your ${theirs.body}`;
  if (them === `the other members of ${words}`)
    return `${slot(words, 2) ? 'whoever' : 'the person'} ${cue}${where}`;
  if (where && !them.endsWith(where)) return '';
  const [, those = '', there = ''] = where
    ? ['', them.slice(0, -where.length), where]
    : (PLACED_PEOPLE.exec(them) ?? []);
  if (/ you(?: |$)/.test(there)) return '';
  const then = /still/.test(cue) ? there.replace(/^ in /, ' from ') : there;
  if (/^the (?:others|regulars)$/.test(those))
    return `${slot(words, 2) ? 'whoever' : 'the person'} ${cue}${then}`;
  const many = oneOfThose(those);
  if (!many) return '';
  const one = cue.includes(` ${many.slice(0, 4)}`) ? 'person' : many;
  if (!/^ (?:from|of) (?:\S+ ?){1,3}$/.test(there) || / from /.test(cue)) return `the ${one} ${cue}${then}`;
  return `the ${one}${there} ${cue}`;
}

/** "The meat cutters' association" is of meat cutters; undefined where the words tell no such members. */
function bodyOf(words: string): { many: string; body: string } | undefined {
  const [, many = '', body = ''] = THEIR_BODY.exec(words) ?? [];
  return many && singular(many) !== many ? { many, body } : undefined;
}
const THEIR_BODY =
  /^(?:the |your )?((?:[a-z]+ )?[a-z]+s)['’] (association|guild|union|society|alliance|federation|club|group|network)$/;

/** People with the place they are seen at: "the other moms", " from swim". */
const PLACED_PEOPLE =
  /^((?:the |your )?(?:other )?(?:[a-z\d-]+ ){0,2}[a-z-]+|(?:the )?(?:other )?[A-Z]+s)( (?:at|in|on|from|along) (?!you\b).+)$/;

/** "the other mail carriers" → "mail carrier"; '' where no one of them can be told. */
function oneOfThose(those: string): string {
  const bare = those.replace(/^(?:the |your )?(?:other )?/, '');
  if (UNCOUNTED.test(bare)) return '';
  const named = bare.replace(/(?:people|folks)$/, 'persons');
  const one = singular(named);
  return one === named ? '' : one;
}
/** Nobody is told as one of these, and of three there are few. */
const UNCOUNTED =
  /^(?:\d\d?|all|both|two|three|four|five|six|seven|eight|nine|ten|some|any|whole|same)\b|(?:'s|’s)\b|\b(?:girls|boys|kids|children|staff|crew|team|gang|bunch|boss|business|class|wives|husbands|spouses)$| (?:and|or) /;

/** From so many words on, people who are told by what one does with them stand apart from their question. */
const CLOGS = 6;

/** "you've known longest" → "have you known longest". */
const asked = (cue: string): string =>
  cue.replace(/^you(?:['’](ve|d))? /, (_, short?: string) => `${short ? ASKED[short]! : 'do'} you `);
const ASKED: Readonly<Record<string, string>> = { ve: 'have', d: 'would' };
