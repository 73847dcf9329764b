/** Bringing a change of a passage back into its source, with the markup that would otherwise lose its partner. */
import type { Edit } from '../../domain/turn-round/edits.js';
import { tagAt } from './html.js';
import type { Passage } from './passage.js';

/** The change as one of the source: encoded, and with tags and stars that open or close outside of it. */
export function sourceEdit({ start, end, text }: Edit, { places, block, encode, text: all }: Passage): Edit {
  const from = start === end ? places.end(start) : places.start(start);
  const to = start === end ? from : places.end(end);
  const words = encode(text);
  if (from === to || to - from === end - start) return { start: from, end: to, text: words };
  const { before, after } = strays(block.text, from, to, all);
  return { start: from, end: to, text: before + words + after };
}

/** Marks inside source[from..to) whose partner stands outside: closing ones stay before, opening ones after. */
function strays(source: string, from: number, to: number, text: string): { before: string; after: string } {
  const before: string[] = [];
  const open: { name: string; mark: string }[] = [];
  for (let at = from; at < to; at++) {
    const tag = source[at] === '<' ? tagAt(source, at) : undefined;
    if (!tag || !PAIRED.test(tag.name)) continue;
    const mark = source.slice(at, tag.end);
    if (!tag.closing) open.push({ name: tag.name, mark });
    else if (open.at(-1)?.name === tag.name) open.pop();
    else before.push(mark);
    at = tag.end - 1;
  }
  const stars = starsIn(source.slice(from, to), text);
  const closes =
    stars !== '' && count(source.slice(source.lastIndexOf('\n\n', from) + 1, from), stars) % 2 === 1;
  return {
    before: before.join('') + (closes ? stars : ''),
    after: (closes ? '' : stars) + open.map(({ mark }) => mark).join(''),
  };
}

const PAIRED = /^(?:b|i|u|em|strong|span|a|font|mark|small|big|s|p|div|td|li|ul|ol)$/;

/** A mark of Markdown emphasis that stands there an odd number of times and is no text. */
function starsIn(slice: string, text: string): string {
  return ['**', '__', '~~'].find((mark) => count(slice, mark) % 2 === 1 && !text.includes(mark)) ?? '';
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
