/** Whether the people of a circle go by the name of those a rep serves, by another, or by none that tells. */
import { headOf, singular } from './english.js';

/** Heads that say little of people: anybody is one of them. */
const ANYBODY =
  /^(?:people|person|folk|guy|gal|girl|boy|lady|woman|man|mom|dad|mother|father|parent|kid|friend|buddy|pal|mate|neighbor|family|couple|member|regular|crew|team|group|other|one|client|customer|volunteer|student|alumnus)$/;
/** Words before a head that don't tell its field. */
const PLAIN =
  /^(?:the|your|all|those|these|other|fellow|old|older|young|younger|new|local|small|little|big|few|fun|retired|[a-z]+day|morning|night|evening|afternoon|[a-z]+ing)$/;
/** Where what is said of a head begins. */
const SAID = / (?:you|who|that|from|in|at|on|of|with|w|near|down|up|across|over|under)\b.*/;

const named = (words: string): string[] => words.replace(SAID, '').split(' ').filter(Boolean);

/** A served kind that a circle's people are by name, and whether all of the name says so. */
export interface Namesake {
  serve: string;
  exact: boolean;
}

/** "The directors at your coffee" go by the name of "preschool directors", "the other ADs" by that of "athletic directors". */
export function namesake(words: string, serves: readonly string[]): Namesake | undefined {
  const them = named(words.replace(/^(?:the|your|all|those|these) (?:other )?/i, ''));
  const name = them.join(' ');
  const exact = serves.find((serve) => {
    const kind = named(serve);
    return kind.join(' ').toLowerCase() === name.toLowerCase() || `${initials(kind)}s` === name;
  });
  if (exact) return { serve: exact, exact: true };
  const head = singular(headOf(words));
  if (!head || ANYBODY.test(head)) return undefined;
  const field = them
    .slice(0, -1)
    .map((word) => singular(word.toLowerCase()))
    .filter((word) => !PLAIN.test(word));
  const like = serves.find((serve) => {
    const kind = named(serve).map((word) => singular(word.toLowerCase()));
    return singular(headOf(serve)) === head && field.every((word) => kind.includes(word));
  });
  return like ? { serve: like, exact: false } : undefined;
}

/** "athletic directors" → "AD". */
const initials = (kind: readonly string[]): string =>
  kind.length > 1 ? kind.map((word) => word[0]!.toUpperCase()).join('') : '';

/** Whether people are told by another name than those served: "preschool parents" are no "preschool directors", "horse people" may be "horse owners". */
export function isAnotherKind(words: string, serve: string): boolean {
  const [one, other] = [singular(headOf(words)), singular(headOf(serve))];
  return one !== other && (PARENTS.test(one) || !ANYBODY.test(one)) && !ANYBODY.test(other);
}
const PARENTS = /^(?:mom|dad|mother|father|parent|kid|student)$/;
