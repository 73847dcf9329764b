/** Sheets as a Word document with real styles, written a sheet at a time, so that a class of any size takes no more memory. */
import type { Look } from '../../domain/look.js';
import type { Sheet } from '../../domain/page.js';
import type { Chunk, PageOptions } from './format.js';
import { Body, footXml, pictureXml } from './docx/body.js';
import { numberingXml, stylesXml } from './docx/styles.js';
import { HEAD, NAMESPACES, xml } from './docx/xml.js';
import { Zip } from './docx/zip.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The file in chunks. */
export async function* toDocx(sheets: Iterable<Sheet>, { look, title }: PageOptions): AsyncGenerator<Chunk> {
  const zip = new Zip();
  yield* zip.file('[Content_Types].xml', contentTypes());
  yield* zip.file(
    '_rels/.rels',
    relations([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
  );
  yield* zip.file('docProps/core.xml', core(look, title));
  yield* zip.file('word/_rels/document.xml.rels', relations(parts(look)));
  yield* zip.file('word/styles.xml', stylesXml(look));
  yield* zip.file(
    'word/settings.xml',
    `${HEAD}<w:settings ${NAMESPACES}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  );
  yield* zip.file('word/footer1.xml', `${HEAD}<w:ftr ${NAMESPACES}>${footXml(look)}</w:ftr>`);
  yield* logoFiles(zip, look);
  const body = new Body(look);
  yield* zip.open('word/document.xml');
  yield* zip.add(`${HEAD}<w:document ${NAMESPACES}><w:body>`);
  let before: Sheet | undefined;
  let id = 1;
  for (const sheet of sheets) {
    if (before) yield* zip.add(body.sheet(before, false, pictureXml(look, id++)));
    before = sheet;
  }
  if (before) yield* zip.add(body.sheet(before, true, pictureXml(look, id)));
  yield* zip.add('</w:body></w:document>');
  yield* zip.close();
  yield* zip.file('word/numbering.xml', numberingXml(body.numbered));
  yield* zip.end();
}

const parts = ({ logo }: Look): [string, string, string][] => [
  ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
  ['rIdNumbers', `${OFFICE}/numbering`, 'numbering.xml'],
  ['rIdSettings', `${OFFICE}/settings`, 'settings.xml'],
  ['rIdFoot', `${OFFICE}/footer`, 'footer1.xml'],
  ...(logo ? ([['rIdLogo', `${OFFICE}/image`, 'media/logo.png']] as [string, string, string][]) : []),
  ...(logo?.sort === 'svg'
    ? ([['rIdVector', `${OFFICE}/image`, 'media/logo.svg']] as [string, string, string][])
    : []),
];

const relations = (all: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

function contentTypes(): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>${override('/word/document.xml', `${main}.document.main+xml`)}${override('/word/styles.xml', `${main}.styles+xml`)}${override('/word/numbering.xml', `${main}.numbering+xml`)}${override('/word/settings.xml', `${main}.settings+xml`)}${override('/word/footer1.xml', `${main}.footer+xml`)}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

function core({ brand, today, lang }: Look, title: string): string {
  const stamp = `${today}T00:00:00Z`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(brand.name || 'refcoach')}</dc:creator><dc:language>${xml(lang)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`;
}

/** A see-through dot stands in for an SVG in programs too old to draw one. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);

function* logoFiles(zip: Zip, { logo }: Look): Generator<Uint8Array> {
  if (!logo) return;
  yield* zip.file('word/media/logo.png', logo.sort === 'png' ? logo.bytes : DOT);
  if (logo.sort === 'svg') yield* zip.file('word/media/logo.svg', logo.bytes);
}
