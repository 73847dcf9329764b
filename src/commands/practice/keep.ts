/** Streak and progress on this machine. */
import type { Context } from '../../context.js';
import { dueItems, progressed, readProgress, type Progress } from '../../domain/practice/progress.js';
import type { PracticeResult } from '../../domain/practice/report.js';

const NAME = 'practice';

/** What was kept. */
export async function savedProgress(context: Context): Promise<Progress> {
  return readProgress((await context.store()).kept(NAME));
}

/** What is due today. */
export const dueToday = (progress: Progress, context: Context): string[] => dueItems(progress, context.today);

/** Keeps what a practice changed; gives back how things stand. With --no-save nothing is written. */
export async function keepProgress(
  context: Context,
  result: PracticeResult,
  objections: readonly { id: string; right: boolean }[],
): Promise<Progress> {
  const store = await context.store();
  const before = readProgress(store.kept(NAME));
  const now = progressed(before, result, context.today, objections);
  if (now !== before) store.keep(NAME, now);
  return now;
}
