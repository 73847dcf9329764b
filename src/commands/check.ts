/** refcoach check: what hurts in a draft, why, and the same turned round. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';
import { FORMAT_NAMES } from '../formats/findings/index.js';
import { textOption, type Command, type Options } from './command.js';
import { Printer } from './check/print.js';
import { openListener } from './check/listener.js';
import { draftsOf, everyDraft } from './check/drafts.js';
import { paintsFor } from '../paint.js';

const INPUTS = ['text', 'markdown', 'html', 'yaml', 'json', 'csv', 'tsv', 'ndjson'] as const;

export const check: Command = {
  name: 'check',
  args: '[file...]',
  summary: 'Finds wrong asks in a draft, says why, and turns them round.',
  examples: [
    ['refcoach check --text "Who do you know that needs a new roof?"', 'one sentence'],
    ['refcoach check email.md --channel email', 'a whole message: its limit and what is missing too'],
    ['refcoach check --fix draft.txt', 'the same text with the ask turned round'],
    ['refcoach check emails/*.md --format github', 'in a pull request'],
    ['refcoach check --from drafts.csv --field body', 'a result for every record'],
  ],
  options: [
    { flag: 'text', value: 'TEXT', help: 'check these words' },
    { flag: 'channel', value: 'NAME', help: 'how it is sent; limits and missing parts of a whole message count' },
    { flag: 'fix', help: 'print the text turned round' },
    { flag: 'format', value: 'FORMAT', choices: FORMAT_NAMES, help: 'how to print it' },
    { flag: 'fail-on', value: 'LEVEL', choices: ['error', 'warning', 'never'], help: 'exit 1 from this severity on (warning)' },
    { flag: 'disable', value: 'RULE', many: true, help: 'rules to leave out, with commas' },
    { flag: 'allow', value: 'WORDS', many: true, help: 'words that are never wrong' },
    { flag: 'names', value: 'NAMES', many: true, help: 'names that are never wrong; with ; between' },
    { flag: 'input', value: 'FORMAT', choices: INPUTS, help: 'what the input is, when it cannot be told' },
    { flag: 'stdin-filename', value: 'FILE', help: 'what to call standard input' },
    { flag: 'from', value: 'FILE', help: 'many texts: CSV, TSV, JSON array or NDJSON; - for standard input', group: 'Many texts' },
    { flag: 'field', value: 'NAME', help: 'which column or key holds the text (text)', group: 'Many texts' },
    { flag: 'encoding', value: 'NAME', help: 'encoding of --from, such as windows-1252', group: 'Many texts' },
    { flag: 'trade', value: 'TEXT', help: 'your trade, in your own words', group: 'For --fix' },
    { flag: 'serves', value: 'TEXT', many: true, help: 'who you do it for; with ; between', group: 'For --fix' },
    { flag: 'occupation', value: 'TEXT', help: 'what the customer does', group: 'For --fix' },
    { flag: 'circles', value: 'TEXT', many: true, help: 'where the customer sees people; with ; between', group: 'For --fix' },
    { flag: 'customer', value: 'NAME', help: 'a saved customer, for circles and occupation', group: 'For --fix' },
    { flag: 'seed', value: 'TEXT', help: 'choose other phrasings', group: 'For --fix' },
  ], // prettier-ignore
  run,
};

/** What ends a run badly, the worst last. */
const WORST = [0, 1, 65, 66];

async function run(context: Context, files: string[], options: Options): Promise<number> {
  const listener = await openListener(context);
  const printer = new Printer(context, listener.rules, await paintsFor(context.color.out));
  const drafts = draftsOf(context, files);
  let code = 0;
  for await (const outcome of everyDraft(context, drafts, listener)) {
    if (outcome instanceof Problem) {
      context.io.err(`refcoach: ${outcome.line}\n`);
      code = worse(code, outcome.fault === 'unreadable' ? 66 : 65);
      continue;
    }
    printer.print(outcome);
    if (fails(outcome.left ?? outcome.findings, textOption(options, 'fail-on') || 'warning'))
      code = worse(code, 1);
  }
  printer.end();
  for (const note of listener.notes()) if (!context.quiet) context.io.err(`refcoach: ${note}\n`);
  return code;
}

const worse = (one: number, two: number): number => (WORST.indexOf(two) > WORST.indexOf(one) ? two : one);

/** Whether a finding is at or above the level. */
const fails = (findings: readonly { severity: string }[], level: string): boolean =>
  level !== 'never' && findings.some(({ severity }) => level === 'warning' || severity === 'error');
