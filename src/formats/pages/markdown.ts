/** Sheets as Markdown that reads well as it is and goes into a trainer's own template. */
import type { Block, Sheet } from '../../domain/page.js';
import type { Chunk, PageOptions } from './format.js';

/** The file, a sheet at a time; sheets are set apart by a rule. */
export async function* toMarkdown(sheets: Iterable<Sheet>, { look }: PageOptions): AsyncGenerator<Chunk> {
  let first = true;
  for (const sheet of sheets) {
    yield `${first ? '' : '\n---\n\n'}${markdownOf(sheet)}`;
    first = false;
  }
  const foot = [look.brand.footer || look.brand.name, look.brand.contact]
    .filter(Boolean)
    .map(plain)
    .join(' · ');
  if (foot) yield `\n---\n\n${foot}\n`;
}

function markdownOf(sheet: Sheet): string {
  const top = [
    `# ${plain(sheet.title)}`,
    `*${plain(sheet.kicker)}*`,
    sheet.subtitle && `*${plain(sheet.subtitle)}*`,
  ];
  const sections = sheet.sections.flatMap(({ heading, blocks }) => [
    `## ${plain(heading)}`,
    ...blocks.map(blockOf),
  ]);
  return `${[...top, ...sections].filter(Boolean).join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'quote':
      return `> ${line(block.text)}`;
    case 'note':
      return `*${plain(block.text)}*`;
    case 'bullets':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'numbers':
      return block.items.map((item, index) => `${index + 1}. ${line(item)}`).join('\n');
    case 'checks':
      return block.items.map((item) => `- [ ] ${line(item)}`).join('\n');
    case 'labelled':
      return block.rows.map(({ label, text }) => `- **${plain(label)}** ${line(text)}`).join('\n');
    case 'table':
      return table(block.head, block.rows);
    case 'pairs':
      return table(
        [...block.labels],
        block.rows.map(({ wrong, right, why }) => [wrong, [right, why].filter(Boolean).join(' ')]),
      );
    case 'blank':
      return [
        `**${plain(block.label)}** ${line(block.begin)}`.trim(),
        ...Array.from({ length: block.begin ? block.lines - 1 : block.lines }, () => RULE),
      ].join('\n\n');
    case 'callout':
      return [`**${plain(block.title)}**`, ...block.texts.map(line)].map((text) => `> ${text}`).join('\n>\n');
    case 'cards':
      return block.cards
        .map(({ title, texts }) =>
          [`### ${plain(title)}`, texts.map((text) => `- ${line(text)}`).join('\n')].join('\n\n'),
        )
        .join('\n\n');
    default:
      return line(block.text);
  }
}

/** A line to write on. */
const RULE = '\\_'.repeat(40);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => plain(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

/** Text that Markdown takes as text. */
const plain = (text: string): string =>
  unmarked(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_<]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/\[(?=[^\]]*\][(:[])/g, '\\[');

/** The same at the start of a line, where a dash or a number would begin a list. */
const line = (text: string): string =>
  plain(text)
    .replace(/^([-+#>])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');

/** Without control characters and marks of direction. */

export const unmarked = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
