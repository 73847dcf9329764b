/** What every command is handed: streams, settings, playbook and store, each made when it is first used. */
import type { Options } from './commands/command.js';
import { textOption } from './commands/command.js';
import type { Io } from './io.js';
import type { Playbook } from './domain/playbook.js';
import { openPlaybook } from './playbook/open.js';
import { isDay } from './domain/dates.js';
import { Problem } from './domain/problem.js';

export interface Context {
  io: Io;
  version: string;
  options: Options;
  /** The day everything is counted from. */
  today: string;
  /** Whether somebody is there to be asked. */
  mayAsk: boolean;
  /** Whether to color what goes to a stream. */
  color: { out: boolean; err: boolean };
  quiet: boolean;
  playbook(): Promise<Playbook>;
}

/** The context of one run. */
export function makeContext(io: Io, version: string, options: Options): Context {
  let playbook: Promise<Playbook> | undefined;
  return {
    io,
    version,
    options,
    today: todayOf(io, options),
    mayAsk: io.terminal.stdin && io.terminal.stderr && !options['no-input'] && !isOn(io.env['REFCOACH_NO_INPUT']) && !isOn(io.env['CI']),
    color: { out: colored(io, options, io.terminal.stdout), err: colored(io, options, io.terminal.stderr) },
    quiet: options['quiet'] === true,
    playbook: () => (playbook ??= openPlaybook(textOption(options, 'playbook') || io.env['REFCOACH_PLAYBOOK'] || '')),
  };
}

function todayOf(io: Io, options: Options): string {
  const given = textOption(options, 'today') || io.env['REFCOACH_TODAY'] || '';
  if (!given) return io.today();
  if (isDay(given)) return given;
  throw new Problem('usage', `--today "${given}" is not a day.`, {}, 'Write it as 2027-04-12.');
}

const isOn = (value: string | undefined) => value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** --no-color, then NO_COLOR, then FORCE_COLOR, then a dumb terminal, then whether the stream is a terminal. */
function colored(io: Io, options: Options, terminal: boolean): boolean {
  if (options['no-color'] || options['plain'] || io.env['NO_COLOR']) return false;
  if (isOn(io.env['FORCE_COLOR']) || isOn(io.env['CLICOLOR_FORCE'])) return true;
  return terminal && io.env['TERM'] !== 'dumb';
}
