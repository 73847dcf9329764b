/** The circle walk: one circle a question, a question whose answer is a person, then "who else is usually there?". */
import { begin, slotOn } from './choose.js';
import type { CircleReader, OwnCircle } from './circles.js';
import type { Pick } from './faces.js';
import { Memory } from './memory.js';
import type { Customer } from './model.js';
import type { Circle, Line, Person, Playbook } from './playbook.js';
import type { WalkStep } from './result.js';
import { AS_IT_IS, type Ink } from './ink.js';
import { firstSaid, Speeches } from './say.js';

/** Three circles are enough for one meeting. */
const MOST = 3;

/**
 * Circles everybody has, for when nothing is known: a work friend of before, whom they pay, who lives beside them, who sits beside
 * them. A family is asked about only by one of it: to a customer it is too near to begin with.
 */
const AT_WORK = ['past', 'adv', 'near', 'hobby'];
const AT_HOME = ['near', 'care', 'hobby', 'past'];
const IN_THE_FAMILY = ['near', 'fam', 'hobby'];

const everybodys = ({ relation, occupation, company, executive }: Customer): readonly string[] =>
  relation === 'family' ? IN_THE_FAMILY : occupation || company || executive ? AT_WORK : AT_HOME;

export interface WalkNeeds {
  customer: Customer;
  /** What is known of the customer's occupation. */
  person: Person | undefined;
  playbook: Playbook;
  /** The questions of the playbook's circles. */
  questions: Questions;
  read: CircleReader;
  circles: readonly OwnCircle[];
  picks: readonly Pick[];
  /** The key of choice, hashed so far. */
  begun: number;
}

/** Lines by circle, ready to be said. */
export type Questions = (circle: string) => Asked;

interface Asked {
  name: string;
  /** Questions with the customer's own words, by the shape of those words. */
  ofPeople: Speeches;
  ofGroup: Speeches;
  ofAny: Speeches;
  /** Questions that need no words of theirs. */
  plain: Speeches;
  followUps: Speeches;
  general: Speeches;
  others: Speeches;
}

/** Makes the questions of a playbook, each circle's once. */
export function questionsOf(playbook: Playbook, { speak, plain }: Ink = AS_IT_IS): Questions {
  const known = new Memory<Asked>();
  const ready = (lines: readonly Line[] = []) => new Speeches(lines, speak);
  const part = (name: string) => ready(playbook.parts[name]?.plain.map(({ line }) => line));
  const askedIn = (entry: Circle | undefined): Asked => {
    const own = entry?.inTheirWords;
    const general = part('walk');
    const ofAny = own?.any ? ready(own.any) : general;
    return {
      name: plain(entry?.name ?? ''),
      ofPeople: own?.people ? ready(own.people) : ofAny,
      ofGroup: own?.group ? ready(own.group) : ofAny,
      ofAny,
      plain: ready(entry?.questions),
      followUps: ready(entry?.followUps.who),
      general,
      others: part('who-else'),
    };
  };
  return (circle) => known.get(circle, () => askedIn(circle ? playbook.circle(circle) : undefined));
}

/** The walk along these circles: the customer's own first, then groups their occupation knows, then those everybody has. */
export const walk = (circles: readonly OwnCircle[], { questions, begun }: WalkNeeds): WalkStep[] =>
  circles.map((circle, index) => step(circle, questions(circle.id), begin(NTH[index]!, begun)));

/** What a key of choice goes on with for each step. */
const NTH = Array.from({ length: MOST }, (_, index) => `|walk|${index}`);

/** The circles to walk: the customer's, those their faces come from, then those everybody has, as their occupation has them. */
export function walkCircles({ customer, person, circles, picks, playbook, read }: WalkNeeds): OwnCircle[] {
  const chosen = ranked(circles, picks).slice(0, MOST);
  const ids = new Set(chosen.map((circle) => circle.id).filter(Boolean));
  for (const pick of picks) {
    if (chosen.length >= MOST) break;
    if (pick.source !== 'occupation' || !pick.words || ids.has(pick.circle)) continue;
    ids.add(pick.circle);
    chosen.push(read({ circle: pick.circle, words: pick.words }));
  }
  for (const id of everybodys(customer)) {
    if (chosen.length >= MOST) break;
    if (ids.has(id) || !playbook.circle(id)) continue;
    const theirs = person?.groups.find((group) => group.circle === id);
    chosen.push(
      theirs
        ? read({ circle: id, words: theirs.say })
        : { id, words: '', shape: 'other', place: false, members: '', cue: '' },
    );
  }
  return chosen;
}

/** The customer's circles in the order of their faces; those without one come last. */
function ranked(circles: readonly OwnCircle[], picks: readonly Pick[]): OwnCircle[] {
  const rank = (circle: OwnCircle) => picks.findIndex((pick) => pick.words === circle.words) + 1 || Infinity;
  return circles.filter((circle) => circle.shape !== 'person').sort((a, b) => rank(a) - rank(b));
}

function step({ words, shape }: OwnCircle, asked: Asked, nth: number): WalkStep {
  const values = { circle: words };
  const shaped = shape === 'people' ? asked.ofPeople : shape === 'group' ? asked.ofGroup : asked.ofAny;
  const choose = (speeches: Speeches, begun: number) =>
    firstSaid(speeches, slotOn(begun, '', speeches.length), values);
  const other = begin('|else', nth);
  return {
    circle: words || asked.name,
    question: choose(words ? shaped : asked.plain, nth) || choose(asked.general, nth) || '',
    followUp: choose(asked.followUps, other) || choose(asked.others, other) || '',
  };
}
