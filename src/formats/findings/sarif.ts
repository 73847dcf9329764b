/** Findings as SARIF 2.1.0, for code scanning and editors. */
import type { RuleText } from '../../domain/playbook.js';
import type { FindingsFormat, FindingsLook, Shown, ShownFile } from './finding.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** One run with all rules; the results are written file by file. */
export const toSarif: FindingsFormat = function* (files, look) {
  const ids = Object.keys(look.rules).sort();
  const driver = JSON.stringify(driverOf(ids, look));
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${driver}},"columnKind":"utf16CodeUnits","results":[`;
  let count = 0;
  for (const file of files)
    for (const finding of file.findings) yield `${count++ ? ',' : ''}\n${JSON.stringify(resultOf(finding, file, ids.indexOf(finding.rule)))}`;
  yield `${count ? '\n' : ''}]}]}\n`;
};

const driverOf = (ids: readonly string[], { version, rules }: FindingsLook) => ({
  name: 'refcoach',
  semanticVersion: version,
  rules: ids.map((id) => ruleOf(id, rules[id]!)),
});

const ruleOf = (id: string, rule: RuleText) => ({
  id,
  shortDescription: { text: rule.reason },
  help: { text: rule.fix },
  defaultConfiguration: { level: rule.severity },
});

function resultOf(finding: Shown, { path, row }: ShownFile, ruleIndex: number) {
  const { rule, severity, line, column, endLine, endColumn, quote, message, suggestion } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn, snippet: { text: quote } };
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${suggestion}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } }],
    ...(row === undefined ? {} : { properties: { row } }),
  };
}

/** A path as a relative reference: escaped, with forward slashes. */
const uriOf = (path: string): string =>
  (path === '-' ? 'stdin' : path.replace(/\\/g, '/'))
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
