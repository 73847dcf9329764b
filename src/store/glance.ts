/** Every customer in numbers, as the journal stands now. */
import { extended, newColumns, type Columns } from './columns.js';
import { numbersOf, type Numbers, type Saved } from './state.js';

/** Every customer in numbers, a row each; rows of those who are gone have a good will below 0. */
export type Glance = Columns<keyof Numbers>;

const NUMBERS = ['id', 'key', 'moved', 'asked', 'meeting', 'goodwill'] as const satisfies (keyof Numbers)[];

/** The numbers of the snapshot with those of the customers that changed since after them. */
export function glanceOf(
  table: Glance | undefined,
  replaced: ReadonlySet<number>,
  fresh: readonly Saved[],
): Glance {
  const before = table ?? newColumns(NUMBERS, 0);
  if (fresh.length === 0) return before;
  const old = before.id.length;
  const all = extended(NUMBERS, before, fresh.length);
  for (const row of replaced) {
    for (const name of NUMBERS) all[name][row] = 0;
    all.goodwill[row] = -1;
  }
  for (const [at, saved] of fresh.entries()) {
    const numbers = numbersOf(saved);
    for (const name of NUMBERS) all[name][old + at] = numbers[name];
  }
  return all;
}
