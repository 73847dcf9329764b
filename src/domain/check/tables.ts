/** A model's numbers ready to be looked up, and the same as bytes: what the build unpacked no start need unpack again. */
import { unpackGate, WEIGHTS } from './gate.js';
import { GROUP_BITS, unpackGroups } from './groups.js';
import { BEGINS, unpackRows, type RowTables } from './table.js';
import type { Model } from './types.js';

export interface Tables extends RowTables {
  groups: Uint16Array;
  gate: Int8Array;
}

/** The numbers of a model as it was trained. */
export const unpack = ({ keys, size, table, groups, gate }: Model): Tables => ({
  ...unpackRows(keys, size, table.weights),
  groups: unpackGroups(groups),
  gate: unpackGate(gate),
});

/** The model without the texts that `unpack` reads. */
export const unpacked = (model: Model): Model => ({
  ...model,
  keys: '',
  table: { ...model.table, weights: '' },
  groups: { keys: '', numbers: '' },
  gate: { ...model.gate, keys: '', weights: '' },
});

/** The tables in one, the widest numbers first, in the byte order of this machine. */
export function bytesOf({ begins, groups, gate, lows, weights }: Tables): Uint8Array {
  const parts = [begins, groups, gate, lows, weights].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The tables that `bytesOf` put into one, of a model with so many rows. `bytes` begins at a multiple of four and is not copied. */
export function tablesOf({ buffer, byteOffset, byteLength }: Uint8Array, size: number): Tables {
  const groups = byteOffset + 4 * BEGINS;
  const gate = groups + 2 * (1 << GROUP_BITS);
  const lows = gate + WEIGHTS;
  const weights = lows + size;
  return {
    begins: new Int32Array(buffer, byteOffset, BEGINS),
    groups: new Uint16Array(buffer, groups, 1 << GROUP_BITS),
    gate: new Int8Array(buffer, gate, WEIGHTS),
    lows: new Uint8Array(buffer, lows, size),
    weights: new Uint8Array(buffer, weights, byteOffset + byteLength - weights),
  };
}
