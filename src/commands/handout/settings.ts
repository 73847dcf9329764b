/** The options of handout, read and checked before any work is done. */
import { extname, resolve } from 'node:path';
import type { Context } from '../../context.js';
import { Problem } from '../../domain/problem.js';
import { goesToFolder } from '../batch/sinks.js';
import { settingsOf, type Settings } from '../batch/settings.js';
import { commaOption, textOption } from '../command.js';

export const PAGE_FORMATS = ['markdown', 'html', 'pdf', 'docx'] as const;
export type PageFormatName = (typeof PAGE_FORMATS)[number];

/** The ending of each format's files. */
export const ENDINGS: Readonly<Record<PageFormatName, string>> = {
  markdown: '.md',
  html: '.html',
  pdf: '.pdf',
  docx: '.docx',
};

/** Endings that say the same. */
const OTHER_ENDINGS: Readonly<Record<string, PageFormatName>> = {
  '.htm': 'html',
  '.markdown': 'markdown',
  '.txt': 'markdown',
};

export interface HandoutSettings {
  kinds: string[];
  trade: string;
  format: PageFormatName;
  out: string;
  /** A file per person in the folder `out`. */
  each: boolean;
  brand: string;
  paper: string;
  large: boolean;
  blackAndWhite: boolean;
  minutes: number;
  /** Leave out what goes with a sheet, such as the answer key. */
  noKey: boolean;
  seed: string;
  /** How a class list is read; null without one. */
  list: Settings | null;
}

/** Reads the options. Throws a Problem for one that can't be meant. */
export function handoutSettings(context: Context): HandoutSettings {
  const { options, io } = context;
  const out = textOption(options, 'out');
  const each = options['each'] === true;
  const list = options['from'] ? settingsOf(context) : null;
  if (each && !list)
    throw new Problem('usage', '--each needs a class list.', {}, 'Give one: --from class.csv');
  if (each && (!out || out === '-'))
    throw new Problem('usage', '--each needs a folder.', {}, 'Give one: --out class/');
  if (!each && goesToFolder(out, io.cwd))
    throw new Problem(
      'usage',
      `"${out}" is a folder.`,
      {},
      'Name a file, or add --each for a file per person.',
    );
  return {
    kinds: [...new Set(commaOption(options, 'kind').length > 0 ? commaOption(options, 'kind') : ['handout'])],
    trade: textOption(options, 'trade'),
    format: formatOf(context, each ? '' : out),
    out: each ? resolve(io.cwd, out) : out,
    each,
    brand: textOption(options, 'brand'),
    paper: textOption(options, 'paper'),
    large: options['large-print'] === true,
    blackAndWhite: options['black-and-white'] === true,
    minutes: Number(textOption(options, 'minutes')) || 0,
    noKey: options['no-key'] === true,
    seed: textOption(options, 'seed'),
    list,
  };
}

/** --format, else what the file's name ends with, else Markdown. A format made of bytes is not written to a terminal. */
function formatOf({ options, io }: Context, out: string): PageFormatName {
  const given = textOption(options, 'format') as PageFormatName | '';
  const ending = extname(out).toLowerCase();
  const told = PAGE_FORMATS.find((name) => ENDINGS[name] === ending) ?? OTHER_ENDINGS[ending];
  if (!given && !told && ending && options['each'] !== true)
    throw new Problem(
      'usage',
      `"${out}" ends in ${ending}, which is no format of a handout.`,
      {},
      `End it in ${Object.values(ENDINGS).join(', ')}, or say --format.`,
    );
  const format = given || told || 'markdown';
  const bytes = format === 'pdf' || format === 'docx';
  if (bytes && (!out || out === '-') && io.terminal.stdout && options['each'] !== true)
    throw new Problem(
      'usage',
      `A ${format.toUpperCase()} can't be shown on a terminal.`,
      {},
      `Give a file: --out sheets${ENDINGS[format]}`,
    );
  return format;
}
