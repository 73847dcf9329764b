/** Names of files made from names of people: safe on every system, never outside their folder, never the same twice. */

/** Most bytes of a name, so that every file system takes it with its number and ending. */
const LONGEST = 180;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// Control and direction marks, and what some system does not allow in a name.
const NOT_ALLOWED =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u061c\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff<>:"/\\|?*]+/gu;

/** A file name, without its ending, for any text: "../Alan O'Brien" → "Alan-O'Brien". */
function safeName(text: string): string {
  const bare = text
    .normalize('NFC')
    .replace(NOT_ALLOWED, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/^[-.~]+/, '');
  const cut = cutBytes(bare, LONGEST).replace(/[-.]+$/, '');
  if (cut === '') return 'customer';
  return RESERVED.test(cut) ? `_${cut}` : cut;
}

/** At most `most` bytes of UTF-8, cut between letters. */
function cutBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  let bytes = 0;
  let cut = '';
  for (const letter of text) {
    bytes += Buffer.byteLength(letter);
    if (bytes > most) break;
    cut += letter;
  }
  return cut;
}

/** Gives each name once: "Ann-Lee", "Ann-Lee-2". Upper and lower case are one, as on Windows and macOS. */
export function nameGiver(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const name = safeName(text);
    const key = name.toLowerCase();
    let count = (taken.get(key) ?? 0) + 1;
    while (count > 1 && taken.has(`${key}-${count}`)) count++;
    taken.set(key, count);
    if (count === 1) return name;
    taken.set(`${key}-${count}`, 1);
    return `${name}-${count}`;
  };
}
