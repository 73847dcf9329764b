/** Customers and entries as they are kept: what is empty isn't written, and comes back as empty. */
import { entryFrom, type LogEntry } from '../domain/log.js';
import { emptyCustomer, type Customer } from '../domain/model.js';

/** Without the fields that say nothing. */
function sparse<T extends object>(full: T, nothing: object): Partial<T> {
  const empty = nothing as Record<string, unknown>;
  const said = Object.entries(full).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(empty[key]),
  );
  return Object.fromEntries(said) as Partial<T>;
}

const NO_ENTRY = entryFrom({ id: '', at: '', customer: '', what: 'asked' });

/** A customer as it is written. The name always is. */
export const sparseCustomer = (customer: Customer): object => ({
  name: customer.name,
  ...sparse(customer, emptyCustomer()),
});

/** An entry as it is written. */
export const sparseEntry = (entry: LogEntry): object => ({
  ...sparse(entry, NO_ENTRY),
  what: entry.what,
});

/** The whole customer from what was written. Keys this program doesn't know stay with it. */
export const wholeCustomer = (kept: object): Customer => ({ ...emptyCustomer(), ...kept });

/** The whole entry from what was written. */
export const wholeEntry = (kept: object): LogEntry => ({ ...NO_ENTRY, ...kept });
