/** The formats of check by name. A new one is a file here and a line below. */
import type { FindingsFormat } from './finding.js';
export { fixed } from './fixed.js';
import { github } from './github.js';
import { json, ndjson } from './json.js';
import { line } from './line.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export const FORMATS = { text, json, ndjson, line, sarif, github } as const satisfies Record<
  string,
  FindingsFormat
>;
export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
