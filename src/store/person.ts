/** Somebody by name, wherever the store knows them from. */
import { personKey } from '../domain/log.js';
import { customersOn } from './customers.js';
import type { Shelf } from './shelf.js';

/** The id of the customer of that name, '' for somebody whom customers named, undefined for nobody. */
export function personIn(shelf: Shelf, name: string): string | undefined {
  const id = customersOn(shelf).find(name)?.id;
  if (id !== undefined) return id;
  const key = personKey(name);
  const named =
    shelf.entries().some(({ who }) => personKey(who) === key) ||
    shelf
      .rows()
      .some((row) => shelf.read(row.id)?.customer.people.some((person) => personKey(person.name) === key));
  return named && key ? '' : undefined;
}
