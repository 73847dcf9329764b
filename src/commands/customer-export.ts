/** Everything that's saved, as NDJSON: to read elsewhere, or to bring in on another machine. */
import type { Context } from '../context.js';
import { textOption } from './command.js';
import { writeOut } from './output.js';

/** Writes the profile, the customers and the log, one line each. */
export async function exportCustomers(context: Context): Promise<number> {
  const store = await context.store();
  const file = textOption(context.options, 'out');
  const lines = store.exportLines();
  if (file && file !== '-') writeOut(context, file, [...lines].join(''));
  else for (const line of lines) context.io.out(line);
  return 0;
}
