/** What a page is made of: pieces that are never cut, and how they are spread over pages. */
import type { Pen } from './pen.js';

export interface Piece {
  height: number;
  /** Space above, dropped at the top of a page. */
  gap: number;
  /** Must stand on one page with the next piece. */
  keep: boolean;
  /** Should stand on one page with the next piece, unless that takes a page more. */
  ideally?: boolean;
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

/** How much of a last page must be filled, else the gaps are tightened to do without it; and how far they may be. */
const NEARLY_EMPTY = 0.25;
const TIGHTER = [0.85, 0.7, 0.55];

/**
 * Pieces on pages of a height. What should ideally stay together does where that costs no page; a stretch that would end
 * with a few lines on a page of their own is set a little tighter.
 */
export function paginate(pieces: readonly Piece[], top: number, height: number): Placed[][] {
  return stretches(pieces).flatMap((some) => {
    const on = (tight: number, ideally: boolean) => spread(some, { top, height, tight, ideally });
    const ideal = on(1, true);
    const plain = on(1, false);
    const pages = ideal.length <= plain.length ? ideal : plain;
    const last = plain.at(-1)!.at(-1);
    if (pages.length < 2 || !last || last.y + last.piece.height - top > height * NEARLY_EMPTY) return pages;
    for (const tight of TIGHTER)
      for (const ideally of [true, false]) {
        const fewer = on(tight, ideally);
        if (fewer.length < pages.length) return fewer;
      }
    return pages;
  });
}

/** Pieces from one forced new page to the next. */
function stretches(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.newPage || all.length === 0) all.push([]);
    all.at(-1)!.push(piece);
  }
  return all;
}

interface Room {
  top: number;
  height: number;
  /** What gaps are multiplied with. */
  tight: number;
  /** Whether what should ideally stay together must. */
  ideally: boolean;
}

/** Runs that must stay together do, when a page can hold them. */
function spread(pieces: readonly Piece[], room: Room): Placed[][] {
  const { height, tight } = room;
  const pages: Placed[][] = [[]];
  let y = 0;
  for (const run of runs(pieces, room.ideally)) {
    const page = pages.at(-1)!;
    const size = heightOf(run, page.length === 0, tight);
    if (page.length > 0 && y + size > height && heightOf(run, true, tight) <= height) {
      pages.push([]);
      y = 0;
    }
    y = place(run, pages, y, room);
  }
  return pages;
}

/** Pieces up to the first that need not stay with the next. */
function runs(pieces: readonly Piece[], ideally: boolean): Piece[][] {
  const all: Piece[][] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    run.push(piece);
    if (piece.keep || (ideally && piece.ideally)) continue;
    all.push(run);
    run = [];
  }
  if (run.length > 0) all.push(run);
  return all;
}

function heightOf(run: readonly Piece[], atTop: boolean, tight: number): number {
  const again = atTop ? (run[0]!.again?.height ?? 0) : 0;
  return run.reduce(
    (sum, piece, index) => sum + piece.height + (atTop && index === 0 ? 0 : piece.gap * tight),
    again,
  );
}

function place(
  run: readonly Piece[],
  pages: Placed[][],
  start: number,
  { top, height, tight }: Room,
): number {
  let y = start;
  for (const piece of run) {
    let page = pages.at(-1)!;
    if (page.length > 0 && y + piece.gap * tight + piece.height > height) {
      pages.push((page = []));
      y = 0;
    }
    if (page.length === 0 && piece.again && pages.length > 1) {
      page.push({ piece: piece.again, y: top });
      y = piece.again.height;
    } else if (page.length > 0) y += piece.gap * tight;
    page.push({ piece, y: top + y });
    y += piece.height;
  }
  return y;
}

/** What is lower than this share of a page is not cut, if it can be helped. */
const LOW = 0.45;

/** Whether pieces take so little of a page that they should stand on one. */
export const isLow = (pieces: readonly Piece[], { page, top, bottom }: PageRoom): boolean =>
  pieces.reduce((sum, { gap, height }) => sum + gap + height, 0) < (page.height - top - bottom) * LOW;

interface PageRoom {
  page: { height: number };
  top: number;
  bottom: number;
}

/** Items of a list or rows of a table: the first two stay together, and the last two; all of a `low` one do, ideally. */
export function grouped(items: Piece[][], low = false): Piece[] {
  const last = items.length - 1;
  items.slice(0, -1).forEach((item, index) => {
    const end = item.at(-1);
    if (!end) return;
    if (index === 0 || index === last - 1) end.keep = true;
    if (low) end.ideally = true;
  });
  return items.flat();
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
