/** A question of one key at the terminal, as every command asks it. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';
import { pressKey } from '../interview/inquirer-prompter.js';
import type { KeyChoice } from '../interview/key-prompt.js';
import { lookOf } from '../interview/look.js';
import { Stopped } from '../interview/prompter.js';
import { paintsFor } from '../paint.js';

/** The value of the key that was pressed; Enter is the first. Throws a Problem when somebody ends it. */
export async function askKey(context: Context, ask: string, choices: readonly KeyChoice[]): Promise<string> {
  const drawing = context.io.env['TERM'] !== 'dumb' && !context.options['plain'];
  const look = lookOf(await paintsFor(context.color.err), drawing, context.io);
  try {
    return await pressKey(context.io.keyboard(), look, ask, choices);
  } catch (error) {
    throw error instanceof Stopped ? new Problem('interrupted', 'Stopped. Nothing was changed.') : error;
  }
}
