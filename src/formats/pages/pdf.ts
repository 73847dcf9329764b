/** Sheets as a PDF: embedded fonts, real headings, a structure for screen readers, an outline, page numbers. */
import PDFDocument from 'pdfkit';
import type { Sheet } from '../../domain/page.js';
import type { Chunk, PageOptions } from './format.js';
import { measuresOf } from './pdf/measure.js';
import { Pen } from './pdf/pen.js';
import { drawPage, sheetPages } from './pdf/sheet.js';
import { TypeCase, type Face, type FaceMetrics } from './pdf/type.js';

type Doc = InstanceType<typeof PDFDocument>;

/** What pdfkit knows of the font in use. */
interface InUse {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** The file in chunks, a sheet at a time: pages that are done are given out and forgotten. */
export async function* toPdf(sheets: Iterable<Sheet>, options: PageOptions): AsyncGenerator<Chunk> {
  const { look } = options;
  const doc = open(options);
  const measures = measuresOf(look);
  const type = new TypeCase(metricsOf(doc), options.onMissing);
  const pen = new Pen(doc, look);
  for (const sheet of sheets) {
    const { tag, pages } = sheetPages(sheet, look, measures, type);
    pages.forEach((placed, index) => {
      doc.addPage({ size: [measures.page.width, measures.page.height], margin: 0 });
      if (index === 0) addToOutline(doc, sheet);
      const { brand } = look;
      const said = [brand.footer || brand.name, brand.contact, sheet.reader].filter(Boolean).join('  ·  ');
      drawPage(pen, placed, { left: said, right: `Page ${index + 1} of ${pages.length}` }, measures, type);
    });
    tag.end();
    yield* taken(doc);
  }
  const ended = new Promise((resolve) => doc.once('end', resolve));
  doc.end();
  while (doc.readable) {
    yield* taken(doc);
    if (doc.readableEnded) break;
    await Promise.race([ended, new Promise((resolve) => setImmediate(resolve))]);
  }
}

function* taken(doc: Doc): Generator<Uint8Array> {
  for (let chunk = doc.read() as Uint8Array | null; chunk; chunk = doc.read() as Uint8Array | null)
    yield chunk;
}

function open({ look, title, fonts }: PageOptions): Doc {
  const doc = new PDFDocument({
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: look.lang,
    info: {
      Title: title,
      Author: look.brand.name || 'refcoach',
      Creator: 'refcoach',
      Producer: 'pdfkit',
      CreationDate: new Date(`${look.today}T00:00:00Z`),
    },
  });
  doc.registerFont('text', Buffer.from(fonts.text));
  doc.registerFont('voice', Buffer.from(fonts.voice));
  doc.registerFont('head', Buffer.from(fonts.head));
  return doc;
}

function metricsOf(doc: Doc): (face: Face) => FaceMetrics {
  const made = new Map<Face, FaceMetrics>();
  return (face) => {
    let metrics = made.get(face);
    if (!metrics) {
      doc.font(face);
      const { font } = (doc as unknown as InUse)._font;
      metrics = {
        width: (text) => doc.font(face, 1000).widthOfString(text) / 1000,
        has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
      };
      made.set(face, metrics);
    }
    return metrics;
  };
}

function addToOutline(doc: Doc, sheet: Sheet): void {
  const item = doc.outline.addItem(sheet.reader ? `${sheet.reader}: ${sheet.title}` : sheet.title);
  if (!sheet.reader) for (const { heading } of sheet.sections) item.addItem(heading);
}
