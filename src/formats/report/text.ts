/** The report for a terminal: bars, sparklines and the tree of who introduced whom. */
import type { Link } from '../../domain/chains.js';
import { STEPS, type Group, type Grouping, type Report } from '../../domain/report.js';
import type { Look } from '../scripts/text.js';
import { wrapped } from '../wrap.js';
import { bar, sparkline, tree, type Drawing } from './pictures.js';
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

/** The whole report as text, ending in a newline. */
export function reportText(
  report: Report,
  links: readonly Link[],
  label: Labels,
  look: Look,
  drawing: Drawing,
): string {
  const sections = [
    [
      look.strong('From asks to customers'),
      ...funnel(report, look, drawing),
      ...sentence(healthText(report), look),
    ],
    [look.strong('What can be said'), ...conclusions(report, label).flatMap((line) => sentence(line, look))],
    ...months(report, look, drawing),
    ...shownGroupings(report).map((grouping) => group(report.by[grouping], grouping, label, look)),
    ...(links.length > 0 ? [[look.strong('Who introduced whom'), ...trees(links, look, drawing)]] : []),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A sentence, indented; wrapped where the terminal is narrower. */
const sentence = (words: string, { width }: Look): string[] =>
  wrapped(words, width && Math.max(20, width - 2)).map((line) => `  ${line}`);

/** A bar's longest, and what stands before it. */
const BAR = 30;
const BEFORE = 24;

function funnel({ funnel: counts }: Report, { width }: Look, drawing: Drawing): string[] {
  const most = Math.max(...STEPS.map((step) => counts[step]));
  const shares = STEPS.map((_, at) => stepShare(counts, at)).map((share) => (share ? `  ${share}` : ''));
  const room = width ? width - BEFORE - Math.max(...shares.map((share) => share.length)) : BAR;
  const longest = Math.max(4, Math.min(BAR, room));
  return STEPS.map((step, at) => {
    const count = String(counts[step]).padStart(6);
    return `  ${STEP_NAMES[step].padEnd(14)}${count}  ${bar(counts[step], most, longest, drawing)}${shares[at]}`.trimEnd();
  });
}

function months(report: Report, look: Look, drawing: Drawing): string[][] {
  const all = everyMonth(report.by.month);
  if (all.length < 2) return [];
  const lines = STEPS.map(
    (step) =>
      `  ${STEP_NAMES[step].padEnd(14)}${sparkline(
        all.map((month) => month[step]),
        drawing,
      )}`,
  );
  return [[look.strong(GROUP_TITLES.month) + look.faint(`  ${all[0]!.key} to ${all.at(-1)!.key}`), ...lines]];
}

const COLUMNS = ['asks', 'names', 'intro', 'met', 'won', 'unasked'];

/** A table of counts; shares of so few would only look exact. */
function group(groups: readonly Group[], grouping: Grouping, label: Labels, look: Look): string[] {
  const names = groups.map(({ key }) => label(grouping, key));
  const roomy = !look.width || look.width >= 2 + 34 + COLUMNS.length * 9;
  const widths = COLUMNS.map((name) => (roomy ? 9 : Math.max(6, name.length + 1)));
  const room = roomy ? 34 : look.width - 2 - widths.reduce((sum, one) => sum + one, 0);
  const wide = Math.max(8, Math.min(room, Math.max(14, ...names.map((name) => name.length))));
  const head = `  ${''.padEnd(wide)}${COLUMNS.map((name, at) => name.padStart(widths[at]!)).join('')}`;
  const rows = groups.slice(0, 12).map((one, row) => {
    const counts = [one.asks, one.names, one.introductions, one.meetings, one.customers, one.unasked];
    return `  ${cut(names[row]!, wide).padEnd(wide)}${counts.map((count, at) => String(count).padStart(widths[at]!)).join('')}`;
  });
  const more =
    groups.length > 12 ? [look.faint(`  and ${groups.length - 12} more; --format csv has all`)] : [];
  return [look.strong(GROUP_TITLES[grouping]), look.faint(head), ...rows, ...more];
}

/** More lines than these nobody reads; the largest trees come first. */
const TREE_LINES = 60;

function trees(links: readonly Link[], look: Look, drawing: Drawing): string[] {
  const lines: string[] = [];
  let shown = 0;
  for (const link of links) {
    const more = tree([link], drawing);
    if (shown > 0 && lines.length + more.length > TREE_LINES) break;
    lines.push(...more.map((line) => `  ${line}`));
    shown++;
  }
  const rest = links.length - shown;
  return rest === 0
    ? lines
    : [
        ...lines,
        look.faint(
          `  and ${rest} more ${rest === 1 ? 'tree' : 'trees'}; --chain NAME for one, --format json for all`,
        ),
      ];
}

const cut = (text: string, wide: number) => (text.length > wide ? `${text.slice(0, wide - 1)}…` : text);
