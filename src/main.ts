/** The program: finds the command, runs it, and is the one place where an error becomes a message and an exit code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from './commands/index.js';
import type { Command } from './commands/command.js';
import { makeContext } from './context.js';
import { EXIT, Problem } from './domain/problem.js';
import { ClosedPipe, processIo, type Io } from './io.js';
import { parse } from './parse.js';

declare const REFCOACH_VERSION: string;
export const VERSION = typeof REFCOACH_VERSION === 'string' ? REFCOACH_VERSION : '0.0.0-source';

/** Runs refcoach on a command line; gives the exit code. Never throws. */
export async function main(argv: string[], io: Io = processIo()): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    return report(error, argv, io);
  }
}

async function run(argv: string[], io: Io): Promise<number> {
  const [word = '', ...rest] = argv;
  if (word === '--version' || word === '-V') return print(io, `${VERSION}\n`);
  if (word === '' || word === '--help' || word === '-h') return print(io, await help(''));
  if (word === 'help') return print(io, await help(rest[0] ?? ''));
  const load = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (!load) throw await unknownCommand(argv);
  if (rest.includes('--help') || rest.includes('-h')) return print(io, await help(word));
  const command = await load();
  const parsed = parse(command, rest) ?? (await explained(command, rest));
  const context = makeContext(io, VERSION, parsed.options);
  try {
    return await command.run(context, parsed.args, parsed.options);
  } finally {
    for (const note of context.notes()) io.err(`refcoach: ${note}\n`);
  }
}

function print(io: Io, text: string): number {
  io.out(text);
  return 0;
}

/** Help is rendered when the package is built; from source it is made on the spot. */
async function help(name: string): Promise<string> {
  if (name && !Object.hasOwn(COMMANDS, name)) throw await unknownCommand([name]);
  const built = builtHelp(name);
  if (built !== undefined) return built;
  const { helpOf, makeProgram } = await import('./program.js');
  return helpOf(makeProgram(await allCommands(), VERSION), name);
}

function builtHelp(name: string): string | undefined {
  try {
    return readFileSync(join(__dirname, 'help', `${name || 'refcoach'}.txt`), 'utf8');
  } catch {
    return undefined;
  }
}

const allCommands = (): Promise<Command[]> => Promise.all(Object.values(COMMANDS).map((load) => load()));

async function explained(command: Command, argv: string[]) {
  const { makeProgram, parseWords } = await import('./program.js');
  return parseWords(makeProgram([command], VERSION), command, argv);
}

async function unknownCommand(argv: string[]): Promise<Error> {
  const { makeProgram, wrongUse } = await import('./program.js');
  const { CommanderError } = await import('commander');
  try {
    await makeProgram(await allCommands(), VERSION).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return wrongUse(error, '');
  }
  return new Problem('usage', `There is no command "${argv[0]}".`, {}, 'See: refcoach --help');
}

function report(error: unknown, argv: string[], io: Io): number {
  if (error instanceof ClosedPipe) return 0;
  const debug = argv.includes('--debug');
  if (error instanceof Problem) {
    io.err(`refcoach: ${error.line}\n`);
    if (debug && error.stack) io.err(`${error.stack}\n`);
    return EXIT[error.fault];
  }
  const { message, stack } = error as Error;
  io.err(
    `refcoach: A fault of ours: ${message}. Please report it with what you ran${debug ? '' : ' and the output of --debug'}.\n`,
  );
  if (debug) io.err(`${stack}\n`);
  return EXIT.bug;
}
