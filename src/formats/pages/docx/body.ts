/** Sheets as paragraphs and tables of a Word document. */
import type { Block, Cards, Sheet } from '../../../domain/page.js';
import type { Look } from '../../../domain/look.js';
import { paragraph, run, twips, xml } from './xml.js';

/** Writes sheets, counting the numbered lists so that each starts at one. */
export class Body {
  numbered = 0;
  private readonly width: number;

  constructor(private readonly look: Look) {
    this.width = look.paper.width - 2 * margin(look);
  }

  /** One sheet, with the end of its section: the next begins on a new page, counted from one. */
  sheet(sheet: Sheet, last: boolean, picture: string): string {
    const cards = sheet.sections[0]?.blocks[0]?.type === 'cards';
    const top = cards
      ? [this.cardsTop(sheet)]
      : [
          picture,
          paragraph('Kicker', run(sheet.kicker)),
          paragraph('Title', run(sheet.title)),
          sheet.subtitle ? paragraph('Subtitle', run(sheet.subtitle)) : '',
        ];
    const sections = sheet.sections.map(
      ({ heading, newPage, blocks }) =>
        (cards ? '' : paragraph('Heading1', run(heading), newPage ? '<w:pageBreakBefore/>' : '')) +
        blocks.map((block, index) => this.block(block, index < blocks.length - 1)).join(''),
    );
    const end = sectionEnd(this.look);
    return [
      ...top,
      ...sections,
      last ? end : `<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/>${end}</w:pPr></w:p>`,
    ].join('');
  }

  /** A sheet of cards has no room for an opening: its words stand in one line. */
  private cardsTop({ title, kicker, subtitle, sections }: Sheet): string {
    return paragraph(
      'CardsTop',
      run([title, kicker, subtitle, sections[0]!.heading].filter(Boolean).join('  ·  ')),
    );
  }

  /** A block; words that lead up to another stay with its beginning. */
  private block(block: Block, leads: boolean): string {
    const keep = leads ? '<w:keepNext/>' : '';
    switch (block.type) {
      case 'quote':
        return paragraph('Quote', run(block.text));
      case 'note':
        return paragraph('Note', run(block.text));
      case 'lead':
        return paragraph('Lead', run(block.text), keep);
      case 'bullets':
      case 'checks':
      case 'numbers':
        return this.list(block.type, block.items);
      case 'labelled':
        return this.table(
          block.rows.map(({ label, text }, index) => [
            paragraph('TableText', run(label, 'Strong'), keptRow(index, block.rows.length)),
            paragraph('TableText', run(text), keptRow(index, block.rows.length)),
          ]),
          [1, 3.4],
          { rules: false },
        );
      case 'table':
        return this.ruled(block.head, block.rows, block.widths, block.writing);
      case 'pairs':
        return this.ruled(
          [...block.labels],
          block.rows.map(({ wrong, right, why }) => [wrong, [right, why].filter(Boolean).join(' ')]),
          [1, 1],
        );
      case 'blank':
        return this.blank(block.label, block.begin, block.lines);
      case 'callout':
        return [
          paragraph('CalloutTitle', run(block.title)),
          ...block.texts.map((text) => paragraph('Callout', run(text))),
        ].join('');
      case 'cards':
        return this.cards(block);
      default:
        return paragraph('BodyText', run(block.text), keep);
    }
  }

  private list(sort: 'bullets' | 'checks' | 'numbers', items: readonly string[]): string {
    const style = { bullets: 'ListBullet', checks: 'Checklist', numbers: 'ListNumber' }[sort];
    const id = sort === 'bullets' ? 1 : sort === 'checks' ? 2 : 3 + this.numbered++;
    const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
    return items.map((item) => paragraph(style, run(item), numbering)).join('');
  }

  private blank(label: string, begin: string, lines: number): string {
    const empty = Array.from({ length: begin ? Math.max(0, lines - 1) : lines }, () => '');
    return [
      paragraph('Label', run(label)),
      ...[...(begin ? [begin] : []), ...empty].map((text) => paragraph('WritingLine', run(text))),
    ].join('');
  }

  private ruled(
    head: readonly string[],
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    writing = false,
  ): string {
    const cells = (row: readonly string[], style: string, keep = '') =>
      row.map((cell) => paragraph(style, run(cell), keep));
    const least = writing ? twips(this.look.large ? 32 : 22) : 0;
    const set = rows.map((row, index) => cells(row, 'TableText', keptRow(index, rows.length)));
    return this.table([cells(head, 'TableHead'), ...set], widths, {
      rules: true,
      least,
    });
  }

