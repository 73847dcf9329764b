/** Sheets as one self-contained HTML page: the same pages on paper, readable on a phone, nothing loaded, everything escaped. */
import type { Block, Section, Sheet, Table } from '../../domain/page.js';
import type { Look } from '../../domain/look.js';
import type { Chunk, PageOptions } from './format.js';
import { endsMarked } from './backward.js';
import { styleOf } from './html-style.js';
import { unmarked } from './markdown.js';
import { escapeHtml } from '../html-text.js';

/** The page, a sheet at a time. */
export async function* toHtml(sheets: Iterable<Sheet>, { look, title }: PageOptions): AsyncGenerator<Chunk> {
  yield `<!doctype html>
<html lang="${escape(look.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<title>${escape(title)}</title>
<style>${styleOf(look)}</style>
</head>
<body>
<main>
`;
  for (const sheet of sheets) yield htmlOf(sheet, look);
  yield `</main>\n</body>\n</html>\n`;
}

function htmlOf(sheet: Sheet, look: Look): string {
  const { brand } = look;
  const cards = sheet.sections[0]?.blocks[0]?.type === 'cards';
  const foot = [brand.footer || brand.name, brand.contact, sheet.reader].filter(Boolean).join('  ·  ');
  return `<article class="sheet${cards ? ' card-sheet' : ''}">
<header>
${logo(look)}<p class="kicker">${escape(sheet.kicker)}</p>
<h1>${escape(sheet.title)}</h1>
${sheet.subtitle ? `<p class="subtitle">${escape(sheet.subtitle)}</p>\n` : ''}</header>
${sheet.sections.map(section).join('')}${foot ? `<footer>${escape(foot)}</footer>\n` : ''}</article>
`;
}

function logo({ logo: picture, brand }: Look): string {
  if (!picture) return '';
  const type = picture.sort === 'png' ? 'image/png' : 'image/svg+xml';
  const data = Buffer.from(picture.bytes).toString('base64');
  return `<img class="logo" alt="${escape(brand.name ? `Logo of ${brand.name}` : 'Logo')}" src="data:${type};base64,${data}">\n`;
}

function section({ heading, newPage, wide, blocks }: Section): string {
  const cards = blocks[0]?.type === 'cards';
  const name = ['section', wide ? 'wide' : '', newPage ? 'new-page' : '', cards ? 'on-cards' : '']
    .filter(Boolean)
    .join(' ');
  return `<section class="${name}">\n<h2>${escape(heading)}</h2>\n<div class="body">\n${blocks.map(block).join('')}</div>\n</section>\n`;
}

const each = <T>(all: readonly T[], make: (one: T) => string): string => all.map(make).join('');

function block(given: Block): string {
  switch (given.type) {
    case 'quote':
      return `<blockquote><p>${escape(given.text)}</p></blockquote>\n`;
    case 'bullets':
      return `<ul>\n${each(given.items, (item) => `<li>${escape(item)}</li>\n`)}</ul>\n`;
    case 'numbers':
      return `<ol>\n${each(given.items, (item) => `<li>${escape(item)}</li>\n`)}</ol>\n`;
    case 'checks':
      return `<ul class="checks">\n${each(given.items, (item) => `<li>${escape(item)}</li>\n`)}</ul>\n`;
    case 'labelled':
      return `<dl>\n${each(given.rows, ({ label, text }) => `<div><dt>${escape(label)}</dt>\n<dd>${escape(text)}</dd></div>\n`)}</dl>\n`;
    case 'table':
      return table(given);
    case 'pairs':
      return pairs(given.labels, given.rows);
    case 'blank':
      return blank(given.label, given.begin, given.lines);
    case 'callout':
      return `<div class="callout">\n<p class="label">${escape(given.title)}</p>\n${each(given.texts, (text) => `<p>${escape(text)}</p>\n`)}</div>\n`;
    case 'cards':
      return cardPages(given.cards);
    default:
      return `<p${given.type === 'text' ? '' : ` class="${given.type}"`}>${escape(given.text)}</p>\n`;
  }
}

/** Rows of a table that is not cut on paper. */
const LOW = 10;

function table({ head, rows, widths, writing }: Table): string {
  const sum = widths.reduce((one, other) => one + other, 0);
  const columns = each(widths, (share) => `<col style="width:${((share / sum) * 100).toFixed(2)}%">`);
  const heads = each(head, (cell) => `<th scope="col">${escape(cell)}</th>`);
  const body = each(rows, (row) => `<tr>${each(row, (cell) => `<td>${escape(cell)}</td>`)}</tr>\n`);
  const name = [writing ? 'writing' : '', rows.length <= LOW ? 'low' : ''].filter(Boolean).join(' ');
  return `<table${name ? ` class="${name}"` : ''}>\n<colgroup>${columns}</colgroup>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function pairs(
  labels: readonly string[],
  rows: readonly { wrong: string; right: string; why: string }[],
): string {
  const heads = each(labels, (label) => `<th scope="col">${escape(label)}</th>`);
  const body = each(
    rows,
    ({ wrong, right, why }) =>
      `<tr><td>${escape(wrong)}</td><td>${escape(right)}${why ? `<p class="note">${escape(why)}</p>` : ''}</td></tr>\n`,
  );
  return `<table class="pairs">\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function blank(label: string, begin: string, lines: number): string {
  const empty = '<div class="line"></div>'.repeat(begin ? Math.max(0, lines - 1) : lines);
  return `<div class="blank"><p class="label">${escape(label)}</p>${begin ? `<p class="line begin">${escape(begin)}</p>` : ''}${empty}</div>\n`;
}

const PER_PAGE = 8;

function cardPages(cards: readonly { title: string; texts: readonly string[] }[]): string {
  const pages: string[] = [];
  for (let from = 0; from < cards.length; from += PER_PAGE)
    pages.push(`<div class="cards">\n${each(cards.slice(from, from + PER_PAGE), card)}</div>\n`);
  return pages.join('');
}

const card = ({ title, texts }: { title: string; texts: readonly string[] }): string =>
  `<div class="card"><h3>${escape(title)}</h3>\n${each(texts, (text) => `<p>${escape(text)}</p>`)}</div>\n`;

/** Words of a sheet as HTML: without Markdown's marks, each run from right to left closed. */
const escape = (text: string): string => escapeHtml(endsMarked(unmarked(text)));
