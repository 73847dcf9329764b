/** refcoach report: what works, what came unasked, and who introduced whom. */
import type { Context } from '../context.js';
import { chains, wayUp, type Link } from '../domain/chains.js';
import { isDay } from '../domain/dates.js';
import type { Playbook } from '../domain/playbook.js';
import { Problem } from '../domain/problem.js';
import { report as addUp, type Report } from '../domain/report.js';
import type { Labels } from '../formats/report/words.js';
import type { Listed, Store } from '../store/store.js';
import { textLook } from './ask-formats.js';
import { textOption, type Command, type Options } from './command.js';
import { writeOut } from './output.js';

const FORMATS = ['text', 'html', 'json', 'csv'] as const;

export const report: Command = {
  name: 'report',
  args: '',
  summary: 'What works: from asks to customers, what came unasked, who introduced whom.',
  examples: [
    ['refcoach report', 'bars, months and the tree'],
    ['refcoach report --since 2027-01-01 --format html --out report.html', 'one page with charts'],
    ['refcoach report --chain "Priya Shah"', 'whom to thank for her, upwards'],
    ['refcoach report --format csv', 'for a spreadsheet'],
  ],
  options: [
    { flag: 'since', value: 'DATE', help: 'from this day on' },
    { flag: 'until', value: 'DATE', help: 'up to this day' },
    { flag: 'today', value: 'DATE', help: 'as it stood on this day: nothing later is counted' },
    { flag: 'chain', value: 'NAME', help: 'only the way up from this person' },
    { flag: 'format', value: 'FORMAT', choices: FORMATS, help: 'how to print it' },
    { flag: 'out', value: 'FILE', help: 'write to a file' },
  ],
  run,
};

async function run(context: Context, _args: string[], options: Options): Promise<number> {
  const [store, playbook] = await Promise.all([context.store(), context.playbook()]);
  const log = await store.logTable();
  const listed = new Map(store.customers.rows().map((row) => [row.id, row]));
  const until = lastDay(day(options, 'until'), day(options, 'today'));
  const links = chains(log, (id) => listed.get(id)?.name ?? '', until);
  const name = textOption(options, 'chain');
  if (name) return chain(context, links, name);
  const needs = {
    since: day(options, 'since'),
    until,
    trade: tradeOf(store, playbook),
    occupationOf: occupations(listed, playbook),
  };
  const added = addUp(log, store.tallies(), needs);
  writeOut(context, textOption(options, 'out'), await formatted(added, links, labels(playbook), context));
  return 0;
}

/** The earlier of two last days; '' is none. */
const lastDay = (one: string, two: string): string => (one && two ? (one < two ? one : two) : one || two);

function day(options: Options, flag: string): string {
  const typed = textOption(options, flag);
  if (!typed || isDay(typed)) return typed;
  throw new Problem('usage', `--${flag} "${typed}" is not a day.`, {}, 'Write it as 2027-04-12.');
}

/** The people to thank, from the nearest upwards. */
function chain(context: Context, links: readonly Link[], name: string): number {
  const way = wayUp(links, name);
  if (way.length === 0)
    throw new Problem('usage', `Nobody in the log is called "${name}".`, {}, 'See: refcoach report');
  const json = () => `${JSON.stringify({ schema: 'refcoach.chain/1', chain: way })}\n`;
  context.io.out(
    textOption(context.options, 'format') === 'json' ? json() : `${way.join('\n  introduced by ')}\n`,
  );
  return 0;
}

const tradeOf = (store: Store, playbook: Playbook): string =>
  playbook.match('trades', store.profile()?.trade ?? '');

function occupations(listed: ReadonlyMap<string, Listed>, playbook: Playbook): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const words = listed.get(id)?.occupation ?? '';
    const before = known.get(words);
    if (before !== undefined) return before;
    const occupation = playbook.match('people', words) || words.toLowerCase();
    known.set(words, occupation);
    return occupation;
  };
}

/** What groups are called, by the playbook; what isn't known is said so. */
function labels(playbook: Playbook): Labels {
  return (grouping, key) => {
    if (!key) return 'not said';
    if (grouping === 'channel') return playbook.channel(key)?.name ?? key;
    if (grouping === 'circle') return playbook.circle(key)?.name ?? key;
    if (grouping === 'kind') return playbook.kind(key)?.many ?? key;
    if (grouping === 'trade') return playbook.trade(key)?.name ?? key;
    if (grouping === 'occupation') return playbook.person(key)?.name ?? key;
    return key;
  };
}

async function formatted(
  added: Report,
  links: readonly Link[],
  label: Labels,
  context: Context,
): Promise<string> {
  switch (textOption(context.options, 'format')) {
    case 'json':
      return `${JSON.stringify({ schema: 'refcoach.report/1', ...added, chains: links }, null, 2)}\n`;
    case 'csv':
      return (await import('../formats/report/csv.js')).reportCsv(added, label);
    case 'html':
      return (await import('../formats/report/html.js')).reportHtml(added, links, label, 'What works');
    default: {
      const { reportText } = await import('../formats/report/text.js');
      return reportText(added, links, label, await textLook(context), { drawn: !context.options['plain'] });
    }
  }
}
