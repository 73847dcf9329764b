/**
 * Whom to ask for: the explainable crossing of the rep's profile and the customer's circles.
 * Order: a named person; the customer's own circles; groups their occupation knows; kinds the trade serves.
 * What does not fit the profile is dropped: worthwhile beats many.
 */
import { faceIn, readCircle, type CircleFinder, type OwnCircle } from './circles.js';
import { article, headOf, singular, toMine, upToComma, type WordSets } from './english.js';
import { capital } from './say.js';
import type { Acquaintance, Customer, Profile } from './model.js';
import type { Person, Playbook, Trade } from './playbook.js';
import type { Face, Warning } from './result.js';
import type { Fit } from './fit.js';

/** A face with what composing needs to know of it. */
export interface Pick extends Face {
  /** The phrase in the customer's own voice. */
  mine: string;
  /** The circle's words, '' when the face is a kind alone. */
  words: string;
  person?: Acquaintance;
}

export interface Faces {
  picks: Pick[];
  circles: OwnCircle[];
  warnings: Warning[];
}

export interface FaceNeeds {
  playbook: Playbook;
  sets: WordSets;
  find: CircleFinder;
  fit: Fit;
  trade: Trade | undefined;
  profile: Profile;
  person: Person | undefined;
}

const MOST = 6;

/** The faces for one customer, best first, with the circles that were left out and why. */
export function findFaces(customer: Customer, needs: FaceNeeds): Faces {
  const { person } = needs;
  const warnings: Warning[] = [];
  const circles: OwnCircle[] = [];
  for (const given of customer.circles) {
    const circle = readCircle(given, needs.find, needs.sets);
    const caution = person && cautionOn(circle.words, person);
    if (caution) warnings.push({ rule: 'secret-source', message: `Left out: "${given.words}". ${caution}` });
    else circles.push(circle);
  }
  for (const caution of person?.cautions ?? [])
    if (!warnings.some((warning) => warning.message.endsWith(caution.say)))
      warnings.push({ rule: 'secret-source', message: caution.say });
  const picks = [
    ...named(customer),
    ...own(circles, customer, needs),
    ...known(circles, customer, needs),
    ...peers(customer, needs),
    ...kinds(needs),
  ];
  return { picks: distinct(picks).slice(0, MOST), circles, warnings };
}

/** What an occupation's caution says about these words, or ''. */
export function cautionOn(words: string, person: Person): string {
  const text = ` ${words.toLowerCase().replace(/[^a-zA-Z\u00aa-\u1fff\u2c00-\uffff0-9]+/g, ' ')} `;
  return (
    person.cautions.find((caution) => caution.match.some((match) => text.includes(` ${match} `)))?.say ?? ''
  );
}

const named = (customer: Customer): Pick[] =>
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

function own(circles: OwnCircle[], customer: Customer, needs: FaceNeeds): Pick[] {
  return circles
    .map((circle, order) => ({ circle, order, ...judge(circle, needs) }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ circle, kind, one, why }) => {
      const phrase = faceIn(circle, one);
      const mine = toMine(phrase, customer.executive);
      return {
        phrase,
        mine,
        kind,
        circle: circle.id,
        words: circle.words,
        source: 'circle' as const,
        why: [...why, `It's in ${customer.callMe}'s own words.`],
      };
    });
}

/** How well an own circle fits: the kind it names, and a singular for "one doctor from …" where its people share the customer's work. */
function judge(
  circle: OwnCircle,
  { playbook, fit, person }: FaceNeeds,
): { score: number; kind: string; one: string; why: string[] } {
  if (circle.shape === 'people' || circle.shape === 'person') {
    const kind = playbook.match('kinds', headOf(circle.words));
    const score = fit.score(kind ? [kind] : []);
    return { score, kind, one: '', why: fitWhy(score, fit) };
  }
  const peer =
    person && ['prof', 'past', 'school', 'work'].includes(circle.id)
      ? playbook.match('kinds', person.peer.one)
      : '';
  if (person && peer && fit.kinds.has(peer) && circle.shape === 'group')
    return { score: 3, kind: peer, one: person.peer.one, why: [`They fit "${fit.serves}".`] };
  return { score: 1, kind: '', one: '', why: [] };
}

