/** What a practice comes to: every turn, names won and missed, a score that is a sum of named rules, one thing to change. */
import type { AskResult } from '../result.js';
import { partWords } from './better.js';
import type { Drill, Mark } from './content.js';
import type { Room, State, Turn, Won } from './talk.js';

/** One line of the score. */
export interface ScoreLine {
  rule: string;
  points: number;
  /** Turns it stands for; empty when it never came. */
  turns: number[];
  say: string;
}

export interface Missed {
  name: string;
  from: string;
  why: string;
}

/** The shape of refcoach.practice/1. */
export interface PracticeResult {
  schema: 'refcoach.practice/1';
  drill: Drill;
  seed: string;
  customer: {
    name: string;
    callMe: string;
    occupation: string;
    temper: string;
    places: string[];
    verdict: string;
    reasons: string[];
    drawn: boolean;
  };
  turns: Turn[];
  names: { won: Won[]; missed: Missed[] };
  score: { total: number; most: number; rules: ScoreLine[] };
  doNext: { rule: string; say: string; words: string };
  /** How it ended: lines, time, left, interrupted or done. */
  ended: string;
  version: string;
}

export interface ReportNeeds {
  room: Room;
  script: AskResult | null;
  drill: Drill;
  seed: string;
  ended: string;
  version: string;
  /** How many tasks a drill set; each can earn its marks once. */
  tasks: number;
  /** Lines of a task; 0 when the whole talk is one. */
  each: number;
}

/** The report of a practice. */
export function report(turns: Turn[], state: State, needs: ReportNeeds): PracticeResult {
  const { room, drill, seed, ended, version } = needs;
  const { customer, temper, readiness, drawn, places } = room.who;
  const rules = scoreOf(turns, needs);
  return {
    schema: 'refcoach.practice/1',
    drill,
    seed,
    customer: {
      name: customer.name,
      callMe: customer.callMe,
      occupation: customer.occupation,
      temper,
      places: places.map((place) => place.words || place.people[0] || '').filter(Boolean),
      verdict: readiness.verdict,
      reasons: readiness.reasons,
      drawn,
    },
    turns,
    names: { won: state.won, missed: drill === 'full' || drill === 'faces' ? missed(turns, state) : [] },
    score: { total: rules.reduce((sum, { points }) => sum + points, 0), most: mostOf(needs), rules },
    doNext: doNext(rules, turns, needs),
    ended,
    version,
  };
}

const marksFor = ({ room, drill }: ReportNeeds): [string, Mark][] =>
  Object.entries(room.playbook.practice.marks).filter(
    ([, { points, drills }]) => points > 0 && drills.includes(drill),
  );

const mostOf = (needs: ReportNeeds): number =>
  marksFor(needs).reduce((sum, [, { points }]) => sum + points * needs.tasks, 0);

/** Marks earned and missed, then rules of check that were broken, then slips; each names its turns. */
function scoreOf(turns: readonly Turn[], needs: ReportNeeds): ScoreLine[] {
  const { marks } = needs.room.playbook.practice;
  const earned = marksFor(needs).map(([rule, { points, say }]): ScoreLine => {
    const at = turns.filter(({ moves }) => moves.includes(rule)).map(({ turn }) => turn);
    return { rule, points: points * tasksWith(at, needs.each), turns: at, say };
  });
  const found = new Map<string, ScoreLine>();
  for (const { turn, findings } of turns)
    for (const { rule, severity, message } of findings) {
      const cost = severity === 'error' ? marks['fault']?.points : marks['slip']?.points;
      const line = found.get(rule) ?? { rule, points: cost ?? 0, turns: [], say: message };
      if (!line.turns.includes(turn)) line.turns.push(turn);
      found.set(rule, line);
    }
  return [...earned, ...found.values(), ...slipLines(turns, marks)];
}

/** In how many tasks these turns are. */
const tasksWith = (turns: readonly number[], each: number): number =>
  new Set(turns.map((turn) => (each > 0 ? Math.ceil(turn / each) : 1))).size;

function slipLines(turns: readonly Turn[], marks: Readonly<Record<string, Mark>>): ScoreLine[] {
  const rules = [...new Set(turns.flatMap(({ slips }) => slips))];
  return rules.map((rule) => ({
    rule,
    points: marks[rule]?.points ?? 0,
    turns: turns.filter(({ slips }) => slips.includes(rule)).map(({ turn }) => turn),
    say: marks[rule]?.say ?? rule,
  }));
}

/** Who could have come up and didn't, with the reason. */
function missed(turns: readonly Turn[], state: State): Missed[] {
  const worst = turns.find(
    ({ names, findings, slips }) => names.length === 0 && (findings.length > 0 || slips.length > 0),
  );
  return state.places.flatMap((place) => {
    const won = state.won.some((one) => one.place === place.key);
    const left = place.people.filter((name) => !state.won.some((one) => one.name === name));
    const why = won ? 'who-else-not-asked' : worst ? `lost-at-turn-${worst.turn}` : 'never-asked-about';
    return left.map((name) => ({ name, from: place.mine, why }));
  });
}

/** The one thing: the costliest rule that was broken, else the dearest mark that was missed. */
function doNext(
  rules: readonly ScoreLine[],
  turns: readonly Turn[],
  { room, script }: ReportNeeds,
): PracticeResult['doNext'] {
  const { marks } = room.playbook.practice;
  const worst = rules
    .filter(({ points }) => points < 0)
    .sort((a, b) => a.points - b.points || rankOf(a.rule, room) - rankOf(b.rule, room))[0];
  if (worst) {
    const finding = turns.flatMap(({ findings }) => findings).find(({ rule }) => rule === worst.rule);
    const better = turns.find(({ turn }) => turn === worst.turns[0])?.better ?? '';
    return { rule: worst.rule, say: finding?.suggestion ?? marks[worst.rule]?.next ?? '', words: better };
  }
  const gap = rules
    .filter(({ turns: at }) => at.length === 0)
    .sort((a, b) => marks[b.rule]!.points - marks[a.rule]!.points)[0];
  if (!gap) return { rule: '', say: '', words: '' };
  return { rule: gap.rule, say: marks[gap.rule]!.next, words: partWords(marks[gap.rule]!.part, script) };
}

/** How early a rule's reaction comes: the worst first. */
const rankOf = (rule: string, { playbook }: Room): number =>
  Math.min(
    99,
    ...Object.values(playbook.reactions).flatMap(({ rules, rank }) => (rules.includes(rule) ? [rank] : [])),
  );
