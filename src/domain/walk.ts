/** The circle walk: one circle a question, a question whose answer is a person, then "who else is usually there?". */
import { begin, slotOn } from './choose.js';
import type { CircleReader, OwnCircle } from './circles.js';
import type { Pick } from './faces.js';
import type { Line, Person, Playbook } from './playbook.js';
import type { WalkStep } from './result.js';
import { say } from './say.js';

/** Three circles are enough for one meeting. */
const MOST = 3;

/** Circles everybody has, for when nothing is known. */
const EVERYBODY = ['near', 'fam', 'hobby'];

export interface WalkNeeds {
  playbook: Playbook;
  read: CircleReader;
  circles: readonly OwnCircle[];
  picks: readonly Pick[];
  person: Person | undefined;
  /** The key of choice, hashed so far. */
  begun: number;
}

/** The walk for one customer: their own circles first, then groups their occupation knows, then circles everybody has. */
export function walk(needs: WalkNeeds): WalkStep[] {
  const circles = walkCircles(needs);
  return circles.map((circle, index) => step(circle, index, needs));
}

/** The circles to walk; the last ones come from the playbook when the customer's are not known. */
export function walkCircles({ circles, picks, playbook, read }: WalkNeeds): OwnCircle[] {
  const rank = (circle: OwnCircle) => picks.findIndex((pick) => pick.words === circle.words) + 1 || Infinity;
  const chosen = circles
    .filter((circle) => circle.shape !== 'person')
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
  const ids = new Set(chosen.map((circle) => circle.id).filter(Boolean));
  for (const pick of picks) {
    if (chosen.length >= MOST) break;
    if (pick.source !== 'occupation' || !pick.words || ids.has(pick.circle)) continue;
    ids.add(pick.circle);
    chosen.push(read({ circle: pick.circle, words: pick.words }));
  }
  for (const id of EVERYBODY) {
    if (chosen.length >= MOST) break;
    if (!ids.has(id) && playbook.circle(id)) chosen.push({ id, words: '', shape: 'other', place: false });
  }
  return chosen;
}

function step(circle: OwnCircle, index: number, { playbook, begun }: WalkNeeds): WalkStep {
  const entry = circle.id ? playbook.circle(circle.id) : undefined;
  const values = { circle: circle.words };
  const own = entry?.inTheirWords;
  const shaped = circle.shape === 'people' ? own?.people : circle.shape === 'group' ? own?.group : undefined;
  const questions: Line[] = circle.words
    ? (shaped ?? own?.any ?? general(playbook))
    : (entry?.questions ?? []);
  const nth = begin(`|walk|${index}`, begun);
  const other = begin('|else', nth);
  const question = chooseLine(questions, nth, values) || chooseLine(general(playbook), nth, values);
  const followUp =
    chooseLine(entry?.followUps.who ?? [], other, values) || chooseLine(others(playbook), other, values);
  return { circle: circle.words || entry?.name || '', question, followUp };
}

const general = (playbook: Playbook): Line[] =>
  (playbook.parts['walk']?.plain ?? []).map((phrasing) => phrasing.line);
const others = (playbook: Playbook): Line[] =>
  (playbook.parts['who-else']?.plain ?? []).map((phrasing) => phrasing.line);

function chooseLine(lines: readonly Line[], begun: number, values: Record<string, string>): string {
  const start = slotOn(begun, '', lines.length);
  for (let i = 0; i < lines.length; i++) {
    const text = say(lines[(start + i) % lines.length]!, values);
    if (text !== null) return text;
  }
  return '';
}
