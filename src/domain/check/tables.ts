/** A model's numbers ready to be looked up, and the same as bytes: what the build unpacked no start need unpack again. */
import { unpackGate } from './gate.js';
import { unpackGroups, type GroupTables } from './groups.js';
import { unpackPhrases } from './phrases.js';
import { unpackReader, type ReaderTables } from './reader.js';
import { unpackRows, type RowTables } from './table.js';
import type { Model } from './types.js';

export interface Tables extends RowTables {
  groups: GroupTables;
  phrases: Int32Array;
  reader: ReaderTables;
  /** Read apart, and only for a long text. */
  gate: () => Int8Array;
}

/** The numbers of a model as it was trained. */
export const unpack = ({ keys, size, table, groups, gate, lexicon, reader }: Model): Tables => ({
  ...unpackRows(keys, size, table),
  groups: unpackGroups(groups),
  phrases: unpackPhrases(lexicon),
  reader: unpackReader(reader),
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
  reader: {
    ...model.reader,
    words: '',
    tables: { ...model.reader.tables, text: '' },
    numbers: '',
  },
});

/** All but the gate in one, the widest numbers first, behind how many there are of each; in the byte order of this machine. */
export function bytesOf(tables: Tables): Uint8Array {
  const { begins, phrases, groups, ranks, lows, states, labels, reader } = tables;
  const { words, codes, numbers, code } = reader;
  const wide = [begins, phrases, groups.begins, groups.numbers, words.begins, words.numbers, ranks];
  const parts = [...wide, groups.lows, words.lows, lows, states, labels, codes, code, numbers];
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
export const PARTS = 15;

/** The tables that `bytesOf` put into one. `bytes` begins at a multiple of four and is not copied. */
export function tablesOf({ buffer, byteOffset }: Uint8Array): Omit<Tables, 'gate'> {
  const lengths = [...new Int32Array(buffer, byteOffset, PARTS)];
  let at = byteOffset + 4 * PARTS;
  const place = (index: number, width: number): [ArrayBufferLike, number, number] => {
    const from = at;
    at += width * lengths[index]!;
    return [buffer, from, lengths[index]!];
  };
  let next = 0;
  const wide = () => new Int32Array(...place(next++, 4));
  const middling = () => new Uint16Array(...place(next++, 2));
  const narrow = () => new Uint8Array(...place(next++, 1));
  const [begins, phrases] = [wide(), wide()];
  const [groupBegins, groupNumbers, wordBegins, wordNumbers] = [
    middling(),
    middling(),
    middling(),
    middling(),
  ];
  const ranks = middling();
  const groups = { begins: groupBegins, numbers: groupNumbers, lows: narrow() };
  const words = { begins: wordBegins, numbers: wordNumbers, lows: narrow() };
  const [lows, states, labels, codes, code] = [narrow(), narrow(), narrow(), narrow(), narrow()];
  const reader = { words, codes, code, numbers: new Int8Array(...place(next, 1)) };
  return { begins, phrases, groups, ranks, lows, states, labels, reader };
}
