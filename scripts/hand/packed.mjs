// The trained numbers as they are kept: whole numbers of one character each, part after part.
import { eights } from './learning.mjs';

const MOST = 45;
/** So many of a thousand numbers may be cut to the largest that is kept. */
const CUT = 2;

/** The model of a net that learned. */
export function packed({ learner, keys, gaps, ops, losable, sizes, hand }) {
  const columns = Object.entries(learner.parts)
    .filter(([name]) => name !== 'meaning')
    .map(([name, { of, cols }]) => [name, narrowed(name, of, cols, { gap: gaps.length, op: ops.length })]);
  columns.push(['rows', learner.settled()]);
  let numbers = '';
  const parts = columns.map(([name, of]) => {
    const sizesOf = Array.from(of, Math.abs).sort((a, b) => b - a);
    const most = sizesOf[Math.floor((of.length * (of.length > 1000 ? CUT : 0)) / 1000)];
    const scale = most / MOST || 1;
    for (const number of of)
      numbers += hand.charOf(Math.max(-MOST, Math.min(MOST, Math.round(number / scale))));
    return { name, length: of.length, scale };
  });
  return {
    sizes,
    gaps,
    ops,
    losable,
    rows: hand.packWords(new Map(keys.map((key, row) => [key, String(row)]))),
    parts,
    numbers,
  };
}

/** Only the columns that stand for something: the others were there for the machine's sake. */
function narrowed(name, of, cols, counts) {
  const count = counts[/^(gap|op)Out/.exec(name)?.[1]];
  return count && eights(count) === cols ? of.filter((_, i) => i % cols < count) : of;
}
