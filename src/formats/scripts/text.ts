/** A result as plain text: wrapped on a terminal, unwrapped in a pipe, colored only when told to. */
import type { Block, Section, Sheet } from './sheet.js';

/** How text looks: a width to wrap at (0: never) and marks for headings and stage directions. */
export interface Look {
  width: number;
  strong(text: string): string;
  faint(text: string): string;
}

export const PLAIN: Look = { width: 0, strong: (text) => text, faint: (text) => text };

/** The sheet as text, ending in a newline. */
export function toText(sheet: Sheet, look: Look = PLAIN): string {
  const head = look.strong(sheet.title);
  return `${[head, ...sheet.sections.map((section) => sectionText(section, look))].join('\n\n')}\n`;
}

function sectionText({ heading, aside, blocks }: Section, look: Look): string {
  const title = look.strong(heading.toUpperCase()) + (aside ? look.faint(`  ${aside}`) : '');
  let number = 0;
  const lines = blocks.flatMap((block) => blockLines(block, block.kind === 'item' ? ++number : 0, look));
  return [title, ...lines].join('\n');
}

function blockLines(block: Block, number: number, look: Look): string[] {
  switch (block.kind) {
    case 'stage':
      return wrap(block.text, 2, 2, look.width).map(look.faint);
    case 'item': {
      const mark = `${number}. `;
      const notes = (block.notes ?? [])
        .filter(Boolean)
        .flatMap((note) => wrap(note, 5, 5, look.width).map(look.faint));
      return [...wrap(mark + block.text, 2, 5, look.width), ...notes];
    }
    case 'labeled':
      return [
        ...wrap(look.width ? block.label : `${block.label}`, 2, 2, look.width),
        ...wrap(block.text, 5, 5, look.width),
      ];
    default:
      return wrap(block.text, 2, 2, look.width);
  }
}

/** Lines of at most `width` columns (0: one line), the first indented by `first`, the rest by `rest`. Words are never cut. */
export function wrap(text: string, first: number, rest: number, width: number): string[] {
  if (!width) return [' '.repeat(first) + text];
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = ' '.repeat(rest);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu;

/** Columns a text takes: combining marks none, East Asian letters and pictures two. */
function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  const shown = text.replace(/[\p{Mn}\p{Me}\u200b-\u200d\ufe0f]/gu, '');
  return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}
