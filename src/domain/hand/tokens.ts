/** Words and marks of a short text, and the text they make again. */

const TOKEN =
  /(?:[a-z]\.){2,}|(?<!\S)['’]\d0s\b|(?<!\S)['’]\d\d\b|\b(?:St|Dr|Mr|Mrs|Ms|Mt|No|Jr|Sr)\.|[$#£€]?\d[\d,.:/]*(?<![,.:/])(?:%|[A-Za-z]+)?(?:-[A-Za-z]+)*|\p{L}[\p{L}\p{N}'’]*(?:[-&/][\p{L}\p{N}][\p{L}\p{N}'’]*)*|\S/gu;
/** A mark that stands close behind a word. */
const CLOSE = /^[,.;:%?)]$/;

/** "Roof held, no leaks." → "Roof", "held", ",", "no", "leaks": without the stop at the end. */
export const tokensOf = (text: string): string[] =>
  text
    .replace(/’/g, "'")
    .replace(/(?<!\b[ap]\.m)[.!]+\s*$/, '')
    .match(TOKEN) ?? [];

/** The text that tokens make; behind a stop a sentence begins. */
export function textOf(tokens: readonly string[]): string {
  let text = '';
  let isQuote = false;
  let isOpen = true;
  tokens.forEach((token, at) => {
    const isClose = CLOSE.test(token) || (token === '"' && isQuote);
    const word = tokens[at - 1] === '.' ? token[0]!.toUpperCase() + token.slice(1) : token;
    text += isClose || isOpen ? word : ` ${word}`;
    if (token === '"') isQuote = !isQuote;
    isOpen = token === '(' || (token === '"' && isQuote);
  });
  return text;
}
