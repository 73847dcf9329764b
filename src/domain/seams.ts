/** Texts laid side by side, where some may have fallen away. */

/** Texts one after another: no doubled spaces, no empty lines where a part fell away and left ''. */
export function laidTogether(all: readonly string[]): string {
  let text = '';
  let last = LINE_END;
  let fell = false;
  for (const piece of all) {
    let next = piece;
    const isEmpty = next === '';
    let first = next.charCodeAt(0);
    if (fell && first === LINE_END && last === LINE_END && text !== '') {
      next = next.slice(1);
      first = next.charCodeAt(0);
    }
    fell = isEmpty;
    if (next === '') continue;
    const end = next.charCodeAt(next.length - 1);
    if (first === SPACE && (last === SPACE || last === LINE_END)) {
      if (next.length === 1) continue;
      text += next.slice(1);
    } else if (first === LINE_END && last === SPACE) text = text.slice(0, -1) + next;
    else text += next;
    last = end;
  }
  return isUntidy(text) ? tidied(text) : text.trim();
}

const SPACE = 32;
const LINE_END = 10;

/** Whether a part that fell away left something behind: a doubled space, a tab, an empty line. Most texts have none of it. */
function isUntidy(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c <= 46) {
      if (c === 9) return true;
      if (before === SPACE && (c === SPACE || c === LINE_END || c === 44 || c === 46)) return true;
      if (before === LINE_END && (c === SPACE || (c === LINE_END && text.charCodeAt(at - 2) === LINE_END)))
        return true;
    }
    before = c;
  }
  return false;
}

const tidied = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ +([,.])/g, '$1')
    .trim();
