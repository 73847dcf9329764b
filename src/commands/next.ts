/** refcoach next: what is due today and this week, the most human first, with its words. */
import type { Context } from '../context.js';
import { addDays } from '../domain/dates.js';
import { lookBack } from '../domain/duties.js';
import { due, type Due, type DueOptions, type Known } from '../domain/follow-up.js';
import { emptyProfile } from '../domain/model.js';
import type { FollowUp } from '../domain/playbook.js';
import { Problem } from '../domain/problem.js';
import { dueSheet } from '../formats/due.js';
import { toMarkdown } from '../formats/scripts/markdown.js';
import { toText } from '../formats/scripts/text.js';
import { dayNumber } from '../store/state.js';
import type { Store } from '../store/store.js';
import { textLook } from './ask-formats.js';
import { textOption, type Command, type Options } from './command.js';
import { writeOut } from './output.js';

const FORMATS = ['text', 'markdown', 'json', 'ndjson', 'ics'] as const;

export const next: Command = {
  name: 'next',
  args: '',
  summary: 'What is due today and this week: thanks, reports back, follow-ups, who may be asked again.',
  examples: [
    ['refcoach next', 'today and this week, with the words'],
    ['refcoach next --days 0', 'today alone'],
    ['refcoach next --format ics --out next.ics', 'for the calendar'],
    ['refcoach next --format ndjson', 'for a script, one thing a line'],
  ],
  options: [
    { flag: 'days', value: 'N', help: 'how many days to look ahead (7)' },
    { flag: 'limit', value: 'N', help: 'at most so many things (25 on a page, all in data; 0 for all)' },
    { flag: 'all', help: 'everybody who may be asked, not only the first few' },
    { flag: 'format', value: 'FORMAT', choices: FORMATS, help: 'how to print it' },
    { flag: 'out', value: 'FILE', help: 'write to a file' },
    { flag: 'seed', value: 'TEXT', help: 'choose other phrasings' },
    { flag: 'today', value: 'DATE', help: 'count from this day' },
  ],
  run,
};

async function run(context: Context, _args: string[], options: Options): Promise<number> {
  const { today } = context;
  const until = addDays(today, wholeNumber(textOption(options, 'days') || '7', 'days'));
  const store = await context.store();
  const all = options['all'] === true;
  const most = wholeNumber(textOption(options, 'limit') || (isPage(options) ? '25' : '0'), 'limit');
  const wanted = { today, until, asks: all ? 0 : 5, most, seed: textOption(options, 'seed') };
  const { items, total } =
    store.customers.count() === 0 ? { items: [], total: 0 } : await dueIn(context, store, wanted);
  writeOut(context, textOption(options, 'out'), await formatted(items, context, until));
  if (total > items.length && !context.quiet)
    context.io.err(`${total - items.length} more; see them with --limit 0.\n`);
  return 0;
}

async function dueIn(
  context: Context,
  store: Store,
  wanted: DueOptions,
): Promise<{ items: Due[]; total: number }> {
  const playbook = await context.playbook();
  const known = candidates(store, playbook.followUp, { ...wanted, all: wanted.asks === 0 });
  return due(known, store.profile() ?? emptyProfile(), playbook, wanted);
}

const isPage = (options: Options) => ['', 'text', 'markdown'].includes(textOption(options, 'format'));

/** A whole number of at least 0 from an option. */
export function wholeNumber(typed: string, flag: string): number {
  if (/^\d{1,5}$/.test(typed)) return Number(typed);
  throw new Problem('usage', `--${flag} "${typed}" is not a whole number.`, {}, 'Write it as 7.');
}

interface Window {
  today: string;
  until: string;
  all: boolean;
}

/** The customers worth reading: something moved lately, a meeting comes, the cadence has passed, or good will is high. */
function candidates(store: Store, rules: FollowUp, { today, until, all }: Window): Known[] {
  const [since, now, last] = [dayNumber(lookBack(today)), dayNumber(today), dayNumber(until)];
  const from = dayNumber(addDays(today, -rules.askAgain - 60));
  const to = dayNumber(addDays(until, -Math.floor(rules.askAgain / 2) + 3));
  return store.customers.choose(({ key, moved, asked, meeting, goodwill }) => {
    const open: number[] = [];
    const again: number[] = [];
    const never: number[] = [];
    for (let row = 0; row < key.length; row++) {
      const ask = asked[row]!;
      if (moved[row]! >= since || (meeting[row]! >= now && meeting[row]! <= last)) open.push(row);
      if (ask > 0 && ask >= from && ask <= to) again.push(row);
      if (ask === 0 && goodwill[row]! >= 50) never.push(row);
    }
    const best = (rows: number[], most: number) =>
      all
        ? rows
        : rows
            .sort((one, two) => goodwill[two]! - goodwill[one]! || key[one]! - key[two]! || one - two)
            .slice(0, most);
    return new Set([...open, ...best(again, 100), ...best(never, 12)]);
  });
}

async function formatted(items: readonly Due[], context: Context, until: string): Promise<string> {
  const { today } = context;
  switch (textOption(context.options, 'format')) {
    case 'json':
      return `${JSON.stringify({ schema: 'refcoach.next/1', today, until, items: items.map(asData) }, null, 2)}\n`;
    case 'ndjson':
      return items.map((item) => `${JSON.stringify(asData(item))}\n`).join('');
    case 'markdown':
      return toMarkdown(dueSheet(items, today));
    case 'ics': {
      const { toCalendar } = await import('../formats/calendar.js');
      return toCalendar(items, today);
    }
    default:
      return toText(dueSheet(items, today), await textLook(context));
  }
}

const asData = ({ action, date, late, customer, callMe, who, why, text, command }: Due) => ({
  action,
  date,
  late,
  customer,
  callMe,
  who,
  why,
  text,
  command,
});
