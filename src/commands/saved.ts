/** What is saved of the rep and a customer: answers of the lowest rank for `ask`, and keeping what was new. */
import type { Context } from '../context.js';
import type { Raw } from '../domain/answers.js';
import { withHistory } from '../domain/ledger.js';
import { personKey } from '../domain/log.js';
import type { Customer, Profile } from '../domain/model.js';
import { Problem } from '../domain/problem.js';
import type { AskResult } from '../domain/result.js';
import type { Memory } from '../interview/memory.js';
import type { Store } from '../store/store.js';
import { flatten } from './gather.js';

/** The saved profile, and the customer of that name. */
export async function savedAnswers(context: Context, name: string): Promise<Raw> {
  const store = await context.store();
  return { ...store.profile(), ...savedCustomer(store, name) };
}

/** A saved customer with what the log knows: last ask, gifts, who was named already. Empty when nobody has that name. */
function savedCustomer(store: Store, name: string): Raw {
  const saved = name ? store.customers.find(name) : undefined;
  return saved ? filledOnly(withHistory(saved.customer, saved.standing)) : {};
}

/** The saved profile for an interview. Whom the rep serves is asked again while it is empty: everything hangs on it. */
export async function savedProfile(context: Context): Promise<Raw> {
  const { serves = [], ...profile }: Partial<Profile> = (await context.store()).profile() ?? {};
  return serves.length > 0 ? { ...profile, serves } : profile;
}

/** What the interview remembers, on the store. With --no-save it remembers nothing new. */
export async function memoryOf(context: Context): Promise<Memory> {
  const store = await context.store();
  const saves = context.options['no-save'] !== true;
  return {
    saves,
    names: () => namesOf(store.customers.all().map(({ customer }) => customer)),
    customer: (name) => Object.fromEntries(flatten(ofOne(store, name), '')),
    draft: () => draftIn(store.draft()),
    keepDraft: (answers) => store.saveDraft(answers),
    dropDraft: () => (saves ? store.clearDraft() : undefined),
  };
}

/** As `savedCustomer`; empty too when two have that name: the interview can't tell which is meant. */
function ofOne(store: Store, name: string): Raw {
  try {
    return savedCustomer(store, name);
  } catch (error) {
    if (error instanceof Problem && error.fault === 'usage') return {};
    throw error;
  }
}

const draftIn = (kept: unknown): Raw | undefined =>
  kept !== null && typeof kept === 'object' && !Array.isArray(kept) ? (kept as Raw) : undefined;

/** Names to choose from; two of one name are told apart by their company. */
function namesOf(customers: readonly Customer[]): string[] {
  const count = new Map<string, number>();
  for (const { name } of customers) count.set(personKey(name), (count.get(personKey(name)) ?? 0) + 1);
  const full = ({ name, company }: Customer) =>
    count.get(personKey(name))! > 1 && company ? `${name}, ${company}` : name;
  return customers.map(full);
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
  const said = profile.rep.name !== '' || profile.serves.length > 0;
  if (said && JSON.stringify(store.profile()) !== JSON.stringify(profile)) await store.saveProfile(profile);
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
