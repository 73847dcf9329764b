/** The four formats say the same words: those of the page model, no more and no fewer. */
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/domain/page.js';
import { toDocx } from '../../src/formats/pages/docx.js';
import { toHtml } from '../../src/formats/pages/html.js';
import { toMarkdown } from '../../src/formats/pages/markdown.js';
import { measuresOf } from '../../src/formats/pages/pdf/measure.js';
import { Tag, type Pen } from '../../src/formats/pages/pdf/pen.js';
import { sheetPages } from '../../src/formats/pages/pdf/sheet.js';
import { TypeCase } from '../../src/formats/pages/pdf/type.js';
import { KINDS, made, options, sheetsFor, someone } from './sheets.js';
import { wordsOf } from './words-of.js';

/** Words in any order: a format may put the kicker before the title or after it. */
const sorted = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();

const unescape = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

const wordsOfHtml = (html: string): string =>
  unescape(
    html
      .slice(html.indexOf('<main>'))
      .replace(/<footer>.*?<\/footer>/gs, '')
      .replace(/<[^>]+>/g, ' '),
  );

const wordsOfMarkdown = (markdown: string): string =>
  markdown
    .replace(/^\d+\. /gm, '')
    .replace(/\\(.)/g, '$1')
    .replace(/[|*_#>]|- \[ \]/g, ' ');

/** The text of word/document.xml. */
export function wordsOfDocx(bytes: Buffer): string {
  const at = bytes.indexOf('word/document.xml');
  const start = at + 'word/document.xml'.length;
  const end = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x07, 0x08]), start);
  const xml = inflateRawSync(bytes.subarray(start, end)).toString('utf8');
  return unescape(
    [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, text]) => text ?? '\n').join(''),
  );
}

/** What the PDF's pages draw, without the digits of numbered lists. */
function wordsOfPdf(sheet: Sheet): string {
  const metrics = { width: (text: string) => text.length * 0.5, has: () => true };
  const { look } = options();
  const said: string[] = [];
  let label = false;
  const pen = {
    under(tag: { type: string }, draw: () => void) {
      label = tag.type === 'Lbl';
      draw();
      label = false;
    },
    aside: () => undefined,
    repeat: () => undefined,
    logo: () => undefined,
    line(line: { text: string }) {
      if (!(label && /^\d+ $/.test(line.text))) said.push(line.text);
    },
  } as unknown as Pen;
  const { pages } = sheetPages(
    sheet,
    look,
    measuresOf(look),
    new TypeCase(
      () => metrics,
      () => undefined,
    ),
    new Tag('Document', null),
  );
  for (const page of pages) for (const { piece, y } of page) piece.draw(pen, y);
  return said.join(' ');
}

const CASES: [string, string, Sheet[]][] = [
  ['real-estate', 'nobody', sheetsFor('real-estate')],
  ['roofing', 'a participant', sheetsFor('roofing', someone('Łukasz Wójcik'))],
  [
    'car-sales',
    'a participant with a customer',
    sheetsFor('car-sales', someone("Seán O'Brien <b>", 'Ana Pérez & Co')),
  ],
];

describe.each(CASES)('%s for %s', (_trade, _who, sheets) => {
  it.each(KINDS.map((kind, index) => [kind, sheets[index]!] as const))('%s', async (_kind, sheet) => {
    const words = sorted(wordsOf(sheet).join(' '));
    expect(words.length).toBeGreaterThan(5);
    expect(sorted(wordsOfHtml((await made(toHtml, [sheet])).toString('utf8')))).toEqual(words);
    expect(sorted(wordsOfMarkdown((await made(toMarkdown, [sheet])).toString('utf8')))).toEqual(words);
    expect(sorted(wordsOfDocx(await made(toDocx, [sheet])))).toEqual(words);
    expect(sorted(wordsOfPdf(sheet))).toEqual(words);
  });
});

it('no sheet of any trade has a hole or a stray mark in it', () => {
  for (const [, , sheets] of CASES)
    for (const text of sheets.flatMap(wordsOf))
      expect(text).not.toMatch(/undefined|\[object|\{\{|\}\}| {2}| ,|'|"/);
});
