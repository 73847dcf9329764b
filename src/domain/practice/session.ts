/** One practice from its first line to its report: a free talk, or a drill of short tasks. */
import type { AskResult } from '../result.js';
import { betterWords } from './better.js';
import type { Drill } from './content.js';
import { card, drillLine, LINES, namesIn, tasksOf } from './drills.js';
import { report, type PracticeResult } from './report.js';
import { begin, respond } from './respond.js';
import type { Room, Said, Talk, Turn } from './talk.js';

export interface SessionNeeds {
  drill: Drill;
  /** How many tasks a drill has. */
  tasks: number;
  seed: string;
  /** Seconds for an answer; 0 for no clock. */
  limit: number;
  /** What is due to be practiced again, the shakiest first. */
  due: readonly string[];
  version: string;
  roomOf(index: number): { room: Room; script: AskResult | null };
}

export interface Session {
  /** Who sits there, in a line. */
  card: string;
  /** Where they see people, as the rep knows it. */
  places: string[];
  /** What is put before the rep now: a task's prompt, or ''. */
  prompt(): string;
  say(said: Said): Turn;
  /** Whether nothing more can be said. */
  over(): boolean;
  result(ended: string): PracticeResult;
  /** Which objections were practiced, and whether they went right. */
  objections(): { id: string; right: boolean }[];
}

/** Opens a practice. */
export const openSession = (needs: SessionNeeds): Session =>
  needs.drill === 'full' ? freeTalk(needs) : drillOf(needs, needs.drill);

function freeTalk({ roomOf, limit, seed, version }: SessionNeeds): Session {
  const { room, script } = roomOf(0);
  let talk: Talk = { state: begin(room), turns: [] };
  return {
    card: card(room),
    places: room.who.places.map(({ words, people }) => words || (people[0] ?? '')),
    prompt: () => '',
    over: () => talk.state.gone,
    say(said) {
      talk = sayLine(talk, said, limit, room, script);
      return talk.turns.at(-1)!;
    },
    result: (ended) =>
      report(talk.turns, talk.state, {
        room,
        script,
        drill: 'full',
        seed,
        version,
        tasks: 1,
        each: 0,
        ended: talk.state.gone ? 'left' : ended,
      }),
    objections: () => [],
  };
}

/** One more line of a free talk. */
function sayLine(
  talk: Talk,
  { say, seconds }: Said,
  limit: number,
  room: Room,
  script: AskResult | null,
): Talk {
  const { state, turn } = respond(talk.state, say, room);
  const slow = limit > 0 && seconds !== undefined && seconds > limit;
  const slips = slow ? [...turn.slips, 'too-slow'] : turn.slips;
  const better = betterWords(turn, talk.state, script, room);
  const made = { ...turn, slips, better, ...(seconds === undefined ? {} : { seconds }) };
  return { state, turns: [...talk.turns, made] };
}

function drillOf(needs: SessionNeeds, drill: Exclude<Drill, 'full'>): Session {
  const tasks = tasksOf({ ...needs, drill });
  const { room, script } = tasks[0]!;
  const each = LINES[drill];
  let talk: Talk = { state: begin(room), turns: [] };
  return {
    card: `${needs.tasks} tasks, ${each === 1 ? 'one line' : 'two lines'} each.`,
    places: [],
    prompt: () => (talk.turns.length % each === 0 ? (tasks[talk.turns.length / each]?.prompt ?? '') : ''),
    over: () => talk.turns.length >= tasks.length * each,
    say(said) {
      talk = drillLine(talk, tasks, drill, said, needs.limit);
      return talk.turns.at(-1)!;
    },
    result: (ended) =>
      report(talk.turns, { ...talk.state, won: namesIn(talk.turns), places: [] }, {
        room, script, drill, ended, seed: needs.seed, version: needs.version,
        tasks: Math.max(1, Math.ceil(talk.turns.length / each)), each,
      }), // prettier-ignore
    objections: () =>
      tasks.slice(0, Math.floor(talk.turns.length / each)).flatMap(({ open }, index) => {
        const own = talk.turns.slice(index * each, (index + 1) * each);
        return open
          ? [
              {
                id: open,
                right: own.every(({ slips, findings }) => slips.length === 0 && findings.length === 0),
              },
            ]
          : [];
      }),
  };
}
