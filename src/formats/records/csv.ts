/** CSV and TSV, read by csv-parse a block of whole lines at a time. A broken row is one bad row; the next line starts afresh. */
import { Problem } from '../../domain/problem.js';
import { endless } from './ndjson.js';
import { badRow, countLines, LONGEST_RECORD, type Cutter, type Row } from './row.js';
import { lastLineEnd, lineEnd, scan } from './scan.js';

/** The first row of a table. */
export interface Header {
  cells: string[];
  raw: string;
  line: number;
}

/** A table's cutter: its header is known once the first row has come out. */
export interface TableCutter extends Cutter {
  header(): Header | undefined;
}

/** Cuts a table with this delimiter into rows. A quote still open after `maxField` characters was never closed. */
export const csvCutter = (file: string, delimiter: string, maxField: number): TableCutter =>
  new CsvCutter(file, delimiter, maxField);

class CsvCutter implements TableCutter {
  private waiting: Buffer[] = [];
  private size = 0;
  /** How much must wait before a cell left open is read again, so that the work stays linear. */
  private enough = 0;
  private line = 1;
  private number = 0;
  private first: Header | undefined;
  private rows: Row[] = [];

  constructor(
    private readonly file: string,
    private readonly delimiter: string,
    private readonly maxField: number,
  ) {}

  header = (): Header | undefined => this.first;

  push(text: string): Row[] {
    this.rows = [];
    this.wait(Buffer.from(text));
    if (this.size > LONGEST_RECORD) throw endless(this.file, this.line);
    if (this.size < this.enough || !/[\r\n]/.test(text)) return this.rows;
    const whole = Buffer.concat(this.waiting);
    const cut = lastLineEnd(whole);
    this.keep(this.take(whole.subarray(0, cut), false));
    this.wait(whole.subarray(cut));
    return this.rows;
  }

  end(): Row[] {
    this.rows = [];
    this.take(Buffer.concat(this.waiting), true);
    return this.rows;
  }

  private wait(bytes: Buffer): void {
    if (bytes.length > 0) this.waiting.push(bytes);
    this.size += bytes.length;
  }

  private keep(rest: Buffer): void {
    this.waiting = [];
    this.size = 0;
    this.wait(rest);
    this.enough = rest.length * 2;
  }

  /** Reads the rows of a block; gives what must wait for more: a cell of several lines that isn't closed yet. */
  private take(block: Buffer, ended: boolean): Buffer {
    for (let rest = block; ;) {
      const { read, stopped } = scan(rest, this.delimiter, (cells, raw) => this.add(cells, raw));
      rest = rest.subarray(read);
      if (stopped === 'nowhere' || (stopped === 'open' && !ended && rest.length <= this.maxField))
        return rest;
      rest = rest.subarray(this.addBroken(rest));
    }
  }

  private add(cells: string[], raw: string): void {
    const text = raw.replace(/^(?: *[\r\n])+/, '');
    this.line += countLines(raw) - countLines(text);
    if (!this.first) this.first = isPreamble(cells) ? undefined : { cells, raw: text, line: this.line };
    else if (cells.some((cell) => cell !== ''))
      this.rows.push(this.row(cells, text, this.first.cells.length));
    this.line += countLines(text);
  }

  private row(cells: string[], raw: string, width: number): Row {
    while (cells.length > width && cells[cells.length - 1] === '') cells.pop();
    const problem = cells.length === width ? '' : ragged(cells.length, width);
    return { number: ++this.number, line: this.line, raw, data: cells, problem };
  }

  /** The line with the wrong quote becomes a bad row; gives its size. */
  private addBroken(rest: Buffer): number {
    const stop = lineEnd(rest);
    const raw = rest.toString('utf8', 0, stop);
    const text = raw.replace(/^(?: *[\r\n])+/, '');
    this.line += countLines(raw) - countLines(text);
    if (!this.first)
      throw new Problem(
        'data',
        'A quote in the header is not closed.',
        { file: this.file, line: this.line },
        'Close it.',
      );
    this.rows.push(badRow(++this.number, this.line, text, 'A quote opens here and is not closed rightly.'));
    this.line += countLines(text);
    return stop;
  }
}

/** What may stand before a header: Excel's "sep=;" and LinkedIn's notes. */
const isPreamble = ([first = '', ...others]: readonly string[]): boolean =>
  /^sep=/i.test(first) ||
  (others.length === 0 && /^(?:notes:|when exporting your connection data)/i.test(first));

const ragged = (cells: number, width: number): string =>
  `It has ${cells} cell${cells === 1 ? '' : 's'} where the header has ${width}. Is a delimiter or a quote missing?`;
