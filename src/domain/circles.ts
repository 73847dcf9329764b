/** Which of the sixteen circles a customer's own words mean, and how to speak of them. */
import { shapeOf, upToComma, type Shape, type WordSets } from './english.js';
import type { CircleWords } from './model.js';
import type { Playbook } from './playbook.js';

/** A circle of this customer's. */
export interface OwnCircle {
  /** A playbook id, or ''. */
  id: string;
  /** As said to the customer, up to the first comma. */
  words: string;
  shape: Shape;
}

/** Finds a circle's id by its cues: the longest cue in the words wins. */
export type CircleFinder = (words: string) => string;

/** Makes the finder for a playbook; it looks up every run of one to four words. */
export function circleFinder(playbook: Playbook): CircleFinder {
  const { cues } = playbook;
  const circleOf = (cue: string) => (Object.hasOwn(cues, cue) ? cues[cue] : undefined);
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

/** Reads one circle of a customer. */
export function readCircle(given: CircleWords, find: CircleFinder, sets: WordSets): OwnCircle {
  const words = upToComma(given.words);
  return { id: given.circle || find(words), words, shape: shapeOf(words, sets) };
}

const DETERMINED = /^(?:the|your|all|those|these|every)\s/i;

/** One face of a circle, as it ends "introducing me to …". */
export function faceIn(circle: OwnCircle, one = ''): string {
  const { words, shape } = circle;
  if (shape === 'person') return words;
  if (shape === 'people')
    return `one of ${DETERMINED.test(words) || /^[A-Z\u00c0-\u00de]?[a-zA-Z\u00aa-\u1fff\u2c00-\uffff]+['’]s?\s/.test(words) ? words : `the ${words}`}`;
  return `one ${one || 'person'} from ${words}`;
}
