/** Findings one a line, for editors and scripts: "file:line:column: severity rule message". */
import type { FindingsFormat, ShownFile } from './finding.js';

export const toLines: FindingsFormat = function* (files) {
  for (const file of files)
    for (const { line, column, severity, rule, message } of file.findings) yield `${placeOf(file)}:${line}:${column}: ${severity} ${rule} ${message}\n`;
};

/** The file, with the number of a record. */
export const placeOf = ({ path, row }: ShownFile): string => (row === undefined ? path : `${path}#${row}`);
