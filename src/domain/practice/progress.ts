/** Progress: what went wrong comes back soon, what went right later; days in a row are counted. Pure. */
import { addDays, daysBetween } from '../dates.js';
import type { PracticeResult } from './report.js';

/** A thing to learn: a rule of check, a mark or an objection. */
export interface Item {
  /** How often in a row it went right. */
  box: number;
  /** The day it comes back. */
  due: string;
}

export interface Progress {
  sessions: number;
  /** Days in a row with a practice, now and at best. */
  streak: number;
  best: number;
  /** The last day of practice. */
  last: string;
  /** The last scores, newest last, as shares of what could be had. */
  scores: number[];
  items: Record<string, Item>;
}

/** Days until a thing that went right so often comes back. */
const GAPS = [1, 2, 4, 8, 16, 32] as const;
const SCORES = 20;

export const noProgress = (): Progress => ({
  sessions: 0,
  streak: 0,
  best: 0,
  last: '',
  scores: [],
  items: {},
});

/** Progress as it was kept, or none when it isn't in this form. */
export function readProgress(kept: unknown): Progress {
  if (typeof kept !== 'object' || kept === null || !('items' in kept)) return noProgress();
  return { ...noProgress(), ...(kept as Partial<Progress>) };
}

/** What is due, the shakiest first. */
export const dueItems = ({ items }: Progress, today: string): string[] =>
  Object.entries(items)
    .filter(([, { due }]) => due <= today)
    .sort(
      ([a, one], [b, two]) =>
        one.box - two.box || (one.due < two.due ? -1 : one.due > two.due ? 1 : a < b ? -1 : 1),
    )
    .map(([id]) => id);

/** Progress after a practice. */
export function progressed(
  before: Progress,
  result: PracticeResult,
  today: string,
  objections: readonly { id: string; right: boolean }[] = [],
): Progress {
  if (result.turns.length === 0) return before;
  const streak =
    before.last === today
      ? Math.max(1, before.streak)
      : before.last && daysBetween(before.last, today) === 1
        ? before.streak + 1
        : 1;
  const items = { ...before.items };
  for (const [id, right] of learnt(before, result, objections)) items[id] = next(items[id], right, today);
  const share = result.score.most > 0 ? Math.round((100 * result.score.total) / result.score.most) : 0;
  return {
    sessions: before.sessions + 1,
    streak,
    best: Math.max(before.best, streak),
    last: today,
    scores: [...before.scores, share].slice(-SCORES),
    items,
  };
}

/** A thing that went right and was never wrong is not kept: there is nothing to repeat. */
function learnt(
  before: Progress,
  result: PracticeResult,
  objections: readonly { id: string; right: boolean }[],
): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const broken = new Set(result.score.rules.filter(({ points }) => points < 0).map(({ rule }) => rule));
  for (const rule of broken) found.set(rule, false);
  for (const { rule, points, turns } of result.score.rules) {
    if (points < 0) continue;
    if (turns.length === 0) found.set(rule, false);
    else if (before.items[rule]) found.set(rule, true);
  }
  if (result.drill === 'full')
    for (const id of Object.keys(before.items)) if (!found.has(id) && !id.includes(':')) found.set(id, true);
  for (const { id, right } of objections)
    if (!right || before.items[`objection:${id}`]) found.set(`objection:${id}`, right);
  return found;
}

function next(item: Item | undefined, right: boolean, today: string): Item {
  const box = right ? Math.min(GAPS.length - 1, (item?.box ?? 0) + 1) : 0;
  return { box, due: addDays(today, GAPS[box]!) };
}
