/** Reading a command line by a command's table of options. What this strict parser does not know is left to commander, which says why. */
import { parseArgs } from 'node:util';
import { COMMON, type Command, type Options, type OptionSpec } from './commands/command.js';

export interface Parsed {
  args: string[];
  options: Options;
}

/** The options of a command with those every command has. */
export const optionsOf = (command: Command): OptionSpec[] => [...command.options, ...COMMON];

/** The parsed command line, or undefined when anything in it is unknown or wrong. */
export function parse(command: Command, argv: string[]): Parsed | undefined {
  const specs = optionsOf(command);
  const options = Object.fromEntries(
    specs.map((spec) => [
      spec.flag,
      {
        type: spec.value ? ('string' as const) : ('boolean' as const),
        ...(spec.short ? { short: spec.short } : {}),
        ...(spec.many ? { multiple: true } : {}),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
    if (values['help'] || !fits(specs, values) || positionals.length > mostArgs(command)) return undefined;
    return { args: positionals, options: values };
  } catch {
    return undefined;
  }
}

const fits = (specs: readonly OptionSpec[], values: Options) =>
  specs.every(({ flag, choices }) => {
    const value = values[flag];
    if (!choices || value === undefined) return true;
    return Array.isArray(value)
      ? value.every((one) => choices.includes(one))
      : choices.includes(String(value));
  });

/** How many arguments a command takes: "[customer]" one, "[file...]" any number. */
const mostArgs = (command: Command): number =>
  command.args.includes('...') ? Infinity : command.args.split(/\s+/).filter(Boolean).length;
