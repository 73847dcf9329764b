/** Which of the sixteen circles a customer's own words mean, and how to speak of them. */
import { shapeOf, upToComma, type Shape, type WordSets } from './english.js';
import { belonging, PLAYED } from './face-in.js';
import { PairMemory } from './memory.js';
import type { CircleWords } from './model.js';
import type { Playbook } from './playbook.js';

/** A circle of this customer's. */
export interface OwnCircle {
  /** A playbook id, or ''. */
  id: string;
  /** As said to the customer, up to the first comma. */
  words: string;
  shape: Shape;
  /** A place one goes to ("the dog park"). */
  place: boolean;
  /** What those are called who belong to it ("singers" of a choir); '' where nothing tells. */
  members: string;
  /** What only one of them is: "you stand next to". */
  cue: string;
}

/** Finds a circle's id by its cues: the longest cue in the words wins. */
export type CircleFinder = (words: string) => string;

/** Makes the finder for a playbook; it looks up every run of one to four words. */
export function circleFinder(playbook: Playbook): CircleFinder {
  let cues: ReadonlyMap<string, string> | undefined;
  const circleOf = (cue: string) => (cues ??= new Map(Object.entries(playbook.cues))).get(cue);
  return (words) => {
    const tokens = words
      .toLowerCase()
      .replace(/[’']/g, '')
      .split(/[^a-zA-Z\u00aa-\u1fff\u2c00-\uffff0-9]+/)
      .filter(Boolean);
    for (let size = Math.min(4, tokens.length); size > 0; size--)
      for (let at = tokens.length - size; at >= 0; at--) {
        const run = tokens.slice(at, at + size).join(' ');
        const found = circleOf(run) ?? (run.endsWith('s') ? circleOf(run.slice(0, -1)) : circleOf(`${run}s`));
        if (found) return found;
      }
    return '';
  };
}

/** Reads circles as they are given, each words once. */
export type CircleReader = (given: CircleWords) => OwnCircle;

/** Makes the reader for a playbook. */
export function circleReader(playbook: Playbook, sets: WordSets): CircleReader {
  const find = circleFinder(playbook);
  const known = new PairMemory<string, string, OwnCircle>();
  return (given) => known.get(given.circle, given.words, () => readCircle(given, find, sets));
}

/** Reads one circle of a customer. */
export function readCircle(given: CircleWords, find: CircleFinder, sets: WordSets): OwnCircle {
  const words = upToComma(given.words);
  const id = given.circle || before(adult(teamOf(find(words), words, find), words), words);
  return {
    id,
    words,
    shape: isNamedPerson(words, sets) ? 'person' : shapeOf(words, sets),
    place: isPlace(words, sets),
    ...belonging(words, sets, id),
  };
}

/** "Your bowling team" isn't of one's work: what stands before its "team" tells. */
function teamOf(id: string, words: string, find: CircleFinder): string {
  const named = id === 'work' ? /^(.+) (?:team|crew|squad)\b/.exec(words)?.[1] : undefined;
  const other = named ? find(named) : '';
  return other in PLAYED ? other : id;
}

/** "Bob the adjuster", "Linda in HR": somebody by name. */
const isNamedPerson = (words: string, sets: WordSets): boolean =>
  /^[A-Z][a-z]+ (?:the|in|at|from|of|who|your)\b/.test(words) &&
  sets.names.has(words.split(' ')[0]!.toLowerCase());

/** "the dog park", "the gym at work": a place by its head noun. */
export function isPlace(words: string, sets: WordSets): boolean {
  if (!/^(?:the|your) /.test(words)) return false;
  const head = words
    .replace(/^(?:the|your) /, '')
    .split(/ (?:at|in|on|of|by|near) /)[0]!
    .toLowerCase();
  const last = head.split(' ');
  return sets.places.has(head) || sets.places.has(last.slice(-2).join(' ')) || sets.places.has(last.at(-1)!);
}

/** "The old print shop guys" are of a job that is over. */
const before = (id: string, words: string): string =>
  id === 'work' && /^(?:the |your )?(?:old|former|ex)\b/i.test(words) ? 'past' : id;

const CHILDS =
  /\b(?:kids?|sons?|daughters?|children|grandkids|parents?|moms?|dads?|[uU]\d+|[yY]outh|[lL]ittle|jv|JV|[vV]arsity|[pP]ee ?[wW]ee)\b|\b[A-Z][a-z]+['’]s\b/;

/** "Your daughter's softball". */
const CHILDS_OWN = /^your (?:kids?|sons?|daughters?|grandsons?|granddaughters?|grandkids|twins?)['’]s? /;

/** "The other salon owners" are of one's work; "the other dads" and "the other walkers" aren't. */
const OTHERS = /^(?:the )?(?:other|fellow) /i;
const PARENTS = /\b(?:parents|moms|dads|mothers|fathers)\b/i;
const amongOthers = (id: string, words: string): string =>
  PARENTS.test(words) ? 'kids' : ['near', 'fam', 'sport'].includes(id) ? id : 'prof';

const AT_PLAY =
  /\b(?:soccer|baseball|lacrosse|swim team|gymnastics|robotics|dance|marching band|softball|hockey)\b/i;
const AT_SCHOOL = /\b(?:team|league|troop|practice|recital|class|school|band|games?)\b/;

/** "your soccer team" is the customer's own; "Leo's soccer team" and "soccer moms" are the children's. */
function adult(id: string, words: string): string {
  if (OTHERS.test(words)) return amongOthers(id, words);
  if (CHILDS.test(words))
    return AT_SCHOOL.test(words) || (id === 'sport' && CHILDS_OWN.test(words)) ? 'kids' : id;
  return id === 'kids' && AT_PLAY.test(words) ? 'sport' : id;
}
