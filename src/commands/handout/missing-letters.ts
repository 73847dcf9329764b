/** Letters the PDF's fonts do not have: named in one line, with words they stand in, instead of printed as boxes. */
import type { Context } from '../../context.js';

export interface MissingLetters {
  add(script: string, word: string): void;
  /** Says what was missing, on standard error. */
  tell(): void;
}

/** Collects missing letters of one run. */
export function missingLetters({ io, quiet }: Context): MissingLetters {
  const words = new Map<string, Set<string>>();
  return {
    add(script, word) {
      const known = words.get(script) ?? new Set();
      if (known.size < 100) known.add(word);
      words.set(script, known);
    },
    tell() {
      if (quiet || words.size === 0) return;
      const scripts = [...words.keys()];
      const examples = [...new Set([...words.values()].map(([first]) => first))].slice(0, 4);
      io.err(
        `refcoach: The PDF's fonts have no ${listed(scripts)} letters (“${examples.join('”, “')}”); they're printed as ` +
          `[${scripts[0]}]. Name a font that has them in --brand (font: also:), or take --format html or docx.\n`,
      );
    },
  };
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
