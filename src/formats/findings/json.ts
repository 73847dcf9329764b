/** Findings as JSON: one document of refcoach.check/1, or one line for each file. */
import { contractFile, type FindingsFormat } from './finding.js';

/** One document. It is written file by file. */
export const json: FindingsFormat = {
  begin: ({ version }) =>
    `{\n  "schema": "refcoach.check/1",\n  "version": ${JSON.stringify(version)},\n  "files": [`,
  file: (file, _look, { files }) => `${files ? ',' : ''}\n    ${indented(contractFile(file))}`,
  end: (_look, { files }) => `${files ? '\n  ' : ''}]\n}\n`,
};

const indented = (value: object): string => JSON.stringify(value, null, 2).replace(/\n/g, '\n    ');

/** One line of JSON for each file or record. */
export const ndjson: FindingsFormat = {
  file: (file) => `${JSON.stringify({ schema: 'refcoach.check/1', ...contractFile(file) })}\n`,
};
