/** Counting the words of a script before anything of it is put together: it is often tried in many wordings before one fits. */
import { slotOn } from './choose.js';
import type { Channel } from './playbook.js';
import type { Choice, Place } from './pools.js';
import type { Values } from './say.js';
import { NOT_SAID, ODD } from './word-count.js';

/** The words that count against a channel's limit, as a state of counting; below 0 when only the text can tell. `known` keeps what was counted in other tries. */
export function countedAhead(
  places: readonly Place[],
  begun: number,
  values: Values,
  { apart }: Channel,
  known: Known,
): number {
  let state = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at];
    if (!place || ('part' in place && apart.includes(place.part))) continue;
    const after =
      'speech' in place
        ? place.counter(values, state)
        : countedPart(place, begun, values, state, (known[at] ??= []));
    if (after === ODD) return ODD;
    if (after !== NOT_SAID) state = after;
  }
  return state;
}

/**
 * What was counted for one customer, by place: for each phrasing, once for a beginning inside a word and once for any other, how far the
 * state goes on, or what else the counter gave.
 */
export type Known = (number | undefined)[][];

/** A state may go back by one, where a word ends: what is kept of a phrasing that can be said is never below 0. */
const BACK = 1;

function countedPart(
  { counters, rest }: Choice,
  begun: number,
  values: Values,
  state: number,
  known: (number | undefined)[],
): number {
  const start = slotOn(begun, rest, counters.length);
  for (let i = 0; i < counters.length; i++) {
    const at = (start + i) % counters.length;
    const key = 2 * at + (state & 1);
    let further = known[key];
    if (further === undefined) {
      const after = counters[at]!(values, state);
      known[key] = further = after < 0 ? after : after - state + BACK;
    }
    if (further !== NOT_SAID) return further < 0 ? further : state + further - BACK;
  }
  return NOT_SAID;
}