/** Why a kind fits, in a sentence. */
const fitWhy = (score: number, fit: Fit): string[] =>
  score >= 3 ? [`They fit "${fit.serves}".`] : score === 2 ? [`They're much like "${fit.serves}".`] : [];

/** Groups that such an occupation really knows, fit ones only, one of each circle. */
function known(circles: OwnCircle[], customer: Customer, { person, fit, sets }: FaceNeeds): Pick[] {
  if (!person) return [];
  const used = new Set(circles.map((circle) => circle.id).filter(Boolean));
  const picks: Pick[] = [];
  for (const group of [...person.groups].sort((a, b) => fit.score(b.kinds) - fit.score(a.kinds))) {
    if (used.has(group.circle) || (fit.known && fit.score(group.kinds) === 0)) continue;
    used.add(group.circle);
    const circle = readCircle({ circle: group.circle, words: group.say }, () => group.circle, sets);
    const phrase = faceIn(circle);
    picks.push({
      phrase,
      mine: toMine(phrase, customer.executive),
      kind: group.kinds[0] ?? '',
      circle: group.circle,
      words: circle.words,
      source: 'occupation',
      why: [
        ...fitWhy(fit.score(group.kinds), fit),
        `${capital(article(person.name))} ${person.name} knows them.`,
      ],
    });
  }
  return picks.slice(0, 3);
}

/** "The property manager you know best": people in the same work know one another. */
function peers(customer: Customer, { playbook, fit, person }: FaceNeeds): Pick[] {
  if (!person) return [];
  const peer = playbook.match('kinds', person.peer.one);
  if (!peer || !fit.kinds.has(peer)) return [];
  const phrase = `the ${person.peer.one} you know best`;
  return [
    {
      phrase,
      mine: toMine(phrase, customer.executive),
      kind: peer,
      circle: 'prof',
      words: '',
      source: 'occupation',
      why: [`They fit "${fit.serves}".`, `${customer.callMe} does the same work.`],
    },
  ];
}

/** Kinds the profile names, then kinds the trade serves. */
function kinds({ playbook, fit, trade, person }: FaceNeeds): Pick[] {
  const picks: Pick[] = [];
  const add = (phrase: string, kind: string, circle: string, why: string) => {
    if (person && cautionOn(phrase, person)) return;
    picks.push({ phrase, mine: toMine(phrase), kind, circle, words: '', source: 'trade', why: [why] });
  };
  for (const serve of fit.list) {
    const kind = playbook.kind(playbook.match('kinds', serve));
    if (kind) add(kind.say, kind.id, kind.circles[0] ?? '', `They fit "${serve}".`);
    else {
      const one = singular(headOf(serve));
      if (one && one !== headOf(serve) && one !== 'person')
        add(`the ${upToComma(one)} you know best`, '', '', `They fit "${serve}".`);
    }
  }
  for (const buyer of trade?.buyers ?? [])
    for (const id of buyer.kinds) {
      const kind = playbook.kind(id);
      if (kind && (!fit.known || fit.score([id]) > 0))
        add(kind.say, id, kind.circles[0] ?? '', `People like that buy in ${trade!.name}.`);
    }
  return picks;
}

/** No phrase twice, and no more than two faces that are kinds of one circle. */
function distinct(picks: Pick[]): Pick[] {
  const phrases = new Set<string>();
  const perCircle = new Map<string, number>();
  return picks.filter((pick) => {
    if (phrases.has(pick.phrase)) return false;
    phrases.add(pick.phrase);
    if (pick.source !== 'trade' || !pick.circle) return true;
    const seen = perCircle.get(pick.circle) ?? 0;
    perCircle.set(pick.circle, seen + 1);
    return seen < 2;
  });
}
