/** What holds for every row: flags above what the row says; answers file, environment and saved profile below. */
import type { Context } from '../../context.js';
import type { Raw } from '../../domain/answers.js';
import { listOption } from '../command.js';
import { FIELDS, flagOf } from '../fields.js';
import { gather } from '../gather.js';
import { savedAnswers } from '../saved.js';

export interface Standing {
  under: Raw;
  over: Raw;
}

/** The answers that stand, by rank. */
export async function standing(context: Context): Promise<Standing> {
  const answers = await gather(context, '', await savedAnswers(context, ''));
  const flags = new Set([
    ...FIELDS.filter((field) => context.options[flagOf(field)] !== undefined),
    ...listOption(context.options, 'set').map((pair) => pair.slice(0, pair.indexOf('=')).trim()),
  ]);
  const under: Record<string, unknown> = {};
  const over: Record<string, unknown> = {};
  for (const [field, value] of answers) (flags.has(field) ? over : under)[field] = value;
  return { under, over };
}
