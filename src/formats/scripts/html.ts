/** A result as one self-contained HTML page. Everything is escaped; nothing is loaded. */
import type { Block, Section, Sheet } from './sheet.js';
import { escapeHtml } from '../html-text.js';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.35rem; margin: 0 0 1.5rem; }
h2 { font-size: 1rem; margin: 1.75rem 0 .4rem; border-bottom: 1px solid; padding-bottom: .15rem; }
h2 small { font-weight: normal; }
p, li { margin: .35rem 0; }
.say { font-size: 1.15rem; }
.stage, .why { font-style: italic; opacity: .85; }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0 0 0 1rem; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } p, li, dd { break-inside: avoid; } }`;

/** Sheets as one page; several customers follow one another. */
export function toHtml(sheets: readonly Sheet[]): string {
  const title = sheets.length === 1 ? sheets[0]!.title : 'Ask scripts';
  return [htmlHead(title), ...sheets.map(htmlSheet), HTML_END].join('');
}

export const htmlHead = (title: string): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
  `<title>${escapeHtml(title)}</title>\n<style>${STYLE}\n</style>\n</head>\n<body>\n`;

export const HTML_END = '</body>\n</html>\n';

/** One customer's part of the page. */
export const htmlSheet = (sheet: Sheet): string =>
  `<main>\n<h1>${escapeHtml(sheet.title)}</h1>\n${sheet.sections.map(section).join('')}</main>\n`.replace(
    /<(\/?)main>/g,
    '<$1article>',
  );

function section({ heading, aside, blocks }: Section): string {
  const title = `<h2>${escapeHtml(heading)}${aside ? ` <small>${escapeHtml(aside)}</small>` : ''}</h2>\n`;
  return `<section>\n${title}${runs(blocks).map(run).join('')}</section>\n`;
}

/** Blocks of one kind that follow one another make one list. */
function runs(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last && last[0]!.kind === block.kind) last.push(block);
    else all.push([block]);
  }
  return all;
}

function run(blocks: Block[]): string {
  const kind = blocks[0]!.kind;
  if (kind === 'item') return `<ol>\n${blocks.map(item).join('')}</ol>\n`;
  if (kind === 'labeled') return `<dl>\n${blocks.map(labeled).join('')}</dl>\n`;
  return blocks
    .map(({ text }) => `<p${kind === 'note' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>\n`)
    .join('');
}

function item(block: Block): string {
  const notes = block.kind === 'item' ? (block.notes ?? []).filter(Boolean) : [];
  return `<li>${escapeHtml(block.text)}${notes.map((note) => `<br><span class="why">${escapeHtml(note)}</span>`).join('')}</li>\n`;
}

const labeled = (block: Block): string =>
  block.kind === 'labeled' ? `<dt>${escapeHtml(block.label)}</dt>\n<dd>${escapeHtml(block.text)}</dd>\n` : '';
