/** Listing saved customers, and showing one with what happened. */
import type { Context } from '../context.js';
import { withHistory } from '../domain/ledger.js';
import { withName, type LogEntry } from '../domain/log.js';
import { customerSheet, customerTable } from '../formats/customers.js';
import { toText } from '../formats/scripts/text.js';
import type { Saved } from '../store/store.js';
import { textLook } from './ask-formats.js';
import { textOption } from './command.js';
import { oneName } from './customer.js';
import { saved } from './wanted.js';
import { writeOut } from './output.js';

/** Prints all customers, by name. */
export async function listCustomers(context: Context): Promise<number> {
  const all = (await context.store()).customers.all();
  print(context, formatted(all, textOption(context.options, 'format')));
  return 0;
}

const print = (context: Context, text: string) => writeOut(context, textOption(context.options, 'out'), text);

function formatted(all: readonly Saved[], format: string): string {
  if (format === 'json')
    return `${JSON.stringify({ schema: 'refcoach.customers/1', customers: all.map(asData) }, null, 2)}\n`;
  if (format === 'ndjson') return all.map((one) => `${JSON.stringify(asData(one))}\n`).join('');
  return all.length === 0
    ? 'Nobody is saved yet. See: refcoach customer import --help\n'
    : customerTable(all);
}

/** A customer as the log completes them, with where things stand. */
const asData = ({ customer, standing, saved: at }: Saved) => ({
  ...withHistory(customer, standing),
  people: customer.people,
  saved: at,
  standing,
});

/** Prints one customer with what happened. */
export async function showCustomer(context: Context, names: string[]): Promise<number> {
  const store = await context.store();
  const found = saved(store, oneName(names, 'show'));
  const entries = store.entries().filter(({ customer }) => customer === found.id);
  print(context, await shown(found, entries, context));
  return 0;
}

async function shown(found: Saved, entries: readonly LogEntry[], context: Context): Promise<string> {
  const format = textOption(context.options, 'format');
  if (!format.endsWith('json')) return toText(customerSheet(found, entries), await textLook(context));
  const log = entries.map((entry) => withName(entry, found.customer.name));
  return `${JSON.stringify({ schema: 'refcoach.customer/1', ...asData(found), log }, null, format === 'json' ? 2 : 0)}\n`;
}
