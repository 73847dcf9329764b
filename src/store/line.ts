/** A line of the journal: one JSON object that begins with a checksum of the rest, so that a torn or damaged one is known. */
import type { Customer } from '../domain/model.js';
import { crc32 } from './checksum.js';

/** The first line: which format, and which writing of the file this is. A rewrite gets a new generation. */
export interface Head {
  format: number;
  generation: string;
}

/** A customer as saved: the last one with an id counts. */
export interface Put {
  id: string;
  /** When, as an ISO instant. */
  at: string;
  customer: Customer;
}

const OPENING = '{"crc":"';
const BODY = OPENING.length + 8 + 2;

/** The checksum of bytes, as eight hexadecimal digits. */
export const checksum = (bytes: Buffer | string): string => crc32(bytes).toString(16).padStart(8, '0');

/** The line for a record, with its line end. */
export function encodeLine(record: object): string {
  const body = JSON.stringify(record).slice(1);
  return `${OPENING}${checksum(body)}",${body}\n`;
}

/** The record of a line without its line end, or null when the line is damaged. */
export function decodeLine(bytes: Buffer): Record<string, unknown> | null {
  const end = bytes[bytes.length - 1] === 13 ? bytes.length - 1 : bytes.length;
  if (end <= BODY || bytes.toString('latin1', 0, OPENING.length) !== OPENING) return null;
  const body = bytes.subarray(BODY, end);
  if (checksum(body) !== bytes.toString('latin1', OPENING.length, OPENING.length + 8)) return null;
  try {
    return JSON.parse(`{${body.toString('utf8')}`) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** Every line of `bytes`: where it starts and ends (without its line end), and whether its end is there. */
export function* linesOf(bytes: Buffer): Generator<{ start: number; end: number; whole: boolean }> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    if (end < 0) {
      yield { start, end: bytes.length, whole: false };
      return;
    }
    if (end > start) yield { start, end, whole: true };
    start = end + 1;
  }
}
