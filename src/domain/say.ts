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
    if (typeof op === 'string') text += met(text, op);
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

/** A literal behind a value: "at 5 a.m." needs no second stop. */
const met = (before: string, literal: string): string =>
  literal.charCodeAt(0) === STOP && before.charCodeAt(before.length - 1) === STOP
    ? literal.slice(1)
    : literal;
const STOP = 46;

function startsSentence(text: string): boolean {
  if (text === '') return true;
  const last = text[text.length - 1]!;
  if (last !== ' ' && last !== '\n' && last !== '(' && last !== '"') return false;
  return SENTENCE_START.test(text.length > 12 ? text.slice(-12) : text) || text === '(' || text === '"';
}

/** A line that is ready to be said: given values, its text, or null when one is missing. */
export type Speech = (values: Values) => string | null;

/** The same as `say` for one line, with what can be known beforehand worked out once, when it is first said. */
export function speech(line: Line, make: (line: Line) => Speech = ready): Speech {
  let made: Speech | undefined;
  return (values) => (made ??= make(line))(values);
}

/** The same worked out at once. */
export const ready = (line: Line): Speech => sayer(stepsOf(line, true));

/** Lines of which one at a time is said: each is made ready when it is first wanted, and called without a detour after that. */
export class Speeches {
  private readonly made: (Speech | undefined)[];
  readonly length: number;

  constructor(
    private readonly lines: readonly Line[],
    private readonly make: (line: Line) => Speech,
  ) {
    this.length = lines.length;
    this.made = lines.map(() => undefined);
  }

  /** What the line at a place says, or null when a variable has no value. */
  say(at: number, values: Values): string | null {
    return (this.made[at] ??= this.make(this.lines[at]!))(values);
  }
}

/**
 * Steps ready to be said. Most lines name one variable or none, and it is known beforehand whether that starts a sentence.
 */
export function sayer({ head, steps }: Steps): Speech {
  const [step] = steps;
  if (!step) return () => head;
  const { name, starts, after } = step;
  if (steps.length > 1 || step.filled || starts === undefined) return (values) => follow(steps, values, head);
  return (values) => {
    const value = values[name];
    return value ? head + (starts ? capital(value) : value) + met(value, after) : null;
  };
}

/** The first of several lines that can be said, looking from a place on; null when none can. */
export function firstSaid(speeches: Speeches, start: number, values: Values): string | null {
  for (let i = 0; i < speeches.length; i++) {
    const text = speeches.say((start + i) % speeches.length, values);
    if (text !== null) return text;
  }
  return null;
}

/** One variable of a line, with the literal text behind it; a conditional has steps of its own. */
export interface Step {
  name: string;
  /** Whether the value starts a sentence; undefined when that depends on what is said before it. */
  starts: boolean | undefined;
  after: string;
  filled: Steps | undefined;
  empty: Steps | undefined;
}

/** Literal text, and the steps that follow it. */
export interface Steps {
  readonly head: string;
  readonly steps: readonly Step[];
}

/** The same steps with their literal text changed, or undefined when what is said of a value depends on that text. */
export function withText({ head, steps }: Steps, change: (text: string) => string): Steps | undefined {
  const changed: Step[] = [];
  for (const { name, starts, after, filled, empty } of steps) {
    const [inner, other] = [filled && withText(filled, change), empty && withText(empty, change)];
    if (filled ? !inner || !other : starts === undefined) return undefined;
    changed.push({ name, starts, after: change(after), filled: inner, empty: other });
  }
  return { head: change(head), steps: changed };
}

/** The steps of a line; `first` when nothing stands before it. */
export function stepsOf(ops: readonly Op[], first: boolean): Steps {
  let head = '';
  const steps: Step[] = [];
  for (const op of ops) {
    const last = steps[steps.length - 1];
    if (typeof op !== 'string') steps.push(stepOf(op, last ? last.after : head, first && !last));
    else if (last) last.after += op;
    else head += op;
  }
  return { head, steps };
}

function stepOf(op: Exclude<Op, string>, before: string, first: boolean): Step {
  const isPlain = op.length === 1;
  return {
    name: op[0],
    starts: isPlain ? knownStart(before, first) : undefined,
    after: '',
    filled: isPlain ? undefined : stepsOf(op[1], false),
    empty: isPlain ? undefined : stepsOf(op[2], false),
  };
}

function follow(steps: readonly Step[], values: Values, before: string): string | null {
  let text: string | null = before;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!;
    const value = values[step.name];
    if (step.filled) {
      const inner: Steps = value ? step.filled : step.empty!;
      text = follow(inner.steps, values, text + inner.head);
      if (text === null) return null;
      text += met(text, step.after);
    } else if (!value) return null;
    else text += ((step.starts ?? startsSentence(text)) ? capital(value) : value) + met(value, step.after);
  }
  return text;
}

/** Whether a value behind this literal starts a sentence, when the literal alone tells. */
function knownStart(literal: string, first: boolean): boolean | undefined {
  return first || /[^\s"”’)(]/.test(literal) ? startsSentence(literal) : undefined;
}

/** First letter upper case; words that carry their own capitals (iPhone) stay. */
export function capital(text: string): string {
  const code = text === '' ? 0 : text.charCodeAt(0);
  if (code < LITTLE_A) return text;
  if (code > LITTLE_Z) return capitalOfOther(text);
  let at = 1;
  while (isLittle(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  return next >= 65 && next <= 90 ? text : String.fromCharCode(code - 32) + text.slice(1);
}

const LITTLE_A = 97;
const LITTLE_Z = 122;
const isLittle = (code: number): boolean => code >= LITTLE_A && code <= LITTLE_Z;

/** The same for a text whose first letter is not of the English alphabet. */
function capitalOfOther(text: string): string {
  const first = text[0];
  if (!first || first === first.toUpperCase() || isGeorgian(first)) return text;
  return first.toUpperCase() + text.slice(1);
}

/** Georgian has capitals for whole headlines only, never for a name's first letter. */
const isGeorgian = (letter: string): boolean => letter >= '\u10d0' && letter <= '\u10ff';
