/** One sheet as pages of pieces: the head of the sheet, its sections, the foot of every page. */
import type { Look } from '../../../domain/look.js';
import type { Section, Sheet } from '../../../domain/page.js';
import { blockPieces, type Column } from './blocks.js';
import { balancedLines, baseline, linePieces, textPieces } from './set-lines.js';
import type { Measures } from './measure.js';
import { Tag, type Pen } from './pen.js';
import { isLow, paginate, withNext, type Piece, type Placed } from './piece.js';
import type { Style, TypeCase } from './type.js';

export interface Pages {
  tag: Tag;
  pages: Placed[][];
}

/** Lays a sheet out on pages; its structure hangs from `root`. */
export function sheetPages(sheet: Sheet, look: Look, measures: Measures, type: TypeCase, root: Tag): Pages {
  const tag = new Tag('Sect', root, { title: sheet.title });
  if (sheet.sections[0]?.blocks[0]?.type === 'cards') return cardSheet(sheet, measures, type, tag);
  const pieces = [
    ...opening(sheet, look, measures, type, tag),
    ...sheet.sections.flatMap((section) => sectionPieces(section, measures, type, tag)),
  ];
  return {
    tag,
    pages: paginate(pieces, measures.top, measures.page.height - measures.top - measures.bottom),
  };
}

/** A sheet of cards has no room for an opening: its words stand in one line over the cut marks. */
function cardSheet(sheet: Sheet, measures: Measures, type: TypeCase, tag: Tag): Pages {
  const { left, width, styles, page, top, bottom } = measures;
  const title = new Tag('H1', tag);
  const said = [sheet.title, sheet.kicker, sheet.subtitle, sheet.sections[0]!.heading]
    .filter(Boolean)
    .join('  ·  ');
  const line = type.lines(said, styles.folio, width)[0];
  const opening: Piece = {
    height: 0,
    gap: 0,
    keep: true,
    draw: (pen) => line && pen.under(title, () => pen.line(line, left, 34, styles.folio)),
  };
  const cards = sheet.sections.flatMap((section) => sectionPieces(section, measures, type, tag));
  if (cards[0]) cards[0].newPage = false;
  return { tag, pages: paginate([opening, ...cards], top, page.height - top - bottom) };
}

/** Kicker and logo, title, subtitle. */
function opening(sheet: Sheet, { logo, brand }: Look, measures: Measures, type: TypeCase, tag: Tag): Piece[] {
  const { left, width, styles, scale } = measures;
  const room = logo ? width - logoSize(logo.ratio, scale).width - 20 : width;
  const balanced = (text: string, style: Style, most: number, name: string) =>
    above(linePieces(balancedLines(text, style, most, type), style, left, new Tag(name, tag)), 5);
  const pieces: Piece[] = [];
  if (logo) pieces.push(logoPiece(logo.ratio, brand.name, measures, tag));
  pieces.push(...textPieces(sheet.kicker, styles.kicker, left, room, new Tag('P', tag), type));
  pieces.push(...balanced(sheet.title, styles.title, room, 'H1'));
  if (sheet.subtitle)
    pieces.push(...balanced(sheet.subtitle, styles.subtitle, Math.min(width, 400 * scale), 'P'));
  pieces.push({ height: 10, gap: 0, keep: true, draw: () => undefined });
  return withNext(pieces);
}

function above(pieces: Piece[], gap: number): Piece[] {
  if (pieces[0]) pieces[0].gap = gap;
  return pieces;
}

/** A logo's size on the page: at most 150 by 40. */
function logoSize(ratio: number, scale: number): { width: number; height: number } {
  const height = Math.min(40 * Math.sqrt(scale), 150 / ratio);
  return { width: height * ratio, height };
}

function logoPiece(ratio: number, alt: string, { left, width, scale }: Measures, tag: Tag): Piece {
  const size = logoSize(ratio, scale);
  const figure = new Tag('Figure', tag, { alt: alt ? `Logo of ${alt}` : 'Logo' });
  return {
    height: 0,
    gap: 0,
    keep: true,
    draw: (pen, y) =>
      pen.under(figure, () => pen.logo(left + width - size.width, y - 4, size.width, size.height)),
  };
}

function sectionPieces(section: Section, measures: Measures, type: TypeCase, sheetTag: Tag): Piece[] {
  const tag = new Tag('Sect', sheetTag);
  const beside = measures.side > 0 && !section.wide;
  const offset = beside ? measures.side + measures.gutter : 0;
  const column: Column = { x: measures.left + offset, width: measures.width - offset, type, measures, tag };
  const head = headPiece(section, beside, measures, type, tag);
  const body: Piece[] = [];
  // Words that lead up to a list or a table stay with its beginning.
  let introduces = false;
  for (const block of section.blocks) {
    // A side note never stands alone at the top of a page.
    const before = body.at(-1);
    if (before && (block.type === 'note' || introduces)) before.keep = true;
    introduces = block.type === 'text' || block.type === 'lead' || (block.type === 'note' && !before);
    body.push(...blockPieces(block, column));
  }
  if (section.blocks[0]?.type === 'cards') return body;
  if (body[0] && beside) body[0].gap = 0;
  const short = head.deep - body.reduce((sum, piece) => sum + piece.gap + piece.height, 0);
  const filler: Piece[] =
    beside && short > 0 ? [{ height: short, gap: 0, keep: false, draw: () => undefined }] : [];
  if (filler.length > 0) body.forEach((piece) => (piece.keep = true));
  const pieces = [head.piece, ...body, ...filler];
  if (isLow(pieces, measures)) pieces.slice(0, -1).forEach((piece) => (piece.ideally = true));
  return pieces;
}

/** The heading with the rule over it: beside its text, or above it. */
function headPiece(
  { heading, newPage }: Section,
  beside: boolean,
  measures: Measures,
  type: TypeCase,
  tag: Tag,
): { piece: Piece; deep: number } {
  const { left, width, styles, side } = measures;
  const style = styles.heading;
  const lines = type.lines(heading, style, beside ? side : width);
  const over = 9;
  const deep = lines.length * style.leading;
  const title = new Tag('H2', tag);
  const piece: Piece = {
    height: beside ? over : over + deep,
    gap: 17,
    keep: true,
    newPage,
    draw(pen, y) {
      pen.aside(() => pen.rule(left, left + width, y, 0.75, 'accent'));
      pen.under(title, () =>
        lines.forEach((line, index) =>
          pen.line(
            line,
            left,
            y + over + index * style.leading + baseline(style) - (beside ? 0.5 : 0),
            style,
          ),
        ),
      );
    },
  };
  return { piece, deep };
}

/** Draws one page with its foot. */
export function drawPage(
  pen: Pen,
  placed: readonly Placed[],
  foot: { left: string; right: string },
  measures: Measures,
  type: TypeCase,
): void {
  for (const { piece, y } of placed) piece.draw(pen, y);
  const { left, width, page, styles } = measures;
  const y = page.height - 34;
  const right = type.lines(foot.right, styles.folio, width)[0];
  const said = type.lines(foot.left, styles.folio, width - 90)[0];
  pen.foot(() => {
    if (said) pen.line(said, left, y, styles.folio);
    if (right) pen.line(right, left + width - right.width, y, styles.folio);
  });
}
