/** The simulated customer: what they do about a line, what they say, and where that leaves the talk. Pure. */
import { slot } from '../choose.js';
import { eventOf, nextAt, peopleLeft, reactionOf } from './events.js';
import { hear } from './hear.js';
import { nameValues, objectionWords, speak, together, truthWords } from './speak.js';
import type { Heard, Place, Room, State, Turn, Won } from './talk.js';
import { turnOf } from './turns.js';

export interface Response {
  reply: string;
  event: string;
  state: State;
  turn: Turn;
}

/** The beginning of a talk. `raised` are objections that will not come up. */
export function begin({ who }: Room): State {
  const warmth = who.temper === 'warm' ? 7 : who.temper === 'formal' ? 5 : 6;
  return {
    turn: 0,
    warmth,
    patience: who.patience,
    gone: false,
    open: '',
    raised: [],
    places: who.places,
    won: [],
    last: '',
    events: [],
    moves: [],
  };
}

/** What the customer answers to a line. */
export function respond(state: State, line: string, room: Room): Response {
  const heard = hear(line, room, state);
  const event = eventOf(heard, room, state);
  const won = wonBy(event, heard, room, state);
  const reply = replyTo(event, heard, won, room, state);
  const soft = won.length > 0 && state.won.length === 0 ? softObjection(room, state) : '';
  const next = after(event, heard, won, soft, room, state);
  const words = together(
    reply,
    soft && objectionWords(soft, room),
    next.gone && !state.gone ? speak('leaves', {}, room, state) : '',
  );
  return { reply: words, event, state: next, turn: turnOf(words, event, heard, won, room, state, next) };
}

/** The names an event brings: one, and two when a good question brought the picture of a place of their own. */
function wonBy(event: string, heard: Heard, { who }: Room, state: State): Won[] {
  const turn = state.turn + 1;
  if (event === 'else')
    return nextAt(state, heard.target?.place.key ?? state.last, 1).map((name) =>
      wonAt(name, placeAt(state, heard), turn),
    );
  if (event === 'named')
    return alreadyWon(state, heard.target!.name)
      ? []
      : [wonAt(heard.target!.name, heard.target!.place, turn)];
  if (!event.startsWith('name-')) return [];
  const { place } = heard.target!;
  const many =
    heard.walk && place.own && state.warmth >= 6 && slot(`${who.seed}|${place.key}|two`, 3) > 0 ? 2 : 1;
  return peopleLeft(state, place)
    .slice(0, many)
    .map((name) => wonAt(name, place, turn));
}

const alreadyWon = (state: State, name: string) => state.won.some((won) => won.name === name);
const placeAt = (state: State, heard: Heard): Place =>
  heard.target?.place ?? state.places.find(({ key }) => key === state.last)!;
const wonAt = (name: string, { key, mine }: Place, turn: number): Won => ({
  name,
  place: key,
  from: mine,
  turn,
});

function replyTo(event: string, heard: Heard, won: readonly Won[], room: Room, state: State): string {
  const place = heard.target?.place ?? state.places.find(({ key }) => key === state.last);
  const [first, second] = won;
  const before = state.won.filter((one) => one.place === place?.key).at(-1)?.name ?? '';
  if (event === 'unseen')
    return speak(event, { whom: room.playbook.kind(heard.unseen)?.many ?? '' }, room, state);
  if (event === 'explored') return truthWords(state.open, room) || speak(event, {}, room, state);
  if (event === 'named') return speak(event, nameValues(heard.target!.name, '', place, room), room, state);
  if (event === 'else')
    return speak(event, nameValues(first!.name, before || first!.name, place, room), room, state);
  if (!first) return speak(event, { circle: place?.mine ?? '' }, room, state);
  const one = speak(event, nameValues(first.name, '', place, room), room, state);
  return together(
    one,
    second ? speak('more', nameValues(second.name, first.name, place, room), room, state) : '',
  );
}

/** What people say on the way to a yes, two times of three; never one that was raised before. */
function softObjection(room: Room, state: State): string {
  const opens = room.playbook.reactions['soft']?.opens ?? [];
  if (opens.length === 0 || slot(`${room.who.seed}|soft`, 3) === 0) return '';
  const start = slot(`${room.who.seed}|soft|which`, opens.length);
  const order = [...opens.slice(start), ...opens.slice(0, start)];
  return order.find((id) => !state.raised.includes(id)) ?? '';
}

function after(
  event: string,
  heard: Heard,
  won: readonly Won[],
  soft: string,
  room: Room,
  state: State,
): State {
  const reaction = reactionOf(event, room);
  const warmth = Math.max(0, Math.min(10, state.warmth + (reaction?.warmth ?? 0)));
  const slipped = (reaction?.warmth ?? 0) <= -2;
  const patience = state.patience - (slipped ? 1 : 0);
  const opened = soft || reaction?.opens.find((id) => !state.raised.includes(id) && fits(id, room)) || '';
  const stays = event === 'explored' || event === 'accepted' ? state.open : '';
  const target = won.length > 0 ? (heard.target?.place ?? placeAt(state, heard)) : undefined;
  const places =
    target && !state.places.some(({ key }) => key === target.key) ? [...state.places, target] : state.places;
  return {
    turn: state.turn + 1,
    warmth,
    patience,
    gone: state.gone || (slipped && (patience <= 0 || warmth === 0)),
    open: opened || stays,
    raised: opened ? [...state.raised, opened] : state.raised,
    places,
    won: [...state.won, ...won],
    last: target?.key ?? state.last,
    events: [...state.events, event],
    moves: [...state.moves, ...heard.moves],
  };
}

/** A chief's objection is a chief's. */
function fits(id: string, { playbook, who }: Room): boolean {
  const when = playbook.objection(id)?.when;
  return (
    when === 'always' ||
    (when === 'executive' && who.customer.executive) ||
    (when === 'family' && who.customer.relation === 'family')
  );
}
