/** The commander program, made from the same tables as the strict parser: it words help and errors, and parses what the other would not. */
import { Command as Commander, CommanderError, Option } from 'commander';
import type { Command, OptionSpec } from './commands/command.js';
import { optionsOf, type Parsed } from './parse.js';
import { Problem } from './domain/problem.js';

const TAGLINE = 'Helps you ask a customer for introductions in the way that works.';

const ROOT_EXAMPLES: [string, string][] = [
  ['refcoach ask', 'the interview, then your words'],
  ['refcoach ask --example', 'see a whole result at once'],
  [
    'refcoach check --text "Do you know anyone who needs a roof?"',
    'hear what is wrong, and the same ask done right',
  ],
  ['refcoach ask --from customers.csv --format ndjson', 'a result for every row'],
];

/** The whole program over the given commands. Help and errors come back as CommanderError. */
export function makeProgram(commands: readonly Command[], version: string): Commander {
  const program = new Commander('refcoach');
  program
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: () => undefined, getOutHelpWidth: () => 80 });
  program.enablePositionalOptions().showSuggestionAfterError().helpCommand(false);
  program.configureHelp({ subcommandTerm: (sub) => sub.name() });
  program.description(TAGLINE).version(version, '-V, --version', 'print the version');
  program.addHelpText('beforeAll', '');
  examplesFirst(program, ROOT_EXAMPLES);
  for (const command of commands) addCommand(program, command);
  return program;
}

function addCommand(program: Commander, command: Command): void {
  const sub = program
    .command(command.args ? `${command.name} ${command.args}` : command.name)
    .description(command.summary);
  sub.configureHelp({ styleTitle: (title) => title });
  for (const spec of optionsOf(command)) sub.addOption(optionFor(spec));
  sub.allowExcessArguments(false).action(() => undefined);
  examplesFirst(sub, command.examples);
}

function optionFor(spec: OptionSpec): Option {
  const name = `${spec.short ? `-${spec.short}, ` : ''}--${spec.flag}${spec.value ? ` <${spec.value}>` : ''}`;
  const option = new Option(name, spec.help);
  if (spec.choices) option.choices([...spec.choices]);
  if (spec.many)
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  if (spec.group) option.helpGroup(`${spec.group}:`);
  return option;
}

/** Examples stand above the usage, where a hurried reader looks. */
function examplesFirst(command: Commander, examples: readonly (readonly [string, string])[]): void {
  if (examples.length === 0) return;
  const wide = Math.max(...examples.map(([line]) => line.length));
  const row = ([line, what]: readonly [string, string]) =>
    wide > 44 ? `  ${line}\n      ${what}` : `  ${line.padEnd(wide)}  ${what}`;
  command.addHelpText('before', `Examples:\n${examples.map(row).join('\n')}\n`);
}

/** Help of the program, or of one of its commands. */
export function helpOf(program: Commander, name = ''): string {
  const command = name ? program.commands.find((one) => one.name() === name) : program;
  let text = '';
  command!.configureOutput({ writeOut: (part) => void (text += part) });
  command!.outputHelp();
  return text;
}

/** Parses with commander: what the strict parser refused gets commander's own words as a Problem. */
export async function parseWords(program: Commander, command: Command, argv: string[]): Promise<Parsed> {
  try {
    await program.parseAsync([command.name, ...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw wrongUse(error, command.name);
    throw error;
  }
  const sub = program.commands.find((one) => one.name() === command.name)!;
  const given = sub.opts<Record<string, unknown>>();
  const options: Record<string, string | boolean | string[] | undefined> = {};
  for (const { flag } of optionsOf(command)) options[flag] = valueOf(given, flag);
  return { args: sub.args, options: options };
}

function valueOf(given: Record<string, unknown>, flag: string): string | boolean | string[] | undefined {
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (flag.startsWith('no-')) return given[camel(flag.slice(3))] === false ? true : undefined;
  return given[camel(flag)] as string | boolean | string[] | undefined;
}

/** A commander error in the house's form: one line, then where to look. */
export function wrongUse(error: CommanderError, command: string): Problem {
  const [what = '', hint = ''] = error.message.replace(/^error: /, '').split('\n');
  const sentence = what.charAt(0).toUpperCase() + what.slice(1).replace(/[.]?$/, '.');
  const quotes =
    error.code === 'commander.excessArguments' ? 'Put quotes around words that are one name. ' : '';
  const todo = hint.replace(/[()]/g, '') || `${quotes}See: refcoach ${command ? `${command} ` : ''}--help`;
  return new Problem('usage', sentence, {}, todo);
}
