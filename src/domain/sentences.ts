/** Cutting a text into sentences, the way a reader does: greetings, list items and lines of a signature stand alone. */

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

const STOP = /[.!?…]+["'”’)\]]*(?=\s|$)|\n/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:Mrs?|Ms|Mx|Drs?|St|Prof|Jr|Sr|vs|etc|e\.g|i\.e|No|Inc|Co|Ltd|approx|[A-Z])\.$/;

/** The sentences of a text without the white space around them, in order. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    const lead = text.slice(start, end).search(/\S/);
    if (lead >= 0) found.push({ start: start + lead, end: start + text.slice(start, end).trimEnd().length });
    start = end;
  };
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n' ? endsLine(text, start, stop.index) : !isAbbreviation(text, end)) close(end);
  }
  close(text.length);
  return found;
}

const isAbbreviation = (text: string, end: number): boolean =>
  text[end - 1] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end));

/** Columns up to which a line is short: a greeting, a line of a signature. */
const SHORT = 40;

/** Whether a line break ends a sentence: a blank line, a list, a short line; else the text only wraps there. */
function endsLine(text: string, start: number, at: number): boolean {
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at).trim();
  if (!line) return true;
  const next = /^[ \t]*(\S?)/.exec(text.slice(at + 1, at + 80))![1]!;
  if (!next || /[-*•>#\d]/.test(next) || /[:;]$/.test(line)) return true;
  if (line.length > SHORT) return false;
  return /,$/.test(line)
    ? line.split(/\s+/).length < 5
    : next === next.toUpperCase() && /\p{L}|[[{(]/u.test(next);
}

/** So many characters around an offset may belong to its sentence. */
const AROUND = 1500;

/** The sentence that holds an offset, and how far it goes: found in the paragraph around it. */
export function sentenceAround(text: string, from: number, to: number): Stretch {
  const least = Math.max(0, from - AROUND);
  const near = text.slice(least, to + AROUND);
  const before = near.lastIndexOf('\n\n', from - least);
  const first = least + (before < 0 ? 0 : before + 2);
  const last = near.indexOf('\n\n', to - least);
  const end = least + (last < 0 ? near.length : last);
  const inside = sentencesOf(text.slice(first, end)).filter(
    (one) => first + one.end > from && first + one.start < Math.max(to, from + 1),
  );
  if (!inside.length) return { start: from, end: to };
  return { start: first + inside[0]!.start, end: first + inside.at(-1)!.end };
}
