/** Findings as annotations of GitHub Actions: they show beside the lines of a pull request. */
import { placeOf } from './line.js';
import type { FindingsFormat, Shown } from './finding.js';

export const toGithub: FindingsFormat = function* (files) {
  for (const file of files) for (const finding of file.findings) yield annotation(finding, placeOf(file));
};

function annotation(finding: Shown, file: string): string {
  const { severity, rule, line, endLine, column, endColumn, message, suggestion } = finding;
  const place: [string, string | number][] = [
    ['file', file],
    ['line', line],
    ['endLine', endLine],
    ...(line === endLine ? ([['col', column], ['endColumn', endColumn]] as [string, number][]) : []),
    ['title', `refcoach ${rule}`],
  ];
  const words = `${message} ${suggestion}`;
  return `::${severity} ${place.map(([key, value]) => `${key}=${inProperty(String(value))}`).join(',')}::${inMessage(words)}\n`;
}

const inMessage = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const inProperty = (text: string): string => inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
