/** Findings as SARIF 2.1.0, for code scanning and editors. */
import type { RuleText } from '../../domain/playbook.js';
import type { FindingsFormat, FindingsLook, Shown, ShownFile } from './finding.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const idsOf = ({ rules }: FindingsLook): string[] => Object.keys(rules).sort();

/** One run with all rules; the results are written file by file. */
export const sarif: FindingsFormat = {
  begin: (look) =>
    `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits",` +
    `"tool":{"driver":${JSON.stringify(driverOf(idsOf(look), look))}},"results":[`,
  file(file, look, { findings }) {
    const ids = idsOf(look);
    const results = file.findings.map((finding) => resultOf(finding, file, ids.indexOf(finding.rule)));
    return results.map((one, at) => `${findings + at ? ',' : ''}\n${JSON.stringify(one)}`).join('');
  },
  end: () => '\n]}]}\n',
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
