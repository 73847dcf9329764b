/** Reading a draft in a test: its passages, and what stands at their places in the source. */
import { passagesOf, type Input, type Passage } from '../../src/formats/passages/index.js';

export async function read(source: string, input?: Input, file = 'draft', size = 65_536): Promise<Passage[]> {
  const bytes = Buffer.from(source);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const reading = { yaml: () => import('yaml'), watch: <T>(blocks: T) => blocks, whole: false };
  return [...(await passagesOf({ file, input, chunks }, reading))];
}

/** The texts alone, white space as one space. */
export const texts = async (source: string, input?: Input, file?: string): Promise<string[]> =>
  (await read(source, input, file)).map(({ text }) => text.replace(/\s+/g, ' ').trim());

/** What stands in the source where `words` stand in the text of a passage. */
export function sourceOf(passage: Passage, words: string): string {
  const at = passage.text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in "${passage.text}"`);
  return passage.block.text.slice(passage.places.start(at), passage.places.end(at + words.length));
}
