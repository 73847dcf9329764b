/** A result as Markdown. What comes from data is escaped: a name is never a heading or a link. */
import type { Block, Section, Sheet } from './sheet.js';

/** The sheet as Markdown, ending in a newline. */
export function toMarkdown(sheet: Sheet): string {
  return `${[`# ${escapeMarkdown(sheet.title)}`, ...sheet.sections.map(section)].join('\n\n')}\n`;
}

function section({ heading, aside, blocks }: Section): string {
  const title = `## ${escapeMarkdown(heading)}${aside ? `: ${escapeMarkdown(aside)}` : ''}`;
  let number = 0;
  return [title, ...blocks.map((block) => blockText(block, block.kind === 'item' ? ++number : 0))].join(
    '\n\n',
  );
}

function blockText(block: Block, number: number): string {
  const text = escapeMarkdown(block.text);
  switch (block.kind) {
    case 'say':
      return `> ${text}`;
    case 'stage':
      return `*${text}*`;
    case 'item':
      return [
        `${number}. ${text}`,
        ...(block.notes ?? []).filter(Boolean).map((note) => `   *${escapeMarkdown(note)}*`),
      ].join('\\\n');
    case 'labeled':
      return `**${escapeMarkdown(block.label)}**\\\n${text}`;
    default:
      return text;
  }
}

/** Marks that Markdown or HTML would read as something else, escaped. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([#+=-]|\d+[.)])(?=\s|$)/gm, (_, space: string, mark: string) => `${space}\\${mark}`);
