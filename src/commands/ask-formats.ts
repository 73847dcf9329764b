/** The formats of ask, each loaded from its own file. */
import type { Context } from '../context.js';
import type { AskResult } from '../domain/result.js';
import { askSheet } from '../formats/scripts/sheet.js';
import { toText, type Look } from '../formats/scripts/text.js';
import { paintsFor } from '../paint.js';

export const ASK_FORMATS = ['text', 'markdown', 'html', 'json', 'ndjson'] as const;
export type AskFormat = (typeof ASK_FORMATS)[number];

/** One result in a format, ending in a newline. */
export async function formatResult(result: AskResult, format: AskFormat, context: Context): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'ndjson':
      return `${JSON.stringify(result)}\n`;
    case 'markdown':
      return (await import('../formats/scripts/markdown.js')).toMarkdown(askSheet(result));
    case 'html':
      return (await import('../formats/scripts/html.js')).toHtml([askSheet(result)]);
    default:
      return toText(askSheet(result), await textLook(context));
  }
}

/** Wrapped for a terminal, one line a paragraph in a pipe. */
export async function textLook(context: Context): Promise<Look> {
  const { strong, faint } = await paintsFor(context.color.out && !context.options['out']);
  return { width: textWidth(context), strong, faint };
}

/** Where text is wrapped: at the terminal's edge; 0, which is never, in a pipe and in a file. */
export const textWidth = ({ io, options }: Context): number =>
  io.terminal.stdout && !options['out'] ? io.columns : 0;
