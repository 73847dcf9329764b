/** Lines with letters that run from right to left, and with letters that another font has. */
import { expect, it } from 'vitest';
import { stretchesOf } from '../../src/formats/pages/pdf/stretches.js';
import { toDocx } from '../../src/formats/pages/docx.js';
import { toPdf } from '../../src/formats/pages/pdf.js';
import { sheetsFor, made, someone } from './sheets.js';
import { run } from '../../src/formats/pages/docx/xml.js';

const fontFor = (character: string, before?: string) =>
  before ??
  (/\p{Script=Arabic}/u.test(character)
    ? 'arabic'
    : /\p{Script=Hebrew}/u.test(character)
      ? 'hebrew'
      : 'main');
const set = (line: string) => stretchesOf(line, fontFor).map(({ text, font }) => `${font[0]}:${text}`);

it.each([
  ['Łukasz Wójcik', ['m:Łukasz Wójcik']],
  ['For محمد الأحمدي, Nordhaus', ['m:For ', 'a:الأحمدي', 'm: ', 'a:محمد', 'm:, Nordhaus']],
  ['שרה כהן-לוי', ['h:לוי', 'm:-', 'h:כהן', 'm: ', 'h:שרה']],
  ['النور (2024) للعقارات', ['a:للعقارات', 'm: (', 'm:2024', 'm:) ', 'a:النور']],
  ['Meet محمد النور. عمر here', ['m:Meet ', 'a:النور', 'm: ', 'a:محمد', 'm:. ', 'a:عمر', 'm: here']],
  ['Ana (محمد)', ['m:Ana (', 'a:محمد', 'm:)']],
])('%s', (line, stretches) => expect(set(line)).toEqual(stretches));

it('a mark stays with the letter before it, in its font', () =>
  expect(stretchesOf('ab\u0301c', (character, before) => before ?? character)).toEqual([
    { text: 'a', font: 'a' },
    { text: 'b\u0301', font: 'b' },
    { text: 'c', font: 'c' },
  ]));

it('the PDF embeds the fonts of the letters it holds, and no others', async () => {
  const pdf = async (name: string) =>
    (await made(toPdf, sheetsFor('roofing', someone(name)))).toString('latin1');
  expect(await pdf('محمد الأحمدي')).toMatch(/NotoSansArabic/);
  expect(await pdf('สมชาย ใจดี')).toMatch(/NotoSansThai/);
  expect(await pdf('Łukasz')).not.toMatch(/NotoSans/);
});

it('Word is told which words run from right to left, once for the words and the spaces between them', async () => {
  expect(run('For محمد الأحمدي, here')).toBe(
    '<w:r><w:t xml:space="preserve">For </w:t></w:r>' +
      '<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">محمد الأحمدي</w:t></w:r>' +
      '<w:r><w:t xml:space="preserve">, here</w:t></w:r>',
  );
  expect(run('عمر. محمد').match(/<w:rtl\/>/g)).toHaveLength(2);
  expect(run('שרה', 'Strong')).toContain('<w:rPr><w:rStyle w:val="Strong"/><w:rtl/></w:rPr>');
  expect((await made(toDocx, sheetsFor('roofing', someone('שרה')))).length).toBeGreaterThan(1000);
});