  /** A table of cells that are paragraphs already. */
  private table(
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    { rules, least = 0 }: { rules: boolean; least?: number },
  ): string {
    const sum = widths.reduce((one, other) => one + other, 0);
    const columns = widths.map((share) => twips((share / sum) * this.width));
    const line = this.look.colors.line.slice(1);
    const side = (name: string) =>
      rules ? `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${line}"/>` : '';
    const borders = rules
      ? `<w:tblBorders>${side('bottom')}${side('insideH')}${least ? side('insideV') : ''}</w:tblBorders>`
      : '';
    const body = rows.map((cells, index) => {
      const head = rules && index === 0;
      const properties = `<w:trPr><w:cantSplit/>${least && !head ? `<w:trHeight w:val="${least}" w:hRule="atLeast"/>` : ''}${head ? '<w:tblHeader/>' : ''}</w:trPr>`;
      const under = head
        ? `<w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${this.look.colors.ink.slice(1)}"/></w:tcBorders>`
        : '';
      const all = cells.map(
        (cell, column) =>
          `<w:tc><w:tcPr><w:tcW w:w="${columns[column]}" w:type="dxa"/>${under}${least && !head ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${cell}</w:tc>`,
      );
      return `<w:tr>${properties}${all.join('')}</w:tr>`;
    });
    const cellMargins = `<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="${rules && least ? 80 : 0}" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar>`;
    return `<w:tbl><w:tblPr><w:tblW w:w="${twips(this.width)}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${cellMargins}</w:tblPr><w:tblGrid>${columns.map((wide) => `<w:gridCol w:w="${wide}"/>`).join('')}</w:tblGrid>${body.join('')}</w:tbl>${paragraph('BodyText', '', '<w:spacing w:before="0" w:line="40" w:lineRule="exact"/>')}`;
  }

  /** Cards in a table with dotted lines to cut along. */
  private cards({ cards }: Cards): string {
    const rows = this.look.large ? 2 : 4;
    const height = twips((this.look.paper.height - 140) / rows);
    const wide = twips(this.width / 2);
    const cell = (card: Cards['cards'][number] | undefined) =>
      `<w:tc><w:tcPr><w:tcW w:w="${wide}" w:type="dxa"/></w:tcPr>${card ? paragraph('CardTitle', run(card.title)) + card.texts.map((text) => paragraph('CardText', run(text))).join('') : paragraph('CardText', '')}</w:tc>`;
    const pages: string[] = [];
    for (let from = 0; from < cards.length; from += rows * 2)
      pages.push(table(cards.slice(from, from + rows * 2)));
    return pages.join(
      paragraph(
        'BodyText',
        '',
        '<w:pageBreakBefore/><w:spacing w:before="0" w:line="20" w:lineRule="exact"/>',
      ),
    );

    function table(some: Cards['cards']): string {
      const lines = Array.from(
        { length: Math.ceil(some.length / 2) },
        (_, row) =>
          `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>${cell(some[row * 2])}${cell(some[row * 2 + 1])}</w:tr>`,
      );
      const side = (name: string) => `<w:${name} w:val="dotted" w:sz="4" w:space="0" w:color="808080"/>`;
      const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
      return `<w:tbl><w:tblPr><w:tblW w:w="${wide * 2}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="200" w:type="dxa"/><w:left w:w="240" w:type="dxa"/><w:bottom w:w="100" w:type="dxa"/><w:right w:w="200" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="${wide}"/><w:gridCol w:w="${wide}"/></w:tblGrid>${lines.join('')}</w:tbl>`;
    }
  }
}

/** Rows of a table that is not cut. */
const LOW = 10;

/** A row stays with the next: all of a low table, and the first and the last two of a longer one. */
const keptRow = (index: number, rows: number): string =>
  index < rows - 1 && (rows <= LOW || index === 0 || index === rows - 2) ? '<w:keepNext/>' : '';

const margin = ({ large }: Look): number => (large ? 46 : 54);

/** The end of a section: paper, margins, foot, pages counted from one. */
function sectionEnd(look: Look): string {
  const { paper } = look;
  const side = twips(margin(look));
  return `<w:sectPr><w:footerReference w:type="default" r:id="rIdFoot"/><w:type w:val="nextPage"/><w:pgSz w:w="${twips(paper.width)}" w:h="${twips(paper.height)}"/><w:pgMar w:top="1080" w:right="${side}" w:bottom="1080" w:left="${side}" w:header="560" w:footer="560" w:gutter="0"/><w:pgNumType w:start="1"/></w:sectPr>`;
}

/** The foot of every page. */
export function footXml({ brand, paper, large }: Look): string {
  const said = [brand.footer || brand.name, brand.contact].filter(Boolean).join('  ·  ');
  const right = twips(paper.width - 2 * (large ? 46 : 54));
  const number =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  return paragraph(
    'Footer',
    `${run(said)}<w:r><w:tab/></w:r>${run('Page ')}${number}`,
    `<w:tabs><w:tab w:val="right" w:pos="${right}"/></w:tabs>`,
  );
}

/** A logo as a paragraph of its own, at the right. */
export function pictureXml({ logo, brand }: Look, id: number): string {
  if (!logo) return '';
  const height = Math.min(40, 150 / logo.ratio);
  const [cx, cy] = [Math.round(height * logo.ratio * 12700), Math.round(height * 12700)];
  const alt = xml(brand.name ? `Logo of ${brand.name}` : 'Logo');
  const blip =
    logo.sort === 'png'
      ? '<a:blip r:embed="rIdLogo"/>'
      : '<a:blip r:embed="rIdLogo"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdVector"/></a:ext></a:extLst></a:blip>';
  const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="Logo ${id}" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Logo" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  return paragraph('Kicker', `<w:r>${drawing}</w:r>`, '<w:jc w:val="right"/>');
}
