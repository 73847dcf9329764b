/**
 * Whether one of the words (in small letters) stands in a text, whatever its capitals. Asked before a pattern that needs one of them:
 * one run meets few texts, and would compile most patterns for nothing.
 */
export function has(text: string, ...words: readonly string[]): boolean {
  const low = text.toLowerCase();
  for (const word of words) if (low.includes(word)) return true;
  return false;
}

/** Whether a text has plain letters only: then "any letter" is a to z, which is quicker to look for than letters of all scripts. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
