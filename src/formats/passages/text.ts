/** Reads plain text: one message, or several with lines of dashes, headings or "Email 2" between them. */
import { headerOf, headingLevel, isRuler, isTitle } from './messages.js';
import { asItIs, type Block, type Passage } from './passage.js';
import { Extract } from './places.js';
import { directivesOf } from './silence.js';

/** Passages of plain text. */
export function* readText(blocks: Iterable<Block>): Generator<Passage> {
  for (const block of blocks) yield* readBlock(block);
}

/** Lines that could part messages or be no text: a quick look before the slow one. */
const SPECIAL =
  /^[ \t]*(?:[-=*_#]|(?:e-?mail|message|touch|step|day|text|voicemail|call)[ \t]*(?:#|no)?\.?[ \t]*\d|(?:subject|from|to|cc|bcc|date|sent|send|preheader|preview)[ \t]*:)/gim;

const COMMENT = /^[ \t]*(?:#|\/\/|<!--)[ \t]*refcoach-/;

function* readBlock(block: Block): Generator<Passage> {
  const { text } = block;
  const off = directivesOf(text);
  const passage = (from: number, to: number, body: boolean): Passage => {
    const extract = new Extract(text);
    let at = from;
    for (const { start, end } of off) {
      if (end <= at || start >= to) continue;
      extract.keep(at, start);
      at = end;
    }
    extract.keep(at, to);
    return { text: extract.text(), places: extract.places, block, body, encode: asItIs };
  };
  let from = 0;
  let headers = true;
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(text); found; found = SPECIAL.exec(text)) {
    const start = found.index;
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (headers && text.slice(from, start).trim()) headers = false;
    const part = partOf(line, headers);
    SPECIAL.lastIndex = end;
    if (!part || COMMENT.test(line)) continue;
    if (text.slice(from, start).trim()) yield passage(from, start, true);
    if (part.valueAt >= 0) yield passage(start + part.valueAt, end, false);
    headers = true;
    from = Math.min(text.length, end + 1);
  }
  if (text.slice(from).trim()) yield passage(from, text.length, true);
}

/** What a line is when it is not text of a message; `valueAt` is where its words start, -1 for none. */
function partOf(line: string, headers: boolean): { header: boolean; valueAt: number } | undefined {
  if (isRuler(line)) return { header: false, valueAt: -1 };
  if (headingLevel(line)) return { header: false, valueAt: line.search(/[^#\s]/) };
  if (isTitle(line)) return { header: false, valueAt: 0 };
  const header = headers ? headerOf(line.trimStart()) : undefined;
  if (!header) return undefined;
  return {
    header: true,
    valueAt: header.name === 'subject' ? header.valueAt + line.length - line.trimStart().length : -1,
  };
}
