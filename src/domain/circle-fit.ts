/** How well a circle of the customer's own fits the profile, and its face: by the kind it names, by the customer's work, by a word both share. */
import type { OwnCircle } from './circles.js';
import { plural, singular } from './english.js';
import { faceIn } from './face-in.js';
import type { FaceNeeds } from './faces.js';
import { isNobody } from './kind-places.js';
import { isAtWork } from './peer.js';
import type { Person } from './playbook.js';
import { isAnotherKind, namesake } from './same-kind.js';
import { toMine } from './whose.js';

/** A face as the customer says it: one of a people, or where the friend is from. */
export const minePhrase = ({ words, shape }: OwnCircle, phrase: string, we: boolean): string =>
  toMine(shape === 'people' || shape === 'person' ? phrase : `from ${words}`, we);

interface Judgement {
  score: number;
  kind: string;
  /** A singular for "one teacher from …", where the people of the circle share the customer's work. */
  one: string;
  why: string;
}

/** A circle with how well it fits, and its face as the rep says it, as the customer does, and as two or an executive do. */
export interface Judged extends Judgement {
  circle: OwnCircle;
  phrase: string;
  mine: string;
  ours: string;
}

/** The judgement of a circle, worked out once for an occupation. */
export const judged = (circle: OwnCircle, needs: FaceNeeds): Judged =>
  needs.memory.judged.get(circle, `${needs.person?.id ?? ''}|${needs.peer}`, () => {
    const judgement = judge(circle, needs);
    const phrase = faceIn(circle, judgement.one);
    const mine = minePhrase(circle, phrase, false);
    return { ...judgement, circle, phrase, mine, ours: minePhrase(circle, phrase, true) };
  });

/** How well an own circle fits: by the kind it names, by the customer's work, by a word it shares with the profile. */
function judge(circle: OwnCircle, needs: FaceNeeds): Judgement {
  const { playbook, fit, person } = needs;
  if (CHILDREN.test(circle.words)) return { score: 0.9, kind: '', one: '', why: '' };
  const shared = sharedWord(circle.words, needs);
  const floor = shared
    ? circle.shape === 'people' && isAnotherKind(circle.words, shared)
      ? 1.6
      : 2.5
    : areParents(circle.words, fit.list) || (circle.id === 'near' && householdOf(fit.list) !== '')
      ? 2
      : plainly(circle);
  const why = shared ? `It sounds like "${shared}".` : '';
  if (circle.shape === 'people' || circle.shape === 'person') {
    if (person && circle.shape === 'people' && isOfTheirWork(circle, person)) {
      const own = playbook.match('kinds', person.peer.one);
      if (own && fit.kinds.has(own)) return { score: 2.8, kind: own, one: '', why: fit.why([own]) };
    }
    const them = circle.words.replace(/^(?:the|your|all|those|these)\s(?:other\s)?/i, '');
    const kind = fit.kindOf(them).id || fit.kindOf(them.replace(TOLD_BY, '')).id;
    const score = kind && fit.known ? fit.score([kind]) : 1;
    const same = circle.shape === 'people' ? namesake(circle.words, fit.list) : undefined;
    const name = same?.exact ? SERVED : !same ? 0 : same.serve === plural(needs.peer) ? COLLEAGUES : NAMESAKE;
    const like = same ? `It sounds like "${same.serve}".` : why;
    return { score: Math.max(score, floor, name), kind, one: '', why: fit.why(kind ? [kind] : []) || like };
  }
  const isForWork = !ELSE.test(circle.words) && !isOfOthers(circle.words, needs);
  const isOfWork = circle.id === 'prof' || (circle.id === 'work' && CREW.test(circle.words));
  if (needs.peer && isForWork && (isOfWork || isAtWork(circle.words)))
    return {
      score: 3,
      kind: fit.kindOf(plural(needs.peer)).id,
      one: `other ${needs.peer}`,
      why: `They do the same work.`,
    };
  const peer =
    person && ['prof', 'school', 'work'].includes(circle.id) ? playbook.match('kinds', person.peer.one) : '';
  if (person && peer && fit.kinds.has(peer) && circle.shape === 'group' && isForWork)
    return { score: 3, kind: peer, one: person.peer.one, why: fit.why([peer]) };
  return {
    score: floor,
    kind: '',
    one: shared && circle.shape === 'group' && !isNobody(shared) ? oneOf(shared, circle.words) : '',
    why,
  };
}

