/** Shares with how sure they are, and what may be concluded from small numbers. */
import type { Group } from './report.js';

/** How sure a share is: the range it lies in, nineteen times of twenty. */
export interface Share {
  count: number;
  of: number;
  share: number | null;
  low: number | null;
  high: number | null;
}

/** A share with the range it lies in (Wilson's, 95 of 100). Null when there's nothing to share. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const z = 1.96;
  const share = Math.min(1, count / of);
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return {
    count,
    of,
    share: round(share),
    low: round(Math.max(0, middle - half)),
    high: round(Math.min(1, middle + half)),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Fewer than this many are too few to say a share of. */
export const FEW = 10;

/**
 * Which group brings more names per ask than the rest, when the figures allow to say so: its lowest likely share is above
 * the highest of all others together. '' when nothing can be said.
 */
export function standsOut(groups: readonly Group[]): string {
  for (const group of groups) {
    const rest = groups.filter((other) => other !== group);
    const asks = rest.reduce((total, one) => total + one.asks, 0);
    if (!group.key || group.asks < FEW || asks < FEW) continue;
    const own = shareOf(Math.min(group.names, group.asks), group.asks);
    const others = shareOf(
      Math.min(
        asks,
        rest.reduce((total, one) => total + one.names, 0),
      ),
      asks,
    );
    if (own.low! > others.high!) return group.key;
  }
  return '';
}
