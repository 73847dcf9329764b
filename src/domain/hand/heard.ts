/**
 * How what is said sounds to the one who hears it: where one stumbles, the hand has learned from readers who went through thousands of told notes
 * (scripts/train-stumbles.mjs). It hears English that isn't, not whether it's true.
 */
import type { WordSets } from '../words.js';
import type { Sort } from './hand.js';

/** How surely a listener stumbles over what is said, as log odds; where there's no hand nobody is known to. */
export function stumbled(sort: Sort, said: string, sets: WordSets): number {
  const at = sets.hand()?.stumbles(sort, said) ?? [];
  const most = Math.max(...at);
  return at.length === 0
    ? -Infinity
    : most + Math.log(at.reduce((sum, one) => sum + Math.exp(one - most), 0));
}

/** Whether a listener hardly stumbles over a note, as it stands behind "who" ("is your landlord and has six buildings"), or over a circle. */
export const isSmooth = (sort: keyof typeof STUMBLES, said: string, sets: WordSets): boolean =>
  stumbled(sort, said, sets) < STUMBLES[sort];

/** From so surely on one stumbles: of held-back notes over that nine of ten were stumbled over, of circles seven of ten. */
const STUMBLES = { notes: 0.4, circles: 0.4 } as const satisfies Readonly<Partial<Record<Sort, number>>>;
