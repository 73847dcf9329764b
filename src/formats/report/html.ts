/** The report as one self-contained page with charts. Everything is escaped; nothing is loaded. */
import type { Link } from '../../domain/chains.js';
import { STEPS, type Group, type Grouping, type Report } from '../../domain/report.js';
import { escapeHtml } from '../html-text.js';
import { HTML_END, htmlHead } from '../scripts/html.js';
import { reachedText } from './pictures.js';
import {
  conclusions,
  everyMonth,
  GROUP_TITLES,
  healthText,
  shownGroupings,
  STEP_NAMES,
  stepShare,
  type Labels,
} from './words.js';

const STYLE = `<style>
svg { width: 100%; height: auto; } svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
.bar { fill: #3b7dd8; } .line { fill: none; stroke: #3b7dd8; stroke-width: 2; } .axis { stroke: currentColor; opacity: .4; }
table { border-collapse: collapse; width: 100%; } th, td { padding: .2rem .5rem; text-align: right; border-bottom: 1px solid #8884; }
th:first-child, td:first-child { text-align: left; } ul.tree, ul.tree ul { list-style: none; padding-left: 1.2rem; border-left: 1px solid #8886; }
</style>
`;

/** The whole page. */
export function reportHtml(report: Report, links: readonly Link[], label: Labels, title: string): string {
  const months = everyMonth(report.by.month);
  const parts = [
    `<h1>${escapeHtml(title)}</h1>\n`,
    section('From asks to customers', funnelChart(report) + paragraph(healthText(report))),
    section('What can be said', conclusions(report, label).map(paragraph).join('')),
    months.length > 1 ? section(GROUP_TITLES.month, monthChart(months)) : '',
    ...shownGroupings(report).map((grouping) =>
      section(GROUP_TITLES[grouping], table(report.by[grouping], grouping, label)),
    ),
    links.length > 0 ? section('Who introduced whom', links.map(topTree).join('')) : '',
  ];
  return htmlHead(title) + STYLE + parts.join('') + HTML_END;
}

const section = (heading: string, inner: string) =>
  `<section>\n<h2>${escapeHtml(heading)}</h2>\n${inner}</section>\n`;
const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>\n`;

function funnelChart({ funnel }: Report): string {
  const most = Math.max(1, ...STEPS.map((step) => funnel[step]));
  const rows = STEPS.map((step, at) => {
    const width = Math.round((funnel[step] / most) * 300);
    const y = at * 30;
    const after = [String(funnel[step]), stepShare(funnel, at)].filter(Boolean).join(', ');
    return `<text x="0" y="${y + 18}">${STEP_NAMES[step]}</text><rect class="bar" x="120" y="${y + 5}" width="${width}" height="18"/><text x="${126 + width}" y="${y + 18}">${escapeHtml(after)}</text>`;
  });
  return `<svg viewBox="0 0 640 ${STEPS.length * 30}" role="img" aria-label="From asks to customers">${rows.join('')}</svg>\n`;
}

/** A line a step, over the months. */
function monthChart(months: readonly Group[]): string {
  return STEPS.map((step) => {
    const most = Math.max(1, ...months.map((month) => month[step]));
    const x = (at: number) => 120 + Math.round((at / Math.max(1, months.length - 1)) * 440);
    const points = months
      .map((month, at) => `${x(at)},${48 - Math.round((month[step] / most) * 40)}`)
      .join(' ');
    const ends = `<text x="120" y="66">${months[0]!.key}</text><text x="520" y="66">${months.at(-1)!.key}</text>`;
    return `<svg viewBox="0 0 640 72" role="img" aria-label="${STEP_NAMES[step]} by month"><text x="0" y="30">${STEP_NAMES[step]}</text><line class="axis" x1="120" y1="50" x2="560" y2="50"/><polyline class="line" points="${points}"/><text x="570" y="14">${most}</text>${ends}</svg>\n`;
  }).join('');
}

function table(groups: readonly Group[], grouping: Grouping, label: Labels): string {
  const head = ['', 'Asks', 'Names', 'Introductions', 'Meetings', 'New customers', 'Unasked']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('');
  const rows = groups.map((group) => {
    const counts = [
      group.asks,
      group.names,
      group.introductions,
      group.meetings,
      group.customers,
      group.unasked,
    ];
    return `<tr><th scope="row">${escapeHtml(label(grouping, group.key))}</th>${counts.map((count) => `<td>${count}</td>`).join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}

const topTree = (link: Link): string =>
  `<p><strong>${escapeHtml(link.name)}</strong></p>\n${branches(link.introduced)}`;

const branches = (links: readonly Link[]): string =>
  links.length === 0
    ? ''
    : `<ul class="tree">\n${links.map((link) => `<li>${escapeHtml(link.name)} <small>${escapeHtml(reachedText(link))}</small>${branches(link.introduced)}</li>\n`).join('')}</ul>\n`;
