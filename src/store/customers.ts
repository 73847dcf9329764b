/** Saved customers by name: who is meant, and keeping what is new about them. */
import { personKey } from '../domain/log.js';
import type { Customer } from '../domain/model.js';
import { Problem } from '../domain/problem.js';
import { newId } from './ids.js';
import type { Glance } from './glance.js';
import type { Shelf } from './shelf.js';
import { sparseCustomer } from './sparse.js';
import type { Listed, Saved } from './state.js';

/** The customers of a store. Nothing is read before it's needed. */
export interface Customers {
  count(): number;
  /** A short line per customer: enough to choose whom to read. */
  rows(): readonly Listed[];
  /** The customers in the rows that `pick` chooses, in its order; by what's due, and fast at many. */
  choose(pick: (glance: Glance) => Iterable<number>): Saved[];
  /** The customer of that name; "Name, Company" tells two of one name apart. Throws a Problem when two are meant. */
  find(name: string): Saved | undefined;
  read(id: string): Saved | undefined;
  /** All of them, by name. */
  all(): Saved[];
}

/** The customers on a shelf. */
export function customersOn(shelf: Shelf): Customers {
  return {
    count: () => shelf.count(),
    rows: () => shelf.rows(),
    choose: (pick) => shelf.choose(pick),
    find: (name) => find(shelf, name),
    read: (id) => shelf.read(id),
    all: () => [...shelf.rows()].sort(byKey).flatMap(({ id }) => shelf.read(id) ?? []),
  };
}

const byKey = (one: Listed, two: Listed) =>
  one.key < two.key ? -1 : one.key > two.key ? 1 : one.id < two.id ? -1 : 1;

function find(shelf: Shelf, name: string): Saved | undefined {
  const exact = shelf.withKey(personKey(name));
  if (exact.length === 1) return exact[0];
  if (exact.length > 1) throw twoMeant(name, exact);
  const comma = name.lastIndexOf(',');
  if (comma < 0) return undefined;
  const company = personKey(name.slice(comma + 1));
  const there = shelf.withKey(personKey(name.slice(0, comma)));
  return there.find(({ customer }) => personKey(customer.company) === company);
}

function twoMeant(name: string, found: readonly Saved[]): Problem {
  const companies = found.map(({ customer }) => `"${name}, ${customer.company || '?'}"`).join(' or ');
  return new Problem(
    'usage',
    `${found.length} customers are called ${name}.`,
    {},
    `Say which: ${companies}.`,
  );
}

/** The records that keep a customer: the one of that name and company is replaced, an unchanged one isn't written again. */
export function keeping(shelf: Shelf, customer: Customer, at: string, id = idOf(shelf, customer)): object[] {
  if (!customer.name.trim()) return [];
  const before = id ? shelf.read(id) : undefined;
  const put = sparseCustomer(customer);
  if (before && JSON.stringify(sparseCustomer(before.customer)) === JSON.stringify(put)) return [];
  return [{ put: { id: id || newId(), at, customer: put } }];
}

/** The id of the customer who is the same person: same name, and not of two different companies. '' when there is none. */
export function idOf(shelf: Shelf, { name, company }: Customer): string {
  const there = shelf.withKey(personKey(name));
  const same = there.filter(({ customer }) => personKey(customer.company) === personKey(company));
  const open = there.filter(({ customer }) => !customer.company || !company);
  return (same[0] ?? (open.length === 1 ? open[0] : undefined))?.id ?? '';
}
