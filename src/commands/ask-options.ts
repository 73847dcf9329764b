/** What the command line says of how to ask and how to print it. */
import type { Context } from '../context.js';
import type { Raw } from '../domain/answers.js';
import type { AskOptions } from '../domain/ask.js';
import type { AskFormat } from './ask-formats.js';
import { commaOption, textOption, type Options } from './command.js';

/** The options of composing, from the command line. */
export function askOptions(context: Context, options: Options, example?: Raw): AskOptions {
  const today =
    options['today'] || context.io.env['REFCOACH_TODAY']
      ? context.today
      : typeof example?.['today'] === 'string'
        ? example['today']
        : context.today;
  return {
    today,
    seed: textOption(options, 'seed'),
    channels: commaOption(options, 'channel').map((channel) => channel.toLowerCase()),
    anyway: options['anyway'] === true,
    version: context.version,
  };
}

export const formatOf = (options: Options): AskFormat =>
  (textOption(options, 'format') || 'text') as AskFormat;
