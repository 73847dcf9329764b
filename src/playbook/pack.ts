/**
 * One file that holds many values, each read alone: a table of places, then the values, each behind its key.
 * A command opens the playbook and reads the thirty values it uses of seven hundred; those that most commands use
 * lie at the beginning and come with the table in one read.
 */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** What a value is: JSON in ASCII, or text as it is (a long table), in Latin-1 when it goes into that. */
const JSON_TEXT = 0;
const LATIN = 1;
const UTF8 = 2;

/** The file begins with how many places the table has; a place is a hash, where the key stands, how long the value is, and what it is. */
const HEAD = 4;
const PLACE = 16;

/** How much is read at once. */
const FIRST = 160 << 10;

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

/** A value as bytes, and what it is. */
function packed(value: unknown): [kind: number, bytes: Buffer] {
  if (typeof value !== 'string') return [JSON_TEXT, Buffer.from(inAscii(JSON.stringify(value)), 'latin1')];
  return /^[\0-\xff]*$/.test(value) ? [LATIN, Buffer.from(value, 'latin1')] : [UTF8, Buffer.from(value)];
}

const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes values by key (in ASCII) into one file; those `early` says first, in its order. */
export function writePack(
  path: string,
  values: ReadonlyMap<string, unknown>,
  early: readonly string[] = [],
): void {
  const keys = [...new Set([...early.filter((key) => values.has(key)), ...values.keys()])];
  let slots = 1;
  while (slots < 1.2 * keys.length) slots *= 2;
  const table = Buffer.alloc(HEAD + PLACE * slots);
  table.writeInt32LE(slots);
  const parts: Buffer[] = [table];
  let start = table.length;
  for (const key of keys) {
    const hash = hashOf(key);
    let place = hash & (slots - 1);
    while (table.readInt32LE(HEAD + PLACE * place + 4)) place = (place + 1) & (slots - 1);
    const [kind, bytes] = packed(values.get(key));
    [hash, start, bytes.length, kind].forEach((number, n) => table.writeInt32LE(number, HEAD + PLACE * place + 4 * n)); // prettier-ignore
    parts.push(Buffer.from(key, 'latin1'), bytes);
    start += key.length + bytes.length;
  }
  writeFileSync(path, Buffer.concat(parts));
}

export interface Pack {
  /** A value by its key, or undefined. Each call reads and parses anew. */
  get(key: string): unknown;
}

/** Opens a pack. The descriptor stays open for as long as the process runs. */
export function openPack(path: string): Pack {
  const fd = openSync(path, 'r');
  const read = (start: number, length: number, least: number): Buffer => {
    const bytes = Buffer.allocUnsafeSlow(length);
    let at = 0;
    while (at < least) {
      const size = readSync(fd, bytes, at, length - at, start + at);
      if (size === 0) throw new Error(`"${path}" is cut short.`);
      at += size;
    }
    return bytes.subarray(0, at);
  };
  try {
    const first = read(0, FIRST, HEAD);
    const last = first.readInt32LE() - 1;
    const table = HEAD + PLACE * (last + 1) <= first.length ? first : read(0, HEAD + PLACE * (last + 1), HEAD + PLACE * (last + 1)); // prettier-ignore
    return {
      get(key) {
        const hash = hashOf(key);
        for (let slot = hash & last; ; slot = (slot + 1) & last) {
          const place = HEAD + PLACE * slot;
          const start = table.readInt32LE(place + 4);
          if (start === 0) return undefined;
          if (table.readInt32LE(place) !== hash) continue;
          const length = key.length + table.readInt32LE(place + 8);
          const here = start + length <= first.length;
          const bytes = here ? first : read(start, length, length);
          const from = here ? start : 0;
          if (bytes.toString('latin1', from, from + key.length) !== key) continue;
          return valueOf(bytes, table.readInt32LE(place + 12), from + key.length, from + length);
        }
      },
    };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function valueOf(bytes: Buffer, kind: number, from: number, to: number): unknown {
  if (kind === UTF8) return bytes.toString('utf8', from, to);
  const text = bytes.toString('latin1', from, to);
  return kind === LATIN ? text : (JSON.parse(text) as unknown);
}
