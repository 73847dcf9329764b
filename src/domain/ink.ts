/**
 * How texts are written: as they are, or with their marks escaped as JSON has it. A long run writes JSON: texts whose marks are
 * escaped as they are said need not be read again, letter by letter, to be written.
 */
import type { Line, Op } from './playbook.js';
import { sayer, speech, stepsOf, withText, type Speech } from './say.js';

export interface Ink {
  /** Makes a line ready to be said. */
  speak(line: Line): Speech;
  /** A text that is said as it stands. */
  plain(text: string): string;
}

/** Texts as they are. */
export const AS_IT_IS: Ink = { speak: speech, plain: (text) => text };

/**
 * Texts as they stand between the quotes of JSON; only line ends stay as they are, since texts are laid together by them.
 * Values have to be `isUnmarked`. Throws NotForJson for a text with another control character.
 */
export const FOR_JSON: Ink = {
  speak(line) {
    if (!line.some(isMarked)) return speech(line);
    const steps = withText(stepsOf(line, true), escaped);
    return steps ? sayer(steps) : escapedLater(speech(line));
  },
  plain: (text) => (MARKS_IN_LINE.test(text) ? escaped(text) : text),
};

const escapedLater =
  (said: Speech): Speech =>
  (values) => {
    const text = said(values);
    return text === null ? null : escaped(text);
  };

/** Has to be said as it is. */
export class NotForJson extends Error {}

/** What JSON doesn't take as it is: quotes, backslashes, control characters; half a letter is one that might have lost its other half. */
const MARKS = /["\\\u0000-\u001f\ud800-\udfff]/;
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;
/** The same in a line of ours, whose line ends stay. */
const MARKS_IN_LINE = /["\\\u0000-\u0009\u000b-\u001f\ud800-\udfff]/;

/** Whether JSON takes a text as it is. */
export const isUnmarked = (text: string): boolean => !MARKS.test(text);

function escaped(text: string): string {
  if (CONTROL.test(text)) throw new NotForJson();
  return text
    .split('\n')
    .map((line) => JSON.stringify(line).slice(1, -1))
    .join('\n');
}

const isMarked = (op: Op): boolean =>
  typeof op === 'string'
    ? !isUnmarked(op)
    : op.length > 1 && (op[1]!.some(isMarked) || op[2]!.some(isMarked));
