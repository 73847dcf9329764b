/** What every command is handed: streams, settings, playbook and store, each made when it is first used. */
import { existsSync } from 'node:fs';
import type { Options } from './commands/command.js';
import { textOption } from './commands/command.js';
import type { Io } from './io.js';
import type { Playbook } from './domain/playbook.js';
import { isDay } from './domain/dates.js';
import { Problem } from './domain/problem.js';
import { ownPlaybook, type OwnPlaybook } from './own-playbook.js';
import { storeHome } from './store/home.js';
import type { Store } from './store/store.js';

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
  /** The trainer's own playbook that is laid over the built-in one, and what named it. */
  ownPlaybook(): OwnPlaybook;
  /** What's kept on this machine. With --no-save it can be read and writes nothing. */
  store(): Promise<Store>;
  /** Whether anything was ever kept, so that a first run need not open the store to find nothing. */
  hasStore(): boolean;
  /** The folder everything is kept in, '' when this user has none. */
  folder(): string;
  /** What the store found damaged and set aside, for standard error. */
  notes(): readonly string[];
}

/** The context of one run. */
export function makeContext(io: Io, version: string, options: Options): Context {
  let playbook: Promise<Playbook> | undefined;
  let store: Store | undefined;
  let named: OwnPlaybook | undefined;
  const own = () => (named ??= ownPlaybook(io, options, folderOf(io)));
  let today = dayGiven(io, options);
  // The time zone of this machine is read for it: half a millisecond, and more where TZ names one.
  const day = () => (today ||= io.today());
  return {
    io,
    version,
    options,
    get today() {
      return day();
    },
    get mayAsk() {
      const forbidden = options['no-input'] || isOn(io.env['REFCOACH_NO_INPUT']) || isOn(io.env['CI']);
      return !forbidden && io.terminal.stderr && io.terminal.stdin;
    },
    color: {
      get out() {
        return colored(io, options, () => io.terminal.stdout);
      },
      get err() {
        return colored(io, options, () => io.terminal.stderr);
      },
    },
    quiet: options['quiet'] === true,
    playbook: () => (playbook ??= open(own())),
    ownPlaybook: () => own(),
    store: async () => (store ??= await openAt(io, options, day())),
    folder: () => folderOf(io),
    hasStore: () => existsSync(folderOf(io) || '/nonexistent'),
    notes: () => store?.notes ?? [],
  };
}

async function open({ path, label, by }: OwnPlaybook): Promise<Playbook> {
  const { openPlaybook } = await import('./playbook/open.js');
  if (path && !existsSync(path))
    throw new Problem(
      'unreadable',
      `There's no playbook folder "${label}".`,
      {},
      by === 'profile'
        ? 'Your profile names it. Put it back, or: refcoach profile edit --playbook ""'
        : 'Make one with: refcoach playbook new FOLDER',
    );
  return openPlaybook(path, label);
}

/** The day that a flag or the environment names, '' for none. */
function dayGiven(io: Io, options: Options): string {
  const given = textOption(options, 'today') || io.env['REFCOACH_TODAY'] || '';
  if (!given || isDay(given)) return given;
  throw new Problem('usage', `--today "${given}" is not a day.`, {}, 'Write it as 2027-04-12.');
}

const isOn = (value: string | undefined) =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** --no-color, then NO_COLOR, then FORCE_COLOR, then a dumb terminal, then whether the stream is a terminal. */
function colored(io: Io, options: Options, terminal: () => boolean): boolean {
  if (options['no-color'] || options['plain'] || io.env['NO_COLOR']) return false;
  if (isOn(io.env['FORCE_COLOR']) || isOn(io.env['CLICOLOR_FORCE'])) return true;
  return terminal() && io.env['TERM'] !== 'dumb';
}

/** The folder everything is kept in, '' when this user has none. */
const folderOf = (io: Io): string =>
  storeHome({ env: io.env, platform: io.platform, userHome: io.home(), cwd: io.cwd });

/** The store in the folder REFCOACH_HOME names, or the platform's own. */
async function openAt(io: Io, options: Options, day: string): Promise<Store> {
  const { openStore } = await import('./store/store.js');
  return openStore(folderOf(io), { save: !options['no-save'], day });
}
