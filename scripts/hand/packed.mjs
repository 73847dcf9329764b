// The trained numbers as they are kept: whole numbers of one character each, part after part, and the rows in the order of their keys' hashes.

const MOST = 45;
/** So many of a thousand numbers may be cut to the largest that is kept. */
const CUT = 2;

/** The model of a net that learned. Throws where two keys have one hash. */
export function packed({ learner, keys, gaps, ops, losable, sizes, hand }) {
  const hashes = keys.map((key, row) => [hand.hashOf(key), row]).sort(([one], [other]) => one - other);
  hashes.forEach(([hash], at) => {
    if (at > 0 && hashes[at - 1][0] === hash) throw new Error(`two keys have the hash ${hash}`);
  });
  const settled = learner.settled();
  const rows = new Float32Array(settled.length);
  hashes.forEach(([, row], at) =>
    rows.set(settled.subarray(row * sizes.word, (row + 1) * sizes.word), at * sizes.word),
  );
  let numbers = '';
  const put = (of) => {
    const scale = scaleOf(of);
    for (const number of of)
      numbers += hand.charOf(Math.max(-MOST, Math.min(MOST, Math.round(number / scale))));
    return scale;
  };
  const parts = Object.entries(learner.parts)
    .filter(([name]) => name !== 'meaning')
    .map(([name, { of }]) => ({ name, length: of.length, scale: put(of) }));
  const step = put(rows);
  return {
    sizes,
    gaps,
    ops,
    losable,
    parts,
    step,
    keys: hand.packKeys(hashes.map(([hash]) => hash)),
    numbers,
  };
}

/** What one step is, so that nearly all numbers have theirs. */
function scaleOf(of) {
  const sorted = Array.from(of, Math.abs).sort((one, other) => other - one);
  return sorted[Math.floor((of.length * (of.length > 1000 ? CUT : 0)) / 1000)] / MOST || 1;
}
