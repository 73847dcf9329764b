/** refcoach ask --from: a result for every row. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';

/** Runs ask over many customers. */
export async function runBatch(_context: Context): Promise<number> {
  throw new Problem('usage', '--from is not here yet.');
}
