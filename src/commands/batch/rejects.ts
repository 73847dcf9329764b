/** Bad rows kept whole and unchanged, in a file of the input's own format: put right, it can be run again. */
import { resolve } from 'node:path';
import type { Records } from '../../formats/records/read.js';
import type { Row } from '../../formats/records/row.js';
import type { Io } from '../../io.js';
import { openWhole } from '../output.js';

export interface Rejects {
  keep(row: Row): void;
  finish(): void;
  abandon(): void;
}

const NONE: Rejects = { keep() {}, finish() {}, abandon() {} };

/** Opens the rejects file, '' for none. It is made even when every row is good, so that an old one never misleads. */
export function openRejects(out: string, records: Records, io: Io): Rejects {
  if (!out) return NONE;
  const file = openWhole(resolve(io.cwd, out));
  const write = (text: string) => file.write(Buffer.from(text));
  let begun = false;
  let ended = true;
  const begin = () => {
    if (!begun) write(headOf(records));
    begun = true;
  };
  return {
    keep({ raw }) {
      const isArray = records.input() === 'json';
      if (begun && !ended) write(isArray ? ',\n' : '\n');
      begin();
      write(raw);
      ended = !isArray && /[\r\n]$/.test(raw);
    },
    finish() {
      begin();
      if (!ended && records.input() !== 'json') write('\n');
      if (records.input() === 'json') write(ended ? ']\n' : '\n]\n');
      file.finish();
    },
    abandon: () => file.abandon(),
  };
}

/** What stands above the rows: the mark of the encoding and a table's header, or an array's bracket. */
function headOf(records: Records): string {
  if (records.input() === 'json') return '[\n';
  const header = records.header()?.raw ?? '';
  return (records.marked() ? '\ufeff' : '') + header + (header && !/[\r\n]$/.test(header) ? '\n' : '');
}
