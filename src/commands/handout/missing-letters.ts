/** Letters the PDF's font does not have: named once a script, with a word they stand in, instead of printed as boxes. */
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
      if (quiet) return;
      for (const [script, all] of words) {
        const [first = ''] = all;
        const more = all.size > 1 ? ` and ${all.size - 1} more` : '';
        io.err(
          `refcoach: The PDF's font has no ${script} letters (“${first}”${more}); they're printed as [${script}]. ` +
            `Name a font that has them in --brand, or take --format html or docx.\n`,
        );
      }
    },
  };
}
