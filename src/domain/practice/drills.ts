/** Drills: one skill, several short tasks, two lines each. What went wrong last time comes first. */
import { hash } from '../choose.js';
import type { AskResult } from '../result.js';
import { betterWords } from './better.js';
import type { Drill } from './content.js';
import { begin, respond } from './respond.js';
import { objectionWords, speak } from './speak.js';
import type { Room, Said, State, Talk, Turn } from './talk.js';

/** One task of a drill: whom the rep faces and what is put before them. */
export interface Task {
  room: Room;
  script: AskResult | null;
  prompt: string;
  /** The objection that is open from the start, or ''. */
  open: string;
}

/** How many lines a task takes. */
export const LINES: Readonly<Record<Exclude<Drill, 'full'>, number>> = {
  openers: 2,
  faces: 2,
  objections: 2,
  'my-job': 1,
};

/** What a task is for: without one of these it missed its point. */
const GOAL: Readonly<Record<Exclude<Drill, 'full'>, string[]>> = {
  openers: ['opener', 'result'],
  faces: ['name'],
  objections: ['accept', 'explore'],
  'my-job': ['my-job'],
};

/** Objections that ask for the sorting to be handed back. */
const SORTING = [
  'nobody-needs-it',
  'i-dont-know-what-they-have',
  'cant-afford',
  'they-have-someone',
  'cant-think',
];

export interface DrillNeeds {
  drill: Exclude<Drill, 'full'>;
  tasks: number;
  seed: string;
  /** Items to come first: what went wrong last time. */
  due: readonly string[];
  /** The room of the nth task: another customer each time unless one was given. */
  roomOf(index: number): { room: Room; script: AskResult | null };
}

/** The tasks of a drill. */
export function tasksOf({ drill, tasks, seed, due, roomOf }: DrillNeeds): Task[] {
  return Array.from({ length: tasks }, (_, index) => {
    const { room, script } = roomOf(index);
    const open =
      drill === 'objections' || drill === 'my-job' ? objectionAt(index, drill, seed, due, room) : '';
    return { room, script, open, prompt: promptOf(drill, index, open, room) };
  });
}

function objectionAt(
  index: number,
  drill: Drill,
  seed: string,
  due: readonly string[],
  { playbook }: Room,
): string {
  const all =
    drill === 'my-job'
      ? SORTING
      : playbook.ids('objections').filter((id) => playbook.objection(id)!.when === 'always');
  const known = all.filter((id) => playbook.objection(id));
  const first = due.map((item) => item.replace(/^objection:/, '')).filter((id) => known.includes(id));
  const rest = known
    .filter((id) => !first.includes(id))
    .sort((a, b) => hash(`${seed}|${a}`) - hash(`${seed}|${b}`));
  const order = [...first, ...rest];
  return order[index % order.length] ?? '';
}

function promptOf(drill: Drill, index: number, open: string, room: Room): string {
  const { customer, places } = room.who;
  if (open) return objectionWords(open, room);
  if (drill === 'openers') return `(${card(room)}) ${speak('greeting', {}, room, begin(room))}`;
  const place = places[index % Math.max(1, places.length)];
  return `(${customer.callMe}, ${customer.occupation}. A place of theirs, in your words: "${place?.words || 'the people you see every week'}".)`;
}

/** Who it is and what they got, in a line. */
export function card({ who: { customer } }: Room): string {
  const result = customer.result ? ` They've ${customer.result.replace(/\byour\b/g, 'their')}.` : '';
  return `${customer.callMe}, ${customer.occupation}.${result}`;
}

/** Where a task begins. */
function startOf({ room, open }: Task): State {
  const state = begin(room);
  return open ? { ...state, open, raised: [open] } : state;
}

/** One more line of a drill. The last line of a task tells whether its point was met. */
export function drillLine(
  talk: Talk,
  tasks: readonly Task[],
  drill: Exclude<Drill, 'full'>,
  said: Said,
  limit: number,
): Talk {
  const each = LINES[drill];
  const task = tasks[Math.floor(talk.turns.length / each)]!;
  const nth = talk.turns.length % each;
  const before = nth === 0 ? startOf(task) : talk.state;
  const { state, turn } = respond(before, said.say, task.room);
  const own = talk.turns.slice(talk.turns.length - nth);
  const moves = new Set([...own, turn].flatMap((one) => one.moves));
  const missed = nth === each - 1 && !GOAL[drill].some((move) => moves.has(move));
  const slow = limit > 0 && (said.seconds ?? 0) > limit;
  const slips = [
    ...turn.slips.filter((slip) => slip !== 'unheard'),
    ...(missed ? ['off-course'] : []),
    ...(slow ? ['too-slow'] : []),
  ];
  const better =
    missed && task.open
      ? betterWords({ ...turn, slips: ['unheard'] }, startOf(task), task.script, task.room)
      : betterWords(turn, before, task.script, task.room);
  const made: Turn = {
    ...turn,
    turn: talk.turns.length + 1,
    slips,
    better,
    ...(nth === 0 ? { prompt: task.prompt } : {}),
  };
  return {
    state,
    turns: [...talk.turns, said.seconds === undefined ? made : { ...made, seconds: said.seconds }],
  };
}

/** Everyone named in a drill. */
export const namesIn = (turns: readonly Turn[]): State['won'] =>
  turns.flatMap(({ names, turn }) => names.map((name) => ({ name, place: '', from: '', turn })));
