/** Cards, eight to a page, with cut marks at the edges of the page. Type shrinks until the fullest card fits. */
import type { Cards } from '../../../domain/page.js';
import { type Column } from './blocks.js';
import { baseline } from './set-lines.js';
import type { Measures } from './measure.js';
import { Tag, type Pen } from './pen.js';
import type { Piece } from './piece.js';
import type { SetLine, Style } from './type.js';

interface Grid {
  columns: number;
  rows: number;
  width: number;
  height: number;
  /** From the top of the page's text area. */
  top: number;
}

const PAD = 13;

/** Pages of cards, each one piece as high as the page. */
export function cardPieces({ cards }: Cards, column: Column): Piece[] {
  const grid = gridOf(column.measures);
  const perPage = grid.columns * grid.rows;
  const pages: Piece[] = [];
  for (let from = 0; from < cards.length; from += perPage) {
    const some = cards.slice(from, from + perPage).map((card) => fitted(card, grid, column));
    pages.push({
      height: column.measures.page.height - column.measures.top - column.measures.bottom,
      gap: 0,
      keep: false,
      newPage: true,
      draw: (pen) => drawPage(pen, some, grid, column.measures),
    });
  }
  return pages;
}

function gridOf({ page, scale, left, width }: Measures): Grid {
  const rows = scale > 1.2 ? 2 : 4;
  const height = Math.floor((page.height - 2 * 66) / rows);
  return { columns: 2, rows, width: width / 2, height, top: (page.height - rows * height) / 2 + 0 * left };
}

interface FittedCard {
  tag: Tag;
  parts: { lines: SetLine[]; style: Style; gap: number; tag: Tag }[];
}

function fitted(
  { title, texts }: Cards['cards'][number],
  grid: Grid,
  { type, measures, tag }: Column,
): FittedCard {
  const part = new Tag('Sect', tag);
  for (let shrink = 1; ; shrink -= 0.04) {
    const sized = (style: Style): Style => ({
      ...style,
      size: style.size * shrink,
      leading: style.leading * shrink,
    });
    const [head, body] = [sized(measures.styles.cardTitle), sized(measures.styles.card)];
    const width = grid.width - 2 * PAD;
    const parts = [
      { lines: type.lines(title, head, width), style: head, gap: 0, tag: new Tag('P', part) },
      ...texts.map((text) => ({
        lines: type.lines(text, body, width),
        style: body,
        gap: body.leading * 0.3,
        tag: new Tag('P', part),
      })),
    ];
    const height = parts.reduce((sum, { lines, style, gap }) => sum + gap + lines.length * style.leading, 0);
    if (height <= grid.height - 2 * PAD || shrink < 0.4) return { tag: part, parts };
  }
}

function drawPage(pen: Pen, cards: readonly FittedCard[], grid: Grid, measures: Measures): void {
  pen.aside(() => cutMarks(pen, grid, measures));
  cards.forEach((card, index) => {
    const x = measures.left + (index % grid.columns) * grid.width + PAD;
    let y = grid.top + Math.floor(index / grid.columns) * grid.height + PAD;
    for (const { lines, style, gap, tag } of card.parts) {
      y += gap;
      pen.under(tag, () => {
        for (const line of lines) {
          pen.line(line, x, y + baseline(style), style);
          y += style.leading;
        }
      });
    }
  });
}

/** Short strokes outside the cards, and small crosses where four cards meet. */
function cutMarks(pen: Pen, { columns, rows, width, height, top }: Grid, { left, page }: Measures): void {
  const right = left + columns * width;
  const end = top + rows * height;
  for (let row = 0; row <= rows; row++) {
    const y = top + row * height;
    pen.rule(left - 22, left - 8, y, 0.5, 'soft');
    pen.rule(right + 8, Math.min(page.width - 6, right + 22), y, 0.5, 'soft');
    for (let column = 1; column < columns; column++)
      pen.rule(left + column * width - 4, left + column * width + 4, y, 0.5, 'line');
  }
  for (let column = 0; column <= columns; column++) {
    const x = left + column * width;
    pen.upright(x, top - 22, top - 8, 0.5, 'soft');
    pen.upright(x, end + 8, end + 22, 0.5, 'soft');
    for (let row = 1; row < rows; row++)
      pen.upright(x, top + row * height - 4, top + row * height + 4, 0.5, 'line');
  }
}
