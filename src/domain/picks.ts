/** Where faces come from: names, the customer's own circles, their occupation, the profile, the trade, and what everybody has. */
import { faceIn, readCircle, type OwnCircle } from './circles.js';
import { shapeOf, singular, toMine, upToComma } from './english.js';
import { cautionOn, type FaceNeeds, type Pick } from './faces.js';
import type { Customer } from './model.js';

type Source = Pick['source'];

/** People the rep knows they know. */
export const named = (customer: Customer): Pick[] =>
  customer.people.slice(0, 3).map((person) => ({
    phrase: person.name,
    mine: person.name,
    kind: '',
    circle: person.circle,
    words: '',
    source: 'named',
    why: ['A name beats any kind.'],
    person,
  }));

/** The customer's own circles, those first where the profile's people are. */
export function own(circles: readonly OwnCircle[], customer: Customer, needs: FaceNeeds): Pick[] {
  return circles
    .map((circle, order) => ({ circle, order, ...judge(circle, needs) }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ circle, kind, one, why }) => {
      const told = [why, `${possessiveOf(customer.callMe)} own words.`].filter(Boolean);
      return inCircle(circle, one, kind, 'circle', told, customer.executive);
    });
}

const possessiveOf = (name: string) => `In ${/^the .*s$/i.test(name) ? `${name}'` : `${name}'s`}`;

/** A face in a circle. Said by the customer, a group is where the friend is from: "from my residency class". */
function inCircle(
  circle: OwnCircle,
  one: string,
  kind: string,
  source: Source,
  why: string[],
  executive: boolean,
): Pick {
  const phrase = faceIn(circle, one);
  const people = circle.shape === 'people' || circle.shape === 'person';
  const mine = toMine(people ? phrase : `from ${circle.words}`, executive);
  return { phrase, mine, kind, circle: circle.id, words: circle.words, source, why };
}

interface Judged {
  score: number;
  kind: string;
  /** A singular for "one teacher from …", where the people of the circle share the customer's work. */
  one: string;
  why: string;
}

/** How well an own circle fits: by the kind it names, by the customer's work, by a word it shares with the profile. */
function judge(circle: OwnCircle, needs: FaceNeeds): Judged {
  const { playbook, fit, person } = needs;
  const shared = sharedWord(circle.words, needs);
  const floor = shared ? 2.5 : circle.shape === 'person' ? 1.5 : 1;
  const why = shared ? `It sounds like "${shared}".` : '';
  if (circle.shape === 'people' || circle.shape === 'person') {
    const kind = fit.kindOf(circle.words.replace(/^(?:the|your|all|those|these)\s/i, '')).id;
    const score = kind && fit.known ? fit.score([kind]) : 1;
    return { score: Math.max(score, floor), kind, one: '', why: fit.why(kind ? [kind] : []) || why };
  }
  const peer =
    person && ['prof', 'school', 'work'].includes(circle.id) ? playbook.match('kinds', person.peer.one) : '';
  if (person && peer && fit.kinds.has(peer) && circle.shape === 'group')
    return { score: 3, kind: peer, one: person.peer.one, why: fit.why([peer]) };
  return { score: floor, kind: '', one: '', why };
}

/** What the profile serves that has a word in common with a circle ("bee club", "hobby beekeepers"), or ''. */
function sharedWord(words: string, { fit }: FaceNeeds): string {
  const stems = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !COMMON.test(word))
    .map(stem);
  const hit = (word: string) =>
    stems.some((one) => word.startsWith(one) || (one.startsWith(word) && word.length > 4));
  return (
    fit.list.find((serve) =>
      serve
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => word.length > 3 && !COMMON.test(word) && hit(stem(word))),
    ) ?? ''
  );
}

const stem = (word: string) => singular(word);
const COMMON =
  /^(?:the|your|and|who|you|with|from|for|club|group|team|people|owners?|managers?|other|small|business|local|know|members?|friends?|class|old|new|work|directors?|young|families|family|guys|folks|parents?|at|own|their|over|under|big|good|great|one|two|first|night|day|company|center|home|house|board)$/;

