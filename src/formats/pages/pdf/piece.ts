/** What a page is made of: pieces that are never cut, and how they are spread over pages. */
import type { Pen } from './pen.js';

export interface Piece {
  height: number;
  /** Space above, dropped at the top of a page. */
  gap: number;
  /** Must stand on one page with the next piece. */
  keep: boolean;
  draw(pen: Pen, y: number): void;
  /** Starts a new page. */
  newPage?: boolean;
  /** Drawn again at the top of a page that this piece begins, such as a table's head. */
  again?: Piece;
}

/** A piece at its place on a page. */
export interface Placed {
  piece: Piece;
  y: number;
}

/** Pieces on pages of a height; `first` is less room on the first page. Runs that must stay together do, when a page can hold them. */
export function paginate(pieces: readonly Piece[], top: number, height: number): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = 0;
  for (const run of runs(pieces)) {
    const page = pages.at(-1)!;
    const size = heightOf(run, page.length === 0);
    const turns = run[0]!.newPage && page.length > 0;
    if (turns || (page.length > 0 && y + size > height && heightOf(run, true) <= height)) {
      pages.push([]);
      y = 0;
    }
    y = place(run, pages, y, top, height);
  }
  return pages;
}

/** Pieces up to the first that need not stay with the next. */
function runs(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    run.push(piece);
    if (piece.keep) continue;
    all.push(run);
    run = [];
  }
  if (run.length > 0) all.push(run);
  return all;
}

function heightOf(run: readonly Piece[], atTop: boolean): number {
  const again = atTop ? (run[0]!.again?.height ?? 0) : 0;
  return (
    again + run.reduce((sum, piece, index) => sum + piece.height + (atTop && index === 0 ? 0 : piece.gap), 0)
  );
}

function place(run: readonly Piece[], pages: Placed[][], start: number, top: number, height: number): number {
  let y = start;
  for (const piece of run) {
    let page = pages.at(-1)!;
    if (page.length > 0 && y + piece.gap + piece.height > height) {
      pages.push((page = []));
      y = 0;
    }
    if (page.length === 0 && piece.again && pages.length > 1) {
      page.push({ piece: piece.again, y: top });
      y = piece.again.height;
    } else if (page.length > 0) y += piece.gap;
    page.push({ piece, y: top + y });
    y += piece.height;
  }
  return y;
}

/** Lines as pieces that leave no single line behind: the first two and the last two stay together. */
export function kept(pieces: Piece[]): Piece[] {
  const last = pieces.length - 1;
  pieces.forEach((piece, index) => {
    if (index < last && (pieces.length <= 3 || index === 0 || index === last - 1)) piece.keep = true;
  });
  return pieces;
}

/** The pieces with the first set off by `gap`. */
export function spaced(pieces: Piece[], gap: number): Piece[] {
  if (pieces[0]) pieces[0].gap = gap;
  return pieces;
}

/** The last piece stays with whatever comes next. */
export function withNext(pieces: Piece[]): Piece[] {
  for (const piece of pieces) piece.keep = true;
  return pieces;
}
