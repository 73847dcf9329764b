/** Making the room a talk is held in, and the customer's own script that shows the better words. */
import { coach } from '../ask.js';
import { circleFinder } from '../circles.js';
import { wordSets } from '../english.js';
import type { Profile } from '../model.js';
import type { Playbook } from '../playbook.js';
import { Problem } from '../problem.js';
import type { AskResult } from '../result.js';
import { cueFinder } from './cues.js';
import { kindNames } from './kinds.js';
import type { Listened, Room, Simulated } from './talk.js';

/** A room for one customer. `listen` is `check` with its model. */
export function makeRoom(who: Simulated, playbook: Playbook, listen: (text: string) => Listened): Room {
  return {
    playbook,
    sets: wordSets(playbook.words),
    find: circleFinder(playbook),
    who,
    kinds: kindNames(playbook),
    cue: cueFinder(playbook.practice.hearing),
    listen,
  };
}

/** The scripts `ask` would give for this customer; null when the facts don't fit a script. */
export function scriptsFor(
  who: Simulated,
  playbook: Playbook,
  today: string,
  version: string,
): AskResult | null {
  const profile: Profile =
    who.profile.serves.length > 0 ? who.profile : { ...who.profile, serves: drawnServes(who, playbook) };
  try {
    const options = { today, seed: who.seed, channels: ['in-person'], anyway: true, version };
    return coach(profile, playbook, options)(who.customer);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Whom the rep serves when nothing is known: the kinds the customer's own places hold. */
function drawnServes(who: Simulated, playbook: Playbook): string[] {
  const kinds = who.places.flatMap((place) => place.kinds).map((id) => playbook.kind(id)?.many ?? '');
  return [...new Set(kinds.filter(Boolean))].slice(0, 2);
}
