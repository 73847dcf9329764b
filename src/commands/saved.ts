/** What is saved of the rep and a customer, as answers of the lowest rank. */
import type { Context } from '../context.js';
import type { Raw } from '../domain/answers.js';

/** The saved profile, and the customer of that name when there is one. */
export async function savedAnswers(_context: Context, _name: string): Promise<Raw> {
  return {};
}
