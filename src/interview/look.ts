/** How a talk looks on the terminal: paints and marks, with plain ones for those who want none. */
export type Paint = (text: string) => string;

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
}

const paint =
  (on: number, off: number): Paint =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const bare: Paint = (text) => text;

const MARKS = { done: '✔', arrow: '→', cursor: '❯', ticked: '◉', open: '◯', upDown: '↑↓' };
const ASCII = { done: '*', arrow: '->', cursor: '>', ticked: '[x]', open: '[ ]', upDown: 'up/down' };

/** The look of a terminal; `drawing` is false where only letters can be relied on. */
export function lookOf({ color, drawing }: { color: boolean; drawing: boolean }): Look {
  const marks = drawing ? MARKS : ASCII;
  if (!color) return { ...marks, strong: bare, faint: bare, accent: bare, wrong: bare };
  return { ...marks, strong: paint(1, 22), faint: paint(2, 22), accent: paint(36, 39), wrong: paint(31, 39) };
}
