/** refcoach ask: from answers to what to say. */
import type { Context } from '../context.js';
import { readCustomer, readProfile, withoutUnsaid, type Raw } from '../domain/answers.js';
import { coach } from '../domain/ask.js';
import { wordSets } from '../domain/english.js';
import type { Customer, Profile } from '../domain/model.js';
import { Problem } from '../domain/problem.js';
import type { AskResult, Warning } from '../domain/result.js';
import { textOption, type Command, type Options } from './command.js';
import { FIELD_OPTIONS } from './fields.js';
import { addRaw, asRaw, gather, type Answers, type Origins } from './gather.js';
import { missingProblem, refuseMisfits } from './missing.js';
import { ASK_FORMATS, formatResult } from './ask-formats.js';
import { askOptions, formatOf } from './ask-options.js';
import { writeOut } from './output.js';

export const ask: Command = {
  name: 'ask',
  args: '[customer]',
  summary:
    'From a few answers to the words for this customer: whether to ask, whom to ask for, and what to say.',
  examples: [
    ['refcoach ask', 'the interview, then your words'],
    ['refcoach ask --example', 'a whole result, made up'],
    [
      'refcoach ask "Alan Whitcomb" --score 10 --result "cut your tax bill by $41,000"',
      'flags answer questions',
    ],
    ['refcoach ask --answers alan.yaml --channel email,text', 'answers from a file'],
    ['refcoach ask --from customers.csv --format ndjson', 'a result for every row'],
  ],
  options: [
    { flag: 'example', help: 'use a built-in example' },
    { flag: 'answers', value: 'FILE', help: 'read answers from a YAML or JSON file' },
    { flag: 'save-answers', value: 'FILE', help: 'write the answers, ready to replay' },
    { flag: 'save', help: 'keep the customer and the ask even when nobody is at the keyboard' },
    { flag: 'set', value: 'FIELD=VALUE', many: true, help: 'answer any field, your own too' },
    { flag: 'yes', short: 'y', help: 'take the default for what is not answered' },
    { flag: 'format', value: 'FORMAT', choices: ASK_FORMATS, help: 'how to print it' },
    {
      flag: 'out',
      value: 'FILE',
      help: 'write to a file; with --from also to a folder, a file per customer',
    },
    { flag: 'anyway', help: 'print the scripts whatever the verdict' },
    { flag: 'require-ready', help: 'exit 3 unless the verdict is "ask"' },
    { flag: 'seed', value: 'TEXT', help: 'choose other phrasings' },
    { flag: 'today', value: 'DATE', help: 'count from this day' },
    {
      flag: 'from',
      value: 'FILE',
      help: 'many customers: CSV, TSV, JSON array or NDJSON; - for standard input',
      group: 'Many customers',
    },
    {
      flag: 'input',
      value: 'FORMAT',
      choices: ['csv', 'tsv', 'json', 'ndjson'],
      help: 'what --from is, when it cannot be told',
      group: 'Many customers',
    },
    {
      flag: 'map',
      value: 'FIELD=COLUMN',
      many: true,
      help: 'which column holds a field',
      group: 'Many customers',
    },
    { flag: 'rejects', value: 'FILE', help: 'keep bad rows here, unchanged', group: 'Many customers' },
    { flag: 'strict', help: 'stop at the first bad row', group: 'Many customers' },
    {
      flag: 'encoding',
      value: 'NAME',
      help: 'encoding of the input, such as windows-1252',
      group: 'Many customers',
    },
    { flag: 'max-field', value: 'BYTES', help: 'longest field of a row (1 MB)', group: 'Many customers' },
    { flag: 'jobs', value: 'N', help: 'how many cores to use', group: 'Many customers' },
    ...FIELD_OPTIONS,
  ],
  run,
};

