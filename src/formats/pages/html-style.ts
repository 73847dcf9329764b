/** The style sheet of the HTML sheets: the measures of the PDF on paper, one column on a phone. */
import type { Look, OwnFont } from '../../domain/look.js';

/** The style for a look. Sizes are in points, so that paper gets what the PDF has. */
export function styleOf({ paper, scale, large, colors, font, brand }: Look): string {
  const pt = (size: number) => `${Number((size * scale).toFixed(2))}pt`;
  const own = font ? `"${cssText(font.name)}", ` : '';
  const foot = cssText([brand.footer || brand.name, brand.contact].filter(Boolean).join('  ·  '));
  const side = large ? 'block' : 'grid';
  return `
${font ? fontFaces(font) : ''}@page { size: ${paper.width}pt ${paper.height}pt; margin: 54pt ${large ? 46 : 54}pt 58pt; @bottom-left { content: "${foot}"; font: 600 7.75pt ${own}sans-serif; color: ${colors.soft}; } @bottom-right { content: "Page " counter(page); font: 600 7.75pt ${own}sans-serif; color: ${colors.soft}; } }
:root { color-scheme: light; --ink: ${colors.ink}; --soft: ${colors.soft}; --line: ${colors.line}; --tint: ${colors.tint}; --accent: ${colors.accent}; --head: ${own}"Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif; --text: ${own}Literata, Charter, "Iowan Old Style", Cambria, Georgia, serif; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: ${pt(10)}/1.45 var(--text); overflow-wrap: break-word; }
.sheet { max-width: ${paper.width}pt; margin: 0 auto; padding: 40pt 24pt; }
.sheet + .sheet { border-top: 1px solid var(--line); }
header { margin-bottom: 17pt; }
.logo { float: right; max-width: 150pt; max-height: 40pt; margin-left: 20pt; }
.kicker { margin: 0; font: 600 ${pt(8.5)}/1.4 var(--head); color: var(--accent); }
h1, .subtitle, .card p { text-wrap: balance; }
h1 { margin: 5pt 0; font: 600 ${Number((25 * (1 + (scale - 1) * 0.45)).toFixed(2))}pt/1.16 var(--head); }
.subtitle { margin: 0; max-width: ${pt(400)}; font: italic ${pt(12)}/1.42 var(--text); color: var(--soft); }
h2 { margin: 0 0 6pt; font: 600 ${pt(11.5)}/1.26 var(--head); color: var(--accent); }
h3 { margin: 0 0 3pt; font: 600 ${pt(9.5)}/1.3 var(--head); color: var(--accent); }
.section { border-top: .75pt solid var(--accent); padding: 9pt 0 0; margin: 17pt 0 0; clear: both; }
.body > :first-child { margin-top: 0; }
p, ul, ol, dl, table, blockquote { margin: 7pt 0 0; }
.lead { font-size: ${pt(12)}; }
.note { font: italic ${pt(9.25)}/1.4 var(--text); color: var(--soft); }
blockquote { border-left: 2pt solid var(--accent); padding-left: 12pt; font: italic ${pt(11.5)}/1.44 var(--text); }
blockquote p { margin: 0; }
ul, ol { padding-left: ${pt(15)}; }
li { margin-top: 3pt; }
li::marker { color: var(--accent); }
.checks { list-style: none; padding: 0; }
.checks li { position: relative; padding-left: ${pt(19)}; margin-top: 5pt; }
.checks li::before { content: ""; position: absolute; left: 0; top: .3em; width: .8em; height: .8em; border: 1px solid var(--ink); }
.label, dt { font: 600 ${pt(9)}/1.5 var(--head); margin: 0; }
dl > div { margin-top: 4pt; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: ${pt(9)}; line-height: 1.36; }
th { text-align: left; font: 600 ${pt(8.5)}/1.35 var(--head); color: var(--soft); border-bottom: 1pt solid var(--ink); padding: 0 6pt 4pt 0; vertical-align: bottom; }
td { padding: 4pt 6pt 4pt 0; border-bottom: .5pt solid var(--line); vertical-align: top; }
.writing td { height: ${large ? 32 : 22}pt; vertical-align: middle; }
.writing td + td { border-left: .5pt solid var(--line); padding-left: 5pt; }
.pairs { table-layout: fixed; font-size: ${pt(10)}; line-height: 1.45; }
.pairs th { border: 0; }
.pairs th + th { color: var(--accent); }
.pairs th::before { content: "\\2715\\00a0"; } .pairs th + th::before { content: "\\2713\\00a0"; }
.pairs td { border: 0; border-top: .5pt solid var(--line); padding-right: 14pt; } .pairs td:first-child { color: var(--soft); }
.blank { margin-top: 9pt; }
.line { height: ${large ? 34 : 25}pt; border-bottom: .5pt solid var(--soft); }
.begin { height: auto; margin: 0; padding-bottom: 2pt; }
.callout { margin-top: 12pt; padding: 8pt 11pt; background: var(--tint); border-left: 2pt solid var(--accent); font-size: ${pt(9)}; }
.callout p + p { margin-top: 3pt; }
.cards { display: grid; grid-template-columns: 1fr 1fr; }
.card { border: .5pt dashed var(--soft); margin: 0 -.25pt -.5pt 0; padding: 13pt; font-size: ${pt(8.75)}; line-height: 1.34; break-inside: avoid; }
.card p { margin: 3pt 0 0; }
footer { margin-top: 24pt; font: 600 ${pt(8)}/1.4 var(--head); color: var(--soft); }
@media screen { body { font-size: max(${pt(10)}, 1rem); } table, .label, dt, .note, .card, .callout { font-size: max(${pt(9)}, .875rem); } .kicker, th, footer { font-size: max(${pt(8.5)}, .8rem); } }
@media screen and (max-width: 40rem) { .sheet { padding: 24pt 14pt; } .cards { display: block; } .card { margin-bottom: 8pt; } table { font-size: .875rem; } .writing { table-layout: fixed; } }
@media print, screen and (min-width: 46rem) { .section:not(.wide) { display: ${side}; grid-template-columns: 112pt 1fr; column-gap: 20pt; } .section:not(.wide) h2 { margin: 0; } dl > div { display: grid; grid-template-columns: ${pt(84)} 1fr; column-gap: 12pt; } }
@media print { .sheet { max-width: none; padding: 0; } .sheet + .sheet { border: 0; break-before: page; } .new-page { break-before: page; border-top-color: var(--accent); } h1, h2, h3, .label, header, thead, p:has(+ table, + ul, + ol, + dl) { break-after: avoid; }${large ? '' : ' .section:not(.wide) > h2 { break-after: auto; }'} tbody tr:first-child { break-before: avoid; } tbody tr:first-child:not(:nth-last-child(-n+2)), tbody tr:nth-last-child(2) { break-after: avoid; } .section:not(.wide), .low, tr, li, .callout, .blank, dl > div, blockquote { break-inside: avoid; } p, li { orphans: 2; widows: 2; } footer { display: none; } thead { display: table-header-group; } .on-cards { border: 0; padding: 0; margin: 0; } .on-cards h2 { display: none; } .cards + .cards { break-before: page; padding-top: 14pt; } .card-sheet header { margin: 0 0 8pt; } .card-sheet header * { display: inline; font: 600 7.75pt/1.3 var(--head); color: var(--soft); } .card-sheet header > * + *::before { content: "  ·  "; } .cards { grid-auto-rows: ${Math.floor((paper.height - 152) / (large ? 2 : 4))}pt; } .card { font-size: ${pt(8.25)}; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
}

function fontFaces({ name, regular, italic, bold }: OwnFont): string {
  const face = (bytes: Uint8Array | undefined, rest: string) =>
    bytes
      ? `@font-face { font-family: "${cssText(name)}"; src: url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}); ${rest} }\n`
      : '';
  return (
    face(regular, 'font-weight: 400;') +
    face(italic, 'font-weight: 400; font-style: italic;') +
    face(bold, 'font-weight: 600 700;')
  );
}

/** Text inside quotes of a style sheet: nothing in it can end the quotes or the style. */
const cssText = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,·@+()'&/:-]/gu, '').replace(/'/g, "\\'");
