/** Logging by choosing: one key for whose ask it was, one for what came of it. */
import type { Context } from '../context.js';
import { addDays } from '../domain/dates.js';
import { isClosed, lastMove, leadMoved, type Standing } from '../domain/ledger.js';
import { personKey, type Event } from '../domain/log.js';
import type { Signal } from '../domain/model.js';
import { Problem } from '../domain/problem.js';
import { inquirerPrompter, pressKey } from '../interview/inquirer-prompter.js';
import type { KeyChoice } from '../interview/key-prompt.js';
import { lookOf, type Look } from '../interview/look.js';
import { Stopped } from '../interview/prompter.js';
import { dayNumber } from '../store/state.js';
import type { Saved, Store } from '../store/store.js';
import type { Details } from './log.js';
import { keepEvents } from './log-keep.js';
import { saved } from './wanted.js';
import { paintsFor } from '../paint.js';

/** Asks whose ask it was, unless that's named, and what came of it. */
export async function chooseAndLog(context: Context, name: string, details: Details): Promise<number> {
  const store = await context.store();
  const drawing = context.io.env['TERM'] !== 'dumb' && !context.options['plain'];
  const look = lookOf(await paintsFor(context.color.err), drawing, context.io);
  try {
    const customer = name ? saved(store, name) : await whose(context, store, look);
    const what = (await pressKey(
      context.io.keyboard(),
      look,
      `${customer.customer.name}: what came of it?`,
      eventKeys(customer),
    )) as Event;
    return await keepEvents(context, customer.customer.name, [what], {
      ...details,
      ...(await more(context, look, what, customer)),
    });
  } catch (error) {
    throw error instanceof Stopped ? new Problem('interrupted', 'Stopped. Nothing was logged.') : error;
  }
}

/** The recent asks, the last first, nine at most: a key each. */
async function whose(context: Context, store: Store, look: Look): Promise<Saved> {
  const recent = recentAsks(store, context.today);
  if (recent.length === 0)
    throw new Problem('usage', 'There is no recent ask.', {}, 'Write: refcoach log "Alan Whitcomb" --asked');
  const choices = recent.map(({ id, customer, standing }, at) => ({
    key: String(at + 1),
    value: id,
    name: `${customer.name}, ${stateOf(standing)}`,
  }));
  const id = await pressKey(context.io.keyboard(), look, 'Whose ask?', choices);
  return recent.find((one) => one.id === id)!;
}

/** Customers with something open that moved in the last two months, the last first. */
function recentAsks(store: Store, today: string): Saved[] {
  const since = dayNumber(addDays(today, -60));
  const found = store.customers.choose(({ moved, asked }) => {
    const last = (row: number) => Math.max(moved[row]!, asked[row]!);
    const rows = [...moved.keys()]
      .filter((row) => last(row) >= since)
      .sort((one, two) => last(two) - last(one));
    const ninth = rows[8];
    return ninth === undefined ? rows : rows.filter((row) => last(row) >= last(ninth));
  });
  const last = ({ standing, customer }: Saved) =>
    Math.max(...[lastMove(standing), standing.lastAsked, customer.lastAsked].map(dayNumber));
  const byName = (one: Saved, two: Saved) =>
    personKey(one.customer.name) < personKey(two.customer.name) ? -1 : 1;
  return found.sort((one, two) => last(two) - last(one) || byName(one, two)).slice(0, 9);
}

function stateOf({ prepared, lastAsked, leads }: Standing): string {
  const open = leads
    .filter((lead) => !isClosed(lead))
    .sort((one, two) => (leadMoved(one) < leadMoved(two) ? 1 : -1))[0];
  if (open) return `${open.name || 'somebody'}, ${leadMoved(open)}`;
  if (prepared) return `prepared ${prepared.at}`;
  return `asked ${lastAsked}`;
}

const KEYS: readonly [key: string, value: Event, name: string][] = [
  ['a', 'asked', 'asked'],
  ['n', 'name-given', 'they named somebody'],
  ['i', 'introduced', 'they introduced you'],
  ['c', 'contacted', 'you wrote or called'],
  ['m', 'met', 'you met'],
  ['w', 'won', 'a new customer'],
  ['x', 'nothing', 'nothing came of it'],
  ['t', 'thanked', 'you thanked them'],
  ['r', 'reported', 'you told them how it goes'],
  ['g', 'gave', 'you gave something'],
  ['s', 'showed', 'they showed good will'],
];

const SHOWN: readonly [key: string, value: Signal, name: string][] = [
  ['p', 'praised', 'praised you, unasked'],
  ['b', 'came-back', 'came back or bought again'],
  ['a', 'asks-advice', 'asked your advice beyond what you sell'],
  ['d', 'defended-price', 'stood up for your price'],
];

/** The likeliest first, so that Enter takes it. */
function eventKeys({ standing }: Saved): KeyChoice[] {
  const likely: Event = standing.prepared ? 'asked' : standing.thanksFor ? 'thanked' : 'introduced';
  const all = KEYS.map(([key, value, name]) => ({ key, value, name }));
  return [...all.filter(({ value }) => value === likely), ...all.filter(({ value }) => value !== likely)];
}

/** What else must be known: who, when it isn't plain, or what was given. */
async function more(
  context: Context,
  look: Look,
  what: Event,
  { standing }: Saved,
): Promise<Partial<Details>> {
  const ask = async (question: string, help: string) =>
    inquirerPrompter(context.io.keyboard(), look).text({
      field: what,
      ask: question,
      help,
      place: '',
      canGoBack: false,
      sentence: '',
      example: '',
      before: '',
      needed: what === 'gave',
      read: (typed) => ({ shown: typed }),
    });
  if (what === 'showed') {
    const keys = SHOWN.map(([key, value, name]) => ({ key, value, name }));
    return { signals: [(await pressKey(context.io.keyboard(), look, 'How?', keys)) as Signal] };
  }
  if (what === 'gave') return { gave: await ask('What did you give?', '') };
  const open = standing.leads.filter((lead) => !isClosed(lead));
  const aboutPerson = ['name-given', 'introduced', 'contacted', 'met', 'won', 'nothing'].includes(what);
  if (!aboutPerson || (what !== 'name-given' && open.length === 1)) return {};
  const names = open
    .map(({ name }) => name)
    .filter(Boolean)
    .join(', ');
  const who = (await ask('Who is it?', names ? `Open: ${names}` : 'Enter when you have no name.')).trim();
  return who ? { who: [who] } : {};
}
