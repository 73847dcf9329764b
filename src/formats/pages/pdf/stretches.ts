/** A line in the order it is set: stretches of one font, with what is read from right to left turned round. */
import makeBidi from 'bidi-js';
import { BACKWARD_LETTERS, endsMarked, FORWARD_MARK } from '../backward.js';

/** Text for one font. `text` is as it is read; what a stretch holds is shaped, and so turned, by the font's own script. */
export interface Stretch<F> {
  text: string;
  font: F;
}

const BACKWARD = new RegExp(`[${BACKWARD_LETTERS}]`);
/** Words of such scripts with their joiners, and what stands between them. */
const WORDS = new RegExp(`[${BACKWARD_LETTERS}\\u200c\\u200d]+|[^${BACKWARD_LETTERS}\\u200c\\u200d]+`, 'g');
/** What takes the font of the letter before it: marks and joiners. */
const LEANING = /[\p{M}\u200c\u200d]/u;

const bidi = makeBidi();

/** The stretches of a line from left to right. `fontFor` gives the font of a character. */
export function stretchesOf<F>(
  line: string,
  fontFor: (character: string, before: F | undefined) => F,
): Stretch<F>[] {
  if (!BACKWARD.test(line)) return inFonts(line, fontFor);
  const marked = endsMarked(line);
  const { levels } = bidi.getEmbeddingLevels(marked, 'ltr');
  const parts: { text: string; level: number }[] = [];
  for (const [at, unit] of marked.split('').entries()) {
    if (unit === FORWARD_MARK) continue;
    const last = parts.at(-1);
    if (last && last.level === levels[at]) last.text += unit;
    else parts.push({ text: unit, level: levels[at]! });
  }
  return parts
    .map(({ text, level }) => ({
      level,
      some: level % 2 ? backward(text).flatMap((word) => inFonts(word, fontFor)) : inFonts(text, fontFor),
    }))
    .reduce(turned<F>, [])
    .flatMap(({ some }) => some);
}

/** The words of right-to-left text from left to right. Letters stay as they are read; spaces and signs are turned round. */
const backward = (text: string): string[] =>
  [...text.matchAll(WORDS)]
    .reverse()
    .map(([word]) => (BACKWARD.test(word) ? word : [...word].reverse().map(mirror).join('')));

const mirror = (sign: string): string => bidi.getMirroredCharacter(sign) ?? sign;

/** Puts a part after those before it, or before those of its own right-to-left run. */
function turned<F>(
  before: { level: number; some: Stretch<F>[] }[],
  part: { level: number; some: Stretch<F>[] },
): { level: number; some: Stretch<F>[] }[] {
  const run = before.at(-1);
  if (!run || run.level === 0 || part.level === 0) return [...before, part];
  // Inside a right-to-left run, what follows stands to the left; numbers in it keep their own order.
  return [...before.slice(0, -1), { level: 1, some: [...part.some, ...run.some] }];
}

/** Cuts text where the font changes. */
function inFonts<F>(text: string, fontFor: (character: string, before: F | undefined) => F): Stretch<F>[] {
  const all: Stretch<F>[] = [];
  for (const character of text) {
    const last = all.at(-1);
    const font = fontFor(character, LEANING.test(character) ? last?.font : undefined);
    if (last && last.font === font) last.text += character;
    else all.push({ text: character, font });
  }
  return all;
}