/** Groups that such an occupation really knows, fit ones only, one of each circle. */
export function known(circles: readonly OwnCircle[], customer: Customer, needs: FaceNeeds): Pick[] {
  const { person, fit, sets } = needs;
  if (!person) return [];
  const used = new Set(circles.map((circle) => circle.id).filter(Boolean));
  const picks: Pick[] = [];
  for (const group of [...person.groups].sort((a, b) => fit.score(b.kinds) - fit.score(a.kinds))) {
    if (used.has(group.circle) || (fit.known && fit.score(group.kinds) === 0)) continue;
    used.add(group.circle);
    const circle = readCircle({ circle: group.circle, words: group.say }, () => group.circle, sets);
    const best = group.kinds.find((kind) => fit.score([kind]) === fit.score(group.kinds)) ?? '';
    const why = [fit.why(group.kinds), `Most ${person.peer.many} know a few.`].filter(Boolean);
    picks.push(inCircle(circle, '', best, 'occupation', why, customer.executive));
  }
  return picks.slice(0, 3);
}

/** "The property manager you know best": people in the same work know one another. */
export function peers(customer: Customer, { playbook, fit, person }: FaceNeeds): Pick[] {
  const peer = person && playbook.match('kinds', person.peer.one);
  if (!person || !peer || !fit.kinds.has(peer)) return [];
  const why = [fit.why([peer]), `${customer.callMe} does the same work.`];
  return [alone(`the ${person.peer.one} you know best`, peer, 'prof', 'occupation', why, customer.executive)];
}

const alone = (
  phrase: string,
  kind: string,
  circle: string,
  source: Source,
  why: string[],
  executive = false,
): Pick => ({
  phrase,
  mine: toMine(phrase, executive),
  kind,
  circle,
  words: '',
  source,
  why,
});

/** Kinds the profile names, then kinds the trade serves. */
export function kinds(circles: readonly OwnCircle[], needs: FaceNeeds): Pick[] {
  const { playbook, fit, trade, person } = needs;
  const picks: Pick[] = [];
  const add = (phrase: string, kind: string, circle: string, why: string) => {
    if (!person || !cautionOn(phrase, person)) picks.push(alone(phrase, kind, circle, 'trade', [why]));
  };
  for (const serve of fit.list) {
    const { id, exact } = fit.kindOf(serve);
    const kind = playbook.kind(id);
    const phrase = kind && exact ? kind.say : bestKnown(serve, needs);
    if (phrase) add(phrase, kind?.id ?? '', kind?.circles[0] ?? '', `They fit "${serve}".`);
  }
  const lives = new Set([
    ...circles.map(({ id }) => id),
    ...(person?.groups.map(({ circle }) => circle) ?? []),
  ]);
  for (const id of new Set((trade?.buyers ?? []).flatMap((buyer) => buyer.kinds))) {
    const kind = playbook.kind(id);
    if (!kind || (fit.kinds.size > 0 && fit.score([id]) === 0) || presumes(kind.say, lives)) continue;
    add(kind.say, id, kind.circles[0] ?? '', fit.why([id]) || `Often among customers in ${trade!.name}.`);
  }
  return picks;
}

/** Whether a phrase takes for granted what isn't known: kids, a brother, a roommate. */
const presumes = (say: string, lives: ReadonlySet<string>): boolean =>
  (/\byour kids|parents in/.test(say) && !lives.has('kids')) ||
  (/\b(?:in-law|brothers or sisters|cousin)\b/.test(say) && !lives.has('fam')) ||
  (/\broommates?\b/.test(say) && !lives.has('school'));

/** "litigation attorneys" → "the litigation attorney you know best"; '' for people no face stands for. */
function bestKnown(serve: string, { sets }: FaceNeeds): string {
  const phrase = upToComma(serve).split(
    / (?:of|who|that|in|at|with|from|for|turning|building|\w+ing the|\w+ing a) /,
  )[0]!;
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  const one = singular(last);
  if (one === last || /^(?:person|customer|client|folk|guy)$/.test(one)) return '';
  if (words.length === 1 && !/^[A-Z]/.test(last) && shapeOf(last, sets) !== 'people') return '';
  if (words.length === 1 && /^(?:owner|manager|worker|parent|professional|family|couple)$/.test(one))
    return '';
  return `the ${[...words.slice(0, -1), one].join(' ')} you know best`;
}

const EVERYBODY = ['near', 'fam', 'care', 'past', 'hobby'] as const;

/** Circles everybody has, for when too little is known. */
export function everybody(picks: readonly Pick[], { playbook, sets, person }: FaceNeeds): Pick[] {
  const used = new Set(picks.map((pick) => pick.circle));
  return EVERYBODY.filter((id) => !used.has(id)).flatMap((id) => {
    const entry = playbook.circle(id);
    const words = entry?.offers[0];
    if (!entry || !words || (person && cautionOn(words, person))) return [];
    const circle = readCircle({ circle: id, words }, () => id, sets);
    return [inCircle(circle, '', '', 'trade', ['Everybody has a few.'], false)];
  });
}
