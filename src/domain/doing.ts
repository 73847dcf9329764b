/** What the rep does, short enough to go before those it is done for: "I {put in stairlifts} for retired couples". */
import { shapeOf, singular } from './english.js';
import type { Profile } from './model.js';
import { baseVerb } from './tidy/verbs.js';
import type { WordSets } from './words.js';

/** Most words of it: the line still has to name the people. */
const LONGEST = 5;
/** Where an object ends and its circumstances begin. */
const STOP =
  /^(?:so|that|which|who|when|while|where|before|after|to|without|in|on|at|for|by|with|from|until|till|if|because|into|under|over|through|near|as)$/;
const PARTICLE = /^(?:in|on|up|out|down|over|off|away)$/;
/** Belongs to what is cut off behind it: "right | at the barn". */
const AHEAD = /^(?:right|just|only|even|straight|mostly|mainly|early|clear|way|all|both|and|or)$/;
const SOMEBODY =
  /^(?:your|their|his|her|my|our|its|people|folks|it|them|you|us|me|everything|anything|somebody|anybody)$/;

/**
 * "put in stairlifts so people can stay in the house they love" → "put in stairlifts". '' where the words don't tell what is done to
 * what, where it's done to people ("insure churches"), or the kinds of people served would say it again. The verbs are the playbook's
 * (words.yaml, doneFor).
 */
export function doingOf({ does, serves }: Profile, sets: WordSets): string {
  const words = does.split(',')[0]!.split(' ');
  if (!sets.doneFor.has(words[0]!.toLowerCase())) return '';
  const end = words.findIndex(
    (word, at) =>
      at > 1 && (STOP.test(word) || (word === 'and' && words.length > LONGEST)) && !endsVerb(words, at),
  );
  if (words[end] === 'and' && baseVerb(words[end + 1] ?? '', sets) !== words[end + 1]) return '';
  const doing = words.slice(0, end < 0 ? undefined : end);
  while (end > 0 && AHEAD.test(doing.at(-1)!)) doing.pop();
  const moved = PARTICLE.test(doing[1] ?? '');
  if (words[0] === 'put' && !moved) return '';
  if (words[0] === 'bring' && !doing.some((word) => PARTICLE.test(word))) return '';
  const object = doing.slice(moved ? 2 : 1);
  if (object.length === 0 || doing.length > LONGEST || doing.some((word) => SOMEBODY.test(word))) return '';
  const last = object.at(-1)!;
  if (object.includes('and') && baseVerb(last, sets) === last) return '';
  if (object.some((word) => !/['’]$/.test(word) && shapeOf(word, sets) === 'people')) return '';
  const served = new Set(
    serves.flatMap((kind) =>
      kind
        .toLowerCase()
        .split(/[^a-z]+/)
        .map(singular),
    ),
  );
  return object.some((word) => word.length > 3 && served.has(singular(word.toLowerCase())))
    ? ''
    : doing.join(' ');
}

/** Whether the word belongs to the verb: "bring hives in | for bloom". */
const endsVerb = (words: readonly string[], at: number): boolean =>
  PARTICLE.test(words[at]!) && STOP.test(words[at + 1] ?? '');
