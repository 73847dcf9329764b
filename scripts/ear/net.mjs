// The net of the reader before it learns: its sizes, and the numbers it begins with.
import { chances } from './chance.mjs';
import { SIZE as VECTOR } from './word-vectors.mjs';

/** Its sizes: numbers for a word, for what was read in one direction, between that and the outputs; outputs (the last are not used). */
export const SIZES = { word: 48, read: 128, middle: 64, outputs: 16 };
/** The numbers of a net that take part in every sample, by name, and how many each has. */
export const DENSE = (({ word: D, read: H, middle: M, outputs: K }) => ({
  meaning: VECTOR * D,
  input0: D * 3 * H,
  past0: H * 3 * H,
  bias0: 3 * H,
  pastBias0: H,
  input1: D * 3 * H,
  past1: H * 3 * H,
  bias1: 3 * H,
  pastBias1: H,
  heed: 2 * H,
  middle: 4 * H * M,
  middleBias: M,
  out: M * K,
  direct: 4 * H * K,
  outBias: K,
}))(SIZES);

/** Spread at the beginning: of a name of DENSE. */
const spreadOf = (name, { read: H, middle: M }) =>
  /^(?:out|middle)Bias/.test(name)
    ? 0
    : name === 'meaning'
      ? 0.3 * VECTOR ** -0.5
      : name === 'out'
        ? M ** -0.5
        : /^[ipb]/.test(name)
          ? H ** -0.5
          : (4 * H) ** -0.5;

/** Columns of numbers in the memory that the kernel works on: each {at, of}. */
export function rooms(ear) {
  const { memory, weigh } = ear.openKernel(40e6, ear.kernelCode());
  let end = 0;
  return {
    weigh,
    room(length) {
      const at = end;
      end += Math.ceil(length / 4) * 16;
      return { at, of: new Float32Array(memory, at, length) };
    },
  };
}

/** A net that has learned nothing. Row 0 of the words is any other word; `vectors` has a column for each, which stays as it is. */
export function born(sizes, vectors, seed, room) {
  const chance = chances(seed);
  const even = (name) => {
    const made = room(DENSE[name]);
    const spread = spreadOf(name, SIZES);
    for (let i = 0; i < made.of.length; i++) made.of[i] = (2 * chance() - 1) * spread;
    return made;
  };
  const drawn = (rows, spread) =>
    Float32Array.from({ length: rows * SIZES.word }, () => {
      const far = Math.sqrt(-2 * Math.log(1 - chance()));
      return spread * far * Math.cos(2 * Math.PI * chance());
    });
  const tables = {
    words: drawn(sizes.words, 0.1),
    groups: drawn(sizes.groups, 0.15),
    shapes: drawn(sizes.shapes, 0.15),
    sorts: drawn(sizes.sorts, 0.15),
  };
  const told = room(vectors.length);
  told.of.set(vectors);
  return {
    tables,
    vectors: told,
    dense: Object.fromEntries(Object.keys(DENSE).map((name) => [name, even(name)])),
  };
}

/** A net that learned, with what the vectors say of each word in the word's own row. */
export function settled({ tables, vectors, dense: { meaning, ...dense } }) {
  const D = SIZES.word;
  const words = tables.words.slice();
  for (let row = 0; row < words.length / D; row++)
    for (let v = 0; v < VECTOR; v++) {
      const much = vectors.of[row * VECTOR + v];
      for (let i = 0; i < D; i++) words[row * D + i] += much * meaning.of[v * D + i];
    }
  return { tables: { ...tables, words }, dense };
}
