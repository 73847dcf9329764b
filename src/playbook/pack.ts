/**
 * One file that holds many JSON values, each read alone: an index first, then the values one after another.
 * A command opens the playbook and reads the thirty values it uses of two thousand.
 */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** Where a value stands; text that is no JSON (a long table) is marked, and not parsed. */
type Entry = [start: number, length: number, text?: 1];

/** Digits of the index's length, which begin the file. */
const HEAD = 10;

/** Writes values by key into one file. */
export function writePack(path: string, values: ReadonlyMap<string, unknown>): void {
  const index: Record<string, Entry> = {};
  const parts: Buffer[] = [];
  let start = 0;
  for (const [key, value] of values) {
    const plain = typeof value === 'string';
    const bytes = Buffer.from(plain ? value : JSON.stringify(value));
    index[key] = plain ? [start, bytes.length, 1] : [start, bytes.length];
    parts.push(bytes);
    start += bytes.length;
  }
  const head = Buffer.from(JSON.stringify(index));
  writeFileSync(path, Buffer.concat([Buffer.from(String(head.length).padStart(HEAD, '0')), head, ...parts]));
}

export interface Pack {
  /** A value by its key, or undefined. Each call reads and parses anew. */
  get(key: string): unknown;
  keys(): string[];
}

/** Opens a pack. The descriptor stays open for as long as the process runs. */
export function openPack(path: string): Pack {
  const fd = openSync(path, 'r');
  const text = (start: number, length: number) => {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length;) {
      const size = readSync(fd, bytes, at, length - at, start + at);
      if (size === 0) throw new Error(`"${path}" is cut short.`);
      at += size;
    }
    return bytes.toString('utf8');
  };
  try {
    const length = Number(text(0, HEAD));
    const index = new Map(Object.entries(JSON.parse(text(HEAD, length)) as Record<string, Entry>));
    const body = HEAD + length;
    return {
      keys: () => [...index.keys()],
      get(key) {
        const place = index.get(key);
        if (!place) return undefined;
        const value = text(body + place[0], place[1]);
        return place[2] ? value : (JSON.parse(value) as unknown);
      },
    };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}
