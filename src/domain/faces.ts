/**
 * Whom to ask for: the explainable crossing of the rep's profile and the customer's circles.
 * Order: a named person; the customer's own circles; groups their occupation knows; kinds the profile and the trade serve.
 * What does not fit the profile is dropped: worthwhile beats many.
 */
import type { CircleReader, OwnCircle } from './circles.js';
import { isBelow, isBoss, isInCare, isOwnTeam, isPrivate } from './off-limits.js';
import { Memory, PairMemory } from './memory.js';
import type { Told } from './told/sentences.js';
import type { CircleSaid } from './voice.js';
import { bought, everybody, served } from './fill.js';
import type { Judged } from './circle-fit.js';
import { known, named, own, peers, type GroupPick, type OwnFace } from './picks.js';
import type { WordSets } from './english.js';
import type { Acquaintance, Customer, Profile } from './model.js';
import type { Person, Playbook, Trade } from './playbook.js';
import type { Face, Warning } from './result.js';
import type { Fit } from './fit.js';

/** A face with what composing needs to know of it. */
export interface Pick extends Face {
  /** The phrase in the customer's own voice. */
  mine: string;
  /** What only this one of the circle is: "whoever you sit next to"; '' where the phrase says it. */
  cue: string;
  /** The question this face answers: "who do you sit next to at the lunch"; '' where there is none. */
  who: string;
  /** Those it is one of, before "would you introduce me to": "which of the deacons at church"; '' where it is no group. */
  theOne: string;
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
  read: CircleReader;
  fit: Fit;
  trade: Trade | undefined;
  profile: Profile;
  person: Person | undefined;
  /** Whom the profile serves and the customer is, in the singular: "contractor"; '' when they're of another kind. */
  peer: string;
  /** What many customers have in common, kept for the next. */
  memory: FaceMemory;
}

export interface FaceMemory {
  /** By occupation, and whether the customer says "we". */
  groups: PairMemory<string, boolean, GroupPick[]>;
  served: Memory<Pick[]>;
  bought: Memory<Pick[]>;
  /** By circle and occupation. */
  own: PairMemory<OwnCircle, string, OwnFace>;
  judged: PairMemory<OwnCircle, string, Judged>;
  /** Why a circle is left out, by circle and occupation; an executive's apart. */
  barred: PairMemory<OwnCircle, string, Bar>;
  barredToExecutives: PairMemory<OwnCircle, string, Bar>;
  /** Circles as they are said, by their words. */
  from: Memory<CircleSaid>;
  /** Results as they are told, by what was typed and what is kept. */
  told: PairMemory<string, string, Told>;
  /** What the customer says of a result, by what can be theirs of it, and whether they say "we". */
  mine: PairMemory<string, boolean, string>;
  /** Whom the rep does it for, by the face's own circle and the occupation. */
  whom: PairMemory<string, string, string>;
}

/** Whether one may ask from a circle: a caution's words, PRIVATE, BELOW, or '' when one may. */
type Bar = string;
const PRIVATE = 'private';
const BELOW = 'below';

export const newFaceMemory = (): FaceMemory => ({
  groups: new PairMemory(),
  served: new Memory(),
  bought: new Memory(),
  own: new PairMemory(),
  judged: new PairMemory(),
  barred: new PairMemory(),
  barredToExecutives: new PairMemory(),
  from: new Memory(),
  told: new PairMemory(),
  mine: new PairMemory(),
  whom: new PairMemory(),
});

const MOST = 6;
const LEAST = 3;

/** The faces for one customer, best first, with the circles that were left out and why. What is not theirs fills up to three, no further. */
export function findFaces(customer: Customer, needs: FaceNeeds): Faces {
  const { circles, warnings } = allowed(customer, needs);
  const near = [
    ...named(customer),
    ...own(circles, customer, needs),
    ...known(circles, customer, needs),
    ...peers(customer, needs),
  ];
  let picks = distinct([...near, ...served(circles, needs)]);
  const more = [
    (before: Pick[]) => bought(circles, before, needs),
    (before: Pick[]) => everybody(before, customer, needs),
  ];
  for (const found of more) {
    if (circlesOf(picks) >= LEAST) break;
    for (const pick of found(picks)) if (circlesOf(picks) < LEAST) picks = distinct([...picks, pick]);
  }
  return { picks: picks.slice(0, MOST), circles, warnings };
}

function circlesOf(picks: readonly Pick[]): number {
  const circles: string[] = [];
  for (const { circle, phrase } of picks)
    if (!circles.includes(circle || phrase)) circles.push(circle || phrase);
  return circles.length;
}

/** The circles one may ask from; a warning for each that is left out, and for those this occupation should never name. */
function allowed(customer: Customer, needs: FaceNeeds): Omit<Faces, 'picks'> {
  const { circles: given, callMe, occupation, executive } = customer;
  const { person, read, memory, sets } = needs;
  const bars = executive ? memory.barredToExecutives : memory.barred;
  const warnings: Warning[] = [];
  const circles: OwnCircle[] = [];
  const leaveOut = (words: string, why: string) =>
    warnings.push({ rule: 'secret-source', message: `Left out: "${words}". ${why}` });
  for (const one of given) {
    const circle = read(one);
    const bar = bars.get(circle, occupation, () => barOf(circle, customer, person, sets));
    if (bar === '') circles.push(circle);
    else if (bar === PRIVATE)
      leaveOut(one.words, `What is said there stays there. Let ${callMe} bring it up, or not.`);
    else if (bar === BELOW) leaveOut(one.words, `They couldn't easily say no to ${callMe}.`);
    else leaveOut(one.words, bar);
  }
  for (const { say } of person?.cautions ?? [])
    if (!warnings.some(({ message }) => message.endsWith(say)))
      warnings.push({ rule: 'secret-source', message: say });
  return { circles, warnings };
}

function barOf(
  { words }: OwnCircle,
  { occupation, executive }: Customer,
  person: Person | undefined,
  sets: WordSets,
): Bar {
  const caution = person ? cautionOn(words, person) : '';
  if (caution) return caution;
  if (isPrivate(words, sets)) return PRIVATE;
  return isBelow(words) ||
    isInCare(words, occupation) ||
    ((executive || isBoss(occupation)) && isOwnTeam(words))
    ? BELOW
    : '';
}

/** What an occupation's caution says about these words, or ''. */
export function cautionOn(words: string, person: Person): string {
  const text = ` ${words.toLowerCase().replace(/[^a-z0-9\u00aa-\u1fff\u2c00-\uffff]+/g, ' ')} `;
  const names = (match: string) => text.includes(` ${match} `) && !LED.test(text.split(` ${match} `)[1]!);
  return person.cautions.find(({ match }) => match.some(names))?.say ?? '';
}
/** Who leads such people is none of them: "choir directors". */
const LED = /^(?:directors|leaders|conductors|superintendents|principals) /;

/** No phrase twice, no kind alone that another face shows already, and no more than two such faces of one circle. */
function distinct(picks: readonly Pick[]): Pick[] {
  const phrases: string[] = [];
  const shown: string[] = [];
  const circles: string[] = [];
  return picks.filter((pick) => {
    const alone = pick.words === '' && !pick.person;
    if (phrases.includes(pick.phrase) || (alone && pick.kind && shown.includes(pick.kind))) return false;
    phrases.push(pick.phrase);
    if (pick.kind) shown.push(pick.kind);
    if (pick.source !== 'trade' || !pick.circle) return true;
    const seen = circles.filter((circle) => circle === pick.circle).length;
    circles.push(pick.circle);
    return seen < 2;
  });
}
