/** Where faces come from: names, the customer's own circles, and what their occupation knows. */
import type { OwnCircle } from './circles.js';
import { cueIn, faceIn, theOneIn, whoIn } from './face-in.js';
import { judged, minePhrase, sharedWord, type Judged } from './circle-fit.js';
import type { FaceNeeds, Pick } from './faces.js';
import { isClear } from './hand/written.js';
import type { Customer } from './model.js';
import { peerOf } from './peer.js';
import type { Person } from './playbook.js';
import { isSeveral, saysWe } from './people-names.js';
import { toMine } from './whose.js';

type Source = Pick['source'];

/** People the rep knows they know. */
export const named = (customer: Customer): Pick[] =>
  customer.people.slice(0, 3).map((person) => ({
    phrase: person.name,
    mine: person.name,
    cue: '',
    who: '',
    theOne: '',
    kind: '',
    circle: person.circle,
    words: '',
    source: 'named',
    why: ['A name beats any kind.'],
    person,
  }));

/** The customer's own circles, those first where the profile's people are; what can hardly be said as it was typed comes last. */
export function own(circles: readonly OwnCircle[], customer: Customer, needs: FaceNeeds): Pick[] {
  const inWords = `${possessiveOf(customer.callMe)} own words.`;
  const we = saysWe(customer);
  return circles
    .map((circle) => ownFace(circle, customer.occupation, needs))
    .sort((a, b) => Number(b.isClear) - Number(a.isClear) || b.score - a.score)
    .map(({ circle, kind, phrase, mine, ours, cue, who, theOne, why }) => ({
      phrase,
      mine: we ? ours : mine,
      cue,
      who: toOne(who, customer.name),
      theOne: who === toOne(who, customer.name) ? theOne : '',
      kind,
      circle: circle.id,
      words: circle.words,
      source: 'circle',
      why: why ? [why, inWords] : [inWords],
    }));
}

/** A circle's face with what is asked for it, for all customers of an occupation. */
export interface OwnFace extends Judged {
  /** Whether its words can be said as they are. */
  isClear: boolean;
  cue: string;
  who: string;
  theOne: string;
}

const ownFace = (circle: OwnCircle, occupation: string, needs: FaceNeeds): OwnFace =>
  needs.memory.own.get(circle, occupation, () => {
    const known = judged(circle, needs);
    const face = SEVERAL.test(occupation) ? alike(known) : colleagues(known, occupation);
    const { phrase } = face;
    return {
      ...face,
      isClear: isClear('circles', circle.words, needs.sets),
      cue: cueIn(circle, phrase),
      who: whoIn(circle, phrase),
      theOne: theOneIn(circle, phrase),
    };
  });

