/** Where faces come from: names, the customer's own circles, their occupation, the profile, the trade, and what everybody has. */
import { faceIn, type OwnCircle } from './circles.js';
import { article, shapeOf, singular, toMine, upToComma } from './english.js';
import { cautionOn, type FaceNeeds, type Pick } from './faces.js';
import type { Customer } from './model.js';
import type { Person } from './playbook.js';

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
    .map((circle, order) => ({ circle, order, ...judged(circle, needs) }))
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

export interface Judged {
  score: number;
  kind: string;
  /** A singular for "one teacher from …", where the people of the circle share the customer's work. */
  one: string;
  why: string;
}

const judged = (circle: OwnCircle, needs: FaceNeeds): Judged =>
  needs.memory.judged.get(`${circle.id}|${circle.words}|${needs.person?.id}`, () => judge(circle, needs));

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
  const { person, memory } = needs;
  if (!person) return [];
  const used = new Set(circles.map((circle) => circle.id).filter(Boolean));
  const { executive } = customer;
  const ranked = memory.groups.get(`${person.id}|${executive}`, () => groups(person, executive, needs));
  const free = ranked.filter(({ of }) => !used.has(of) && used.add(of));
  return free.slice(0, 3).map(({ pick }) => pick);
}

/** A face of an occupation's group, and the circle the group is of. */
export interface GroupPick {
  pick: Pick;
  of: string;
}

/** The groups of an occupation that fit, the fittest first. */
function groups(person: Person, executive: boolean, { fit, read }: FaceNeeds): GroupPick[] {
  const fitting = person.groups
    .map((group) => ({ group, score: fit.score(group.kinds) }))
    .filter(({ score }) => !fit.known || score > 0)
    .sort((a, b) => b.score - a.score);
  return fitting.map(({ group, score }) => {
    const circle = read({ circle: group.circle, words: group.say });
    const best = group.kinds.find((kind) => fit.score([kind]) === score) ?? '';
    const why = [fit.why(group.kinds), `Most ${person.peer.many} know a few.`].filter(Boolean);
    return { pick: inCircle(circle, '', best, 'occupation', why, executive), of: group.circle };
  });
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

/** Kinds the profile names, then kinds the trade serves: those in circles that no face shows yet come first. */
export function kinds(circles: readonly OwnCircle[], needs: FaceNeeds, before: readonly Pick[]): Pick[] {
  const { person, memory } = needs;
  const lives = PRESUMED.filter(
    (one) => circles.some(({ id }) => id === one) || person?.groups.some(({ circle }) => circle === one),
  );
  const shown: string[] = [];
  for (const { circle } of before) if (!shown.includes(circle)) shown.push(circle);
  const key = `${person?.id}|${lives.join()}|${shown.sort().join()}`;
  return memory.kinds.get(key, () => kindsFor(new Set(lives), shown, needs));
}

function kindsFor(lives: ReadonlySet<string>, shown: readonly string[], needs: FaceNeeds): Pick[] {
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
  const taken = new Set([...shown, ...picks.map(({ circle }) => circle)]);
  const fresh: Pick[] = [];
  const seen: Pick[] = [];
  for (const id of new Set((trade?.buyers ?? []).flatMap((buyer) => buyer.kinds))) {
    const kind = playbook.kind(id);
    if (!kind || (fit.kinds.size > 0 && fit.score([id]) === 0) || presumes(kind.say, lives)) continue;
    if (person && cautionOn(kind.say, person)) continue;
    const circle = kind.circles.find((one) => !taken.has(one));
    const why = [fit.why([id]) || `Often among customers in ${trade!.name}.`];
    (circle ? fresh : seen).push(alone(kind.say, id, circle ?? kind.circles[0] ?? '', 'trade', why));
    if (circle) taken.add(circle);
  }
  return [...picks, ...fresh, ...seen];
}

/** Circles without which a kind may not be there at all. */
const PRESUMED = ['kids', 'fam', 'school'];

/** Whether a phrase takes for granted what isn't known: kids, a brother, a roommate. */
const presumes = (say: string, lives: ReadonlySet<string>): boolean =>
  (/\byour kids|parents in/.test(say) && !lives.has('kids')) ||
  (/\b(?:in-law|brothers or sisters|cousin)\b/.test(say) && !lives.has('fam')) ||
  (/\broommates?\b/.test(say) && !lives.has('school'));

/** "litigation attorneys" → "the litigation attorney you know best"; '' for people no face stands for. */
function bestKnown(serve: string, { sets }: FaceNeeds): string {
  const phrase = upToComma(serve)
    .split(/ (?:of|who|that|in|at|with|from|for|on|near|over|under|\w+ing (?:the|a|their|out|to)) /)[0]!
    .replace(/^(.*?\w[^s\s]s) \w+ing\b.*$/, '$1');
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  const one = singular(last);
  if (one === last || /^(?:person|customer|client|folk|guy|woman|man|girl|boy|kid|child)$/.test(one))
    return '';
  if (words.length === 1 && !/^[A-Z]/.test(last) && shapeOf(last, sets) !== 'people') return '';
  if (words.length === 1 && /^(?:owner|manager|worker|parent|professional|family|couple)$/.test(one))
    return '';
  const kind = [...words.slice(0, -1), one].join(' ');
  if (OWNED.test(one)) return `the owner of the ${kind} you know best`;
  return PLACE.test(one)
    ? `the person you know best at ${article(kind)} ${kind}`
    : `the ${kind} you know best`;
}

const OWNED =
  /^(?:shop|company|firm|restaurant|salon|store|agency|practice|brewery|winery|farm|ranch|dealership|boutique|bakery|cafe|gym|studio|garage|business|startup|venue)$/;
const PLACE =
  /^(?:church|school|hospital|hotel|bank|office|clinic|nonprofit|warehouse|plant|factory|city|county|university|college|museum|temple|synagogue|mosque|camp|club|association|organization)$/;

const EVERYBODY = ['near', 'fam', 'care', 'past', 'hobby'] as const;

/** Circles everybody has, for when too little is known. */
export function everybody(picks: readonly Pick[], { playbook, read, person }: FaceNeeds): Pick[] {
  const used = new Set(picks.map((pick) => pick.circle));
  return EVERYBODY.filter((id) => !used.has(id)).flatMap((id) => {
    const entry = playbook.circle(id);
    const words = entry?.offers[0];
    if (!entry || !words || (person && cautionOn(words, person))) return [];
    const circle = read({ circle: id, words });
    return [inCircle(circle, '', '', 'trade', ['Everybody has a few.'], false)];
  });
}
