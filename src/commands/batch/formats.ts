/** The formats of ask for many customers: one result after another, with what stands before, between and behind. */
import type { AskResult } from '../../domain/result.js';
import { toJsonLine } from '../../formats/scripts/json.js';
import { HTML_END, htmlHead, htmlSheet, toHtml } from '../../formats/scripts/html.js';
import { toMarkdown } from '../../formats/scripts/markdown.js';
import { askSheet } from '../../formats/scripts/sheet.js';
import { toText, type Look } from '../../formats/scripts/text.js';
import type { AskFormat } from '../ask-formats.js';

export interface BatchFormat {
  open: string;
  between: string;
  close: string;
  /** What is printed when there are no results. */
  none: string;
  /** Ending of a file that holds one result. */
  extension: string;
  /** One result among many. */
  one(result: AskResult, look: Look): string;
  /** One result in a file of its own. */
  alone(result: AskResult, look: Look): string;
  /** One result among many whose texts are written for JSON; undefined where no JSON is written. */
  ready?(result: AskResult): string;
}

const RULE = '-'.repeat(72);
const text = (result: AskResult, look: Look) => toText(askSheet(result), look);
const markdown = (result: AskResult) => toMarkdown(askSheet(result));
const line = (result: AskResult) => `${JSON.stringify(result)}\n`;

export const BATCH_FORMATS: Readonly<Record<AskFormat, BatchFormat>> = {
  text: {
    open: '',
    between: `\n${RULE}\n\n`,
    close: '',
    none: '',
    extension: '.txt',
    one: text,
    alone: text,
  },
  markdown: {
    open: '',
    between: '\n---\n\n',
    close: '',
    none: '',
    extension: '.md',
    one: markdown,
    alone: markdown,
  },
  html: {
    open: htmlHead('Ask scripts'),
    between: '',
    close: HTML_END,
    none: htmlHead('Ask scripts') + HTML_END,
    extension: '.html',
    one: (result) => htmlSheet(askSheet(result)),
    alone: (result) => toHtml([askSheet(result)]),
  },
  json: {
    open: '[\n',
    between: ',\n',
    close: '\n]\n',
    none: '[]\n',
    extension: '.json',
    one: (result) => JSON.stringify(result),
    ready: toJsonLine,
    alone: (result) => `${JSON.stringify(result, null, 2)}\n`,
  },
  ndjson: {
    open: '',
    between: '',
    close: '',
    none: '',
    extension: '.ndjson',
    one: line,
    alone: line,
    ready: (result) => `${toJsonLine(result)}\n`,
  },
};
