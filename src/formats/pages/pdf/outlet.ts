/** Takes what pdfkit writes without its stream: a page's content goes in at once, and the file comes out in large pieces. */
import { deflateSync } from 'node:zlib';
import type PDFDocument from 'pdfkit';

type Doc = InstanceType<typeof PDFDocument>;

/** Where pdfkit writes to: the page's content, and the file. */
interface Inside {
  addContent(data: string): Doc;
  _write(data: string | Uint8Array): void;
  _offset: number;
}

/** A page's content, as pdfkit keeps it. */
interface Content {
  compress: boolean;
  data: Record<string, unknown>;
  write(bytes: Uint8Array): void;
}

/** What pdfkit keeps of marks: for each page, by its number, the element of every mark. */
interface Tagged {
  getStructParentTree(): { _items: Record<number, unknown> };
}

/** Pages are packed at this level: higher ones save a tenth of the size and take twice the time. */
const QUICK = 3;

export class Outlet {
  private content: string[] = [];
  private file: (string | Uint8Array)[] = [];
  /** Pages whose marks are written out. */
  private pages = 0;

  constructor(private readonly doc: Doc) {
    const inside = doc as unknown as Inside;
    inside.addContent = (data) => {
      this.content.push(data);
      return doc;
    };
    const begun = doc.read() as Uint8Array | null;
    if (begun) this.file.push(begun);
    inside._write = (data) => {
      const written = typeof data === 'string' ? `${data}\n` : data;
      this.file.push(written);
      inside._offset += written.length;
    };
  }

  /** Puts what was drawn into the page; before the next one begins. */
  endPage(): void {
    const content = (this.doc.page as unknown as { content: Content }).content;
    content.compress = false;
    content.data['Filter'] = 'FlateDecode';
    content.write(deflateSync(Buffer.from(this.content.join('\n'), 'latin1'), { level: QUICK }));
    this.content = [];
  }

  /** Writes out which element each mark of the sheet's pages belongs to: kept to the end, they would hold every element. */
  endSheet(): void {
    const { _items: items } = (this.doc as unknown as Tagged).getStructParentTree();
    for (; items[this.pages] !== undefined; this.pages++) {
      const written = this.doc.ref(items[this.pages] as object);
      written.end(undefined);
      items[this.pages] = Object.assign(written, { data: null });
    }
  }

  /** What was written since it was last asked. pdfkit's text is one byte a character. */
  take(): Buffer {
    const parts: Uint8Array[] = [];
    let text = '';
    for (const part of this.file) {
      if (typeof part === 'string') text += part;
      else {
        if (text) parts.push(Buffer.from(text, 'latin1'));
        text = '';
        parts.push(part);
      }
    }
    if (text) parts.push(Buffer.from(text, 'latin1'));
    this.file = [];
    return Buffer.concat(parts);
  }

  /** Ends the document; pictures may still be on their way. */
  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.doc.once('end', resolve));
    this.doc.end();
    this.doc.resume();
    await ended;
  }
}
