/** Capitals in a circle: what is a name and keeps them, what is a word and doesn't, and a place that stands behind a group. */
import { shapeOf } from '../english.js';
import type { WordSets } from '../words.js';
import { lowerFirst } from './text.js';

/** "Male voice choir Pontcanna" → "male voice choir in Pontcanna"; a name of the group's own stays: "team Garcia". */
export const inItsPlace = (text: string, sets: WordSets): string =>
  text.replace(PLACE_LAST, (whole, group: string, head: string, place: string) => {
    const first = place.split(' ')[0]!.toLowerCase();
    const isPlace = !sets.names.has(first) && !isCommon(first, sets) && !NO_PLACE.test(place);
    return isPlace && (sets.groups.has(head) || sets.places.has(head)) && !NAMED_SO.test(head)
      ? `${group} in ${place}`
      : whole;
  });
const PLACE_LAST = /^((?:[a-z'’-]+ ){1,3}([a-z-]+)) (\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)$/u;
/** Days and months, feasts, and what has them in its name. */
const NO_PLACE =
  /day$|days$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving|Spring|Summer|Fall|Winter|North|South|East|West|Lodge|Post|Room|Unit|Hall)\b/;
const NAMED_SO =
  /^(?:team|troop|pack|den|post|lodge|local|chapter|class|ward|house|council|district|station|company|unit|crew|group|bar|cafe|church|school)$/;

/** A name in capitals to its last word takes nothing: "Grace Lutheran", "First Baptist Church", "YPO". */
export const isName = (words: readonly string[], sets: WordSets): boolean =>
  /^[A-Z0-9]/.test(words.at(-1)!) &&
  words.every((word) => /^[A-Z0-9&]|^(?:of|the|for|and)$/.test(word)) &&
  (words.length > 1 ? !words.every((word) => isCommon(word, sets)) : !isCommon(words[0]!, sets));

export const isCommon = (word: string, sets: WordSets): boolean => {
  const low = word.toLowerCase();
  if (sets.proper.has(low)) return false;
  return (
    sets.groups.has(low) ||
    sets.people.has(low) ||
    sets.bare.has(low) ||
    sets.places.has(low) ||
    sets.own.has(low) ||
    sets.adjectives.has(low) ||
    sets.verbs.has(low) ||
    sets.persons.has(low) ||
    /^(?:book|garden|study|bible|support|birth|small|local|old|new|poker|car|running|walking|dinner|supper)$/.test(
      low,
    )
  );
};

/** "Bowling league" → "bowling league"; "Leadership Santa Fe class" and "FFA boosters" stay. */
export function plainCase(text: string, sets: WordSets): string {
  const words = text.split(' ');
  const first = words[0]!;
  if (!/^[A-Z][a-z'’-]+$/.test(first) || sets.proper.has(first.toLowerCase())) return text;
  const isNamed = /^[A-Z][a-z]/.test(words[1] ?? '') && words.slice(2).some((word) => /^[a-z]/.test(word));
  if (isNamed && !isCommon(first, sets) && sets.places.has(words[1]!.toLowerCase())) return text;
  if (
    words.slice(1).some((word) => /^[A-Z]/.test(word) && !isCommon(word, sets)) &&
    !words.every((word) => isCommon(word, sets))
  )
    return text;
  if (words.length === 1 || isCommon(first, sets) || words.every((word) => isCommon(word, sets)))
    return isCommon(first, sets) || words.length > 1
      ? text
          .split(' ')
          .map((word) => (isCommon(word, sets) ? word.toLowerCase() : word))
          .join(' ')
      : text;
  return shapeOf(words.slice(1).join(' '), sets) === 'other' ? text : lowerFirst(text, sets);
}
