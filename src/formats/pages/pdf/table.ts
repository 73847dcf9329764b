/** Tables: a head that is repeated on every page, rows that are not cut, room to write in empty cells. */
import type { Table } from '../../../domain/page.js';
import { type Column } from './blocks.js';
import { sideBySide, type Cell } from './set-lines.js';
import { Tag, type Pen } from './pen.js';
import { grouped, isLow, type Piece } from './piece.js';

const PAD = 7;

/** A table's pieces, a row each. */
export function tablePieces({ head, widths, rows, writing }: Table, column: Column): Piece[] {
  const { x, width, type, measures, tag } = column;
  const { cell, cellHead } = measures.styles;
  const edges = edgesOf(widths, x, width);
  const all = new Tag('Table', tag);
  const cellsOf = (texts: readonly string[], style: typeof cell, row: Tag, sort: 'TH' | 'TD'): Cell[] =>
    texts.map((text, index) => ({
      lines: text ? type.lines(text, style, edges[index + 1]! - edges[index]! - PAD) : [],
      style,
      x: edges[index]! + (writing && index > 0 ? PAD * 0.6 : 0),
      tag: new Tag(sort, row, sort === 'TH' ? { scope: 'Column' } : {}),
    }));
  const last = x + width;
  const headPiece = (artifact: boolean): Piece => {
    const [piece] = sideBySide(
      cellsOf(head, cellHead, new Tag('TR', artifact ? new Tag('Artifact', null) : all), 'TH'),
      Infinity,
    );
    const height = piece!.height + 5;
    return {
      height,
      gap: 0,
      keep: true,
      draw(pen, y) {
        if (artifact) pen.repeat(() => piece!.draw(pen, y));
        else piece!.draw(pen, y);
        pen.aside(() => pen.rule(x, last, y + height - 1.5, 0.9, 'ink'));
      },
    };
  };
  const again = headPiece(true);
  const body = rows.map((row) =>
    rowPieces(cellsOf(row, cell, new Tag('TR', all), 'TD'), writing ? measures.row : 0, {
      x,
      last,
      inner: writing ? edges.slice(1, -1) : [],
    }),
  );
  body.flat().forEach((piece) => (piece.again = again));
  const first = headPiece(false);
  return [first, ...grouped(body, isLow([first, ...body.flat()], measures))];
}

function edgesOf(widths: readonly number[], x: number, width: number): number[] {
  const sum = widths.reduce((one, other) => one + other, 0);
  const edges = [x];
  for (const share of widths) edges.push(edges.at(-1)! + (share / sum) * width);
  return edges;
}

interface Frame {
  x: number;
  last: number;
  /** Where lines between columns stand. */
  inner: number[];
}

function rowPieces(cells: readonly Cell[], least: number, { x, last, inner }: Frame): Piece[] {
  const pieces = sideBySide(cells, 260);
  return pieces.map((piece, index): Piece => {
    const above = index === 0 ? 4 : 0;
    const below = index === pieces.length - 1 ? 4.5 : 0;
    const height = Math.max(least, above + piece.height + below);
    const rules = (pen: Pen, y: number) => {
      for (const edge of inner) pen.upright(edge, y - 0.5, y + height - 0.5, 0.5, 'line');
      if (below) pen.rule(x, last, y + height - 0.5, 0.5, 'line');
    };
    const top =
      least > 0 && pieces.length === 1
        ? Math.max(above, Math.min(height - piece.height - 5, (height - piece.height) / 2 + 1))
        : above;
    return {
      height,
      gap: 0,
      keep: piece.keep,
      draw(pen, y) {
        pen.aside(() => rules(pen, y));
        piece.draw(pen, y + top);
      },
    };
  });
}
