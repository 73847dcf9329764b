/** "Did you mean …?" */
import { closest as nearest, distance } from 'fastest-levenshtein';

/** The known name nearest to what was typed, or '' when none is near enough to be meant. */
export function closest(typed: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const found = nearest(typed.toLowerCase(), [...known]);
  return distance(typed.toLowerCase(), found.toLowerCase()) <= Math.max(2, typed.length / 3) ? found : '';
}
