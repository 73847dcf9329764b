/** The saved customer a rep means: by name, by its beginning when only one fits, else the nearest name is offered. */
import { personKey } from '../domain/log.js';
import { Problem } from '../domain/problem.js';
import { closest } from '../playbook/closest.js';
import type { Saved, Store } from '../store/store.js';

/** The customer meant, or undefined when nobody is near. Throws a Problem when two are, or when it looks misspelt. */
export function wanted(store: Store, name: string): Saved | undefined {
  const exact = store.customers.find(name);
  if (exact) return exact;
  const begun = beginning(store, personKey(name));
  if (begun.length === 1) return store.customers.read(begun[0]!);
  if (begun.length > 1) throw severalMeant(store, name, begun);
  const near = nearest(store, name);
  if (near)
    throw new Problem(
      'usage',
      `Nobody saved is called "${name}".`,
      {},
      `Did you mean "${near}"? Or add --new.`,
    );
  return undefined;
}

/** The same, and a Problem when there's nobody. */
export function saved(store: Store, name: string): Saved {
  const found = wanted(store, name);
  if (found) return found;
  throw new Problem('usage', `Nobody saved is called "${name}".`, {}, 'See: refcoach customer list');
}

/** Ids of those whose name, or a word of it, begins so. */
function beginning(store: Store, part: string): string[] {
  if (!part) return [];
  return store.customers
    .rows()
    .filter(({ key }) => key.startsWith(`${part} `) || key.endsWith(` ${part}`))
    .map(({ id }) => id);
}

function severalMeant(store: Store, name: string, ids: readonly string[]): Problem {
  const names = ids.slice(0, 4).map((id) => `"${store.customers.read(id)?.customer.name}"`);
  return new Problem(
    'usage',
    `"${name}" fits ${ids.length} customers.`,
    {},
    `Say which: ${names.join(', ')}${ids.length > 4 ? ', …' : ''}.`,
  );
}

/** The nearest name as it's written, or ''. */
export function nearest(store: Store, name: string): string {
  const rows = store.customers.rows();
  const key = closest(
    personKey(name),
    rows.map((row) => row.key),
  );
  const row = rows.find((one) => one.key === key);
  return row ? (store.customers.read(row.id)?.customer.name ?? '') : '';
}
