/** Each format with difficult names: escaped, whole, the same bytes twice, and honest about letters it does not have. */
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/domain/page.js';
import { toDocx } from '../../src/formats/pages/docx.js';
import { toHtml } from '../../src/formats/pages/html.js';
import { toMarkdown } from '../../src/formats/pages/markdown.js';
import { pdfFiles, toPdf } from '../../src/formats/pages/pdf.js';
import { wordsOfDocx } from './same-words.test.js';
import { made, options, sheetsFor, someone } from './sheets.js';

const NASTY = `<script>alert(1)</script> & "Bobby" *x* | [a](b) {{name}} \u0001\u0007\u202e`;

const sheet = (text: string): Sheet => ({
  kind: 'test',
  kicker: 'Test',
  title: text,
  subtitle: '',
  reader: text,
  sections: [
    {
      heading: 'Words',
      newPage: false,
      wide: false,
      blocks: [
        { type: 'text', text },
        { type: 'table', writing: true, head: ['One', text], widths: [1, 1], rows: [[text, '']] },
        { type: 'blank', label: text, begin: text, lines: 2 },
        { type: 'cards', cards: [{ title: text, texts: [text] }] },
      ],
    },
  ],
});

const FORMATS = { html: toHtml, markdown: toMarkdown, docx: toDocx, pdf: toPdf };

describe.each(Object.entries(FORMATS))('%s', (_name, format) => {
  it('gives the same bytes twice', async () => {
    const sheets = sheetsFor('solar', someone('Nguyễn Thị Phượng', 'Ana'));
    expect(await made(format, sheets)).toEqual(await made(format, sheets));
  });
  it('takes anything for a name', async () => {
    const file = await made(format, [sheet(NASTY)]);
    expect(file.length).toBeGreaterThan(100);
    expect(file.toString('latin1')).not.toMatch(/(?<!\\)<script/);
  });
  it('takes no sheets at all', async () => expect((await made(format, [])).length).toBeGreaterThanOrEqual(0));
});

it('shows braces of data as they are', async () => {
  expect((await made(toHtml, [sheet('{{name}}')])).toString()).toContain('{{name}}');
  expect(wordsOfDocx(await made(toDocx, [sheet('{{name}}')]))).toContain('{{name}}');
});

it('names the script of letters the PDF font lacks, and prints no boxes', async () => {
  const missing: string[] = [];
  const onMissing = (script: string) => void missing.push(script);
  await made(toPdf, [sheet('李小龙 عمر שלום 😀 Łukasz Nguyễn Þóra Οδυσσέας Юлия')], options({ onMissing }));
  expect([...new Set(missing)].sort()).toEqual(['Han', 'emoji']);
});

it('the PDF is tagged, titled, and has a language, an outline and embedded fonts', async () => {
  const pdf = (await made(toPdf, sheetsFor('roofing'))).toString('latin1');
  for (const part of [
    '/StructTreeRoot',
    '/MarkInfo',
    '/Lang (en-US)',
    '/DisplayDocTitle true',
    '/Outlines',
    '/FontFile2',
    '/S /Document',
    '/S /H1',
    '/S /TH',
  ])
    expect(pdf, part).toContain(part);
  expect(pdf).toContain('(D:20270412000000Z)');
});

it('the HTML has one h1 a sheet, headings in order, and cells with a scope', async () => {
  const html = (await made(toHtml, sheetsFor('roofing'))).toString();
  expect(html.match(/<h1>/g)).toHaveLength(7);
  expect(html).toContain('<html lang="en-US">');
  expect(html).not.toMatch(/<th>|(?:src|href)="(?!data:)/);
});

it('the pages of a class take no more memory than a few', async () => {
  const sheets = function* () {
    for (let i = 0; i < 60; i++) yield* sheetsFor('roofing', someone(`Somebody ${i}`)).slice(0, 2);
  };
  let largest = 0;
  for await (const chunk of toDocx(sheets(), options())) largest = Math.max(largest, chunk.length);
  expect(largest).toBeLessThan(200_000);
}, 30_000);

it('a file is the same whether it comes first or after others', async () => {
  const files = pdfFiles();
  const first = await made(files, sheetsFor('roofing', someone('Юлия')));
  await made(files, sheetsFor('solar', someone('Łukasz')));
  expect(await made(files, sheetsFor('roofing', someone('Юлия')))).toEqual(first);
});
