/** Small changes that make what was typed sayable: words put in before a word, and what becomes of the word. */
import { article } from '../english.js';
import { textOf } from './tokens.js';

/** `gaps[i]` goes before token i ('' for nothing), the last one behind them all; `ops[i]` is what becomes of token i. */
export interface Edits {
  gaps: readonly string[];
  ops: readonly string[];
}

/** What becomes of a token: "=" it stays, "-" it goes, "^" it gets its capital, ">your" it's another word, else an ending off or on. */
export function changed(token: string, op: string): string {
  switch (op) {
    case '=':
      return token;
    case '-':
      return '';
    case '^':
      return token[0]!.toUpperCase() + token.slice(1);
    case "s>'s":
      return token.replace(/s$/, "'s");
  }
  if (op.startsWith('>')) return op.slice(1);
  if (op.startsWith('+')) return token + op.slice(1);
  return token.endsWith(op.slice(1)) ? token.slice(0, 1 - op.length) : token;
}

/** The text with its edits. `isName` tells whether a first word keeps its capital when something is put before it. */
export function edited(
  tokens: readonly string[],
  { gaps, ops }: Edits,
  isName: (word: string) => boolean,
): string {
  const out: string[] = [];
  tokens.forEach((token, at) => {
    if (gaps[at]) out.push(...gaps[at].split(' '));
    const word = changed(token, ops[at]!);
    if (!word) return;
    if (gaps[at] && out.at(-1) === word) out.pop();
    const isBegin = at === 0 || tokens[at - 1] === '.';
    const isLow =
      isBegin &&
      gaps[at] &&
      /^[A-Z][a-z']*$/.test(word) &&
      !/^[A-Z]/.test(tokens[tokens[at + 1] === 'of' ? at + 2 : at + 1] ?? '') &&
      !isName(word);
    out.push(isLow ? word[0]!.toLowerCase() + word.slice(1) : word);
  });
  const last = gaps[tokens.length];
  if (last) out.push(...last.split(' '));
  return agreed(textOf(out.filter((word, at) => !(word === ',' && /^[,.;]/.test(out[at + 1] ?? '')))));
}

/** "You was" → "you were", "a inspector" → "an inspector". */
export const agreed = (text: string): string =>
  text
    .replace(
      YOU,
      (_, you: string, how: string | undefined, verb: string) =>
        `${you} ${how ?? ''}${PLURAL[verb.toLowerCase()]!}`,
    )
    .replace(/\b(?:a|an) (?=([a-z]+))/g, (_, word: string) => `${article(word)} `);
const YOU =
  /(?<!\b(?:of|with|for|to|from|and|behind|around|told|thanked|asked|on|at|by|near) )\b(you) ((?:just|never|still|always|only|also|even|already|finally|now|actually|really) )?(was|wasn't|is|isn't|has|hasn't|doesn't)\b/gi;
const PLURAL: Readonly<Record<string, string>> = {
  was: 'were',
  "wasn't": "weren't",
  is: 'are',
  "isn't": "aren't",
  has: 'have',
  "hasn't": "haven't",
  "doesn't": "don't",
};
