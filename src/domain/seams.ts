/** Texts laid side by side, where some may have fallen away. */

/** Texts one after another: no doubled spaces, no empty lines where a part fell away and left ''. */
export function laidTogether(all: readonly string[]): string {
  const text = all.length === 1 ? all[0]! : joined(all);
  return UNTIDY.test(text) ? tidied(text) : text.trim();
}

function joined(all: readonly string[]): string {
  const kept: string[] = [];
  let last = LINE_END;
  let fell = false;
  for (const piece of all) {
    let next = piece;
    const isEmpty = next === '';
    let first = next.charCodeAt(0);
    if (fell && first === LINE_END && last === LINE_END && kept.length > 0) {
      next = next.slice(1);
      first = next.charCodeAt(0);
    }
    fell = isEmpty;
    if (next === '') continue;
    const end = next.charCodeAt(next.length - 1);
    if (first === SPACE && (last === SPACE || last === LINE_END)) {
      if (next.length === 1) continue;
      next = next.slice(1);
    } else if (first === LINE_END && last === SPACE) kept.push(kept.pop()!.slice(0, -1));
    kept.push(next);
    last = end;
  }
  // Joined, not added up: what is read letter by letter later should be one piece.
  return kept.join('');
}

const SPACE = 32;
const LINE_END = 10;

/** What a part that fell away leaves behind: a doubled space, a tab, an empty line too many; and "Jr." at an end, a second stop. Most texts have none of it. */
const UNTIDY = /\t|\.\.| [ \n,.]|\n(?: |\n\n)/;

const tidied = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ +([,.])/g, '$1')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .trim();
