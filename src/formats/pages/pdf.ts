/** Sheets as a PDF: embedded fonts, real headings, a structure for screen readers, an outline, page numbers. */
import PDFDocument from 'pdfkit';
import type { Sheet } from '../../domain/page.js';
import type { Chunk, PageFormat, PageOptions } from './format.js';
import { measuresOf } from './pdf/measure.js';
import { Outlet } from './pdf/outlet.js';
import { Pen, Tag } from './pdf/pen.js';
import { drawPage, sheetPages } from './pdf/sheet.js';
import { Shelf } from './pdf/opened.js';
import { Setter } from './pdf/setter.js';
import { TypeCase } from './pdf/type.js';

type Doc = InstanceType<typeof PDFDocument>;

/** PDFs one after another that open their fonts once. */
export function pdfFiles(): PageFormat {
  const shelf = new Shelf();
  return (sheets, options) => toPdf(sheets, options, shelf);
}

/** The file in chunks, a sheet at a time: pages that are done are given out and forgotten. */
export async function* toPdf(
  sheets: Iterable<Sheet>,
  options: PageOptions,
  shelf = new Shelf(),
): AsyncGenerator<Chunk> {
  const { look } = options;
  const doc = open(options);
  const outlet = new Outlet(doc);
  const measures = measuresOf(look);
  const setter = new Setter(doc, options.fonts, shelf);
  const type = new TypeCase((face) => setter.metrics(face), options.onMissing, shelf.words);
  const pen = new Pen(doc, setter, look);
  const root = new Tag('Document', null);
  for (const sheet of sheets) {
    const { tag, pages } = sheetPages(sheet, look, measures, type, root);
    pages.forEach((placed, index) => {
      doc.addPage({ size: [measures.page.width, measures.page.height], margin: 0 });
      pen.turn();
      if (index === 0) addToOutline(doc, sheet);
      const { brand } = look;
      const said = [brand.footer || brand.name, brand.contact, sheet.reader].filter(Boolean).join('  ·  ');
      drawPage(pen, placed, { left: said, right: `Page ${index + 1} of ${pages.length}` }, measures, type);
      outlet.endPage();
    });
    tag.end();
    outlet.endSheet();
    yield outlet.take();
  }
  root.end();
  await outlet.end();
  yield outlet.take();
}

function open({ look, title }: PageOptions): Doc {
  return new PDFDocument({
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
}

function addToOutline(doc: Doc, sheet: Sheet): void {
  const item = doc.outline.addItem(sheet.reader ? `${sheet.reader}: ${sheet.title}` : sheet.title);
  if (!sheet.reader) for (const { heading } of sheet.sections) item.addItem(heading);
}
