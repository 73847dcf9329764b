/** The words in a stretch of Markdown: without emphasis, links' addresses, code, tags and escapes. */
import { entityAt } from './entities.js';
import { tagAt } from './html.js';
import type { Extract } from './places.js';

/** Signs that can be markup inside a line. */
const SIGN = /[\\`*_~[\]!<&|]/g;
const ADDRESS = /\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\]/y;
const AUTOLINK = /<(?:https?:|mailto:|[\w.+-]+@)[^>\s]*>/y;
const IMAGE = /!\[[^\]\n]*\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])/y;

const isSpace = (code: number): boolean => code !== code || code <= 32 || code === 0xa0;
const isWord = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code > 0xbf;

/** Takes the words of text[from..to) into `extract`. `table` makes "|" part cells. */
export function takeInline(text: string, from: number, to: number, extract: Extract, table = false): void {
  let at = from;
  SIGN.lastIndex = from;
  for (let found = SIGN.exec(text); found && found.index < to; found = SIGN.exec(text)) {
    const here = found.index;
    const end = Math.min(markupAt(text, here, to, table), to);
    if (end < 0) {
      SIGN.lastIndex = here + 1;
      continue;
    }
    extract.keep(at, here);
    const put = putFor(text, here, table);
    if (put !== undefined) extract.put(put, here, end);
    at = end;
    SIGN.lastIndex = text[here] === '\\' ? at + 1 : at;
  }
  extract.keep(at, to);
}

/** What stands in the text for markup at `here`, or undefined for nothing. */
function putFor(text: string, here: number, table: boolean): string | undefined {
  const sign = text[here];
  if (sign === '&') return entityAt(text, here)?.text;
  if (sign === '|' && table) return '\n\n';
  if (sign === '<' && /^<br\b/i.test(text.slice(here, here + 4))) return '\n';
  return undefined;
}

/** Where the markup at `here` ends, or -1 when the sign is a plain one. */
function markupAt(text: string, here: number, to: number, table: boolean): number {
  switch (text[here]) {
    case '\\':
      return /[!-/:-@[-`{-~]/.test(text[here + 1] ?? '') ? here + 1 : -1;
    case '`':
      return codeEnd(text, here, to);
    case '*':
    case '_':
    case '~':
      return emphasisEnd(text, here);
    case '!':
      return stuck(IMAGE, text, here);
    case '[':
      return opensLink(text, here, to) ? here + 1 : -1;
    case ']':
      return stuck(ADDRESS, text, here + 1);
    case '<':
      return angleEnd(text, here);
    case '&':
      return entityAt(text, here)?.end ?? -1;
    default:
      return table ? here + 1 : -1;
  }
}

function stuck(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text) ? pattern.lastIndex : -1;
}

/** Code between runs of backticks of one length. */
function codeEnd(text: string, here: number, to: number): number {
  let open = here;
  while (text[open] === '`') open++;
  const fence = text.slice(here, open);
  const close = text.indexOf(fence, open);
  return close < 0 || close >= to ? -1 : close + fence.length;
}

/** A run of * _ or ~ that leans on a word; "_" inside a word and a sign between spaces are plain. */
function emphasisEnd(text: string, here: number): number {
  let end = here;
  while (text[end] === text[here]) end++;
  const before = text.charCodeAt(here - 1);
  const after = text.charCodeAt(end);
  if (end - here > 3 || (text[here] === '~' && end - here !== 2)) return -1;
  if (isSpace(before) && isSpace(after)) return -1;
  return text[here] === '_' && isWord(before) && isWord(after) ? -1 : end;
}

/** "[words](address)" is a link; "[Name]" is a placeholder. */
function opensLink(text: string, here: number, to: number): boolean {
  const close = text.indexOf(']', here + 1);
  if (close < 0 || close >= to || close - here > 1000) return false;
  return stuck(ADDRESS, text, close + 1) > 0;
}

function angleEnd(text: string, here: number): number {
  const link = stuck(AUTOLINK, text, here);
  if (link > 0) return link;
  return tagAt(text, here)?.end ?? -1;
}
