/** Adding a customer, and changing one by flags or in the editor. */
import type { Context } from '../context.js';
import { readCustomer, type Raw } from '../domain/answers.js';
import { wordSets } from '../domain/english.js';
import type { Customer } from '../domain/model.js';
import { emptyCustomer } from '../domain/model.js';
import { Problem } from '../domain/problem.js';
import { listOption, oneText } from './command.js';
import { oneName } from './customer.js';
import { inEditor } from './editor.js';
import { FIELDS, flagOf } from './fields.js';
import { nearest, saved } from './wanted.js';
import { refuseMisfits } from './missing.js';

/** Adds somebody new; a name that's near a saved one needs --new. */
export async function addCustomer(context: Context, names: string[]): Promise<number> {
  const store = await context.store();
  const name = oneName(names, 'add');
  const near = context.options['new'] ? '' : nearest(store, name);
  if (near)
    throw new Problem(
      'usage',
      `"${near}" is saved already.`,
      {},
      'Change it with "customer edit", or add --new.',
    );
  const customer = await asCustomer(context, { name, ...given(context) });
  store.saveCustomer(customer);
  context.io.out(`Added: ${customer.name}.\n`);
  return 0;
}

/** Changes what flags say; on a terminal without flags the record opens in the editor. */
export async function editCustomer(context: Context, names: string[]): Promise<number> {
  const store = await context.store();
  const found = saved(store, oneName(names, 'edit'));
  const changes = given(context);
  const raw =
    Object.keys(changes).length > 0
      ? { ...found.customer, ...changes }
      : await edited(context, found.customer);
  const customer = await asCustomer(context, raw);
  store.replaceCustomer(found.id, customer);
  context.io.out(`Changed: ${customer.name}.\n`);
  return 0;
}

/** What flags and --set say of the customer. */
function given({ options }: Context): Raw {
  const changes: Record<string, unknown> = {};
  for (const field of FIELDS)
    if (options[flagOf(field)] !== undefined) changes[field] = oneText(options[flagOf(field)]);
  for (const pair of listOption(options, 'set')) {
    const at = pair.indexOf('=');
    if (at < 1)
      throw new Problem('usage', `--set "${pair}" has no "=".`, {}, 'Write it as --set field=value.');
    changes[pair.slice(0, at).trim()] = pair.slice(at + 1);
  }
  return changes;
}

/** Through the door where all facts come in; what doesn't fit is one error. */
async function asCustomer(context: Context, raw: Raw): Promise<Customer> {
  const { customer, misfits } = readCustomer(
    raw,
    wordSets((await context.playbook()).words),
    undefined,
    context.today,
  );
  refuseMisfits(misfits);
  return customer;
}

async function edited(context: Context, customer: Customer): Promise<Raw> {
  if (context.mayAsk) return inEditor(context, { ...emptyCustomer(), ...customer });
  throw new Problem(
    'usage',
    'Say what to change.',
    {},
    'Give flags such as --score 10. See: refcoach customer --help',
  );
}
