/** The one source of variety: a stable hash, so that the same input always gives the same words. */

const BASIS = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, unfinished: `from` is what an earlier part of the text gave. */
export function begin(text: string, from = BASIS): number {
  let h = from;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** A final mix, so that near keys fall far apart. A 32-bit unsigned number. */
function finish(begun: number): number {
  let h = begun ^ (begun >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

export const hash = (text: string): number => finish(begin(text));

/** The hash of a text of which the first part is begun. */
export const hashOn = (begun: number, rest: string): number => finish(begin(rest, begun));

/** The place in a list of `size` that `key` falls on. */
export const slot = (key: string, size: number): number => (size > 0 ? hash(key) % size : 0);

/** The place that a key falls on whose first part is begun: many parts are chosen for one customer. */
export const slotOn = (begun: number, rest: string, size: number): number =>
  size > 0 ? hashOn(begun, rest) % size : 0;