/**
 * Without a word of fit the rep's own order holds, but for this: a chapter or an association stands behind a group of friends, a thing one
 * does ("softball") last, one's own children behind all who aren't.
 */
function plainly({ id, words, shape, place }: OwnCircle): number {
  if (KIN.test(words)) return 1;
  if (shape === 'group' && id !== 'prof' && FORMAL.test(words)) return 1.1;
  return shape === 'people' || shape === 'group' || shape === 'person' || place || SAID.test(words) ? 1.2 : 1;
}

/** Parents of one team or class, for who serves parents of any. */
const areParents = (words: string, serves: readonly string[]): boolean =>
  PARENTS.test(words.split(/ (?:at|in|on|from|of|with|who|you) /)[0]!) &&
  serves.some((serve) => OF_KIDS.test(serve));
const PARENTS = /\b(?:parents|moms|dads|mothers|fathers)$/i;
const OF_KIDS =
  /^(?:[a-z]+ )?(?:parents|moms|dads|mothers|fathers|families)\b|\bwith (?:[a-z]+ )?(?:kids|children|teens|teenagers|toddlers|babies)\b/i;

/** Whom of those a rep serves live in houses: next door there are more of them; '' for none. */
export const householdOf = (serves: readonly string[]): string =>
  serves.find((serve) => HOUSEHOLD.test(serve)) ?? '';
const HOUSEHOLD =
  /\b(?:houses?|homes?|homeowners?|yards?|lawns?|lots?|slopes?|roofs?|chimneys?|attics?|basements?|garages?|pools?|septics?|wells?|driveways?|gardens?|trees|acres|acreage|land)\b/i;

/** Said as a thing of theirs, or with its day: "the lunch", "Friday coffee". */
const SAID = /^(?:the|your) |\b[A-Z][a-z]+day\b|^\d/;
const FORMAL = /\b(?:chapter|association|society|conference|chamber|HOA|PTA)$/;

/** Groups one isn't in for one's work. */
const ELSE =
  /\b(?:church|parish|temple|festival|historical|humane|garden|alumni|book|dinner|supper|bowling|retirees|chorus|neighborhood|softball|bible)\b/i;

