/** Lines as pieces: a text line by line, or texts side by side. */
import type { Pen, Tag } from './pen.js';
import { kept, type Piece } from './piece.js';
import type { SetLine, Style, TypeCase } from './type.js';

const BASE = 0.76;

/** Where the baseline of a line falls under its top. */
export const baseline = ({ leading, size }: Style): number => (leading - size) / 2 + size * BASE;

/** A text as pieces, one a line. */
export function textPieces(
  text: string,
  style: Style,
  x: number,
  width: number,
  tag: Tag,
  type: TypeCase,
  under?: (pen: Pen, y: number, line: number) => void,
): Piece[] {
  return linePieces(type.lines(text, style, width), style, x, tag, under);
}

/** Lines as pieces, one each. */
export function linePieces(
  lines: readonly SetLine[],
  style: Style,
  x: number,
  tag: Tag,
  under?: (pen: Pen, y: number, line: number) => void,
): Piece[] {
  return kept(
    lines.map((line, index) => ({
      height: style.leading,
      gap: 0,
      keep: false,
      draw(pen, y) {
        if (under) pen.aside(() => under(pen, y, index));
        pen.under(tag, () => pen.line(line, x, y + baseline(style), style));
      },
    })),
  );
}

/** As few lines as the width takes, broken so that they are about as long as one another: no word stands alone in the last. */
export function balancedLines(text: string, style: Style, width: number, type: TypeCase): SetLine[] {
  let lines = type.lines(text, style, width);
  for (let narrow = width * 0.96; lines.length > 1 && narrow > width * 0.4; narrow *= 0.96) {
    const next = type.lines(text, style, narrow);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** Lines side by side as one piece, or as a piece a line when they would fill a third of a page. */
export function sideBySide(
  cells: readonly Cell[],
  most: number,
  decorate?: (pen: Pen, y: number, height: number) => void,
): Piece[] {
  const deep = Math.max(...cells.map(({ lines, style }) => lines.length * style.leading));
  const draw = (pen: Pen, y: number, from: number, count: number) => {
    for (const { lines, style, x, tag } of cells) {
      const some = lines.slice(from, from + count);
      if (some.length > 0)
        pen.under(tag, () =>
          some.forEach((line, index) =>
            pen.line(line, x, y + index * style.leading + baseline(style), style),
          ),
        );
    }
  };
  const whole: Piece = {
    height: deep,
    gap: 0,
    keep: false,
    draw(pen, y) {
      if (decorate) pen.aside(() => decorate(pen, y, deep));
      draw(pen, y, 0, Infinity);
    },
  };
  if (deep <= most) return [whole];
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  return kept(
    Array.from({ length: count }, (_, index) => ({
      height: leading,
      gap: 0,
      keep: false,
      draw: (pen: Pen, y: number) => draw(pen, y, index, 1),
    })),
  );
}

export interface Cell {
  lines: SetLine[];
  style: Style;
  x: number;
  tag: Tag;
}
