/** Two records of one person made one. */
import type { Context } from '../context.js';
import { personKey } from '../domain/log.js';
import { Problem } from '../domain/problem.js';
import type { Saved } from '../store/store.js';
import { saved } from './wanted.js';

/** Merges the second into the first; without names it lists who may be saved twice. */
export async function mergeCustomers(context: Context, names: string[]): Promise<number> {
  const store = await context.store();
  if (names.length === 0) return listDoubles(context, store.customers.all());
  if (names.length !== 2)
    throw new Problem(
      'usage',
      'Two names make one.',
      {},
      'Write: refcoach customer merge "Alan Whitcomb" "A. Whitcomb"',
    );
  const [into, from] = names.map((name) => saved(store, name)) as [Saved, Saved];
  if (into.id === from.id)
    throw new Problem('usage', `Both names mean ${into.customer.name}.`, {}, 'Name two records.');
  store.merge(from.id, into.id);
  context.io.out(`${from.customer.name} is one with ${into.customer.name} now.\n`);
  return 0;
}

/** Customers that share a name but for its order and titles, a phone number or an address. */
function listDoubles(context: Context, all: readonly Saved[]): number {
  const groups = new Map<string, Saved[]>();
  for (const one of all) for (const key of marksOf(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  const doubles = new Set(
    [...groups.values()].filter((group) => group.length > 1).map((group) => group.map(called).join(' and ')),
  );
  context.io.out(
    doubles.size === 0
      ? 'Nobody seems to be saved twice.\n'
      : [...doubles].map((pair) => `${pair}\n`).join(''),
  );
  return 0;
}

const called = ({ customer }: Saved) =>
  `"${customer.name}${customer.company ? `, ${customer.company}` : ''}"`;

function marksOf({ customer }: Saved): string[] {
  const { customerPhone = '', customerEmail = '' } = customer.extra;
  const words = personKey(customer.name)
    .replace(/\b(?:dr|mr|mrs|ms|prof)\.?\s/g, '')
    .replace(/[.,]/g, '')
    .split(' ');
  const digits = customerPhone.replace(/\D/g, '').slice(-9);
  return [
    `name ${[...words].sort().join(' ')}`,
    ...(digits.length >= 7 ? [`phone ${digits}`] : []),
    ...(customerEmail ? [`mail ${personKey(customerEmail)}`] : []),
  ];
}
