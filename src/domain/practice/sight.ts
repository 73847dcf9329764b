/** Which kinds of people a customer can see from where they live and work. */
import type { Place, Room } from './talk.js';

/** Whom everybody goes to: advisers, and those who help regularly. */
const ADVISED: readonly string[] = ['adv', 'care'];
/** A line of work shows its own people alone. */
const WORK: readonly string[] = ['work', 'prof'];
/** Circles that everybody has. Of the others one sees who is there when one is in them. */
const EVERYBODY: readonly string[] = ['near', 'fam', 'past', 'biz', 'online'];

/**
 * Whether the customer knows people of a kind: it's in a place of theirs, their work brings it along, or the circle where
 * it's seen first is theirs. `circle` is the one the rep named with it, or ''.
 */
export function isSeen(
  kind: string,
  circle: string,
  { playbook, who }: Room,
  places: readonly Place[],
): boolean {
  const groups = who.person?.groups ?? [];
  if (places.some(({ kinds }) => kinds.includes(kind)) || groups.some(({ kinds }) => kinds.includes(kind)))
    return true;
  const own = new Set([...places, ...groups].map((one) => one.circle));
  if (circle && (EVERYBODY.includes(circle) || own.has(circle))) return true;
  if (who.person && playbook.match('kinds', who.person.peer.one) === kind) return true;
  const circles = playbook.kind(kind)?.circles ?? [];
  const [home = ''] = circles;
  if (ADVISED.includes(home)) return true;
  if (circles.some((id) => WORK.includes(id))) return false;
  return EVERYBODY.includes(home) || own.has(home);
}
