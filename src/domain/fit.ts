/** How well kinds of people fit a profile: by the kinds it names, then by the traits these share. */
import type { Profile } from './model.js';
import type { Playbook, Trade } from './playbook.js';

export interface Fit {
  /** What the profile says it serves, as typed. */
  list: string[];
  /** The first of them, for a reason. */
  serves: string;
  kinds: ReadonlySet<string>;
  /** Whether anything is known to fit or not fit. */
  known: boolean;
  /** 3: a kind the profile names; 2: shares a telling trait with one; 1: nothing is known either way; 0: does not fit. */
  score(kinds: readonly string[]): number;
  /** The kind a served group means, or ''. */
  kindOf(serve: string): string;
}

/** A trait that more kinds than this share says little: half the town owns a home. */
const TELLING = 20;

/** Works out what fits a profile, once for all customers. */
export function fitOf(profile: Profile, playbook: Playbook, trade: Trade | undefined): Fit {
  const kindOf = (serve: string) => playbook.match('kinds', serve);
  const kinds = new Set(profile.serves.map(kindOf).filter(Boolean));
  const named = new Set([...kinds].flatMap((id) => playbook.kind(id)?.traits ?? []));
  if (kinds.size === 0) for (const buyer of trade?.buyers ?? []) addBuyer(buyer, playbook, named, kinds);
  const traits = telling(named, playbook);
  const known = kinds.size > 0;
  return {
    list: profile.serves,
    serves: profile.serves[0] ?? trade?.name ?? '',
    kinds,
    known,
    kindOf,
    score(ids) {
      if (!known || ids.length === 0) return 1;
      if (ids.some((id) => kinds.has(id))) return 3;
      return ids.some((id) => playbook.kind(id)?.traits.some((trait) => traits.has(trait))) ? 2 : 0;
    },
  };
}

function addBuyer(
  buyer: Trade['buyers'][number],
  playbook: Playbook,
  traits: Set<string>,
  kinds: Set<string>,
): void {
  if (buyer.sort === 'demographic') traits.add(buyer.trait);
  for (const id of buyer.kinds) if (playbook.kind(id)) kinds.add(id);
}

/** Of some traits those that tell people apart; all of them when none does. */
function telling(traits: ReadonlySet<string>, playbook: Playbook): ReadonlySet<string> {
  const few = [...traits].filter((trait) => (playbook.traitCounts[trait] ?? 0) <= TELLING);
  return few.length > 0 ? new Set(few) : traits;
}