async function run(context: Context, args: string[], options: Options): Promise<number> {
  if (options['from'] && args[0])
    throw new Problem('usage', `"${args[0]}" and --from can't go together.`, {}, 'Leave one of them out.');
  if (options['from']) return batch(context);
  const example = options['example'] ? await exampleAnswers() : undefined;
  const asking = context.mayAsk && !options['yes'] && !example;
  const origins: Origins = new Map();
  const answers = await gather(context, args[0] ?? '', example ?? {}, origins);
  if (asking) await interview(context, answers, origins);
  else if (!example) await addSaved(context, answers);
  const playbook = await context.playbook();
  const { profile, customer, leftOut } = await read(context, answers, origins);
  await saveAnswers(context, profile, customer);
  const result = coach(profile, playbook, { ...askOptions(context, options, example), leftOut })(customer);
  writeOut(context, textOption(options, 'out'), await formatResult(result, formatOf(options), context));
  if (!example && (context.mayAsk || options['save'])) await keep(context, profile, customer, result);
  if (asking) await (await import('./talk-at.js')).talkIsOver(context);
  return options['require-ready'] && result.readiness.verdict !== 'ask' ? 3 : 0;
}

/** Profile and customer of the answers. Everything missing or misfit is one error that names it all. */
async function read(
  context: Context,
  answers: Answers,
  origins: Origins,
): Promise<{ profile: Profile; customer: Customer; leftOut: Warning[] }> {
  const sets = wordSets((await context.playbook()).words);
  const raw = asRaw(answers);
  const rep = readProfile(raw, sets);
  const { profile } = rep;
  const { misfits: repMisfits, leftOut } = withoutUnsaid(rep);
  const { customer, misfits } = readCustomer(raw, sets, undefined, context.today, profile.rep);
  const missing = missingFields(profile, customer, answers, context.options['yes'] === true);
  const wrong = [...repMisfits, ...misfits].filter(({ field }) => !missing.includes(field));
  if (missing.length > 0) throw missingProblem(missing);
  refuseMisfits(wrong, origins);
  return { profile, customer, leftOut };
}

/** What no script can do without: the customer's name, who asks, and who it is for. */
function missingFields(profile: Profile, customer: Customer, answers: Answers, defaults: boolean): string[] {
  const missing: string[] = [];
  if (!customer.name) missing.push('name');
  if (!defaults && !profile.rep.name && !answers.has('rep.name')) missing.push('rep.name');
  if (!defaults && profile.serves.length === 0 && !answers.has('serves')) missing.push('serves');
  return missing;
}

async function exampleAnswers(): Promise<Raw> {
  const { exampleOf } = await import('../playbook/open.js');
  return exampleOf();
}

/** The saved profile and customer, for what flags and files leave open. */
async function addSaved(context: Context, answers: Answers): Promise<void> {
  if (!context.hasStore()) return;
  const { savedAnswers } = await import('./saved.js');
  addRaw(answers, await savedAnswers(context, String(answers.get('name') ?? '')));
}

async function keep(
  context: Context,
  profile: Profile,
  customer: Customer,
  result: AskResult,
): Promise<void> {
  const { keepAsk } = await import('./saved.js');
  await keepAsk(context, profile, customer, result);
}

/** Asks what is still open. What flags and files got wrong is said first: nobody answers ten questions to learn that. */
async function interview(context: Context, answers: Answers, origins: Origins): Promise<void> {
  await read(context, new Map([...STAND_IN, ...answers]), origins);
  const { talkAt } = await import('./talk-at.js');
  await talkAt(context, answers);
}

/** Stands in for what the interview will ask. */
const STAND_IN: [string, unknown][] = [
  ['name', 'Somebody'],
  ['rep.name', ''],
  ['serves', ''],
];

async function batch(context: Context): Promise<number> {
  const { runBatch } = await import('./batch.js');
  return runBatch(context);
}

async function saveAnswers(context: Context, profile: Profile, customer: Customer): Promise<void> {
  const file = textOption(context.options, 'save-answers');
  if (!file) return;
  const { stringify } = await import('yaml');
  writeOut(context, file, stringify({ profile, customer }));
}

export type { AskResult };
