/** Keeping what happened: the customer it's about, the person it's about, and what is owed now. */
import type { Context } from '../context.js';
import { due, type Due } from '../domain/follow-up.js';
import { isClosed, type LastAsk, type Standing } from '../domain/ledger.js';
import { personKey, withName, type Event, type NewEntry } from '../domain/log.js';
import { emptyCustomer, emptyProfile } from '../domain/model.js';
import type { Playbook } from '../domain/playbook.js';
import { Problem } from '../domain/problem.js';
import { cleanText } from '../domain/tidy.js';
import { keptLine, owedLine } from '../formats/log.js';
import { closest } from '../playbook/closest.js';
import type { Saved, Store } from '../store/store.js';
import { textOption } from './command.js';
import type { Details } from './log.js';
import { textWidth } from './ask-formats.js';
import { wanted } from './wanted.js';

/** Keeps the events and prints them with what is owed now. */
export async function keepEvents(
  context: Context,
  name: string,
  happened: readonly Event[],
  details: Details,
): Promise<number> {
  const [store, playbook] = await Promise.all([context.store(), context.playbook()]);
  checkIds(details, playbook);
  const customer = customerFor(context, store, cleanText(name), details);
  const now = happened.includes('asked') ? justAsked(customer, details) : customer;
  const entries = happened.flatMap((what) => entriesFor(what, now, details));
  store.record(...entries);
  const won = entries.filter(({ what, who }) => what === 'won' && who);
  for (const { who, at } of won) welcome(context, store, who!, at);
  print(context, customer, entries, owed(context, store, playbook, customer.id));
  return 0;
}

/** A channel, circle or kind that the playbook doesn't have is a slip of the finger. */
function checkIds({ channel, circle, kind }: Details, playbook: Playbook): void {
  const check = (flag: string, id: string, section: 'channels' | 'circles' | 'kinds') => {
    const known = id ? playbook.ids(section) : [];
    if (!id || known.includes(id)) return;
    const near = closest(id, known);
    throw new Problem(
      'usage',
      `--${flag}: there is no "${id}".`,
      {},
      near ? `Did you mean "${near}"?` : `See: refcoach list ${section}`,
    );
  };
  check('channel', channel, 'channels');
  check('circle', circle, 'circles');
  check('kind', kind, 'kinds');
}

/** The saved customer; somebody who isn't saved yet is from now on. */
function customerFor(context: Context, store: Store, name: string, { isNew }: Details): Saved {
  const found = isNew ? store.customers.find(name) : wanted(store, name);
  if (found) return found;
  store.saveCustomer({ ...emptyCustomer(), name });
  const made = store.customers.find(name);
  if (!made)
    throw new Problem(
      'usage',
      `Nobody saved is called "${name}".`,
      {},
      'With --no-save nobody new can be logged.',
    );
  if (!context.quiet) context.io.err(`New customer: ${name}.\n`);
  return made;
}

const ABOUT_PERSON: readonly Event[] = ['name-given', 'introduced', 'contacted', 'met', 'won', 'nothing'];

/** One entry, or one for each person it's about. */
function entriesFor(what: Event, { id, standing }: Saved, details: Details): NewEntry[] {
  const entry: NewEntry = { at: details.on, customer: id, what, words: cleanText(details.words) };
  switch (what) {
    case 'asked':
      return [{ ...entry, ...askedFor(standing, details) }];
    case 'gave':
      return [{ ...entry, words: cleanText(details.gave) }];
    case 'scored':
      return [{ ...entry, score: score(details.scored) }];
    case 'showed':
      return details.signals.map((signal) => ({ ...entry, signal }));
    case 'thanked':
    case 'reported':
      return [{ ...entry, channel: details.channel, who: cleanText(details.who[0] ?? '') }];
    default:
      return ABOUT_PERSON.includes(what)
        ? people(what, standing, details).map((who) => aboutPerson(entry, who, standing, details))
        : [entry];
  }
}

/** What was asked for: as the flags say, else as the ask was prepared. */
function askedFor(
  { prepared }: Standing,
  details: Details,
): Pick<LastAsk, 'channel' | 'circle' | 'kind'> & { face: string } {
  const { channel, face, circle, kind } = details;
  return {
    channel: channel || prepared?.channel || '',
    face: cleanText(face) || prepared?.face || '',
    circle: circle || prepared?.circle || '',
    kind: kind || prepared?.kind || '',
  };
}

/** What comes in the same breath as an ask came of that ask, not of the one before. */
const justAsked = (customer: Saved, details: Details): Saved => ({
  ...customer,
  standing: { ...customer.standing, lastAsk: { at: details.on, ...askedFor(customer.standing, details) } },
});

function score(typed: string): number {
  const match = /^(\d{1,2})(?:\s*\/\s*10)?$/.exec(typed.trim());
  if (match && Number(match[1]) <= 10) return Number(match[1]);
  throw new Problem(
    'usage',
    `--scored "${typed}" is not a number from 0 to 10.`,
    {},
    'Write it as --scored 9.',
  );
}

/** Whom it's about: as said, or the one person who is open; a name may also come without a name. */
function people(what: Event, { leads }: Standing, { who }: Details): string[] {
  if (who.length > 0) return who.map(cleanText);
  const open = leads.filter((lead) => !isClosed(lead) && !(what === 'introduced' && lead.introduced));
  if (what === 'name-given' || open.length === 0) return [''];
  if (open.length === 1) return [open[0]!.name];
  const names = open.map(({ name }) => `"${name}"`).join(', ');
  throw new Problem('usage', 'Several people are open with this customer.', {}, `Say who: --who ${names}.`);
}

/** Whatever comes later of a person carries what was asked for when they came up. */
function aboutPerson(entry: NewEntry, who: string, standing: Standing, details: Details): NewEntry {
  const lead = standing.leads.find(({ name }) => personKey(name) === personKey(who));
  const from = lead ?? (details.unasked ? undefined : standing.lastAsk);
  return {
    ...entry,
    who: lead?.name ?? who,
    unasked: details.unasked,
    channel: details.channel || from?.channel || '',
    circle: details.circle || from?.circle || '',
    kind: details.kind || from?.kind || '',
  };
}

/** Who became a customer is one from that day on, so that chains go on. */
function welcome(context: Context, store: Store, name: string, since: string): void {
  if (store.customers.find(name)) return;
  store.saveCustomer({ ...emptyCustomer(), name, since });
  if (!context.quiet) context.io.err(`${name} is a customer now.\n`);
}

/** What is due now with this customer. */
function owed(context: Context, store: Store, playbook: Playbook, id: string): Due[] {
  const now = store.customers.read(id);
  if (!now) return [];
  const { today } = context;
  const { items } = due([now], store.profile() ?? emptyProfile(), playbook, {
    today,
    until: today,
    asks: 0,
    most: 0,
    seed: '',
  });
  return items.filter(({ text, action }) => text && action !== 'ask');
}

function print(
  context: Context,
  { customer }: Saved,
  entries: readonly NewEntry[],
  next: readonly Due[],
): void {
  if (textOption(context.options, 'format').endsWith('json')) {
    const logged = entries.map((entry) => withName(entry, customer.name));
    return context.io.out(`${JSON.stringify({ schema: 'refcoach.log/1', logged, due: next })}\n`);
  }
  const width = textWidth(context);
  const lines = entries.map((entry) => keptLine(entry, customer.name, width));
  context.io.out(`${[...lines, ...next.map((item) => owedLine(item, width))].join('\n')}\n`);
}
