/** The one source of variety: a stable hash, so that the same input always gives the same words. */

/** FNV-1a over UTF-16 code units, with a final mix so that near keys fall far apart. A 32-bit unsigned number. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The place in a list of `size` that `key` falls on. */
export const slot = (key: string, size: number): number => (size > 0 ? hash(key) % size : 0);
