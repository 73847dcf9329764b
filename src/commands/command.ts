/** What a command is: its options as a table, and a run. The parser, help, completion and man page all read the table. */
import type { Context } from '../context.js';

export interface OptionSpec {
  /** Long name without dashes; "no-color" is a flag of that name. */
  flag: string;
  short?: string;
  /** What it takes, such as FILE; none for a plain flag. */
  value?: string;
  /** May be given more than once. */
  many?: boolean;
  help: string;
  /** Heading it is listed under in help. */
  group?: string;
  choices?: readonly string[];
}

/** Values by flag: a string, true, or a list for options that may be repeated. */
export type Options = Readonly<Record<string, string | boolean | string[] | undefined>>;

export interface Command {
  name: string;
  /** Arguments as help shows them: "[customer]". */
  args: string;
  summary: string;
  /** Real examples, first in help. */
  examples: readonly [command: string, what: string][];
  options: readonly OptionSpec[];
  /** Runs the command; gives the exit code. */
  run(context: Context, args: string[], options: Options): Promise<number>;
}

/** Options every command has. */
export const COMMON: readonly OptionSpec[] = [
  { flag: 'playbook', value: 'DIR', help: 'lay your own playbook over the built-in one', group: 'Common' },
  { flag: 'no-input', help: 'never ask; what is missing is an error', group: 'Common' },
  { flag: 'no-save', help: 'write nothing to the config folder', group: 'Common' },
  { flag: 'no-color', help: 'no colors', group: 'Common' },
  { flag: 'plain', help: 'plain output for screen readers: no colors, no drawing', group: 'Common' },
  { flag: 'quiet', short: 'q', help: 'no notes and no progress', group: 'Common' },
  { flag: 'debug', help: 'show where an error came from', group: 'Common' },
];

export const textOption = (options: Options, flag: string): string => {
  const value = options[flag];
  return typeof value === 'string' ? value : '';
};

export const listOption = (options: Options, flag: string): string[] => {
  const value = options[flag];
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
};

/** A list given as "a,b" and/or by repeating the flag. */
export const commaOption = (options: Options, flag: string): string[] =>
  listOption(options, flag)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);

/** An option as one text: a list given by repeating the flag is one list with ; between. */
export const oneText = (value: Options[string]): string | boolean | undefined =>
  typeof value === 'object' ? value.join('; ') : value;
