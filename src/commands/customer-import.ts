/** Taking customers in: a CRM's table, contacts of phones and mail programs, or the export of another refcoach. */
import type { Context } from '../context.js';
import { readCustomer, type Raw } from '../domain/answers.js';
import { wordSets, type WordSets } from '../domain/english.js';
import type { Customer } from '../domain/model.js';
import { EXIT, Problem } from '../domain/problem.js';
import { isVcard, readVcards, vcardText } from '../formats/records/vcard.js';
import { readAll } from '../io.js';
import type { Store } from '../store/store.js';
import { textOption } from './command.js';
import { writeOut } from './output.js';

/** A record of a file, or why it can't be taken. */
export interface Taken {
  line: number;
  raw: string;
  record: Raw;
  problem: string;
}

/** Takes files in; gives 65 when a record of one was bad. */
export async function importCustomers(context: Context, files: string[]): Promise<number> {
  if (files.length === 0)
    throw new Problem('usage', 'Say which file.', {}, 'Write: refcoach customer import contacts.vcf');
  let bad = 0;
  for (const file of files) bad += await importFile(context, file);
  return bad > 0 ? EXIT.data : 0;
}

async function importFile(context: Context, file: string): Promise<number> {
  const bytes = readAll(file, context.io);
  const text = vcardText(bytes.subarray(0, 4096));
  const store = await context.store();
  if (/^\uFEFF?\s*\{\s*"schema"\s*:\s*"refcoach\.export\//.test(text))
    return fromExport(context, store, bytes.toString('utf8'), file);
  const taken = isVcard(text) ? readVcards(vcardText(bytes)) : await fromTable(context, bytes, file);
  return keep(context, store, taken, file);
}

async function fromTable(context: Context, bytes: Buffer, file: string): Promise<Taken[]> {
  const { tableRecords } = await import('./customer-table.js');
  return tableRecords(context, bytes, file);
}

/** Another refcoach's export: nothing is lost and nothing comes twice. A profile is taken when there's none here. */
async function fromExport(context: Context, store: Store, text: string, file: string): Promise<number> {
  const { customers, known, entries, profile, rejects } = store.importLines(text, file);
  if (profile && !store.profile()) await store.saveProfile(profile);
  context.io.out(
    `${customers} customers and ${entries} entries taken in; ${known} customers were here already.\n`,
  );
  return tell(
    context,
    file,
    rejects.map(({ line, reason, text: raw }) => ({ line, raw, problem: `${reason}.` })),
  );
}

async function keep(context: Context, store: Store, taken: readonly Taken[], file: string): Promise<number> {
  const sets = wordSets((await context.playbook()).words);
  const rejects: Pick<Taken, 'line' | 'raw' | 'problem'>[] = [];
  const customers = taken.flatMap((one): Customer[] => {
    const customer = one.problem ? undefined : read(one, sets, context.today);
    if (typeof customer === 'object') return [customer];
    rejects.push({ line: one.line, raw: one.raw, problem: customer ?? one.problem });
    return [];
  });
  const { added, filled, known } = store.addCustomers(customers);
  context.io.out(`${added} new, ${filled} completed, ${known} as they were.\n`);
  return tell(context, file, rejects);
}

/** Through the door where all facts come in: a customer, or what doesn't fit. */
function read({ record }: Taken, sets: WordSets, today: string): Customer | string {
  const { customer, misfits } = readCustomer(record, sets, undefined, today);
  return misfits.length === 0 ? customer : misfits.map(({ message }) => message).join(' ');
}

/** Says what couldn't be taken, and keeps it when asked to. */
function tell(
  context: Context,
  file: string,
  rejects: readonly Pick<Taken, 'line' | 'raw' | 'problem'>[],
): number {
  const out = textOption(context.options, 'rejects');
  if (out) writeOut(context, out, rejects.map(({ raw }) => `${raw.replace(/\r?\n$/, '')}\n`).join(''));
  for (const { line, problem } of rejects) context.io.err(`${file}:${line}: ${problem}\n`);
  if (rejects.length > 0) context.io.err(`${rejects.length} left out.\n`);
  return rejects.length;
}
