/** refcoach customer: the saved customers. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';
import { closest } from '../playbook/closest.js';
import type { Command } from './command.js';
import { FIELD_OPTIONS } from './fields.js';

type Action = (context: Context, names: string[]) => Promise<number>;

/** What can be done, each loaded when it's done. */
const ACTIONS: Readonly<Record<string, () => Promise<Action>>> = {
  list: async () => (await import('./customer-list.js')).listCustomers,
  show: async () => (await import('./customer-list.js')).showCustomer,
  add: async () => (await import('./customer-edit.js')).addCustomer,
  edit: async () => (await import('./customer-edit.js')).editCustomer,
  import: async () => (await import('./customer-import.js')).importCustomers,
  export: async () => (await import('./customer-export.js')).exportCustomers,
  merge: async () => (await import('./customer-merge.js')).mergeCustomers,
  forget: async () => (await import('./customer-forget.js')).forgetPerson,
};

export const customer: Command = {
  name: 'customer',
  args: '[action] [names...]',
  summary: `Saved customers: ${Object.keys(ACTIONS).join(', ')}.`,
  examples: [
    ['refcoach customer list', 'who is saved'],
    ['refcoach customer edit Alan --score 10 --open-issue ""', 'change what flags say'],
    ['refcoach customer import contacts.vcf', 'from a phone, a mail program or a CRM (CSV)'],
    ['refcoach customer merge "Alan Whitcomb" "A. Whitcomb"', 'make two records one, under the first name'],
    ['refcoach customer forget "Alan Whitcomb" --yes', 'remove a person everywhere, without asking back'],
    ['refcoach customer export --out all.ndjson', 'everything; "import" takes it in elsewhere'],
  ],
  options: [
    { flag: 'format', value: 'FORMAT', choices: ['text', 'json', 'ndjson'], help: 'how to print it' },
    { flag: 'out', value: 'FILE', help: 'write to a file' },
    { flag: 'yes', short: 'y', help: 'do it without asking back' },
    { flag: 'new', help: 'take the name as somebody new, whoever is near it' },
    { flag: 'set', value: 'FIELD=VALUE', many: true, help: 'set any field, your own too' },
    { flag: 'map', value: 'FIELD=COLUMN', many: true, help: 'which column holds a field', group: 'Import' },
    { flag: 'rejects', value: 'FILE', help: 'keep what cannot be taken in here, unchanged', group: 'Import' },
    { flag: 'encoding', value: 'NAME', help: 'encoding of the file, such as windows-1252', group: 'Import' },
    { flag: 'today', value: 'DATE', help: 'count from this day' },
    ...FIELD_OPTIONS.filter(({ group }) => group === 'The customer'),
  ],
  run,
};

async function run(context: Context, [action = 'list', ...names]: string[]): Promise<number> {
  const load = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (load) return (await load())(context, names);
  const near = closest(action, Object.keys(ACTIONS));
  const todo = near ? `Did you mean "${near}"?` : `There are: ${Object.keys(ACTIONS).join(', ')}.`;
  throw new Problem('usage', `There is no "customer ${action}".`, {}, todo);
}

/** The one name an action needs. */
export function oneName(names: readonly string[], action: string): string {
  const [name] = names;
  if (name && names.length === 1) return name;
  const what = name ? 'One name at a time; put it in quotes.' : 'Say whom.';
  throw new Problem('usage', what, {}, `Write: refcoach customer ${action} "Alan Whitcomb"`);
}
