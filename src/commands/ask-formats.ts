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
  const toFile = !!context.options['out'];
  const width = context.io.terminal.stdout && !toFile ? context.io.columns : 0;
  const { strong, faint } = await paintsFor(context.color.out && !toFile);
  return { width, strong, faint };
}
