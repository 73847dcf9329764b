/** The customer's words: a line of the reaction in their temper, never the same twice in a row. */
import { hash } from '../choose.js';
import { firstName } from '../english.js';
import type { Line } from '../playbook.js';
import { capital, say, type Values } from '../say.js';
import { customerValues } from '../voice.js';
import type { Place, Room, State } from './talk.js';

/** What they say for an event; '' when no line can be said with these values. */
export function speak(event: string, values: Values, room: Room, state: State): string {
  const reaction = room.playbook.reactions[event];
  return reaction ? choose(reaction.say[room.who.temper], event, values, room, state) : '';
}

function choose(
  lines: readonly Line[],
  event: string,
  values: Values,
  { who, sets }: Room,
  state: State,
): string {
  const before = state.events.filter((one) => one === event).length;
  const start = hash(`${who.seed}|${event}`) + before;
  const all = { ...customerValues(who.customer, [], sets), ...values };
  for (let i = 0; i < lines.length; i++) {
    const text = say(lines[(start + i) % lines.length]!, all);
    if (text !== null) return text;
  }
  return '';
}

/** How an objection is said. */
export function objectionWords(id: string, { playbook, who }: Room): string {
  const objection = playbook.objection(id);
  return objection ? objection.heard[hash(`${who.seed}|heard|${id}`) % objection.heard.length]! : '';
}

/** What is behind an objection, when the playbook knows. */
export function truthWords(id: string, { playbook, who }: Room): string {
  const truths = playbook.practice.truths[id] ?? [];
  return truths.length > 0 ? truths[hash(`${who.seed}|truth|${id}`) % truths.length]! : '';
}

/** The event that fits a place: its people, a group, one person, or nothing to name it by. */
export function nameEvent({ mine, shape }: Place): string {
  if (!mine) return 'name-any';
  return shape === 'people'
    ? 'name-people'
    : shape === 'group'
      ? 'name-group'
      : shape === 'person'
        ? 'name-one'
        : 'name-any';
}

/** What a line about a person may name. */
export function nameValues(name: string, other: string, place: Place | undefined, { sets }: Room): Values {
  return {
    person: name,
    personFirst: firstOf(name, sets),
    friend: other && firstOf(other, sets),
    circle: place?.mine ?? '',
  };
}

const firstOf = (name: string, sets: Room['sets']): string => firstName(name, sets);

/** Sentences said one after another. */
export const together = (...parts: readonly string[]): string => parts.filter(Boolean).map(capital).join(' ');
