/**
 * JSON records in flat memory: the elements of an array, or values one after another (what jq prints), cut out one at a time.
 * Cutting needs only strings, escapes and brackets; each piece is parsed on its own, so a broken one spoils no other.
 */
import { endless } from './ndjson.js';
import { badRow, LONGEST_RECORD, type Cutter, type Row } from './row.js';

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Cuts a JSON array, or a run of JSON values, into rows. */
export const jsonCutter = (file: string): Cutter => new JsonCutter(file);

class JsonCutter implements Cutter {
  private rows: Row[] = [];
  private number = 0;
  private line = 1;
  private startLine = 1;
  /** Between records, inside one with brackets or quotes, or inside a bare word such as a number. */
  private where: 'between' | 'value' | 'bare' = 'between';
  /** Text of a record that began in an earlier piece. */
  private kept = '';
  private inArray = false;
  private inString = false;
  private escaped = false;
  /** Closing brackets still to come, the innermost last. */
  private closers: number[] = [];

  constructor(private readonly file: string) {}

  push(text: string): Row[] {
    this.rows = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === NEWLINE) this.line++;
      if (this.where === 'bare' && (c <= 32 || c === COMMA || c === CLOSE_ARRAY))
        this.cut(text.slice(from, at));
      if (this.where === 'between') {
        if (this.begins(c)) from = at;
      } else if (this.where === 'value' && this.ends(c)) this.cut(text.slice(from, at + 1));
      if (this.where === 'between') from = at + 1;
    }
    this.kept += text.slice(from);
    if (this.kept.length > LONGEST_RECORD) throw endless(this.file, this.startLine);
    return this.rows;
  }

  end(): Row[] {
    this.rows = [];
    if (this.where === 'bare') this.cut('');
    if (this.where === 'value')
      this.rows.push(
        badRow(++this.number, this.startLine, this.kept, "It isn't closed before the file ends."),
      );
    else if (this.inArray)
      this.rows.push(badRow(++this.number, this.line, '', 'The file ends before its "]". Is it cut off?'));
    return this.rows;
  }

  private begins(c: number): boolean {
    if (c <= 32 || c === COMMA) return false;
    if ((c === OPEN_ARRAY && !this.inArray) || (c === CLOSE_ARRAY && this.inArray)) {
      this.inArray = !this.inArray;
      return false;
    }
    this.startLine = this.line;
    this.inString = c === QUOTE;
    this.closers = c === OPEN_OBJECT ? [CLOSE_OBJECT] : c === OPEN_ARRAY ? [CLOSE_ARRAY] : [];
    this.where = this.inString || this.closers.length > 0 ? 'value' : 'bare';
    return true;
  }

  /** Whether this character ends the record. A bracket of the wrong sort is left for the parser to complain of. */
  private ends(c: number): boolean {
    if (this.inString) return this.inText(c);
    const { closers } = this;
    if (c === QUOTE) this.inString = true;
    else if (c === OPEN_OBJECT) closers.push(CLOSE_OBJECT);
    else if (c === OPEN_ARRAY) closers.push(CLOSE_ARRAY);
    else if (c === closers[closers.length - 1]) closers.pop();
    return closers.length === 0 && !this.inString;
  }

  private inText(c: number): boolean {
    if (this.escaped) this.escaped = false;
    else if (c === BACKSLASH) this.escaped = true;
    else if (c === QUOTE) this.inString = false;
    return !this.inString && this.closers.length === 0;
  }

  private cut(text: string): void {
    const raw = this.kept + text;
    this.rows.push({ number: ++this.number, line: this.startLine, raw, data: raw, problem: '' });
    this.kept = '';
    this.where = 'between';
  }
}
