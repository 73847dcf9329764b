/** From bytes to blocks of text: a long source is cut between paragraphs, so that memory stays flat. */
import { isUtf8 } from 'node:buffer';
import { Problem } from '../../domain/problem.js';
import type { Block } from './passage.js';

/** A block is cut at the first blank line past this many characters … */
const ENOUGH = 1 << 16;
/** … or after a line, a sentence or a word past this many, when there is no blank line. */
const TOO_MUCH = 1 << 17;

/** Bytes as text: UTF-8, or UTF-16 with its mark. Throws a Problem for bytes that are no text. */
export function* decoded(source: Iterable<Buffer>, file: string): Generator<string> {
  const chunks = onwards(source);
  let rest: Buffer = Buffer.alloc(0);
  let first = true;
  for (const chunk of chunks) {
    const bytes = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    if (first && isUtf16(bytes)) {
      yield* utf16(bytes, chunks, file);
      return;
    }
    const end = lastWhole(bytes);
    if (end > 0) yield textOf(bytes.subarray(0, end), file, first);
    first &&= end === 0;
    rest = bytes.subarray(end);
  }
  if (rest.length) yield textOf(rest, file, first);
}

/** What is left of an iterable, whoever takes the next one. */
function* onwards(chunks: Iterable<Buffer>): Generator<Buffer> {
  yield* chunks;
}

/** Past the last byte that ends a character for sure. */
function lastWhole(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && end > bytes.length - 4 && bytes[end - 1]! >= 0x80) end--;
  if (end > 0 && bytes[end - 1]! < 0x80) return end;
  end = bytes.length;
  while (end > 0 && (bytes[end - 1]! & 0xc0) === 0x80) end--;
  return end > 0 && bytes[end - 1]! >= 0xc0 ? end - 1 : end;
}

function textOf(bytes: Buffer, file: string, first: boolean): string {
  if (!isUtf8(bytes)) throw notText(file, 'is not UTF-8');
  const text = bytes.toString('utf8');
  if (text.includes('\0')) throw notText(file, 'is not text');
  return first && text.startsWith('\ufeff') ? text.slice(1) : text;
}

const notText = (file: string, what: string) =>
  new Problem('data', `This ${what}.`, { file }, 'Save it as plain text in UTF-8.');

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function* utf16(head: Buffer, chunks: Iterable<Buffer>, file: string): Generator<string> {
  const bytes = Buffer.concat([head, ...chunks]);
  if (bytes.length % 2) throw notText(file, 'is not whole UTF-16');
  if (bytes[0] === 0xfe) bytes.swap16();
  yield bytes.toString('utf16le', 2);
}

/** Pieces of text as blocks that end where a paragraph ends. */
export function* blocksOf(pieces: Iterable<string>): Generator<Block> {
  let line = 1;
  let column = 1;
  let rest = '';
  for (const piece of pieces) {
    rest += piece;
    while (rest.length > ENOUGH) {
      const end = cutOf(rest);
      if (end === 0) break;
      const text = rest.slice(0, end);
      yield { text, line, column };
      const breaks = lineBreaks(text);
      line += breaks;
      column = breaks ? text.length - text.lastIndexOf('\n') : column + text.length;
      rest = rest.slice(end);
    }
  }
  if (rest) yield { text: rest, line, column };
}

/** A whole source as one block. */
export function* wholeOf(pieces: Iterable<string>): Generator<Block> {
  yield { text: [...pieces].join(''), line: 1, column: 1 };
}

/** Where to cut: after the last blank line; in a monster without one, after its last line, sentence or word. 0: not yet. */
function cutOf(text: string): number {
  const plain = Math.max(0, text.lastIndexOf('\n\n'));
  // Looked for behind that only: a search backward through a whole block that has none takes long.
  const blank = Math.max(plain + 1, plain + text.slice(plain).lastIndexOf('\n\r\n') + 2);
  if (blank > 2) return blank + 1;
  if (text.length < TOO_MUCH) return 0;
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark);
    if (at > ENOUGH) return at + mark.length;
  }
  return text.length;
}

function lineBreaks(text: string): number {
  let n = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) n++;
  return n;
}