/** Of a couple, whose circle it is hears the question: "the mechanics on Omar's shift" → "Omar, which of the mechanics on your shift". */
function toOne(who: string, name: string): string {
  const own = who.includes('’s ') || who.includes("'s ") ? OWNER.exec(who) : null;
  return own && name.split(' ').includes(own[1]!) ? `${own[1]}, ${who.replace(own[0], 'your')}` : who;
}
const OWNER = /(?<!\p{L})(\p{Lu}\p{L}+)['’]s(?= )/u;

/** A dispatcher's "dispatchers" are the other dispatchers. */
function colleagues(judgement: Judged, occupation: string): Judged {
  const { words, shape } = judgement.circle;
  const [, head = ''] = shape === 'people' ? (OWN_WORK.exec(words) ?? []) : [];
  if (!head || !peerOf(occupation, [head])) return judgement;
  const phrase = `one of the other ${words.replace(/^(?:the|your) /, '')}`;
  return { ...judgement, phrase, mine: toMine(phrase), ours: toMine(phrase, true) };
}
const OWN_WORK =
  /^(?:the |your )?(?!.* other )(?!other )([a-z][a-z' -]*?)(?= (?:at|in|on|of|from|along|near|across|around) |$)/i;

/** "Firefighter and nurse": whose colleagues a circle's people are can't be told. */
const SEVERAL = / (?:and|&) |\//;

/** A judgement that says nothing of colleagues. */
function alike(judgement: Judged): Judged {
  if (!judgement.one) return judgement;
  const phrase = faceIn(judgement.circle);
  const mine = (we: boolean) => minePhrase(judgement.circle, phrase, we);
  return { ...judgement, one: '', phrase, mine: mine(false), ours: mine(true) };
}

const possessiveOf = (name: string) => `In ${/^the .*s$/i.test(name) ? `${name}'` : `${name}'s`}`;

/** A face in a circle. Said by the customer, a group is where the friend is from: "from my residency class". */
export function inCircle(
  circle: OwnCircle,
  one: string,
  kind: string,
  source: Source,
  why: string[],
  we: boolean,
): Pick {
  const phrase = faceIn(circle, one);
  return {
    phrase,
    mine: minePhrase(circle, phrase, we),
    cue: cueIn(circle, phrase),
    who: whoIn(circle, phrase),
    theOne: theOneIn(circle, phrase),
    kind,
    circle: circle.id,
    words: circle.words,
    source,
    why,
  };
}

/** Groups that such an occupation really knows, fit ones only, one of each circle. */
export function known(circles: readonly OwnCircle[], customer: Customer, needs: FaceNeeds): Pick[] {
  const { person, memory } = needs;
  if (!person) return [];
  const used = new Set(circles.map((circle) => circle.id).filter(Boolean));
  const we = saysWe(customer);
  const ranked = memory.groups.get(person.id, we, () => groups(person, we, needs));
  const free = ranked.filter(({ of }) => !used.has(of) && used.add(of));
  return free.slice(0, 3).map(({ pick }) => pick);
}

/** A face of an occupation's group, and the circle the group is of. */
export interface GroupPick {
  pick: Pick;
  of: string;
}

/** The groups of an occupation that fit, the fittest first. */
function groups(person: Person, we: boolean, needs: FaceNeeds): GroupPick[] {
  const { fit, read } = needs;
  const fitting = person.groups
    .map((group) => ({ group, score: fit.score(group.kinds), like: sharedWord(group.say, needs) }))
    .filter(({ score, like }) => !fit.known || score > 0 || like)
    .sort((a, b) => b.score + (b.like ? 1.5 : 0) - a.score - (a.like ? 1.5 : 0));
  return fitting.map(({ group, score, like }) => {
    const circle = read({ circle: group.circle, words: group.say });
    const best = group.kinds.find((kind) => fit.score([kind]) === score) ?? '';
    const fits = fit.why(group.kinds) || (like ? `It sounds like "${like}".` : '');
    const why = [fits, `Most ${person.peer.many} know a few.`].filter(Boolean);
    return { pick: inCircle(circle, '', best, 'occupation', why, we), of: group.circle };
  });
}

/** "The property manager you know best": people in the same work know one another. */
export function peers(customer: Customer, { playbook, fit, person }: FaceNeeds): Pick[] {
  const peer = person && playbook.match('kinds', person.peer.one);
  if (!person || !peer || !fit.kinds.has(peer)) return [];
  const serve = fit.list.find((one) => fit.kindOf(one).id === peer);
  if (!serve || !fit.kindOf(serve).exact) return [];
  const { callMe } = customer;
  const why = [fit.why([peer]), `${callMe} ${isSeveral(callMe) ? 'do' : 'does'} the same work.`];
  return [alone(`the ${person.peer.one} you know best`, peer, 'prof', 'occupation', why, saysWe(customer))];
}

/** A kind without a circle of the customer's: "the dentist you know best". */
export const alone = (
  phrase: string,
  kind: string,
  circle: string,
  source: Pick['source'],
  why: string[],
  we = false,
): Pick => ({
  phrase,
  mine: toMine(phrase, we),
  cue: '',
  who: '',
  theOne: '',
  kind,
  circle,
  words: '',
  source,
  why,
});
