/** Which phrasings a part has for a temper and a family of channels: worked out once, used for every customer. */
import type { Phrasing, Playbook, Temper } from './playbook.js';
import { speech, type Speech } from './say.js';

/** The phrasings that can stand somewhere. */
export interface Choice {
  speeches: readonly Speech[];
  /** What a key of choice ends with for them: "|permission|spoken". */
  rest: string;
}

/** Looks up the phrasings of a part; undefined when there is no such part. */
export type Pools = (part: string) => Choice | undefined;

/** The phrasings of a playbook, by temper and family. */
export type PoolFinder = (temper: Temper, family: string) => Pools;

/** Makes the finder for a playbook. */
export function poolFinder(playbook: Playbook): PoolFinder {
  const known = new Map<string, Pools>();
  return (temper, family) => {
    const key = `${temper}|${family}`;
    let pools = known.get(key);
    if (!pools) known.set(key, (pools = poolsFor(playbook, temper, family)));
    return pools;
  };
}

function poolsFor(playbook: Playbook, temper: Temper, family: string): Pools {
  const known = new Map<string, Choice>();
  return (part) => {
    let choice = known.get(part);
    if (!choice && (choice = choiceOf(part, playbook, temper, family))) known.set(part, choice);
    return choice;
  };
}

/** The phrasings of the temper, else the plain ones. */
function choiceOf(part: string, { parts }: Playbook, temper: Temper, family: string): Choice | undefined {
  const pool = parts[part];
  if (!pool) return undefined;
  const own = ofFamily(pool[temper], family);
  const usable = own.length > 0 ? own : ofFamily(pool.plain, family);
  return { speeches: usable.map(({ line }) => speech(line)), rest: `|${part}|${family}` };
}

function ofFamily(phrasings: readonly Phrasing[], family: string): readonly Phrasing[] {
  const own = phrasings.filter((phrasing) => phrasing.families?.includes(family));
  return own.length > 0 ? own : phrasings.filter((phrasing) => !phrasing.families);
}
