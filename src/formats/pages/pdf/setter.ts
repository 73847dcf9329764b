/** Sets lines of text straight into a page's content: a line that was set before is not shaped again. */
import type PDFDocument from 'pdfkit';
import type { Fonts } from '../format.js';
import { Opened, Shelf, type OpenFont, type Position } from './opened.js';
import { stretchesOf, type Stretch } from './stretches.js';
import type { Face, FaceMetrics } from './type.js';

type Doc = InstanceType<typeof PDFDocument>;

/** Most lines that are remembered: those that come again stand on every sheet. */
const REMEMBERED = 20_000;

/** The operators of a line, and the fonts they name. */
interface Shown {
  operators: string;
  fonts: ReadonlySet<OpenFont>;
}

export class Setter {
  private readonly opened: Opened;
  private readonly shown = new Map<string, Shown>();

  constructor(
    private readonly doc: Doc,
    fonts: Fonts,
    shelf: Shelf,
  ) {
    this.opened = new Opened(doc, fonts, shelf);
  }

  metrics(face: Face): FaceMetrics {
    const widthOf = ({ text, font }: Stretch<OpenFont>) => font.widthOfString(text, 1);
    return {
      width: (text) => this.stretches(text, face).reduce((sum, stretch) => sum + widthOf(stretch), 0),
      has: (character) => this.opened.having(face, character) !== undefined,
    };
  }

  /** The operators that show a line with its baseline's start at x, y, counted from the top of the page. */
  show(text: string, face: Face, size: number, x: number, y: number): string {
    const { operators, fonts } = this.set(text, face, size);
    const onPage = (this.doc as unknown as { page: { fonts: Record<string, unknown> } }).page.fonts;
    for (const font of fonts) onPage[font.id] ??= font.ref();
    return `1 0 0 -1 ${round(x)} ${round(y)} Tm ${operators}`;
  }

  private set(text: string, face: Face, size: number): Shown {
    const key = `${face} ${round(size)} ${text}`;
    let shown = this.shown.get(key);
    if (!shown) {
      const all = this.stretches(text, face);
      const operators = all.map(
        (stretch) =>
          `/${stretch.font.id} ${round(size)} Tf ${glyphsOf(stretch.font.encode(stretch.text), size)}`,
      );
      shown = { operators: operators.join(' '), fonts: new Set(all.map(({ font }) => font)) };
      if (this.shown.size >= REMEMBERED) this.shown.clear();
      this.shown.set(key, shown);
    }
    return shown;
  }

  private stretches(text: string, face: Face): Stretch<OpenFont>[] {
    const own = this.opened.face(face);
    return stretchesOf(text, (character, before) => {
      if (before?.font.hasGlyphForCodePoint(character.codePointAt(0)!)) return before;
      return this.opened.having(face, character) ?? own;
    });
  }
}

/** Two places after the point are finer than any printer. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Glyphs with the kerning between them; a mark that stands off its letter is moved aside and back, up and down again. */
function glyphsOf([glyphs, positions]: [string[], Position[]], size: number): string {
  const lines: string[] = [];
  let run = '';
  let array = '';
  let risen = 0;
  const end = (kern: number) => {
    if (run) array += `<${run}>`;
    run = '';
    if (kern) array += ` ${Math.round(kern)} `;
  };
  const rise = (to: number) => {
    if (to === risen) return;
    end(0);
    if (array) lines.push(`[${array}] TJ`);
    array = '';
    lines.push(`${to} Ts`);
    risen = to;
  };
  glyphs.forEach((glyph, index) => {
    const { xAdvance, advanceWidth, xOffset, yOffset } = positions[index]!;
    rise(round((yOffset / 1000) * size));
    if (xOffset) end(-xOffset);
    run += glyph;
    const kern = advanceWidth - xAdvance + xOffset;
    if (Math.abs(kern) >= 0.5) end(kern);
  });
  rise(0);
  end(0);
  if (array || lines.length === 0) lines.push(`[${array}] TJ`);
  return lines.join(' ');
}
