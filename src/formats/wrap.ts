/** Breaking text into lines of a width, by the columns it takes on a terminal. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu;

/** Columns a text takes: combining marks none, East Asian letters and pictures two. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  const shown = text.replace(/[\p{Mn}\p{Me}\u200b-\u200d\ufe0f]/gu, '');
  return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}

/** Where the lines of `text` begin and end when no line takes more than `width` columns; 0 is one line. Words are never cut. */
export function lineEnds(text: string, width: number): [from: number, to: number][] {
  if (width <= 0 || columns(text) <= width) return [[0, text.length]];
  const lines: [number, number][] = [];
  let from = 0;
  let to = 0;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    if (to > from && columns(text.slice(from, end)) > width) {
      lines.push([from, to]);
      from = index;
    }
    to = end;
  }
  return [...lines, [from, to]];
}

/** The lines of a text; its own line breaks stay. */
export const wrapped = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => lineEnds(line, width).map(([from, to]) => line.slice(from, to)));
