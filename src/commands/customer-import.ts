/** Taking customers in: contacts of phones and mail programs, and an export of another refcoach. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';
export async function importCustomers(_context: Context, _names: string[]): Promise<number> {
  throw new Problem('usage', 'Say which file.');
}
