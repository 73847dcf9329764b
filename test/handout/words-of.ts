/** The words of a page model, which every format must say. */
import type { Block, Sheet } from '../../src/domain/page.js';

/** Every word of a sheet, in reading order: what each format must say. */
export const wordsOf = (sheet: Sheet): string[] => [
  sheet.kicker,
  sheet.title,
  sheet.subtitle,
  ...sheet.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOfBlock)]),
];

function wordsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'bullets':
    case 'numbers':
    case 'checks':
      return block.items;
    case 'labelled':
      return block.rows.flatMap(({ label, text }) => [label, text]);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'pairs':
      return [...block.labels, ...block.rows.flatMap(({ wrong, right, why }) => [wrong, right, why])];
    case 'blank':
      return [block.label, block.begin];
    case 'callout':
      return [block.title, ...block.texts];
    case 'cards':
      return block.cards.flatMap(({ title, texts }) => [title, ...texts]);
    default:
      return [block.text];
  }
}
