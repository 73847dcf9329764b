/** The interview: asks what is not answered yet. */
import type { Context } from '../context.js';
import type { Answers } from '../commands/gather.js';

/** Asks for what is missing and fills it in. */
export async function holdInterview(_context: Context, _answers: Answers): Promise<void> {}
