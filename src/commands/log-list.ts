/** Showing the log, and taking the last entry back. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';
import { withName, type LogEntry } from '../domain/log.js';
import { lineFor, sentenceFor } from '../formats/log.js';
import type { Store } from '../store/store.js';
import { textWidth } from './ask-formats.js';
import { textOption } from './command.js';
import { wholeNumber } from './next.js';
import { saved } from './wanted.js';

/** Prints the log, the last entries last; of one customer when one is named. */
export async function listLog(context: Context, name: string): Promise<number> {
  const store = await context.store();
  const id = name ? saved(store, name).id : '';
  const limit = wholeNumber(textOption(context.options, 'limit') || '20', 'limit');
  const all = store.entries().filter(({ customer }) => !id || customer === id);
  const shown = limit === 0 ? all : all.slice(-limit);
  context.io.out(formatted(shown, namesIn(store), textOption(context.options, 'format'), textWidth(context)));
  return 0;
}

/** Names by id, each looked up once. */
function namesIn(store: Store): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    if (!names.has(id)) names.set(id, store.customers.read(id)?.customer.name ?? '');
    return names.get(id)!;
  };
}

function formatted(
  entries: readonly LogEntry[],
  nameOf: (id: string) => string,
  format: string,
  width: number,
): string {
  const data = () => entries.map((entry) => withName(entry, nameOf(entry.customer)));
  if (format === 'json') return `${JSON.stringify({ schema: 'refcoach.log/1', entries: data() }, null, 2)}\n`;
  if (format === 'ndjson')
    return data()
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join('');
  if (entries.length === 0) return 'Nothing is logged yet.\n';
  return entries.map((entry) => `${lineFor(entry, nameOf(entry.customer), width)}\n`).join('');
}

/** Takes back the last entry that was written. */
export async function undoLast(context: Context): Promise<number> {
  const store = await context.store();
  const taken = store.undo();
  if (!taken) throw new Problem('usage', 'There is nothing to take back.', {}, 'See: refcoach log --list');
  context.io.out(`Taken back: ${namesIn(store)(taken.customer)}: ${sentenceFor(taken)}.\n`);
  return 0;
}
