/** The report as a table for a spreadsheet: a row for the whole and for every group. */
import { GROUPINGS, type Funnel, type Report } from '../../domain/report.js';
import type { Labels } from './words.js';

const COLUMNS = ['asks', 'names', 'introductions', 'meetings', 'customers', 'nothing', 'unasked'] as const;

/** The table, with a header. */
export function reportCsv(report: Report, label: Labels): string {
  const row = (grouping: string, key: string, name: string, funnel: Funnel) =>
    `${[grouping, key, name, ...COLUMNS.map((column) => funnel[column])].map(cell).join(',')}\n`;
  const rows = GROUPINGS.flatMap((grouping) =>
    report.by[grouping].map((group) => row(grouping, group.key, label(grouping, group.key), group)),
  );
  return `group,key,name,${COLUMNS.join(',')}\n${row('all', '', 'All', report.funnel)}${rows.join('')}`;
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
