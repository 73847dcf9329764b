/** The fonts of one file, opened when first used: the three faces, and those looked into for letters the faces lack. */
import type PDFDocument from 'pdfkit';
import type { Fonts } from '../format.js';
import { scriptOf } from './script-names.js';
import type { Face, Word } from './type.js';

type Doc = InstanceType<typeof PDFDocument>;

export interface Position {
  xAdvance: number;
  advanceWidth: number;
  xOffset: number;
  yOffset: number;
}

/** What pdfkit keeps of a font in use. */
export interface OpenFont {
  id: string;
  /** Words that were shaped. */
  layoutCache: unknown;
  font: { hasGlyphForCodePoint(codePoint: number): boolean };
  ref(): unknown;
  encode(text: string): [string[], Position[]];
  widthOfString(text: string, size: number): number;
}

/** What pdfkit keeps of a document: the font last chosen, and the fonts by name. */
interface Inside {
  _font: OpenFont;
  _fontFamilies: Record<string, OpenFont>;
  _fontCount: number;
}

/** Fonts and measured words that one file hands on to the next, so that a file per person opens each font once. */
export class Shelf {
  readonly fonts = new Map<string, OpenFont>();
  readonly words = new Map<string, Word>();
}

export class Opened {
  private readonly fonts = new Map<string, OpenFont>();

  constructor(
    private readonly doc: Doc,
    private readonly files: Fonts,
    private readonly shelf: Shelf,
  ) {}

  face(face: Face): OpenFont {
    return this.named(face, () => this.files[face]);
  }

  /** The font that sets a character in a face; undefined when none has it. */
  having(face: Face, character: string): OpenFont | undefined {
    const code = character.codePointAt(0)!;
    const has = (font: OpenFont | undefined) => font?.font.hasGlyphForCodePoint(code);
    const own = this.face(face);
    if (has(own)) return own;
    for (const [index, bytes] of this.files.also.entries()) {
      const font = this.named(`also ${index}`, () => bytes);
      if (has(font)) return font;
    }
    const font = this.ofScript(scriptOf(character));
    return has(font) ? font : undefined;
  }

  private ofScript(script: string): OpenFont | undefined {
    const known = this.fonts.get(script);
    if (known) return known;
    const bytes = this.files.ofScript(script);
    return bytes && this.named(script, () => bytes);
  }

  private named(name: string, bytes: () => Uint8Array): OpenFont {
    let font = this.fonts.get(name);
    if (!font) this.fonts.set(name, (font = this.open(name, bytes)));
    return font;
  }

  /** Opens a font in this file: anew, or what the file before had opened, with its words shaped and its glyphs unused. */
  private open(name: string, bytes: () => Uint8Array): OpenFont {
    const inside = this.doc as unknown as Inside;
    const before = this.shelf.fonts.get(name);
    if (before) {
      const Again = before.constructor as new (doc: Doc, font: unknown, id: string) => OpenFont;
      const font = new Again(this.doc, before.font, `F${++inside._fontCount}`);
      font.layoutCache = before.layoutCache;
      return (inside._fontFamilies[name] = font);
    }
    this.doc.registerFont(name, Buffer.from(bytes()));
    this.doc.font(name);
    this.shelf.fonts.set(name, inside._font);
    return inside._font;
  }
}
