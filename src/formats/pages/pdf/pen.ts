/** Draws on the pages of one file: text, rules, frames, and the structure that screen readers follow. */
import type PDFDocument from 'pdfkit';
import type { Look } from '../../../domain/look.js';
import { round, type Setter } from './setter.js';
import { drawSvg } from './svg.js';
import type { SetLine, Style } from './type.js';

type Doc = typeof PDFDocument extends new (...args: never[]) => infer D ? D : never;
export type Color = keyof Look['colors'];

/** What is left of an element that is written: whoever asks only wants to know that it has a parent. */
const WRITTEN = { P: true };

/** A node of the document's structure; it exists in the file once something is drawn under it. */
export class Tag {
  private element: PDFKit.PDFStructureElement | undefined;
  /** Elements made under this sheet, let go of when it is done. */
  private readonly made: PDFKit.PDFStructureElement[];

  constructor(
    readonly type: string,
    private readonly parent: Tag | null,
    private readonly options: { alt?: string; scope?: string; title?: string } = {},
  ) {
    this.made = parent?.parent ? parent.made : [];
  }

  /** The element in the file, made with its parents when first needed. */
  in(doc: Doc): PDFKit.PDFStructureElement {
    if (this.element) return this.element;
    const element = doc.struct(this.type, this.options);
    if (this.parent) this.parent.in(doc).add(element);
    else doc.addStructure(element);
    this.made.push(element);
    return (this.element = element);
  }

  /** Writes out what was made. What pdfkit keeps of it is hardly asked for more than its number, so the rest is let go. */
  end(): void {
    this.element?.end();
    for (const element of this.made)
      (element as unknown as { dictionary: { data: object } }).dictionary.data = WRITTEN;
    this.made.length = 0;
    this.element = undefined;
  }
}

export class Pen {
  private readonly colors: Look['colors'];
  private readonly setter: Setter;
  private inked: Color | undefined;
  /** Nothing drawn now belongs to the structure. */
  private silent = false;

  constructor(
    readonly doc: Doc,
    setter: Setter,
    private readonly look: Look,
  ) {
    this.setter = setter;
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
    this.doc.save();
    if (logo?.sort === 'png') this.doc.image(Buffer.from(logo.bytes), x, y, { width, height });
    else if (logo) drawSvg(this.doc, Buffer.from(logo.bytes).toString('utf8'), x, y, width, height);
    this.doc.restore();
  }

  /** One line of text, with its baseline at `y`. */
  line(line: SetLine, x: number, y: number, { face, size, color }: Style): void {
    this.ink(color);
    this.doc.addContent(`BT ${this.setter.show(line.text, face, size, x, y)} ET`);
  }

  rule(x1: number, x2: number, y: number, width: number, color: Color): void {
    this.stroke(`${round(x1)} ${round(y)} m ${round(x2)} ${round(y)} l`, width, color);
  }

  upright(x: number, y1: number, y2: number, width: number, color: Color): void {
    this.stroke(`${round(x)} ${round(y1)} m ${round(x)} ${round(y2)} l`, width, color);
  }

  fill(x: number, y: number, width: number, height: number, color: Color): void {
    this.ink(color);
    this.doc.addContent(`${round(x)} ${round(y)} ${round(width)} ${round(height)} re f`);
  }

  box(x: number, y: number, size: number, color: Color): void {
    this.stroke(`${round(x)} ${round(y)} ${round(size)} ${round(size)} re`, 0.8, color);
  }

  /** A check mark or a cross, drawn, so that no font needs to have it. */
  mark(sort: 'check' | 'cross', x: number, y: number, size: number, color: Color): void {
    const at = (across: number, up: number) => `${round(x + size * across)} ${round(y - size * up)}`;
    const path =
      sort === 'check'
        ? `${at(0, 0.4)} m ${at(0.38, 0)} l ${at(1, 0.85)} l`
        : `${at(0, 0)} m ${at(0.8, 0.8)} l ${at(0, 0.8)} m ${at(0.8, 0)} l`;
    this.stroke(path, size * 0.18, color);
  }

  /** A new page begins with no color chosen. */
  turn(): void {
    this.inked = undefined;
  }

  private ink(color: Color): void {
    if (this.inked === color) return;
    this.inked = color;
    this.doc.addContent(`${shares(this.colors[color])} rg`);
  }

  private stroke(path: string, width: number, color: Color): void {
    this.doc.addContent(`${shares(this.colors[color])} RG ${round(width)} w ${path} S`);
  }
}

/** "#1d4f63" as shares of red, green and blue. */
const shares = (hex: string): string =>
  [1, 3, 5].map((at) => Math.round((parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000).join(' ');
