/** Findings as JSON: one document of refcoach.check/1, or one line for each file. */
import { contractFile, type FindingsFormat } from './finding.js';

/** One document. It is written file by file. */
export const toJson: FindingsFormat = function* (files, { version }) {
  yield `{\n  "schema": "refcoach.check/1",\n  "version": ${JSON.stringify(version)},\n  "files": [`;
  let count = 0;
  for (const file of files) yield `${count++ ? ',' : ''}\n    ${JSON.stringify(contractFile(file), null, 2).replace(/\n/g, '\n    ')}`;
  yield `${count ? '\n  ' : ''}]\n}\n`;
};

/** One line of JSON for each file or record. */
export const toNdjson: FindingsFormat = function* (files) {
  for (const file of files) yield `${JSON.stringify({ schema: 'refcoach.check/1', ...contractFile(file) })}\n`;
};
