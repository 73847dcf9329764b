/** Findings for a reader: the sentence with the words underlined, and under it the reason in one line. */
import type { FindingsFormat, FindingsLook, Shown, ShownFile } from './finding.js';
import { placeOf } from './line.js';
import { columns, lineEnds } from '../wrap.js';

export const text: FindingsFormat = {
  file(file, look, { files }) {
    const groups = bySentence(file.findings).map((group) => groupText(group, look));
    return `${files ? '\n' : ''}${[head(file, look), ...groups].join('\n\n')}\n`;
  },
};

/** "draft.md: fix, 72 of 100 (need-based 20, yes-no 8)". */
function head(file: ShownFile, look: FindingsLook): string {
  const costs = new Map(file.findings.map(({ rule, severity }) => [rule, look.costs[severity]]));
  const sum = [...costs].map(([rule, cost]) => `${rule} ${cost}`).join(', ');
  const name = file.path === 'text' ? '' : `${placeOf(file)}: `;
  return look.strong(`${name}${VERDICT[file.verdict]}`) + look.faint(scoreText(file, sum));
}

const VERDICT = { good: 'good', fix: 'fix', 'not-an-ask': 'not an ask' } as const;

const scoreText = ({ verdict, score }: ShownFile, sum: string): string =>
  verdict === 'fix'
    ? `, ${score} of 100${sum ? ` (${sum})` : ''}`
    : verdict === 'good'
      ? `, ${score} of 100`
      : '';

function bySentence(findings: readonly Shown[]): Shown[][] {
  const groups: Shown[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1)?.[0];
    if (last && last.sentence === finding.sentence && finding.line - last.line < 10)
      groups.at(-1)!.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function groupText(group: readonly Shown[], look: FindingsLook): string {
  const reasons = group.flatMap((finding) => reasonLines(finding, look));
  return [...underlined(group, look), ...reasons].join('\n');
}

/** The sentence, line by line, with marks under the words of its findings. */
function underlined(group: readonly Shown[], look: FindingsLook): string[] {
  const { sentence } = group[0]!;
  return lineEnds(sentence, look.width ? look.width - 2 : 0).flatMap(([from, to]) => {
    const marks = markRow(sentence, from, to, group);
    return [`  ${sentence.slice(from, to)}`, ...(marks.trim() ? [`  ${look.error(marks)}`] : [])];
  });
}

function markRow(sentence: string, from: number, to: number, group: readonly Shown[]): string {
  let row = '';
  for (const letter of sentence.slice(from, to)) {
    const at: number = from;
    const marked = group.some((finding) => at >= finding.from && at < finding.to);
    row += (marked ? '~' : ' ').repeat(columns(letter));
    from += letter.length;
  }
  return row.trimEnd();
}

/** The reason, with its place and rule; wrapped on a terminal, else one line. */
function reasonLines(finding: Shown, look: FindingsLook): string[] {
  const { line, column, severity, rule, message, suggestion, why } = finding;
  const paint = severity === 'error' ? look.error : look.warning;
  const label = `  ${look.faint(`${line}:${column}`)}  ${paint(severity)}  ${look.strong(rule)}  `;
  const indent = columns(`  ${line}:${column}  ${severity}  ${rule}  `);
  const words = heardText(finding, why);
  const lines = hang(`${message}${words}`, look.width - indent);
  const more = hang(suggestion, look.width - 9).map((part, at) =>
    look.faint(at ? `         ${part}` : `    Fix: ${part}`),
  );
  return [label + lines[0]!, ...lines.slice(1).map((part) => ' '.repeat(indent) + part), ...more];
}

/** The words that tipped the balance, when they are not the underlined ones. */
function heardText({ quote }: Shown, why: readonly string[] = []): string {
  const others = why.filter((word) => !quote.toLowerCase().includes(word.toLowerCase()));
  return others.length ? ` (Heard by: ${others.map((word) => `"${word}"`).join(', ')}.)` : '';
}

const hang = (words: string, width: number): string[] =>
  lineEnds(words, width < 20 ? 0 : width).map(([from, to]) => words.slice(from, to));
