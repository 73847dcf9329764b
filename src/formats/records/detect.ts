/** What an input is, told from its first lines. */
import { Problem } from '../../domain/problem.js';

export const INPUTS = ['csv', 'tsv', 'json', 'ndjson'] as const;
export type Input = (typeof INPUTS)[number];

export interface Detected {
  input: Input;
  /** Between the cells of a table; '' for JSON. */
  delimiter: string;
}

/** The format of an input by its first text; `forced` is what the user says it is, or ''. */
export function detect(text: string, forced: Input | ''): Detected {
  const head = text.trimStart();
  const input = forced || (head[0] === '[' ? 'json' : head[0] === '{' ? linesOrValues(head) : 'csv');
  if (input === 'csv') return table(head);
  return { input, delimiter: input === 'tsv' ? '\t' : '' };
}

/** The first line is a whole record, or the second begins one too: a record a line. Otherwise values over several lines. */
function linesOrValues(head: string): Input {
  const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '');
  return !second || second.startsWith('{') || isJson(first) ? 'ndjson' : 'json';
}

/** The delimiter that the header uses most; a tab makes it TSV. */
function table(head: string): Detected {
  const named = /^sep=(.)/i.exec(head)?.[1];
  const header = withoutQuoted(firstTableLine(head));
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length - 1,
  }));
  const { delimiter, count } = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const chosen = named ?? (count > 0 ? delimiter : ',');
  return { input: chosen === '\t' ? 'tsv' : 'csv', delimiter: chosen };
}

/** The header line: the first, or the first behind the notes that LinkedIn puts above it. */
function firstTableLine(head: string): string {
  const notes = /^"?notes:"?[^\n]*\n/i.test(head) ? head.search(/^"?first name/im) : 0;
  return head.slice(Math.max(0, notes)).split(/[\r\n]/, 1)[0] ?? '';
}

const withoutQuoted = (line: string): string => line.replace(/"[^"]*"/g, '');

/** Whether the first text says enough to tell the format: a whole line, and of JSON over several lines the second. */
export function tellable(head: string): boolean {
  const text = head.trimStart();
  if (text === '') return false;
  if (text[0] !== '{' || text.length > 65_536)
    return text[0] === '[' || text.includes('\n') || text.length > 65_536;
  const [first = '', second] = text.split(/\n\s*/, 2);
  return second !== undefined && (second !== '' || isJson(first));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const OTHER: [begins: RegExp, what: string, todo: string][] = [
  [/^PK\u0003\u0004/, 'a spreadsheet or a zip file', 'Save it as CSV first.'],
  [/^\u001f\u008b/, 'compressed', 'Try: gunzip -c FILE | refcoach ask --from -'],
  [/^%PDF-/, 'a PDF', 'Take the CSV export.'],
  [
    /^(?:\u00ef\u00bb\u00bf)?BEGIN:VCARD/i,
    'a file of vCards',
    'Bring them in with: refcoach customer import FILE',
  ],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|\?xml)/i,
    'a web page or XML',
    'Take the CSV or JSON export.',
  ],
];

/** Throws a Problem for a file that is plainly something else, by its first bytes. */
export function refuseOtherFiles(bytes: Buffer, file: string): void {
  const head = bytes.toString('latin1', 0, 64);
  for (const [begins, what, todo] of OTHER)
    if (begins.test(head)) throw new Problem('data', `This is ${what}.`, { file }, todo);
}
