/** Opens a draft: from its bytes to the passages to judge, by what it is written in. */
import { blocksOf, decoded, wholeOf } from './blocks.js';
import { readFields } from './fields.js';
import { readHtml } from './html.js';
import { inputOfName, inputOfText, type Input } from './kind.js';
import { readMarkdown } from './markdown.js';
import type { Block, Passage } from './passage.js';
import { readText } from './text.js';

export { INPUTS, inputOfName, type Input } from './kind.js';
export { LineCount, type Block, type Passage } from './passage.js';
export { Silence } from './silence.js';

/** A draft that was opened. Nothing is read before the passages are asked for. */
export interface Draft {
  /** What to call it in messages. */
  file: string;
  /** What it is written in; undefined to tell by its name, then by its beginning. */
  input: Input | undefined;
  chunks: Iterable<Buffer>;
}

/** What is handed in: the yaml package, loaded only for a draft that needs it, and a look at each block as it comes. */
export interface Reading {
  yaml(): Promise<typeof import('yaml')>;
  watch(blocks: Iterable<Block>): Iterable<Block>;
  /** True to keep the whole source in one block, for turning it round. */
  whole: boolean;
}

/** The passages of a draft, in order. Throws a Problem when it is no text, or no such text. */
export async function passagesOf(
  { file, input, chunks }: Draft,
  reading: Reading,
): Promise<Iterable<Passage>> {
  const pieces = decoded(chunks, file);
  const first = pieces.next();
  const head = first.done ? '' : first.value;
  const kind = input ?? inputOfName(file) ?? inputOfText(head);
  const all = chained(head, pieces);
  const inOne = reading.whole || kind === 'html' || kind === 'yaml' || kind === 'json';
  const blocks = reading.watch(inOne ? wholeOf(all) : blocksOf(all));
  if (kind === 'yaml' || kind === 'json') return readFields(blocks, await reading.yaml(), file);
  return kind === 'html' ? readHtml(blocks) : kind === 'markdown' ? readMarkdown(blocks) : readText(blocks);
}

/** The passages of a text that is at hand, such as a field of a record. Offsets are those of the text. */
export function passagesIn(text: string, watch: Reading['watch']): Iterable<Passage> {
  const blocks = watch([{ text, line: 1, column: 1 }]);
  const kind = inputOfText(text);
  return kind === 'html' ? readHtml(blocks) : kind === 'markdown' ? readMarkdown(blocks) : readText(blocks);
}

function* chained(head: string, rest: Iterable<string>): Generator<string> {
  if (head) yield head;
  yield* rest;
}
