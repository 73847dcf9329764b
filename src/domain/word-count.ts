/**
 * How many words a line would have, without putting it together: a script is often tried in nine wordings before one fits.
 * The count goes on from what stood before, as `state`: twice the words so far, and one more inside a word.
 */
import type { Line } from './playbook.js';
import { stepsOf, type Steps, type Values } from './say.js';

/** The state after a line, NOT_SAID when a variable has no value, or ODD when only its text can tell. */
export type Counter = (values: Values, state: number) => number;

export const NOT_SAID = -1;
/** A bracket, or a stop behind a space, which tidying would draw to the word before it. */
export const ODD = -2;

/** Words of a state. */
export const wordsOf = (state: number): number => state >> 1;

/** Makes the counter of a line, when it is first used. */
export function counter(line: Line): Counter {
  let made: Counted | undefined;
  return (values, state) => run((made ??= countedSteps(stepsOf(line, true))), values, state);
}

/** The state after a text that is put together already; ODD when only the text of the whole can tell. */
export const afterText = (text: string, state: number): number => afterLiteral(literal(text), state);

/** Literal text as it counts: how many words, and whether it begins and ends inside one. */
interface Literal {
  words: number;
  starts: boolean;
  ends: boolean;
  /** Begins with a stop or a comma. */
  stops: boolean;
  empty: boolean;
  odd: boolean;
}

interface CountedStep {
  name: string;
  after: Literal;
  filled: Counted | undefined;
  empty: Counted | undefined;
}

interface Counted {
  head: Literal;
  steps: readonly CountedStep[];
}

const countedSteps = ({ head, steps }: Steps): Counted => ({
  head: literal(head),
  steps: steps.map(({ name, after, filled, empty }) => ({
    name,
    after: literal(after),
    filled: filled && countedSteps(filled),
    empty: empty && countedSteps(empty),
  })),
});

function run({ head, steps }: Counted, values: Values, before: number): number {
  let state = afterLiteral(head, before);
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!;
    const value = values[step.name];
    if (state < 0) return state;
    if (step.filled) state = run(value ? step.filled : step.empty!, values, state);
    else if (!value) return NOT_SAID;
    else state = afterValue(value, state);
    if (state >= 0) state = afterLiteral(step.after, state);
  }
  return state;
}

function literal(text: string): Literal {
  let depth = 0;
  let state = 0;
  let odd = false;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === OPEN) depth++;
    else if (c === CLOSE) depth--;
    else if (depth === 0 && isWord(c)) {
      if (isStop(c) && at > 0 && isSpace(text.charCodeAt(at - 1))) odd = true;
      if (state % 2 === 0) state += 3;
      continue;
    }
    if (depth < 0) odd = true;
    state -= state % 2;
  }
  const first = text.charCodeAt(0);
  return {
    words: state >> 1,
    starts: isWord(first) && first !== OPEN,
    ends: state % 2 === 1,
    stops: isStop(first),
    empty: text === '',
    odd: odd || depth !== 0,
  };
}

function afterLiteral({ words, starts, ends, stops, empty, odd }: Literal, state: number): number {
  if (empty) return state;
  const inside = (state & 1) === 1;
  if (odd || (stops && !inside)) return ODD;
  return ((state >> 1) + words - (inside && starts ? 1 : 0)) * 2 + (ends ? 1 : 0);
}

function afterValue(value: string, before: number): number {
  let state = before;
  for (let at = 0; at < value.length; at++) {
    const c = value.charCodeAt(at);
    if (c === OPEN || c === CLOSE) return ODD;
    if (!isWord(c)) state &= ~1;
    else if ((state & 1) === 0) {
      if (isStop(c)) return ODD;
      state += 3;
    }
  }
  return state;
}

const OPEN = 40;
const CLOSE = 41;
const isStop = (c: number): boolean => c === 44 || c === 46;
const isSpace = (c: number): boolean => c <= 32 || c === 0xa0;
/** Anything but spaces and control characters is of a word, as in `countWords`. */
const isWord = (c: number): boolean => c > 32 && c !== 0xa0;
