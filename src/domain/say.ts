/**
 * Saying a compiled line: the only way words are made. A line was parsed by Handlebars and checked when the playbook was
 * read (src/playbook/line.ts); here its steps are put together. Values are data: they are never read as a template.
 */
import type { Line, Op } from './playbook.js';

/** What a line may name: field → text; '' is an empty answer. */
export type Values = Readonly<Record<string, string>>;

const SENTENCE_START = /(^|[.?!…]["”’)]*\s+|\n)$/;

/**
 * The line with its values in it, or null when a variable outside {{#if}} has no value: an empty answer drops its sentence.
 * A value that starts a sentence starts with a capital.
 */
export function say(line: Line, values: Values): string | null {
  const text = put(line, values, '');
  return text === null ? null : text;
}

function put(line: Line, values: Values, before: string): string | null {
  let text = before;
  for (const op of line) {
    if (typeof op === 'string') text += op;
    else if (op.length === 1) {
      const value = values[op[0]];
      if (!value) return null;
      text += startsSentence(text) ? capital(value) : value;
    } else {
      const inner = put(values[op[0]] ? op[1] : op[2], values, text);
      if (inner === null) return null;
      text = inner;
    }
  }
  return text;
}

function startsSentence(text: string): boolean {
  if (text === '') return true;
  const last = text[text.length - 1]!;
  if (last !== ' ' && last !== '\n' && last !== '(' && last !== '"') return false;
  return SENTENCE_START.test(text.length > 12 ? text.slice(-12) : text) || text === '(' || text === '"';
}

/** A line that is ready to be said: given values, its text, or null when one is missing. */
export type Speech = (values: Values) => string | null;

/** The same as `say` for one line, with what can be known beforehand worked out once. */
export function speech(given: Line): Speech {
  const line = withoutSeams(given);
  if (line.some((op) => typeof op !== 'string' && op.length > 1)) return (values) => say(line, values);
  const head = typeof line[0] === 'string' ? line[0] : '';
  const steps: Step[] = [];
  line.forEach((op, at) => {
    if (typeof op === 'string') return;
    const [before, after] = [line[at - 1], line[at + 1]];
    const starts = at === 0 ? true : typeof before === 'string' ? knownStart(before, at === 1) : undefined;
    steps.push({ name: op[0], starts, after: typeof after === 'string' ? after : '' });
  });
  return (values) => {
    let text = head;
    for (const { name, starts, after } of steps) {
      const value = values[name];
      if (!value) return null;
      text += ((starts ?? startsSentence(text)) ? capital(value) : value) + after;
    }
    return text;
  };
}

/** Literal texts that stand side by side, as one. */
function withoutSeams(line: Line): Line {
  const whole: Line = [];
  for (const op of line) {
    const last = whole[whole.length - 1];
    if (typeof op === 'string' && typeof last === 'string') whole[whole.length - 1] = last + op;
    else whole.push(op);
  }
  return whole;
}

interface Step {
  name: string;
  /** Whether the value starts a sentence; undefined when that depends on what is said before it. */
  starts: boolean | undefined;
  /** The literal text behind the value. */
  after: string;
}

/** Whether a value behind this literal starts a sentence, when the literal alone tells. */
function knownStart(literal: string, first: boolean): boolean | undefined {
  return first || /[^\s"”’)]/.test(literal) ? startsSentence(literal) : undefined;
}

/** First letter upper case; words that carry their own capitals (iPhone) stay. */
export function capital(text: string): string {
  const first = text[0];
  if (!first || first === first.toUpperCase() || isGeorgian(first) || /^[a-z]+[A-Z]/.test(text)) return text;
  return first.toUpperCase() + text.slice(1);
}

/** The variables a line cannot do without. */
export function needs(line: Line): string[] {
  const names: string[] = [];
  for (const op of line) if (typeof op !== 'string' && op.length === 1) names.push(op[0]);
  return names;
}

/** Every variable a line names, inside {{#if}} too. */
export function names(line: Op[]): string[] {
  return line.flatMap((op) =>
    typeof op === 'string' ? [] : op.length === 1 ? [op[0]] : [op[0], ...names(op[1]), ...names(op[2])],
  );
}

/** Words of a text, as spoken: stage directions in round brackets are not. */
export function countWords(text: string): number {
  let n = 0;
  let inWord = false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 40) depth++;
    else if (c === 41) depth = Math.max(0, depth - 1);
    else if (depth === 0 && c > 32 && c !== 0xa0) {
      if (!inWord) n++;
      inWord = true;
      continue;
    }
    inWord = false;
  }
  return n;
}

/** Georgian has capitals for whole headlines only, never for a name's first letter. */
const isGeorgian = (letter: string): boolean => letter >= '\u10d0' && letter <= '\u10ff';
