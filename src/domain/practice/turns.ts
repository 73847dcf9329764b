/** The record of a turn: what counted, what was wrong, who was named. */
import { reactionOf } from './events.js';
import type { Heard, Room, State, Turn, Won } from './talk.js';

/** What they would answer counts for; a line that broke a rule earns nothing. */
const COUNTED = ['opener', 'result', 'permission', 'freedom', 'my-job', 'next-step', 'thanks'] as const;

/** The record of one turn. */
export function turnOf(
  reply: string,
  event: string,
  heard: Heard,
  won: readonly Won[],
  room: Room,
  state: State,
  next: State,
): Turn {
  const clean = !state.gone && event !== 'argue' && reactionOf(event, room)?.names !== false;
  const moves: string[] = COUNTED.filter(
    (move) =>
      !state.gone &&
      heard.moves.has(move) &&
      (clean || move === 'freedom' || move === 'thanks' || move === 'my-job'),
  );
  if (clean && state.open)
    for (const move of ['accept', 'explore'] as const) if (heard.moves.has(move)) moves.push(move);
  if (clean && heard.asks && (heard.target || won.length > 0))
    moves.push('face', ...(state.open ? ['turn'] : []));
  if (won.length > 0) moves.push('name');
  if (clean && heard.else && event !== 'no-face') moves.push('who-else');
  return {
    turn: next.turn,
    said: heard.line,
    event,
    reply,
    warmth: next.warmth,
    moves: [...new Set(moves)],
    findings: heard.findings,
    slips: slips(event, heard, state),
    better: '',
    names: won.map(({ name }) => name),
  };
}

const ANSWERS = [
  'accept',
  'explore',
  'freedom',
  'my-job',
  'next-step',
  'repair',
  'feedback',
  'silence',
  'thanks',
];

function slips(event: string, heard: Heard, state: State): string[] {
  if (state.gone) return [];
  const found: string[] = [];
  if (event === 'argue') found.push('argued');
  if (event === 'too-soon') found.push('too-soon');
  if (event === 'off-limits') found.push('off-limits');
  const answered =
    heard.target ||
    ANSWERS.some((move) => heard.moves.has(move)) ||
    state.events.at(-1) === 'explored' ||
    state.events.at(-1) === 'accepted';
  if (state.open && !answered && event !== 'argue') found.push('unheard');
  return found;
}
