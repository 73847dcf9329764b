/** A model's numbers ready to be looked up, and the same as bytes: what the build unpacked no start need unpack again. */
import { unpackGate } from './gate.js';
import { unpackGroups, type GroupTables } from './groups.js';
import { unpackPhrases } from './phrases.js';
import { unpackRows, type RowTables } from './table.js';
import type { Model } from './types.js';

export interface Tables extends RowTables {
  groups: GroupTables;
  phrases: Int32Array;
  /** Read apart, and only for a long text. */
  gate: () => Int8Array;
}

/** The numbers of a model as it was trained. */
export const unpack = ({ keys, size, table, groups, gate, lexicon }: Model): Tables => ({
  ...unpackRows(keys, size, table),
  groups: unpackGroups(groups),
  phrases: unpackPhrases(lexicon),
  gate: () => unpackGate(gate),
});

/** The model without what `unpack` reads. */
export const unpacked = (model: Model): Model => ({
  ...model,
  keys: '',
  table: { ...model.table, states: '', labelled: '', labels: '' },
  groups: { keys: '', numbers: '' },
  gate: { ...model.gate, keys: '', weights: '' },
  lexicon: {},
});

/** All but the gate in one, the widest numbers first, behind how many there are of each; in the byte order of this machine. */
export function bytesOf({ begins, phrases, groups, ranks, lows, states, labels }: Tables): Uint8Array {
  const parts = [begins, phrases, groups.begins, groups.numbers, ranks, groups.lows, lows, states, labels];
  const head = Int32Array.from(parts, ({ length }) => length);
  const all = [head, ...parts].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** How many tables `bytesOf` puts into one. */
export const PARTS = 9;

/** The tables that `bytesOf` put into one. `bytes` begins at a multiple of four and is not copied. */
export function tablesOf({ buffer, byteOffset }: Uint8Array): Omit<Tables, 'gate'> {
  const lengths = [...new Int32Array(buffer, byteOffset, PARTS)];
  let at = byteOffset + 4 * PARTS;
  const place = (index: number, width: number): [ArrayBufferLike, number, number] => {
    const from = at;
    at += width * lengths[index]!;
    return [buffer, from, lengths[index]!];
  };
  const begins = new Int32Array(...place(0, 4));
  const phrases = new Int32Array(...place(1, 4));
  const grouped = [new Uint16Array(...place(2, 2)), new Uint16Array(...place(3, 2))] as const;
  const ranks = new Uint16Array(...place(4, 2));
  const groups = { begins: grouped[0], numbers: grouped[1], lows: new Uint8Array(...place(5, 1)) };
  return {
    begins,
    phrases,
    groups,
    ranks,
    lows: new Uint8Array(...place(6, 1)),
    states: new Uint8Array(...place(7, 1)),
    labels: new Uint8Array(...place(8, 1)),
  };
}
