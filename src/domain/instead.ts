/** Which parts of a script give way to others, for one customer. */
import type { Pick } from './faces.js';
import type { Customer } from './model.js';
import { isSeveral } from './people-names.js';
import type { Instead } from './pools.js';
import type { Values } from './say.js';

/**
 * A trade with words of its own opens and sorts in them, and the result is told behind the answer; so it is where the very thing that the rep
 * looks after can be asked after, or what the result is about. Else a talk begins with the result, and with how it has been since. What there is to say to a result is said; a circle of people is asked about by whom they'd name; a named
 * person is asked for by name; family hears the easy no first, and who has sent somebody already is thanked for that first; only executives
 * hear the benefit.
 */
export function insteadFor(
  { relation, executive, signals }: Customer,
  face: Pick | undefined,
  { opening, thingHas, resultSaid, sorting, remark, who, theOne }: Values,
): Instead {
  const of =
    (face?.person ? (isSeveral(face.person.name) ? NAMED | THEY : NAMED) : 0) |
    (relation === 'family' ? FAMILY : 0) |
    (executive ? EXECUTIVE : 0) |
    (opening ? OPENS : thingHas ? ASKS_AFTER : resultSaid ? TELLS : 0) |
    (sorting ? SORTS : 0) |
    (remark ? REMARKS : 0) |
    (who || theOne ? ASKS_WHO : 0) |
    (signals.includes('sent-someone') ? SENT : 0);
  return (made[of] ??= given(of));
}

const NAMED = 1;
const FAMILY = 2;
const EXECUTIVE = 4;
const OPENS = 8;
const SORTS = 16;
const REMARKS = 32;
const ASKS_WHO = 64;
const SENT = 128;
const TELLS = 256;
const ASKS_AFTER = 512;
const THEY = 1024;

/** Each is made once: the pools remember what they worked out for it. */
const made: Instead[] = [];

const given = (of: number): Instead => ({
  ...(of & REMARKS ? { result: 'result-remark' } : {}),
  ...(of & TELLS ? { opener: 'opener-result', bridge: '' } : { told: '' }),
  ...(of & OPENS ? { opener: 'opener-trade' } : {}),
  ...(of & ASKS_AFTER ? { opener: 'opener-thing' } : {}),
  ...(of & SORTS ? { 'my-job': 'my-job-trade' } : {}),
  ...(of & ASKS_WHO ? { ask: 'ask-who' } : {}),
  ...(of & NAMED ? { ask: 'ask-named', ...(of & THEY ? {} : { 'my-job': 'my-job-named' }) } : {}),
  ...(of & SENT ? { permission: 'permission-again' } : {}),
  ...(of & FAMILY ? { permission: 'family-permission' } : {}),
  ...(of & EXECUTIVE && !(of & NAMED) ? {} : { benefit: '' }),
});
