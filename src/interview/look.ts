/** How a talk looks on the terminal: paints and marks, with plain ones for those who want none. */
import type { Paint, Paints } from '../paint.js';

export interface Look {
  strong: Paint;
  faint: Paint;
  accent: Paint;
  wrong: Paint;
  /** Marks: answered, the completed sentence, the cursor in a list, ticked, not ticked. */
  done: string;
  arrow: string;
  cursor: string;
  ticked: string;
  open: string;
  /** Keys as help names them. */
  upDown: string;
  /** How wide the terminal is now. */
  columns(): number;
}

const MARKS = { done: '✔', arrow: '→', cursor: '❯', ticked: '◉', open: '◯', upDown: '↑↓' };
const ASCII = { done: '*', arrow: '->', cursor: '>', ticked: '[x]', open: '[ ]', upDown: 'up/down' };

/** The look of a terminal in some paints; `drawing` is false where only letters can be relied on. */
export function lookOf(
  { strong, faint, accent, error }: Paints,
  drawing: boolean,
  io: { readonly columns: number },
): Look {
  return { ...(drawing ? MARKS : ASCII), strong, faint, accent, wrong: error, columns: () => io.columns };
}
