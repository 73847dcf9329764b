/**
 * How texts are written: as they are, or with their marks escaped as JSON has it. A long run writes JSON: texts whose marks are
 * escaped as they are said need not be read again, letter by letter, to be written.
 */
import type { Line, Op } from './playbook.js';
import { ready, sayer, stepsOf, withText, type Speech } from './say.js';

export interface Ink {
  /** Makes a line ready to be said, at once. */
  speak(line: Line): Speech;
  /** The same for what stands between the parts of a script or letter: its line ends stay, since texts are laid together by them. */
  between(line: Line): Speech;
  /** A text that is said as it stands. */
  plain(text: string): string;
}

/** Texts as they are. */
export const AS_IT_IS: Ink = { speak: ready, between: ready, plain: (text) => text };

/**
 * Texts as they stand between the quotes of JSON. Values have to be `isUnmarked`. Throws NotForJson for a text with a control
 * character other than a line end.
 */
export const FOR_JSON: Ink = {
  speak: (line) => speechIn(line, escaped),
  between: (line) => speechIn(line, (text) => text.split('\n').map(escaped).join('\n')),
  plain: (text) => (isUnmarked(text) ? text : escaped(text)),
};

type Escape = (text: string) => string;

function speechIn(line: Line, escape: Escape): Speech {
  if (!line.some(isMarked)) return ready(line);
  const steps = withText(stepsOf(line, true), escape);
  return steps ? sayer(steps) : escapedLater(ready(line), escape);
}

const escapedLater =
  (said: Speech, escape: Escape): Speech =>
  (values) => {
    const text = said(values);
    return text === null ? null : escape(text);
  };

/** Has to be said as it is. */
export class NotForJson extends Error {}

/** What JSON doesn't take as it is: quotes, backslashes, control characters; half a letter is one that might have lost its other half. */
const MARKS = /["\\\u0000-\u001f\ud800-\udfff]/;
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;

/** Whether JSON takes a text as it is. */
export const isUnmarked = (text: string): boolean => !MARKS.test(text);

function escaped(text: string): string {
  if (CONTROL.test(text)) throw new NotForJson();
  return JSON.stringify(text).slice(1, -1);
}

const isMarked = (op: Op): boolean =>
  typeof op === 'string'
    ? !isUnmarked(op)
    : op.length > 1 && (op[1]!.some(isMarked) || op[2]!.some(isMarked));
