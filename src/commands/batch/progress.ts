/** How far a long run is, on standard error and only while somebody watches. */
import type { Context } from '../../context.js';

export interface Progress {
  /** Rows done so far. */
  at(rows: number, bad: number): void;
  /** Clears the line, so that other talk stands alone. */
  clear(): void;
}

const NONE: Progress = { at() {}, clear() {} };
/** Milliseconds before the first line, and between two. */
const FIRST = 1000;
const STEP = 200;

/** The progress of a run. `now` tells milliseconds. */
export function makeProgress({ io, quiet, options }: Context, now: () => number): Progress {
  if (!io.terminal.stderr || quiet || options['plain'] || io.env['TERM'] === 'dumb') return NONE;
  let next = now() + FIRST;
  let shown = false;
  return {
    at(rows, bad) {
      if (now() < next) return;
      next = now() + STEP;
      shown = true;
      io.err(`\r${counted(rows)} rows${bad > 0 ? `, ${counted(bad)} bad` : ''} …\u001b[K`);
    },
    clear() {
      if (shown) io.err('\r\u001b[K');
      shown = false;
    },
  };
}

/** "12,000": a number as it is read. */
export const counted = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
