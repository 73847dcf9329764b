/** Logging by choosing: the recent asks, then what came of it. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';

/** Asks whose ask it was and what came of it. */
export async function chooseAndLog(_context: Context, _name: string): Promise<number> {
  throw new Problem('usage', 'Say what happened.', {}, 'See: refcoach log --help');
}
