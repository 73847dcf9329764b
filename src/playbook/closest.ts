/** "Did you mean …?" */
import { closest as nearest, distance } from 'fastest-levenshtein';

/** The known name nearest to what was typed, or '' when none is near enough to be meant. */
export function closest(typed: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const found = nearest(typed.toLowerCase(), [...known]);
  return distance(typed.toLowerCase(), found.toLowerCase()) <= Math.max(2, typed.length / 3) ? found : '';
}

/** "Did you mean …?" with the nearest name, or with at most three that share a word ("parent": "parent-teen"); '' when none does. */
export function meantBy(typed: string, known: readonly string[]): string {
  const near = closest(typed, known);
  const given = wordsOf(typed).filter((word) => word.length > 2);
  const meant = near
    ? [near]
    : known.filter((one) => wordsOf(one).some((word) => given.includes(word))).slice(0, 3);
  return meant.length > 0 ? `Did you mean ${meant.map((one) => `"${one}"`).join(' or ')}?` : '';
}

/** The words of a name such as "parent-teen", "rep.name" or "repFirst", in small letters and in the singular. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[-.\s]/)
    .map((word) => word.replace(/s$/, ''));
