/** Bringing the answers together: flag, answers file, environment, saved, in that order. An empty answer is an answer. */
import type { Context } from '../context.js';
import {
  isCustomerField,
  isProfileField,
  PROFILE_FIELDS,
  CUSTOMER_FIELDS,
  type Raw,
} from '../domain/answers.js';
import { Problem } from '../domain/problem.js';
import { readAll } from '../io.js';
import { closest } from '../playbook/closest.js';
import { listOption, textOption } from './command.js';
import { FIELDS, flagOf, variableOf } from './fields.js';

/** Answers by field, the rep's ("rep.name", "serves") and the customer's ("name", "score") together. */
export type Answers = Map<string, unknown>;

/** Where an answer that no flag gave came from: field → the file or the variable. */
export type Origins = Map<string, string>;

/** What flags, --answers, --set and the environment say, the strongest first; `origins` is told of files and variables. */
export async function gather(
  context: Context,
  customerName: string,
  saved: Raw = {},
  origins: Origins = new Map(),
): Promise<Answers> {
  const answers: Answers = new Map();
  const put = (field: string, value: unknown, origin = '') => {
    if (value === undefined || value === null || answers.has(field)) return;
    answers.set(field, value);
    if (origin) origins.set(field, origin);
  };
  for (const field of FIELDS) put(field, context.options[flagOf(field)]);
  if (customerName) put('name', customerName);
  for (const pair of listOption(context.options, 'set')) put(...assignment(pair));
  const file = textOption(context.options, 'answers');
  if (file)
    for (const [field, value] of flatten(await answersIn(file, context), file)) put(field, value, file);
  for (const field of FIELDS) put(field, context.io.env[variableOf(field)], variableOf(field));
  for (const [field, value] of flatten(saved, '')) put(field, value);
  return answers;
}

function assignment(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1) throw new Problem('usage', `--set "${pair}" has no "=".`, {}, 'Write it as --set field=value.');
  return [pair.slice(0, at).trim(), pair.slice(at + 1)];
}

/** Reads an answers file, JSON or YAML. */
export async function answersIn(file: string, context: Context): Promise<Raw> {
  const text = readAll(file, context.io)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const value = /^\s*\{/.test(text) ? await jsonOrYaml(text, file) : await yaml(text, file);
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Problem(
      'data',
      'An answers file is a list of field: value.',
      { file, line: 1 },
      'See: refcoach ask --example --save-answers -',
    );
  return value as Raw;
}

async function jsonOrYaml(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return yaml(text, file);
  }
}

async function yaml(text: string, file: string): Promise<unknown> {
  const { parseDocument, LineCounter } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const error = document.errors[0];
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new Problem(
      'data',
      `${error.message.split(/ at line |\n/)[0]}.`,
      { file, line, column: col },
      'Check the indents, colons and quotes there.',
    );
  }
  return document.toJS({ maxAliasCount: 50 }) as unknown;
}

/** One field → value list, whether the file nests "profile:" and "customer:" or not. Unknown fields get a did-you-mean. */
export function* flatten(raw: Raw, file: string): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(raw)) {
    if ((key === 'profile' || key === 'customer') && isMap(value)) yield* flatten(value, file);
    else if ((key === 'rep' || key === 'results') && isMap(value))
      for (const [part, inner] of Object.entries(value)) yield [`${key}.${part}`, inner];
    else if (key === 'extra' && isMap(value)) yield* Object.entries(value);
    else if (key === 'today' || key === 'seed') continue;
    else {
      if (file && !isProfileField(key) && !isCustomerField(key)) mistyped(key, file);
      yield [key, value];
    }
  }
}

const isMap = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function mistyped(key: string, file: string): void {
  const near = closest(key, [...PROFILE_FIELDS, ...CUSTOMER_FIELDS]);
  if (near && near !== key)
    throw new Problem('data', `There is no field "${key}".`, { file }, `Did you mean "${near}"?`);
}

/** Adds facts of a lower rank: only what is still open is taken. */
export function addRaw(answers: Answers, raw: Raw): void {
  for (const [field, value] of flatten(raw, ''))
    if (value !== undefined && value !== null && !answers.has(field)) answers.set(field, value);
}

/** The answers as one record, for the readers of profile and customer. */
export const asRaw = (answers: Answers): Raw => Object.fromEntries(answers);
