/** What only a whole message can get wrong: a part that is missing, a limit, two requests. */
import { countWords } from '../count-words.js';
import type { Lexicon } from './classes.js';
import { namesKind } from './kinds.js';
import type { Patterns } from './patterns.js';
import type { CheckOptions, Span } from './types.js';

/** A rule that was broken, and where. */
export interface Broken {
  rule: string;
  span: Span;
}

/** Words of a written message when no channel says otherwise. */
const MOST_WORDS = 110;
const PARTS = ['no-circle', 'no-my-job', 'no-freedom', 'no-next-step', 'no-result'];

/** The rules of whole messages, given where the message asks. */
export function checkWhole(
  text: string,
  low: string,
  asks: readonly Span[],
  patterns: Patterns,
  lexicon: Lexicon,
  options: CheckOptions,
): Broken[] {
  const first = asks[0];
  if (!first) return [];
  const broken: Broken[] = [];
  const at = lastSentence(text, first);
  for (const id of PARTS)
    if (patterns.rule(id) && !patterns.place(id, low)) broken.push({ rule: id, span: at });
  if (!asks.some((ask) => namesKind(text.slice(ask.start, ask.end), lexicon)))
    broken.push({ rule: 'no-kind', span: at });
  if (options.channel?.medium !== 'spoken' && !isSigned(text))
    broken.push({ rule: 'unsigned', span: tail(text) });
  if (countWords(text) > (options.channel?.words ?? MOST_WORDS))
    broken.push({ rule: 'too-long', span: tail(text) });
  return broken;
}

/** The sentence of the span that ends it: where the ask stands. */
function lastSentence(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const question = slice.indexOf('?');
  const end = question < 0 ? slice.length : question + 1;
  const before = Math.max(
    slice.lastIndexOf('. ', end - 2),
    slice.lastIndexOf('! ', end - 2),
    slice.lastIndexOf('\n', end - 2),
  );
  const start = before < 0 ? 0 : before + 1;
  const lead = slice.slice(start, end).search(/\S/);
  return { start: span.start + start + Math.max(0, lead), end: span.start + end };
}

/** The last word of the text. */
function tail(text: string): Span {
  const end = text.trimEnd().length;
  const start = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1)) + 1;
  return { start, end };
}

const SIGNATURE =
  /(?:^|[\n,.?!–—-])\s*(?:[A-Z][\w.'’-]{0,30}(?: [A-Z&][\w.'’-]{0,30}){0,3}|\[[^\]\n]{1,40}\]|\{\{[^}\n]{1,40}\}\}|\S{1,60}@\S{1,60}|\+?[\d ()-]{7,20})[,.]?\s*$/u;

/** Whether a name, a placeholder, an address or a number ends the message. */
function isSigned(text: string): boolean {
  const end = text.trimEnd().slice(-160);
  return SIGNATURE.test(end);
}
