/** Findings as annotations of GitHub Actions: they show beside the lines of a pull request. */
import { placeOf } from './line.js';
import type { FindingsFormat, Shown } from './finding.js';

export const github: FindingsFormat = {
  file: (file) => file.findings.map((finding) => annotation(finding, placeOf(file))).join(''),
};

function annotation(finding: Shown, file: string): string {
  const { severity, rule, line, endLine, column, endColumn, message, suggestion } = finding;
  const columns = line === endLine ? { col: column, endColumn } : {};
  const place = { file, line, endLine, ...columns, title: `refcoach ${rule}` };
  const parts = Object.entries(place).map(([key, value]) => `${key}=${inProperty(String(value))}`);
  return `::${severity} ${parts.join(',')}::${inMessage(`${message} ${suggestion}`)}\n`;
}

const inMessage = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const inProperty = (text: string): string => inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
