/** Who practices with whom: the answers, the drawn customers, their rooms, and the ear of check. */
import type { Context } from '../../context.js';
import { readCustomer, readProfile, type Raw } from '../../domain/answers.js';
import { checkWith } from '../../domain/check/index.js';
import { wordSets } from '../../domain/english.js';
import type { Customer, Profile } from '../../domain/model.js';
import type { Playbook, Verdict } from '../../domain/playbook.js';
import type { Drill } from '../../domain/practice/content.js';
import { drawCustomer } from '../../domain/practice/draw.js';
import { makeRoom, scriptsFor } from '../../domain/practice/room.js';
import type { SessionNeeds } from '../../domain/practice/session.js';
import type { Listened } from '../../domain/practice/talk.js';
import { Problem } from '../../domain/problem.js';
import { openEar, rulesOf } from '../../playbook/ear.js';
import { textOption, type Options } from '../command.js';
import { asRaw, gather, type Origins } from '../gather.js';
import { refuseMisfits } from '../missing.js';
import { savedAnswers } from '../saved.js';

/** Everything a session needs. */
export async function settingOf(
  context: Context,
  options: Options,
  seed: string,
  due: readonly string[],
): Promise<SessionNeeds> {
  const playbook = await context.playbook();
  const { profile, customer, today } = await people(context, options, playbook);
  const listen = earOf(playbook, [customer.name, profile.rep.name]);
  const readiness = (textOption(options, 'readiness') || 'ask') as Verdict;
  const roomOf = (index: number) => {
    const drawn = customer.name || index === 0 ? seed : `${seed}|${index}`;
    const who = drawCustomer(customer, profile, playbook, { seed: drawn, today, readiness });
    return {
      room: makeRoom(who, playbook, listen),
      script: scriptsFor(who, playbook, today, context.version),
    };
  };
  return {
    drill: (textOption(options, 'drill') || 'full') as Drill,
    tasks: whole(options, 'tasks', 5, 50),
    limit: whole(options, 'timed', 0, 3600),
    seed,
    due,
    version: context.version,
    roomOf,
  };
}

function whole(options: Options, flag: string, otherwise: number, most: number): number {
  const typed = textOption(options, flag);
  if (!typed) return otherwise;
  const value = Number(typed);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Problem(
    'usage',
    `--${flag} "${typed}" is not a number from 1 to ${most}.`,
    {},
    `Write it as --${flag} ${otherwise || 20}.`,
  );
}

/** The rep and the customer from flags, file, environment and what is saved; nothing has to be given. */
async function people(
  context: Context,
  options: Options,
  playbook: Playbook,
): Promise<{ profile: Profile; customer: Customer; today: string }> {
  const name = textOption(options, 'customer');
  const example = options['example'] ? await exampleAnswers() : undefined;
  const known = example ?? (await savedOf(context, name));
  const origins: Origins = new Map();
  const raw = asRaw(await gather(context, name, known, origins));
  const sets = wordSets(playbook.words);
  const { profile, misfits: own } = readProfile(raw, sets);
  const { customer, misfits } = readCustomer(raw, sets, undefined, context.today);
  const wrong = [...own, ...misfits].filter(({ field }) => field !== 'name' || raw['name']);
  refuseMisfits(wrong, origins);
  const fixed = options['today'] || context.io.env['REFCOACH_TODAY'] ? '' : String(example?.['today'] ?? '');
  return { profile, customer, today: fixed || context.today };
}

/** A customer who was named and isn't saved is a slip of the keys. */
async function savedOf(context: Context, name: string): Promise<Raw> {
  const known = await savedAnswers(context, name);
  if (name && !('name' in known))
    throw new Problem('usage', `No customer "${name}" is saved.`, {}, 'See: refcoach customer list');
  return known;
}

async function exampleAnswers(): Promise<Raw> {
  const { exampleOf } = await import('../../playbook/open.js');
  return exampleOf();
}

/** The ear, opened when the first line comes; names are never wrong. */
function earOf(playbook: Playbook, names: readonly string[]): (text: string) => Listened {
  let ear: ReturnType<typeof openEar> | undefined;
  const known = names.flatMap((name) => [name, name.split(' ')[0]!]).filter(Boolean);
  return (text) => {
    const { asks, findings } = checkWith((ear ??= openEar(rulesOf(playbook))), text, { names: known });
    return { asks: asks.length > 0, findings };
  };
}
