/** What is saved of the rep and a customer: answers of the lowest rank for `ask`, and keeping what was new. */
import type { Context } from '../context.js';
import type { Raw } from '../domain/answers.js';
import { withHistory } from '../domain/ledger.js';
import { personKey } from '../domain/log.js';
import type { Customer, Profile } from '../domain/model.js';
import type { AskResult } from '../domain/result.js';

/** The saved profile, and the customer of that name with what the log knows: last ask, gifts, who was named already. */
export async function savedAnswers(context: Context, name: string): Promise<Raw> {
  const store = await context.store();
  const saved = name ? store.customers.find(name) : undefined;
  const customer = saved ? withHistory(saved.customer, saved.standing) : undefined;
  return { ...store.profile(), ...(customer && filledOnly(customer)) };
}

/** Without what is empty: an empty answer is an answer, and nobody gave this one. */
function filledOnly(customer: Customer): Raw {
  const said = (value: unknown) =>
    value !== '' && value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(customer).filter(([, value]) => said(value)));
}

/** Keeps the rep, the customer and that an ask was prepared. `--no-save` keeps nothing. */
export async function keepAsk(
  context: Context,
  profile: Profile,
  customer: Customer,
  result: AskResult,
): Promise<void> {
  const store = await context.store();
  if (JSON.stringify(store.profile()) !== JSON.stringify(profile)) await store.saveProfile(profile);
  const [face] = result.faces;
  const [script] = result.scripts;
  store.saveCustomer(withPeople(customer, store.customers.find(customer.name)?.customer), [
    {
      at: context.today,
      what: 'prepared',
      verdict: result.readiness.verdict,
      channel: script?.channel ?? '',
      face: face?.phrase ?? '',
      circle: face?.circle ?? '',
      kind: face?.kind ?? '',
    },
  ]);
}

/** Who was named already isn't asked for again, and stays on record. "Jo Lee, Acme" is Jo Lee of Acme. */
function withPeople(customer: Customer, before: Customer | undefined): Customer {
  if (!before) return customer;
  const known = new Set(customer.people.map(({ name }) => personKey(name)));
  const people = [...customer.people, ...before.people.filter(({ name }) => !known.has(personKey(name)))];
  return { ...customer, name: before.name, people };
}
