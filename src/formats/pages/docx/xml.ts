/** The small pieces of WordprocessingML: text, runs, paragraphs. Order inside an element is the schema's. */
import { BACKWARD_LETTERS } from '../backward.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, without the characters XML forbids. */
export const xml = (text: string): string =>
  text

    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);

/** Words that run from right to left, with what stands between those of one name. */
const BACKWARD = new RegExp(
  `([${BACKWARD_LETTERS}](?:(?:(?![.!?,;:]\\s)[^\\p{L}])*[${BACKWARD_LETTERS}])*)`,
  'u',
);

/** A run of text in a character style; what runs from right to left is a run of its own, which Word must be told. */
export const run = (text: string, style = ''): string =>
  text
    .split(BACKWARD)
    .map((part, index) => oneRun(part, style, index % 2 === 1))
    .join('');

function oneRun(text: string, style: string, backward: boolean): string {
  if (!text) return '';
  const properties = `${style ? `<w:rStyle w:val="${style}"/>` : ''}${backward ? '<w:rtl/>' : ''}`;
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
}

/** A paragraph in a style; `extra` is what follows the style in its properties. */
export const paragraph = (style: string, content: string, extra = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${content}</w:p>`;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** Points as twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
