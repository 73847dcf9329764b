/** A practice as text or JSON. */
import type { Context } from '../../context.js';
import { dueItems, type Progress } from '../../domain/practice/progress.js';
import type { PracticeResult } from '../../domain/practice/report.js';
import { practiceText } from '../../formats/practice/text.js';
import { textLook } from '../ask-formats.js';

export type PracticeFormat = 'text' | 'json';

/** One practice, ending in a newline. `file` names the learner's lines where there are several: then a line of JSON each. */
export async function printed(
  result: PracticeResult,
  progress: Progress | undefined,
  format: PracticeFormat,
  context: Context,
  file = '',
): Promise<string> {
  const standing = progress && {
    sessions: progress.sessions,
    streak: progress.streak,
    best: progress.best,
    due: dueItems(progress, context.today),
    scores: progress.scores,
  };
  if (format === 'text')
    return `${file ? `${file}\n` : ''}${practiceText(result, standing, await textLook(context))}`;
  const value = { ...(file ? { file } : {}), ...result, ...(standing ? { progress: standing } : {}) };
  return `${file ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`;
}
