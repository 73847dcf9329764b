/** Blocks as pieces in a column of a page. */
import type { Block, Callout, Labelled, List, Pairs, Blank, Words } from '../../../domain/page.js';
import type { Measures, StyleName } from './measure.js';
import { Tag, type Pen } from './pen.js';
import { grouped, spaced, type Piece } from './piece.js';
import { baseline, sideBySide, textPieces, type Cell } from './set-lines.js';
import { tablePieces } from './table.js';
import type { Style, TypeCase } from './type.js';
import { cardPieces } from './cards.js';

/** Where pieces stand and what they are set with. */
export interface Column {
  x: number;
  width: number;
  type: TypeCase;
  measures: Measures;
  /** What the structure hangs from. */
  tag: Tag;
}

/** A block's pieces; the first carries the space above. */
export function blockPieces(block: Block, column: Column): Piece[] {
  switch (block.type) {
    case 'bullets':
    case 'numbers':
    case 'checks':
      return spaced(list(block, column), column.measures.gap);
    case 'labelled':
      return spaced(labelled(block, column), column.measures.gap);
    case 'table':
      return spaced(tablePieces(block, column), column.measures.gap * 1.4);
    case 'pairs':
      return spaced(pairs(block, column), column.measures.gap * 1.4);
    case 'blank':
      return spaced(blank(block, column), column.measures.gap * 1.3);
    case 'callout':
      return spaced(callout(block, column), column.measures.gap * 1.8);
    case 'cards':
      return cardPieces(block, column);
    default:
      return spaced(words(block, column), column.measures.gap);
  }
}

const STYLE_OF: Record<Words['type'], StyleName> = {
  text: 'body',
  lead: 'lead',
  note: 'note',
  quote: 'quote',
};

function words({ type: sort, text }: Words, { x, width, type, measures, tag }: Column): Piece[] {
  const style = measures.styles[STYLE_OF[sort]];
  if (sort !== 'quote') return textPieces(text, style, x, width, new Tag('P', tag), type);
  const bar = (pen: Pen, y: number) => pen.fill(x, y, 2, style.leading + 0.3, 'accent');
  return textPieces(text, style, x + 14, width - 14, new Tag('P', new Tag('BlockQuote', tag)), type, bar);
}

function list({ type: sort, items }: List, { x, width, type, measures, tag }: Column): Piece[] {
  const style = measures.styles.body;
  const number = measures.styles.label;
  const indent = (sort === 'bullets' ? 13 : 19) * measures.scale;
  const all = new Tag('L', tag);
  const set = items.map((item, index) => {
    const li = new Tag('LI', all);
    const label = new Tag('Lbl', li);
    const body = new Tag('LBody', li);
    const [digits] = type.lines(`${index + 1}`, number, indent);
    const pieces = textPieces(item, style, x + indent, width - indent, body, type);
    const first = pieces[0];
    if (first) {
      const draw = first.draw.bind(first);
      first.draw = (pen, y) => {
        const base = y + baseline(style);
        if (sort === 'numbers')
          pen.under(label, () => pen.line(digits!, x, base, { ...number, color: 'accent' }));
        else pen.aside(() => mark(sort, pen, x, base, style));
        draw(pen, y);
      };
    }
    return spaced(pieces, sort === 'checks' ? measures.gap * 0.7 : measures.gap * 0.4);
  });
  return grouped(set);
}

function mark(sort: List['type'], pen: Pen, x: number, base: number, { size }: Style): void {
  if (sort === 'checks') pen.box(x + 0.4, base - size * 0.78, size * 0.86, 'ink');
  else pen.fill(x, base - size * 0.3, size * 0.5, 1, 'accent');
}

function labelled({ rows }: Labelled, { x, width, type, measures, tag }: Column): Piece[] {
  const { label, body } = measures.styles;
  const all = new Tag('L', tag);
  const indent = Math.min(width * 0.4, 96 * measures.scale);
  const gutter = 12;
  const set = rows.map(({ label: name, text }) => {
    const li = new Tag('LI', all);
    const cells = [
      { lines: type.lines(name, label, indent - gutter), style: label, x, tag: new Tag('Lbl', li) },
      {
        lines: type.lines(text, body, width - indent),
        style: body,
        x: x + indent,
        tag: new Tag('LBody', li),
      },
    ];
    return spaced(sideBySide(cells, 200), measures.gap * 0.6);
  });
  return grouped(set);
}

