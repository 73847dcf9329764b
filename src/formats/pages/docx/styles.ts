/** The styles of the DOCX sheets, real ones: a trainer changes "Heading 1" once and every sheet follows. */
import type { Look } from '../../../domain/look.js';
import { HEAD, NAMESPACES, twips, xml } from './xml.js';

interface Shape {
  name: string;
  font?: 'head' | 'text';
  size: number;
  color?: keyof Look['colors'];
  bold?: boolean;
  italic?: boolean;
  before?: number;
  after?: number;
  /** Line height in points; the size's own when left out. */
  line?: number;
  next?: boolean;
  keep?: boolean;
  outline?: number;
  border?: string;
  shade?: boolean;
  left?: number;
  hanging?: number;
}

const SHAPES: Record<string, Shape> = {
  Kicker: { name: 'Kicker', font: 'head', size: 8.5, color: 'accent', bold: true, next: true },
  Title: { name: 'Title', font: 'head', size: 25, bold: true, before: 4, after: 4, next: true },
  Subtitle: { name: 'Subtitle', size: 12, color: 'soft', italic: true, after: 10, next: true },
  Heading1: {
    name: 'heading 1',
    font: 'head',
    size: 12,
    color: 'accent',
    bold: true,
    before: 17,
    after: 4,
    next: true,
    outline: 0,
    border: 'top',
  },
  Heading2: {
    name: 'heading 2',
    font: 'head',
    size: 10,
    color: 'accent',
    bold: true,
    before: 4,
    after: 2,
    next: true,
    outline: 1,
  },
  BodyText: { name: 'Body Text', size: 10, before: 5, line: 14.5 },
  Lead: { name: 'Lead', size: 12, before: 5, line: 17 },
  Note: { name: 'Note', size: 9.25, color: 'soft', italic: true, before: 5 },
  Quote: { name: 'Quote', size: 11.5, italic: true, before: 6, left: 14, border: 'left', keep: true },
  ListBullet: { name: 'List Bullet', size: 10, before: 3, left: 14, hanging: 14 },
  ListNumber: { name: 'List Number', size: 10, before: 3, left: 18, hanging: 18 },
  Checklist: { name: 'Checklist', size: 10, before: 4, left: 18, hanging: 18 },
  Label: { name: 'Label', font: 'head', size: 9, bold: true, before: 7, next: true },
  WritingLine: { name: 'Writing Line', size: 10, line: 25, border: 'bottom', keep: true },
  TableHead: { name: 'Table Head', font: 'head', size: 8.5, color: 'soft', bold: true, next: true },
  TableText: { name: 'Table Text', size: 9 },
  CalloutTitle: {
    name: 'Callout Title',
    font: 'head',
    size: 9,
    bold: true,
    before: 8,
    next: true,
    shade: true,
    left: 8,
    border: 'left',
  },
  Callout: { name: 'Callout', size: 9, shade: true, left: 8, border: 'left', keep: true },
  CardTitle: { name: 'Card Title', font: 'head', size: 9.5, color: 'accent', bold: true, after: 3 },
  CardText: { name: 'Card Text', size: 8.75, after: 2 },
  CardsTop: { name: 'Cards Top', font: 'head', size: 8, color: 'soft', bold: true, after: 6, outline: 0 },
  Footer: { name: 'footer', font: 'head', size: 8, color: 'soft', bold: true },
};

/** styles.xml for a look. */
export function stylesXml(look: Look): string {
  const { font, scale, lang, colors } = look;
  const text = xml(font?.name ?? 'Cambria');
  const base = `<w:rFonts w:ascii="${text}" w:hAnsi="${text}" w:eastAsia="${text}" w:cs="${text}"/><w:color w:val="${colors.ink.slice(1)}"/><w:sz w:val="${half(10 * scale)}"/><w:szCs w:val="${half(10 * scale)}"/><w:lang w:val="${xml(lang)}"/>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const plain =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
  const strong =
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>';
  const shapes = Object.entries(SHAPES).map(([id, shape]) => styleXml(id, shape, look));
  return `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>${base}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>${normal}${plain}${strong}${shapes.join('')}</w:styles>`;
}

const half = (points: number): number => Math.round(points * 2);

function styleXml(id: string, shape: Shape, { colors, font, scale, large }: Look): string {
  const size = half(
    id === 'Title'
      ? shape.size * (1 + (scale - 1) * 0.45)
      : id === 'Footer'
        ? shape.size
        : shape.size * scale,
  );
  const line = shape.line ? (id === 'WritingLine' ? (large ? 34 : 25) : shape.line * scale) : 0;
  const head = xml(font?.name ?? 'Calibri');
  const paragraph = [
    shape.next ? '<w:keepNext/>' : '',
    shape.keep ? '<w:keepLines/>' : '',
    shape.border
      ? `<w:pBdr>${border(shape.border, id === 'WritingLine' ? colors.line : colors.accent)}${id === 'WritingLine' ? border('between', colors.line) : ''}</w:pBdr>`
      : '',
    shape.shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${colors.tint.slice(1)}"/>` : '',
    `<w:spacing w:before="${twips(shape.before ?? 0)}" w:after="${twips(shape.after ?? 0)}"${line ? ` w:line="${twips(line)}" w:lineRule="${id === 'WritingLine' ? 'exact' : 'atLeast'}"` : ''}/>`,
    shape.left
      ? `<w:ind w:left="${twips(shape.left)}"${shape.hanging ? ` w:hanging="${twips(shape.hanging)}"` : ''}/>`
      : '',
    shape.outline !== undefined ? `<w:outlineLvl w:val="${shape.outline}"/>` : '',
  ].join('');
  const run = [
    shape.font === 'head'
      ? `<w:rFonts w:ascii="${head}" w:hAnsi="${head}" w:eastAsia="${head}" w:cs="${head}"/>`
      : '',
    shape.bold ? '<w:b/><w:bCs/>' : '',
    shape.italic ? '<w:i/><w:iCs/>' : '',
    shape.color ? `<w:color w:val="${colors[shape.color].slice(1)}"/>` : '',
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return `<w:style w:type="paragraph"${/^(?:Kicker|Lead|Note|Checklist|Label|Writing|Table|Callout|Card)/.test(id) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${shape.name}"/><w:basedOn w:val="Normal"/><w:next w:val="${shape.next ? 'BodyText' : id}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const border = (side: string, color: string): string =>
  `<w:${side} w:val="single" w:sz="${side === 'left' ? 16 : side === 'top' ? 6 : 4}" w:space="${side === 'bottom' || side === 'between' ? 1 : 8}" w:color="${color.slice(1)}"/>`;

/** numbering.xml: bullets, check boxes, and a list of numbers that starts at one for each of `numbered` lists. */
export function numberingXml(numbered: number): string {
  const level = (format: string, text: string, left: number, font = '') =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${twips(left)}" w:hanging="${twips(left)}"/></w:pPr>${font}</w:lvl>`;
  const symbol =
    '<w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol" w:hint="default"/></w:rPr>';
  const abstract = (id: number, inner: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${inner}</w:abstractNum>`;
  const abstracts =
    abstract(0, level('bullet', '–', 14)) +
    abstract(1, level('bullet', '☐', 18, symbol)) +
    abstract(2, level('decimal', '%1', 18));
  const lists = Array.from(
    { length: numbered },
    (_, index) =>
      `<w:num w:numId="${index + 3}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  const fixed =
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
  return `${HEAD}<w:numbering ${NAMESPACES}>${abstracts}${fixed}${lists.join('')}</w:numbering>`;
}
