/** A person removed everywhere: a customer, or somebody whom customers named. */
import type { Context } from '../context.js';
import { personKey } from '../domain/log.js';
import { Problem } from '../domain/problem.js';
import { closest } from '../playbook/closest.js';
import type { Store } from '../store/store.js';
import { oneName } from './customer.js';

/**
 * Removes a person. At a terminal it asks back first. In a script the whole name is enough; with a part of one, which would
 * take whoever it fits, --yes has to say so.
 */
export async function forgetPerson(context: Context, names: string[]): Promise<number> {
  const typed = oneName(names, 'forget');
  if (context.options['no-save'])
    throw new Problem('usage', 'With --no-save nobody is forgotten.', {}, 'Leave --no-save away.');
  const store = await context.store();
  const { name, whole } = await meant(store, typed);
  if (!context.options['yes'] && !(await agreed(context, name, whole))) {
    context.io.out(`${name} is kept.\n`);
    return 0;
  }
  if (!store.forget(name)) throw nobody(typed, []);
  context.io.out(`${name} is forgotten. Of what happened only counts are kept.\n`);
  return 0;
}

interface Meant {
  name: string;
  /** Whether it was typed as a whole. */
  whole: boolean;
}

/** The one person of that name, or the only one whose name has these words, or beginnings of words, in it. */
async function meant(store: Store, typed: string): Promise<Meant> {
  const known = await everybody(store);
  const key = personKey(typed);
  const same = known.get(key);
  if (same !== undefined) return { name: same, whole: true };
  if (store.customers.find(typed)) return { name: typed, whole: true };
  const fits = [...known].filter(([other]) => key !== '' && ` ${other}`.includes(` ${key}`));
  const [first] = fits;
  if (!first) throw nobody(typed, [...known.values()]);
  if (fits.length > 1) throw several(typed, fits.map(([, name]) => name).sort());
  return { name: first[1], whole: false };
}

/** Everybody the store names, by name key: customers, people they know, people in the log. */
async function everybody(store: Store): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const add = (name: string) =>
    name.trim() && !names.has(personKey(name)) && names.set(personKey(name), name);
  for (const { customer } of store.customers.all()) {
    add(customer.name);
    for (const { name } of customer.people) add(name);
  }
  const { rows, texts } = await store.logTable();
  for (const place of new Set(rows.who)) add(texts[place]!);
  return names;
}

function nobody(typed: string, known: readonly string[]): Problem {
  const near = closest(personKey(typed), known.map(personKey));
  const name = known.find((one) => personKey(one) === near);
  const todo = name ? `Did you mean "${name}"?` : 'See: refcoach customer list';
  return new Problem('usage', `Nobody saved is called "${typed}".`, {}, todo);
}

const MOST = 6;

function several(typed: string, names: readonly string[]): Problem {
  const shown = names.slice(0, MOST).map((name) => `"${name}"`);
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  return new Problem(
    'usage',
    `"${typed}" fits ${names.length} people.`,
    {},
    `Say which: ${shown.join(', ')}${more}.`,
  );
}

/** What somebody at the terminal says; else whether the whole name was given, with a Problem when it wasn't. */
async function agreed(context: Context, name: string, whole: boolean): Promise<boolean> {
  if (!context.mayAsk) {
    if (whole) return true;
    throw new Problem('usage', `This would forget "${name}".`, {}, 'Give the whole name, or add --yes.');
  }
  const { askKey } = await import('./ask-key.js');
  const answer = await askKey(context, `Forget ${name} everywhere? This can't be taken back.`, [
    { key: 'n', value: 'no', name: 'no, keep' },
    { key: 'y', value: 'yes', name: 'yes, forget' },
  ]);
  return answer === 'yes';
}
