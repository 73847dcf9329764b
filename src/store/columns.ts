/** Numbers that are kept as they lie in memory: read in one piece, looked through without making an object a row. */
import { readSync } from 'node:fs';

/** Columns of whole numbers by name, all of one length. */
export type Columns<Name extends string> = Readonly<Record<Name, Int32Array>>;

/** Empty columns of a length. */
export function newColumns<Name extends string>(names: readonly Name[], length: number): Columns<Name> {
  return cut(names, new Int32Array(names.length * length));
}

/** Columns as one piece, in the order of `names`. */
export function joined<Name extends string>(names: readonly Name[], columns: Columns<Name>): Int32Array {
  const length = columns[names[0]!].length;
  const all = new Int32Array(names.length * length);
  for (const [at, name] of names.entries()) all.set(columns[name], at * length);
  return all;
}

/** The piece as columns, without copying it. */
export function cut<Name extends string>(names: readonly Name[], all: Int32Array): Columns<Name> {
  const length = all.length / names.length;
  const columns = names.map((name, at) => [name, all.subarray(at * length, (at + 1) * length)] as const);
  return Object.fromEntries(columns) as Record<Name, Int32Array>;
}

/** Every row of the columns, and `more` empty ones after them. */
export function extended<Name extends string>(
  names: readonly Name[],
  columns: Columns<Name>,
  more: number,
): Columns<Name> {
  const longer = newColumns(names, columns[names[0]!].length + more);
  for (const name of names) longer[name].set(columns[name]);
  return longer;
}

/** The bytes of numbers, to be written. A machine of the other byte order finds their sum wrong, and makes them anew. */
export const bytesOf = (all: Int32Array): Buffer => Buffer.from(all.buffer, all.byteOffset, all.byteLength);

/** Reads so many numbers. Fewer come out of a file that was cut short. */
export function readNumbers(descriptor: number, from: number, count: number): Int32Array {
  const all = new Int32Array(count);
  const size = readSync(descriptor, bytesOf(all), 0, count * 4, from);
  return size === count * 4 ? all : all.subarray(0, size >> 2);
}

/** A sum of numbers that any single change changes: FNV-1a, a word at a time. */
export function sumOf(all: Int32Array): number {
  let sum = -2128831035;
  for (let at = 0; at < all.length; at++) sum = Math.imul(sum ^ all[at]!, 16777619);
  return sum >>> 0;
}

/** Text as numbers, filled up with spaces. */
export function textNumbers(text: string): Int32Array {
  const bytes = Buffer.from(text);
  const all = new Int32Array(Math.ceil(bytes.length / 4)).fill(0x20202020);
  bytesOf(all).set(bytes);
  return all;
}
