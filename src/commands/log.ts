/** refcoach log: what came of it, and what is owed next. */
import type { Context } from '../context.js';
import { isDay } from '../domain/dates.js';
import { EVENTS, type Event } from '../domain/log.js';
import { Problem } from '../domain/problem.js';
import { SIGNALS, type Signal } from '../domain/model.js';
import {
  commaOption,
  listOption,
  textOption,
  type Command,
  type Options,
  type OptionSpec,
} from './command.js';

/** What each event is called in help. */
const HELP: Partial<Record<Event, string>> = {
  asked: 'you asked',
  'name-given': 'they named somebody (--who)',
  introduced: 'they introduced you',
  contacted: 'you wrote to or called the person',
  met: 'you met the person',
  won: 'the person became a customer',
  nothing: 'nothing came of it',
  thanked: 'you thanked the customer',
  reported: 'you told the customer how it goes',
};

const flags: OptionSpec[] = EVENTS.flatMap((flag) =>
  HELP[flag] ? [{ flag, help: HELP[flag], group: 'What happened' }] : [],
);

export const log: Command = {
  name: 'log',
  args: '[customer] [person]',
  summary: 'What came of it: asked, a name, an introduction, a meeting, a customer, nothing, thanks, a gift.',
  examples: [
    ['refcoach log', 'choose from the recent asks; two keys'],
    ['refcoach log Alan --asked --name-given --who "Priya Shah"', 'asked, and a name came'],
    ['refcoach log Alan --introduced --unasked --who "Priya Shah"', 'the best kind'],
    ['refcoach log Alan "Priya Shah" --won', 'she became a customer'],
    ['refcoach log Alan --signals praised --words "told his partner"', 'a sign of good will'],
    ['refcoach log Alan --list', 'what happened so far'],
  ],
  options: [
    ...flags,
    { flag: 'gave', value: 'TEXT', help: 'what you gave them, with no string on it', group: 'What happened' },
    { flag: 'scored', value: '0-10', help: 'their number', group: 'What happened' },
    {
      flag: 'signals',
      value: 'LIST',
      many: true,
      help: `good will they showed: ${SIGNALS.join(', ')}`,
      group: 'What happened',
    },
    {
      flag: 'who',
      value: 'NAME',
      many: true,
      help: 'the person named, introduced or met; may be repeated',
      group: 'About it',
    },
    { flag: 'unasked', help: 'it came without an ask', group: 'About it' },
    { flag: 'channel', value: 'ID', help: 'how: in-person, phone, email, …', group: 'About it' },
    { flag: 'words', value: 'TEXT', help: 'what was said', group: 'About it' },
    { flag: 'face', value: 'TEXT', help: 'whom you asked for', group: 'About it' },
    { flag: 'circle', value: 'ID', help: 'the circle you asked about', group: 'About it' },
    { flag: 'kind', value: 'ID', help: 'the kind of person you asked for', group: 'About it' },
    { flag: 'on', value: 'DATE', help: 'the day it happened (today)', group: 'About it' },
    { flag: 'new', help: 'take the name as somebody new, whoever is near it' },
    { flag: 'list', help: 'show the log, of one customer or of all' },
    { flag: 'limit', value: 'N', help: 'how many entries of --list (20; 0 for all)' },
    { flag: 'undo', help: 'take back the last entry' },
    { flag: 'format', value: 'FORMAT', choices: ['text', 'json', 'ndjson'], help: 'how to print it' },
    { flag: 'today', value: 'DATE', help: 'count from this day' },
  ],
  run,
};

async function run(context: Context, [name = '', person = '']: string[], options: Options): Promise<number> {
  const happened = eventsOf(options);
  if (options['undo']) return (await import('./log-list.js')).undoLast(context);
  if (options['list'] || (happened.length === 0 && !context.mayAsk)) {
    return (await import('./log-list.js')).listLog(context, name);
  }
  if (happened.length === 0)
    return (await import('./log-choose.js')).chooseAndLog(
      context,
      name,
      detailsFrom(context, options, person),
    );
  if (!name)
    throw new Problem('usage', 'Say whose log this is.', {}, 'Write: refcoach log "Alan Whitcomb" --asked');
  return (await import('./log-keep.js')).keepEvents(
    context,
    name,
    happened,
    detailsFrom(context, options, person),
  );
}

/** The events the flags say, in the order things happen. Unasked alone means an introduction. */
function eventsOf(options: Options): Event[] {
  const said = EVENTS.filter((event) => options[event === 'showed' ? 'signals' : event] !== undefined);
  return said.length === 0 && options['unasked'] ? ['introduced'] : said;
}

/** What the flags say about what happened. */
export interface Details {
  on: string;
  who: string[];
  unasked: boolean;
  channel: string;
  words: string;
  face: string;
  circle: string;
  kind: string;
  gave: string;
  scored: string;
  signals: Signal[];
  isNew: boolean;
}

function detailsFrom(context: Context, options: Options, person: string): Details {
  const text = (flag: string) => textOption(options, flag);
  const on = text('on') || context.today;
  if (!isDay(on)) throw new Problem('usage', `--on "${on}" is not a day.`, {}, 'Write it as 2027-04-12.');
  return {
    on,
    who: [...(person ? [person] : []), ...listOption(options, 'who')],
    unasked: options['unasked'] === true,
    channel: text('channel'),
    words: text('words'),
    face: text('face'),
    circle: text('circle'),
    kind: text('kind'),
    gave: text('gave'),
    scored: text('scored'),
    signals: signalsOf(options),
    isNew: options['new'] === true,
  };
}

/** The signs of good will that were named. Throws a Problem for one there isn't. */
function signalsOf(options: Options): Signal[] {
  const typed = commaOption(options, 'signals')
    .flatMap((value) => value.split(';'))
    .map((one) => one.trim());
  const wrong = typed.find((one) => !SIGNALS.includes(one as Signal));
  if (wrong === undefined) return typed as Signal[];
  throw new Problem('usage', `--signals: there is no "${wrong}".`, {}, `There are: ${SIGNALS.join(', ')}.`);
}
