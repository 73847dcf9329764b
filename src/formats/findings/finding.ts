/** What the formats of `check` are handed: checked files, each finding with the sentence it stands in. */
import type { Finding } from '../../domain/check/index.js';
import type { CheckedFile, CheckFinding } from '../../domain/check-result.js';
import type { RuleText } from '../../domain/playbook.js';

/** A finding with what a reader wants to see around it; only the text format shows that. */
export interface Shown extends CheckFinding {
  /** The sentence it stands in, in one line. */
  sentence: string;
  /** Where in the sentence its words are. */
  from: number;
  to: number;
}

export interface ShownFile extends Omit<CheckedFile, 'findings'> {
  findings: Shown[];
  /** With --fix: the source, to show beside the rewrite. */
  before?: string;
  /** With --fix: what is still wrong in the rewrite. */
  left?: readonly Finding[];
}

/** What a format may know besides the files. */
export interface FindingsLook {
  version: string;
  /** Every rule, by id. */
  rules: Readonly<Record<string, RuleText>>;
  /** What a broken rule costs, by its severity. */
  costs: Readonly<Record<RuleText['severity'], number>>;
  /** Columns to wrap at; 0 for never. */
  width: number;
  /** Marks for the terminal; they give back the text as it is when there is no color. */
  strong(text: string): string;
  faint(text: string): string;
  error(text: string): string;
  warning(text: string): string;
}

/** A format: what it writes before the files, for each file as it comes, and after them. Nothing is printed here. */
export interface FindingsFormat {
  begin?(look: FindingsLook): string;
  file(file: ShownFile, look: FindingsLook, before: Written): string;
  end?(look: FindingsLook, written: Written): string;
}

/** How much was written so far. */
export interface Written {
  files: number;
  findings: number;
}

/** A file as refcoach.check/1 has it: only the fields of the contract, in their order. */
export function contractFile(file: ShownFile): CheckedFile {
  const { path, row, id, verdict, score, findings, rewrite, versions, messages } = file;
  return {
    path,
    ...(row === undefined ? {} : { row }),
    ...(id === undefined ? {} : { id }),
    verdict,
    score,
    findings: findings.map(contractFinding),
    rewrite,
    ...(versions ? { versions } : {}),
    ...(messages ? { messages } : {}),
  };
}

function contractFinding(finding: Shown): CheckFinding {
  const { rule, severity, line, column, endLine, endColumn, quote, message, suggestion, why } = finding;
  return {
    rule,
    severity,
    line,
    column,
    endLine,
    endColumn,
    quote,
    message,
    suggestion,
    ...(why?.length ? { why } : {}),
  };
}
