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
  const read = plainly(specs, argv) ?? withShortForms(specs, argv);
  if (!read || read.options['help'] || !fits(specs, read.options) || read.args.length > mostArgs(command))
    return undefined;
  return read;
}

/** Words, "--flag", "--flag value" and "--flag=value", as nearly every command line has them; undefined for any other. */
export function plainly(specs: readonly OptionSpec[], argv: readonly string[]): Parsed | undefined {
  const args: string[] = [];
  const options = Object.create(null) as Record<string, string | boolean | string[]>;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (!isOption(word)) {
      args.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const flag = word.slice(2, equals < 0 ? undefined : equals);
    const spec = word.startsWith('--') ? specs.find((one) => one.flag === flag) : undefined;
    if (!spec || (equals >= 0 && !spec.value)) return undefined;
    const value = !spec.value ? true : equals < 0 ? argv[++at] : word.slice(equals + 1);
    if (value === undefined || (equals < 0 && typeof value === 'string' && isOption(value))) return undefined;
    options[flag] = spec.many ? [...((options[flag] as string[] | undefined) ?? []), value as string] : value;
  }
  return { args, options };
}

const isOption = (word: string): boolean => word.length > 1 && word.startsWith('-');

/** The same by Node's parser, which costs a millisecond: short forms too, and "--". */
export function withShortForms(specs: readonly OptionSpec[], argv: string[]): Parsed | undefined {
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
