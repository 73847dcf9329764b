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
  /** 3: a kind the profile names; 2: shares a trait with one; 1: nothing is known either way; 0: does not fit. */
  score(kinds: readonly string[]): number;
}

/** Works out what fits a profile, once for all customers. */
export function fitOf(profile: Profile, playbook: Playbook, trade: Trade | undefined): Fit {
  const kinds = new Set(profile.serves.map((serve) => playbook.match('kinds', serve)).filter(Boolean));
  const traits = new Set([...kinds].flatMap((id) => playbook.kind(id)?.traits ?? []));
  const unnamed = kinds.size < profile.serves.length || profile.serves.length === 0;
  if (unnamed) for (const buyer of trade?.buyers ?? []) addTraits(buyer, playbook, traits, kinds);
  const known = kinds.size > 0 || traits.size > 0;
  return {
    list: profile.serves,
    serves: profile.serves[0] ?? trade?.name ?? '',
    kinds,
    known,
    score(ids) {
      if (!known || ids.length === 0) return 1;
      if (ids.some((id) => kinds.has(id))) return 3;
      const shared = ids.some((id) => playbook.kind(id)?.traits.some((trait) => traits.has(trait)));
      return shared ? 2 : 0;
    },
  };
}

function addTraits(buyer: Trade['buyers'][number], playbook: Playbook, traits: Set<string>, kinds: Set<string>): void {
  if (buyer.sort === 'demographic') traits.add(buyer.trait);
  for (const id of buyer.kinds) if (playbook.kind(id)) kinds.add(id);
}
