/** Reads the texts in a YAML or JSON file: a list of messages, or messages under names such as "body". */
import { Problem } from '../../domain/problem.js';
import type { Block, Passage } from './passage.js';
import { Extract } from './places.js';

const BODY = /^(?:text|body|message|content|copy|script|html|plain|draft|template|email|words|reply|ask)$/i;
const TITLE = /^(?:subject|title|heading|headline|preheader|preview)$/i;

type Yaml = typeof import('yaml');
type Scalar = { value: string; range: [number, number, number]; type: string };

/** Passages of a YAML or JSON source. `yaml` is handed in, so that it is loaded only for such files. Throws a Problem with its place. */
export function* readFields(blocks: Iterable<Block>, yaml: Yaml, file: string): Generator<Passage> {
  for (const block of blocks) {
    const found: Passage[] = [];
    const lineCounter = new yaml.LineCounter();
    for (const document of yaml.parseAllDocuments(block.text, { lineCounter })) {
      if (!('errors' in document)) continue;
      const error = document.errors[0];
      if (error) throw faulty(error.message, lineCounter.linePos(error.pos[0]), file);
      yaml.visit(document, {
        Scalar(key, node, path) {
          const parent = path[path.length - 1];
          const name =
            yaml.isPair(parent) && key === 'value' && yaml.isScalar(parent.key)
              ? String(parent.key.value)
              : '';
          const names = path.flatMap((one) =>
            yaml.isPair(one) && yaml.isScalar(one.key) ? [String(one.key.value)] : [],
          );
          const listed = yaml.isSeq(parent) && names.every((one) => BODY.test(one) || LIST.test(one));
          const body = listed || BODY.test(name);
          if (
            key !== 'key' &&
            typeof node.value === 'string' &&
            (body || TITLE.test(name)) &&
            /\s/.test(node.value)
          )
            found.push(passageOf(node as Scalar, block, body));
        },
      });
    }
    yield* found;
  }
}

const LIST = /^(?:messages|emails|sequence|steps|texts|touches|drafts|templates|items|scripts)$/i;

const faulty = (message: string, { line, col }: { line: number; col: number }, file: string) =>
  new Problem(
    'data',
    `${message.split(/ at line |\n/)[0]}.`,
    { file, line, column: col },
    'Check the quotes, colons and indents there.',
  );

function passageOf(node: Scalar, block: Block, body: boolean): Passage {
  const extract = aligned(node, block.text);
  return { text: extract.text(), places: extract.places, block, body, encode: encoderOf(node.type) };
}

/** How words are written inside a value of this style. */
function encoderOf(type: string): (words: string) => string {
  if (type === 'QUOTE_DOUBLE') return (words) => JSON.stringify(words).slice(1, -1);
  if (type === 'QUOTE_SINGLE') return (words) => words.replace(/'/g, "''");
  return (words) => words;
}

const ESCAPED: Record<string, number> = { x: 2, u: 4, U: 8 };

/** The value letter by letter beside its source: escapes, quotes and indents stand in the source alone. */
function aligned({ value, range, type }: Scalar, source: string): Extract {
  const extract = new Extract(source);
  let at = range[0] + (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0);
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') at = source.indexOf('\n', at) + 1;
  for (const letter of value) {
    while (at < range[1] && source[at] !== letter[0] && isGap(source, at, letter, type)) at++;
    const size = sizeAt(source, at, letter, type);
    if (size === letter.length && source.startsWith(letter, at)) extract.keep(at, at + size);
    else extract.put(letter, at, Math.min(at + size, range[1]));
    at += size;
  }
  return extract;
}

/** White space of the source that the value does not have. */
const isGap = (source: string, at: number, letter: string, type: string): boolean =>
  /\s/.test(source[at]!) && !(/\s/.test(letter) && type !== 'BLOCK_LITERAL');

/** How many letters of the source stand for one of the value. */
function sizeAt(source: string, at: number, letter: string, type: string): number {
  if (type === 'QUOTE_DOUBLE' && source[at] === '\\')
    return (2 + (ESCAPED[source[at + 1]!] ?? 0)) * (letter.length > 1 && source[at + 1] === 'u' ? 2 : 1);
  if (type === 'QUOTE_SINGLE' && letter === "'") return 2;
  return letter.length;
}
