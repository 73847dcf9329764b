/** Whether the quotes of a table's row stand where quotes may: what tells a cell of several lines from a quote left open. */

/** True when every cell that begins with a quote ends with one before a delimiter or the row's end. */
export function quotesFit(raw: string, delimiter: string): boolean {
  for (let at = 0; ; at += delimiter.length) {
    at = pastSpaces(raw, at, delimiter);
    if (raw[at] === '"') {
      at = pastSpaces(raw, closing(raw, at + 1), delimiter);
      if (at < 0 || !(isEnd(raw, at) || raw.startsWith(delimiter, at))) return false;
    } else at = pastPlain(raw, at, delimiter);
    if (isEnd(raw, at)) return raw.slice(at).trim() === '';
  }
}

/** Just behind the quote that closes; -1 when none does. A doubled quote is a quote in the cell. */
function closing(raw: string, from: number): number {
  for (let at = raw.indexOf('"', from); at >= 0; at = raw.indexOf('"', at + 2))
    if (raw[at + 1] !== '"') return at + 1;
  return -1;
}

function pastSpaces(raw: string, at: number, delimiter: string): number {
  if (at < 0) return at;
  while (raw[at] === ' ' || (raw[at] === '\t' && delimiter !== '\t')) at++;
  return at;
}

function pastPlain(raw: string, at: number, delimiter: string): number {
  while (!isEnd(raw, at) && !raw.startsWith(delimiter, at)) at++;
  return at;
}

const isEnd = (raw: string, at: number): boolean => at >= raw.length || raw[at] === '\n' || raw[at] === '\r';
