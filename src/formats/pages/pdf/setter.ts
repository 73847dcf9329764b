/** Sets lines of text straight into a page's content: a line that was set before is not shaped again. */
import type PDFDocument from 'pdfkit';
import type { Face, FaceMetrics, Word } from './type.js';

type Doc = InstanceType<typeof PDFDocument>;

interface Position {
  xAdvance: number;
  advanceWidth: number;
  xOffset: number;
  yOffset: number;
}

/** What pdfkit keeps of a font in use. */
interface OpenFont {
  id: string;
  /** Words that were shaped. */
  layoutCache: unknown;
  font: { hasGlyphForCodePoint(codePoint: number): boolean };
  ref(): unknown;
  encode(text: string): [string[], Position[]];
  widthOfString(text: string, size: number): number;
}

/** What pdfkit keeps of a document: the font last chosen, the fonts by name, and the fonts of the page. */
interface Inside {
  _font: OpenFont;
  _fontFamilies: Record<string, OpenFont>;
  _fontCount: number;
  page: { fonts: Record<string, unknown> };
}

/** Fonts and measured words that one file hands on to the next, so that a file per person opens each font once. */
export class Shelf {
  readonly fonts = new Map<Face, OpenFont>();
  readonly words = new Map<string, Word>();
}

/** Most lines that are remembered: those that come again stand on every sheet. */
const REMEMBERED = 20_000;

export class Setter {
  private readonly fonts = new Map<Face, OpenFont>();
  private readonly shown = new Map<string, string>();

  constructor(
    private readonly doc: Doc,
    private readonly shelf: Shelf,
  ) {}

  metrics(face: Face): FaceMetrics {
    const font = this.font(face);
    return {
      width: (text) => font.widthOfString(text, 1),
      has: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
    };
  }

  /** The operators that show a line with its baseline's start at x, y, counted from the top of the page. */
  show(text: string, face: Face, size: number, x: number, y: number): string {
    const font = this.font(face);
    const { fonts } = (this.doc as unknown as Inside).page;
    fonts[font.id] ??= font.ref();
    return `/${font.id} ${round(size)} Tf 1 0 0 -1 ${round(x)} ${round(y)} Tm ${this.glyphs(text, face, font)}`;
  }

  private font(face: Face): OpenFont {
    let font = this.fonts.get(face);
    if (!font) this.fonts.set(face, (font = this.open(face)));
    return font;
  }

  /** Opens a font in this file: anew, or what the file before had opened, with its words shaped and its glyphs unused. */
  private open(face: Face): OpenFont {
    const inside = this.doc as unknown as Inside;
    const before = this.shelf.fonts.get(face);
    if (before) {
      const Again = before.constructor as new (doc: Doc, font: unknown, id: string) => OpenFont;
      const font = new Again(this.doc, before.font, `F${++inside._fontCount}`);
      font.layoutCache = before.layoutCache;
      return (inside._fontFamilies[face] = font);
    }
    this.doc.font(face);
    this.shelf.fonts.set(face, inside._font);
    return inside._font;
  }

  private glyphs(text: string, face: Face, font: OpenFont): string {
    const key = face + text;
    let shown = this.shown.get(key);
    if (shown === undefined) {
      shown = operators(font.encode(text));
      if (this.shown.size >= REMEMBERED) this.shown.clear();
      this.shown.set(key, shown);
    }
    return shown;
  }
}

/** Two places after the point are finer than any printer. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Glyphs with the kerning between them; a mark that stands off its letter is moved by a rise and back. */
function operators([glyphs, positions]: [string[], Position[]]): string {
  let run = '';
  let array = '';
  const end = (kern: number) => {
    if (run) array += `<${run}>`;
    run = '';
    if (kern) array += ` ${Math.round(kern)} `;
  };
  glyphs.forEach((glyph, index) => {
    const { xAdvance, advanceWidth, xOffset } = positions[index]!;
    if (xOffset) end(-xOffset);
    run += glyph;
    const kern = advanceWidth - xAdvance + xOffset;
    if (Math.abs(kern) >= 0.5) end(kern);
  });
  end(0);
  return `[${array}] TJ`;
}
