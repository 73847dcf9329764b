/** Draws on the pages of one file: text, rules, frames, and the structure that screen readers follow. */
import type PDFDocument from 'pdfkit';
import type { Look } from '../../../domain/look.js';
import { drawSvg } from './svg.js';
import type { SetLine, Style } from './type.js';

type Doc = typeof PDFDocument extends new (...args: never[]) => infer D ? D : never;
export type Color = keyof Look['colors'];

/** A node of the document's structure; it exists in the file once something is drawn under it. */
export class Tag {
  private element: PDFKit.PDFStructureElement | undefined;

  constructor(
    readonly type: string,
    private readonly parent: Tag | null,
    private readonly options: { alt?: string; scope?: string; title?: string } = {},
  ) {}

  /** The element in the file, made with its parents when first needed. */
  in(doc: Doc): PDFKit.PDFStructureElement {
    if (this.element) return this.element;
    const element = doc.struct(this.type as 'P', this.options as object);
    if (this.parent) this.parent.in(doc).add(element);
    else doc.addStructure(element);
    return (this.element = element);
  }

  end(): void {
    this.element?.end();
    this.element = undefined;
  }
}

export class Pen {
  private readonly colors: Look['colors'];
  /** Nothing drawn now belongs to the structure. */
  private silent = false;

  constructor(
    readonly doc: Doc,
    private readonly look: Look,
  ) {
    this.colors = look.colors;
  }

  /** Draws what belongs to a tag. */
  under(tag: Tag, draw: () => void): void {
    if (this.silent) return draw();
    const element = tag.in(this.doc);
    const content = this.doc.markStructureContent(tag.type);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** Draws what screen readers skip: rules, frames, footers. */
  aside(draw: () => void): void {
    if (this.silent) return draw();
    this.doc.markContent('Artifact', { type: 'Layout' } as object);
    draw();
    this.doc.endMarkedContent();
  }

  /** Draws what was already read out on another page, such as a table's head. */
  repeat(draw: () => void): void {
    this.silent = true;
    this.doc.markContent('Artifact', { type: 'Pagination' } as object);
    draw();
    this.doc.endMarkedContent();
    this.silent = false;
  }

  /** Draws the foot of a page. */
  foot(draw: () => void): void {
    this.repeat(draw);
  }

  /** The look's logo. */
  logo(x: number, y: number, width: number, height: number): void {
    const { logo } = this.look;
    if (logo?.sort === 'png') this.doc.image(Buffer.from(logo.bytes), x, y, { width, height });
    else if (logo) drawSvg(this.doc, Buffer.from(logo.bytes).toString('utf8'), x, y, width, height);
  }

  /** One line of text, with its baseline at `y`. */
  line(line: SetLine, x: number, y: number, { face, size, color }: Style, spacing = 0): void {
    this.doc.font(face, size).fillColor(this.colors[color]);
    this.doc.text(line.text, x, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      textWidth: line.width,
      wordCount: 1,
      ...(spacing ? { characterSpacing: spacing } : {}),
    } as object);
  }

  rule(x1: number, x2: number, y: number, width: number, color: Color): void {
    this.doc.moveTo(x1, y).lineTo(x2, y).lineWidth(width).strokeColor(this.colors[color]).stroke();
  }

  upright(x: number, y1: number, y2: number, width: number, color: Color): void {
    this.doc.moveTo(x, y1).lineTo(x, y2).lineWidth(width).strokeColor(this.colors[color]).stroke();
  }

  fill(x: number, y: number, width: number, height: number, color: Color): void {
    this.doc.rect(x, y, width, height).fillColor(this.colors[color]).fill();
  }

  box(x: number, y: number, size: number, color: Color): void {
    this.doc.rect(x, y, size, size).lineWidth(0.8).strokeColor(this.colors[color]).stroke();
  }

  dot(x: number, y: number, radius: number, color: Color): void {
    this.doc.circle(x, y, radius).fillColor(this.colors[color]).fill();
  }

  /** A check mark or a cross, drawn, so that no font needs to have it. */
  mark(sort: 'check' | 'cross', x: number, y: number, size: number, color: Color): void {
    const { doc } = this;
    if (sort === 'check')
      doc
        .moveTo(x, y - size * 0.4)
        .lineTo(x + size * 0.38, y)
        .lineTo(x + size, y - size * 0.85);
    else
      doc
        .moveTo(x, y)
        .lineTo(x + size * 0.8, y - size * 0.8)
        .moveTo(x, y - size * 0.8)
        .lineTo(x + size * 0.8, y);
    doc
      .lineWidth(size * 0.18)
      .lineCap('round')
      .strokeColor(this.colors[color])
      .stroke()
      .lineCap('butt');
  }
}
