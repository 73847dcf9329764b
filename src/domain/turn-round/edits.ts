/** Changes of a text: stretches and what takes their place. */

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with its changes made. Edits don't overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
}

const inOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((one, two) => one.start - two.start || one.end - two.end);

/** Takes a sentence out: with the white space behind it, or before it when it is the last of its line. */
export function without(text: string, start: number, end: number): Edit {
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  if (to < text.length && text[to] !== '\n' && text[to] !== '\r') return { start, end: to, text: '' };
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  const alone = from === 0 || text[from - 1] === '\n';
  while (alone && (text[to] === '\r' || text[to] === '\n')) to++;
  return { start: from, end: to, text: '' };
}
