/** Cards, eight to a page, with cut marks at the edges of the page; all of a set in one size of type. */
import type { Cards } from '../../../domain/page.js';
import { type Column } from './blocks.js';
import { balancedLines, baseline } from './set-lines.js';
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

/** The largest type cards are set in, over that of the measures; it shrinks by steps until the fullest card fits. */
const LARGEST = 1.24;
const STEP = 0.04;
const SMALLEST = 0.4;

/** Pages of cards, each one piece as high as the page. */
export function cardPieces({ cards }: Cards, column: Column): Piece[] {
  const grid = gridOf(column.measures);
  const perPage = grid.columns * grid.rows;
  const set = allFitted(cards, grid, column);
  const pages: Piece[] = [];
  for (let from = 0; from < cards.length; from += perPage) {
    const some = set.slice(from, from + perPage);
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

function gridOf({ page, scale, width }: Measures): Grid {
  const rows = scale > 1.2 ? 2 : 4;
  const height = Math.floor((page.height - 2 * 66) / rows);
  return { columns: 2, rows, width: width / 2, height, top: (page.height - rows * height) / 2 };
}

interface FittedCard {
  tag: Tag;
  parts: { lines: SetLine[]; style: Style; gap: number; tag: Tag }[];
}

/** The cards of a set, all in one size. */
function allFitted(cards: Cards['cards'], grid: Grid, column: Column): FittedCard[] {
  for (let size = LARGEST; ; size -= STEP) {
    const set = cards.map((card) => cardParts(card, size, grid, column));
    if (set.every((parts) => deepness(parts) <= grid.height - 2 * PAD) || size < SMALLEST)
      return set.map((parts) => {
        const part = new Tag('Sect', column.tag);
        return { tag: part, parts: parts.map((one) => ({ ...one, tag: new Tag('P', part) })) };
      });
  }
}

type Part = Omit<FittedCard['parts'][number], 'tag'>;

const deepness = (parts: readonly Part[]): number =>
  parts.reduce((sum, { lines, style, gap }) => sum + gap + lines.length * style.leading, 0);

function cardParts(
  { title, texts }: Cards['cards'][number],
  factor: number,
  { width }: Grid,
  { type, measures }: Column,
): Part[] {
  const sized = (style: Style): Style => ({
    ...style,
    size: style.size * factor,
    leading: style.leading * factor,
  });
  const [head, body] = [sized(measures.styles.cardTitle), sized(measures.styles.card)];
  const room = width - 2 * PAD;
  return [
    { lines: type.lines(title, head, room), style: head, gap: 0 },
    ...texts.map((text) => ({
      lines: balancedLines(text, body, room, type),
      style: body,
      gap: body.leading * 0.3,
    })),
  ];
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
