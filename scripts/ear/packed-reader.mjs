// A net that learned, as the model carries it: a character for each number of its matrices, one for two numbers of its tables.
import { coded } from './codes.mjs';
import { SIZES } from './net.mjs';

/** Whole numbers go from -45 to 45. */
const MOST = 45;

/** Whole numbers for a column, and by what each is to be multiplied. */
function whole(numbers) {
  const most = numbers.reduce((best, number) => Math.max(best, Math.abs(number)), 0) || 1;
  const scale = Math.fround(most / MOST);
  return {
    scale,
    of: Array.from(numbers, (number) => Math.max(-MOST, Math.min(MOST, Math.round(number / scale)))),
  };
}

/** The reader of a model. `rows` tells the row of each word by its slot, `met` how often each of these rows is met. */
export function packedReader(ear, { tables, dense }, rows, share) {
  const names = ['words', 'groups', 'shapes', 'sorts'];
  const all = Float64Array.from(names.flatMap((name) => [...tables[name]]));
  const half = (from) => Float64Array.from({ length: all.length / 2 }, (_, i) => all[2 * i + from]);
  const { codes, chars } = coded(half(0), half(1), new Float64Array(all.length / 2).fill(1), ear);
  const parts = Object.entries(dense).map(([name, { of }]) => ({ name, length: of.length, ...whole(of) }));
  return {
    sizes: SIZES,
    share,
    words: ear.packKeys([...rows.keys()]),
    tables: {
      rows: Object.fromEntries(names.map((name) => [name, tables[name].length / SIZES.word])),
      codes,
      text: chars.join(''),
    },
    parts: parts.map(({ name, length, scale }) => ({ name, length, scale })),
    numbers: parts.flatMap(({ of }) => of.map(ear.charOf)).join(''),
  };
}