/** "The officials' breakfast" is no athletic director's own: whose it is goes by another name. */
const isOfOthers = (words: string, { peer, person }: FaceNeeds): boolean => {
  const whose = words.includes("s' ") || words.includes('s’ ') ? (WHOSE.exec(words)?.[1] ?? '') : '';
  const own = `${peer} ${person?.peer.one ?? ''} `.toLowerCase();
  return whose !== '' && !own.includes(`${singular(whose.toLowerCase())} `);
};
const WHOSE = /(?<!\p{L})(\p{L}+s)['’] /u;

/** Those one works with: "the night crew in the ER" of a nurse are nurses. */
const CREW =
  /(?<!\b(?:derby|soccer|softball|baseball|hockey|bowling|volleyball|dodgeball|kickball|football|basketball|lacrosse|tennis|pickleball|curling|rugby|cricket|swim|dive|ski|track|rowing|sailing|cycling|bike|running|trivia|pool|dart|darts|quiz|paddle|polo|drill|dance|cheer|chess|robotics|kids['’]?|son['’]?s|daughter['’]?s) )\b(?:crew|shift|staff|team|unit|floor|squad)(?= (?:at|in|on|from|of) |$)/i;

/** Those the profile serves, by the same name: "the facilities VPs you trained with". */
const SERVED = 3.1;
/** Those who go by their last word and do the customer's own work: nearer than whoever else sits on a council of it. */
const COLLEAGUES = 3.05;
/** Those who go by their last word. */
const NAMESAKE = 2.7;

/** What says which of a people: "the doctors you trade call with". */
const TOLD_BY = / (?:you|who|from|in|at|on|of|with|near|down|up|across)\b.*/;

/** Children aren't asked for. */
const CHILDREN = /\b(?:kids|children)(?: (?:at|in|on|from|next) .*)?$/;

/** One's own children are the last to be asked for. */
const KIN = /^your (?:sons?|daughters?|kids|children|grandkids|husband|wife|mom|dad)$/;

/** Whether the people of a circle do the customer's work: "the other pastors", "your beauty school friends". */
const isOfTheirWork = ({ id, words }: OwnCircle, person: Person): boolean =>
  (id === 'prof' && /^the other /.test(words)) ||
  (id === 'school' && / school /.test(words)) ||
  words.toLowerCase().endsWith(` ${person.peer.many}`);

/** What the profile serves that has a word in common with a circle ("bee club", "hobby beekeepers"), or ''. */
export function sharedWord(words: string, { fit }: { fit: FaceNeeds['fit'] }): string {
  const role = ROLE.exec(words)?.[0];
  const same = role && fit.list.find((serve) => serve.split(' ').includes(role));
  if (same) return same;
  const stems = stemsOf(words);
  const hit = (word: string) => stems.some((one) => isLike(word, one));
  let [like, most] = ['', 0];
  for (const { serve, words: telling } of stemsServed(fit.list)) {
    const shared = telling.filter(hit).length;
    if (shared > most) [like, most] = [serve, shared];
  }
  return PLAYED_THERE.test(words) && isNobody(like) ? '' : like;
}

/** Who bowls runs no bowling alley. */
const PLAYED_THERE =
  /^(?!.*\b(?:owners|managers|operators|directors)\b).*\b(?:league|team|night|club|class|lessons|regulars|crowd)\b/i;

/** What a rep serves, each with the stems of its telling words, worked out once. */
function stemsServed(serves: readonly string[]): { serve: string; words: string[] }[] {
  let all = served.get(serves);
  if (!all) served.set(serves, (all = serves.map((serve) => ({ serve, words: stemsOf(serve) }))));
  return all;
}
const served = new WeakMap<readonly string[], { serve: string; words: string[] }[]>();

const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !COMMON.has(word))
    .map(stem);

/** Work that goes by two letters. */
const ROLE = /\b(?:QA|QC|HR|IT|PE|GM|PM|PR)\b/;

/** The same word, or the beginning of it: "bee" and "beekeepers", "produce" and "producers"; "trust" and "trustees" are two things. */
const isLike = (word: string, one: string): boolean => {
  const [short, long] = one.length < word.length ? [one, word] : [word, one];
  if (!long.startsWith(short))
    return short.length > 6 && long.startsWith(short.slice(0, -1)) && long.length - short.length < 3;
  const rest = long.slice(short.length);
  return rest === '' || (short.length > 4 ? rest !== 'ee' && rest.length < 5 : KEEPS.test(rest));
};
const KEEPS = /^(?:keeper|keeping|keepers|man|men|maker|house|owner|grower)$/;

/** "export managers" → "manager", for "one of the managers in your export club": no word of the circle is said twice; '' for none left. */
function oneOf(served: string, words: string): string {
  const kind = served
    .split(/ (?:who|with|at|in|of|on|under|over|from|between|for|and) |,/)[0]!
    .replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());
  const said = new Set(
    words
      .toLowerCase()
      .split(/[^a-z]+/)
      .map(stem),
  );
  const left = kind.split(' ').filter((word) => !said.has(stem(word.toLowerCase())));
  const head = kind.split(' ').at(-1)!;
  return left.length < 4 && left.at(-1) === head && head.endsWith('s') ? singular(left.join(' ')) : '';
}

const stem = (word: string) => singular(word);
const COMMON = new Set(
  `the your and who you with from for club group team people owner owners manager managers other small business local know member members friend friends class old new work director directors young families family guys folks parent parents at own their over under big good great one two first night day company center home house board contract contracts contractor contractors church churches school schools firm firms office offices shop shops companies store stores driver drivers worker workers and for not out few all any how same year years old like love hate want care time day days week long own work life live lives run runs after before every other always still`.split(
    /\s+/,
  ),
);
