/** One JSON record a line: cut at line ends; empty lines are none. */
import { Problem } from '../../domain/problem.js';
import { LONGEST_RECORD, type Cutter, type Row } from './row.js';

/** Cuts NDJSON into rows. Lines are not parsed here. */
export function ndjsonCutter(file: string): Cutter {
  let rest = '';
  let line = 1;
  let number = 0;
  const add = (rows: Row[], raw: string): void => {
    if (!isBlank(raw)) rows.push({ number: ++number, line, raw, data: raw, problem: '' });
    line++;
  };
  return {
    push(text) {
      const rows: Row[] = [];
      let from = 0;
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
        add(rows, rest + text.slice(from, at + 1));
        rest = '';
        from = at + 1;
      }
      rest += text.slice(from);
      if (rest.length > LONGEST_RECORD) throw endless(file, line);
      return rows;
    },
    end() {
      const rows: Row[] = [];
      if (rest) add(rows, rest);
      return rows;
    },
  };
}

const isBlank = (raw: string) => raw.charCodeAt(0) <= 32 && raw.trim() === '';

/** A record without an end: the run stops before the memory does. */
export const endless = (file: string, line: number) =>
  new Problem(
    'data',
    'The record that starts here has no end within 64 MB.',
    { file, line },
    'Check --input, and the file.',
  );
