/** What the customer does about a line: one event, the worst thing first, then what was asked, then the rest. */
import type { Reaction } from './content.js';
import { nameEvent } from './speak.js';
import type { Heard, Place, Room, State } from './talk.js';

/** Below this warmth they see a face and keep it to themselves. */
const COLD = 3;
/** Asking is too soon under these verdicts. */
const UNREADY: readonly string[] = ['repair', 'not-yet'];

/** The reaction of an event. */
export const reactionOf = (event: string, { playbook }: Room): Reaction | undefined =>
  playbook.reactions[event];

/** Faults that weigh more than arguing does. */
const LEANING: ReadonlySet<string> = new Set(['bribe', 'begging', 'numbers', 'off-limits']);

/** What happens: the worst thing first, then what was asked, then the rest. */
export function eventOf(heard: Heard, room: Room, state: State): string {
  const { moves } = heard;
  if (state.gone) return 'gone';
  if (argues(heard, state) && !LEANING.has(heard.fault)) return 'argue';
  if (heard.fault && reactionOf(heard.fault, room)?.names === false) return heard.fault;
  if (heard.asks) return askEvent(heard, room, state);
  if (moves.has('silence'))
    return state.last &&
      state.events.at(-1) !== 'silence' &&
      nextAt(state, state.last, 1).length > 0 &&
      state.warmth >= COLD
      ? 'else'
      : 'silence';
  if (moves.has('feedback')) return room.who.customer.openIssue ? 'feedback-issue' : 'feedback';
  if (moves.has('repair') && (state.warmth < 6 || UNREADY.includes(room.who.readiness.verdict)))
    return 'repair';
  if (state.open) return answerEvent(moves);
  if (moves.has('opener'))
    return state.moves.includes('opener')
      ? 'opener-again'
      : room.who.customer.result
        ? 'opener'
        : 'opener-plain';
  if (heard.fault) return heard.fault;
  return quietEvent(moves, state);
}

const argues = ({ moves, target }: Heard, { open }: State): boolean =>
  open !== '' && moves.has('argue') && !target;

function askEvent(heard: Heard, room: Room, state: State): string {
  if (UNREADY.includes(room.who.readiness.verdict)) return 'too-soon';
  if (heard.stranger) return 'stranger';
  if (state.warmth < COLD) return 'cold';
  if (heard.unseen) return 'unseen';
  if (heard.else && !heard.target) return nextAt(state, state.last, 1).length > 0 ? 'else' : 'exhausted';
  if (!heard.target)
    return heard.walk
      ? 'vague'
      : state.won.length > 0 && heard.moves.has('next-step')
        ? 'next-step'
        : 'no-face';
  if (heard.target.name) return 'named';
  const { place } = heard.target;
  if (peopleLeft(state, place).length === 0) return 'exhausted';
  return heard.else && state.won.some((won) => won.place === place.key) ? 'else' : nameEvent(place);
}

/** An objection waits: were they heard? */
function answerEvent(moves: ReadonlySet<string>): string {
  if (moves.has('my-job')) return 'my-job';
  if (moves.has('explore')) return 'explored';
  if (moves.has('next-step')) return 'next-step';
  if (moves.has('accept')) return 'accepted';
  if (moves.has('repair')) return 'repair';
  return moves.has('freedom') ? 'freedom' : quietEvent(moves, undefined);
}

function quietEvent(moves: ReadonlySet<string>, state: State | undefined): string {
  if (moves.has('next-step')) return state?.won.length ? 'next-step' : 'next-step-early';
  for (const move of ['my-job', 'permission', 'give', 'result', 'serve', 'thanks', 'freedom', 'greeting'])
    if (moves.has(move)) return move;
  return 'chat';
}

/** Who of a place wasn't named yet. */
export const peopleLeft = (state: State, place: Place): string[] =>
  place.people.filter((name) => !state.won.some((won) => won.name === name));

/** The next people of a place. */
export const nextAt = (state: State, key: string, many: number): string[] => {
  const place = state.places.find((one) => one.key === key);
  return place ? peopleLeft(state, place).slice(0, many) : [];
};
