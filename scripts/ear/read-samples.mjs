// Passages as the reader takes them: rows of its tables, word by word.

/** A word is known to the reader when so many sentences have it; composed ones count less. */
const LEAST = 3;
/** Most words that are read. */
const MOST = 256;

/** The row of each word by the slot of its stem, from 1: row 0 is any other word. */
export function vocabulary(ear, lexicon, samples) {
  const seen = new Map();
  for (const { text, weight } of samples) {
    const { words, count } = lexicon.read(text, ear.plain(text));
    const slots = new Set(words.slice(0, count).map(({ hash }) => ear.slotOf(hash)));
    for (const slot of slots) seen.set(slot, (seen.get(slot) ?? 0) + Math.min(1, weight));
  }
  const slots = [...seen.keys()].filter((slot) => seen.get(slot) >= LEAST).sort((a, b) => a - b);
  return new Map(slots.map((slot, i) => [slot, i + 1]));
}

/** A text as columns: for each word its row, group and shape, and its classes up to `ends`. */
export function readable(ear, lexicon, rows, text) {
  const passage = lexicon.read(text, ear.plain(text));
  const hits = lexicon.find(passage);
  const count = Math.min(MOST, passage.count);
  const words = passage.words.slice(0, count);
  const sorts = words.map(() => []);
  for (let h = 0; h < hits.count; h++)
    for (let t = hits.from[h]; t < Math.min(hits.to[h], count); t++)
      sorts[t].push(ear.sortOf(hits.sort[h], t > hits.from[h]));
  let end = 0;
  return {
    words: Int32Array.from(words, ({ hash }) => rows.get(ear.slotOf(hash)) ?? 0),
    groups: Int32Array.from(words, ({ group }) => group),
    shapes: Int32Array.from(words, ({ form }, t) => passage.sorts[t] + ear.SHAPES * form),
    sorts: Int32Array.from(sorts.flat()),
    ends: Int32Array.from(sorts, (mine) => (end += mine.length)),
  };
}
