/** Findings one a line, for editors and scripts: "file:line:column: severity rule message". */
import type { FindingsFormat, ShownFile } from './finding.js';

export const line: FindingsFormat = {
  file: (file) =>
    file.findings
      .map(
        (one) => `${placeOf(file)}:${one.line}:${one.column}: ${one.severity} ${one.rule} ${one.message}\n`,
      )
      .join(''),
};

/** The file, with the number of a record. */
export const placeOf = ({ path, row }: ShownFile): string => (row === undefined ? path : `${path}#${row}`);
