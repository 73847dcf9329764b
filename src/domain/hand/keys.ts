/** The rows of what the hand knows, by the hashes of their keys. */

/** The hash of a key: FNV-1a, stirred at the end. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The place of a hash among sorted ones, which is its row; -1 where it isn't. */
export function rowOf(hash: number, keys: Uint32Array): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (keys[middle]! < hash) from = middle + 1;
    else to = middle;
  }
  return keys[from] === hash ? from : -1;
}

/** The keys of what was decided on: it is read along with what follows. */
export const gapKey = (gap: string): string => `<gap ${gap}>`;
export const opKey = (op: string): string => `<op ${op}>`;
