/** The formats of ask, each loaded from its own file. */
import type { Context } from '../context.js';
import type { AskResult } from '../domain/result.js';
import { askSheet } from '../formats/scripts/sheet.js';
import { PLAIN, toText, type Look } from '../formats/scripts/text.js';

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
      return toText(askSheet(result), textLook(context));
  }
}

const BOLD = ['\u001b[1m', '\u001b[22m'] as const;
const DIM = ['\u001b[2m', '\u001b[22m'] as const;
const paint =
  ([on, off]: readonly [string, string]) =>
  (text: string) =>
    `${on}${text}${off}`;

/** Wrapped for a terminal, one line a paragraph in a pipe. */
export function textLook(context: Context): Look {
  const toTerminal = context.io.terminal.stdout && !context.options['out'];
  const width = toTerminal ? context.io.columns : 0;
  if (!context.color.out || context.options['out']) return { ...PLAIN, width };
  return { width, strong: paint(BOLD), faint: paint(DIM) };
}