function pairs({ labels, rows }: Pairs, { x, width, type, measures, tag }: Column): Piece[] {
  const { small, body } = measures.styles;
  const gutter = 18;
  const half = (width - gutter) / 2;
  const right = x + half + gutter;
  const indent = 13;
  const all = new Tag('Table', tag);
  const headRow = new Tag('TR', all);
  const headCells = labels.map((label, index) => ({
    lines: type.lines(label, small, half - indent),
    style: { ...small, color: index === 0 ? small.color : ('accent' as const) },
    x: (index === 0 ? x : right) + indent,
    tag: new Tag('TH', headRow, { scope: 'Column' }),
  }));
  const head = sideBySide(headCells, Infinity, (pen, y) => {
    const base = y + baseline(small);
    pen.mark('cross', x, base, small.size * 0.75, 'soft');
    pen.mark('check', right, base, small.size * 0.85, 'accent');
  }).map((piece) => ({ ...piece, height: piece.height + 3, keep: true }));
  return [
    ...head,
    ...grouped(
      rows.map(({ wrong, right: good, why }) => {
        const row = new Tag('TR', all);
        const cells: Cell[] = [
          {
            lines: type.lines(wrong, body, half),
            style: { ...body, color: 'soft' },
            x,
            tag: new Tag('TD', row),
          },
          { lines: type.lines(good, body, half), style: body, x: right, tag: new Tag('TD', row) },
        ];
        const pieces = sideBySide(cells, 300, (pen, y) => {
          pen.rule(x, x + half, y - 2.5, 0.5, 'line');
          pen.rule(right, right + half, y - 2.5, 0.5, 'line');
        });
        const reason = why ? textPieces(why, measures.styles.note, right, half, new Tag('P', tag), type) : [];
        if (reason.length > 0) pieces.forEach((piece) => (piece.keep = true));
        return [...spaced(pieces, measures.gap * 0.9), ...reason];
      }),
    ),
  ];
}

function blank({ label, begin, lines }: Blank, { x, width, type, measures, tag }: Column): Piece[] {
  const { styles, writing } = measures;
  const pieces = textPieces(label, styles.label, x, width, new Tag('P', tag), type);
  const beginning = begin ? textPieces(begin, styles.begin, x, width, new Tag('P', tag), type) : [];
  const ruled = Array.from({ length: begin ? Math.max(0, lines - 1) : lines }, (): Piece => ({
    height: writing,
    gap: 0,
    keep: true,
    draw: (pen, y) => pen.aside(() => pen.rule(x, x + width, y + writing - 3, 0.5, 'line')),
  }));
  const under: Piece = {
    height: 4,
    gap: 0,
    keep: false,
    draw: (pen, y) => pen.aside(() => pen.rule(x, x + width, y + 2, 0.5, 'line')),
  };
  const all = [...pieces, ...beginning, ...(begin ? [under] : []), ...ruled];
  all.forEach((piece, index) => (piece.keep = index < all.length - 1));
  return all;
}

function callout({ title, texts }: Callout, { x, width, type, measures, tag }: Column): Piece[] {
  const { label, cell } = measures.styles;
  const pad = 11;
  const part = new Tag('Sect', tag);
  const frame = (height: number) => (pen: Pen, y: number) => {
    pen.fill(x, y, width, height + 0.3, 'tint');
    pen.fill(x, y, 2, height + 0.3, 'accent');
  };
  const edge = (): Piece => ({
    height: pad * 0.7,
    gap: 0,
    keep: true,
    draw: (pen, y) => pen.aside(() => frame(pad * 0.7)(pen, y)),
  });
  const inside = (text: string, style: Style) =>
    textPieces(text, style, x + pad + 2, width - 2 * pad - 2, new Tag('P', part), type, frame(style.leading));
  const pieces = [edge(), ...inside(title, label), ...texts.flatMap((text) => inside(text, cell)), edge()];
  const most = measures.page.height / 2;
  const whole = pieces.reduce((sum, piece) => sum + piece.height, 0) < most;
  if (whole) pieces.forEach((piece) => (piece.keep = true));
  pieces.at(-1)!.keep = false;
  if (!whole) pieces.at(-2)!.keep = true;
  return pieces;
}
