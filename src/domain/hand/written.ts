/** A typed note as the hand writes it. */
import type { WordSets } from '../words.js';
import type { Sort, Written } from './hand.js';
import { prepared } from './prepare.js';

/** The note as one says it and how sure that is; undefined where there is no hand, and for a note that is too long for it. */
export function written(sort: Sort, note: string, sets: WordSets): Written | undefined {
  const hand = sets.hand();
  if (!hand) return undefined;
  const isName = (word: string): boolean => {
    const low = word.toLowerCase();
    return sets.proper.has(low) || sets.names.has(low) || !sets.isRight(low);
  };
  return hand.write(sort, prepared(sort, note, sets), isName);
}

/** The note as the hand says it where it's sure enough, else as it was typed. A careful note is changed only for good reasons. */
export function sayable(sort: Sort, note: string, sets: WordSets): string {
  const said = written(sort, note, sets);
  return said &&
    said.sure >=
      (isCareful(sort, note, sets) ? SURE.careful : SURE[sort === 'circles' ? 'circles' : 'others'])
    ? said.text
    : note;
}
const SURE = { circles: 0.4, others: 0.5, careful: 0.8 };

/** Whether a note has no slip, no short form and no sign in it, but an article, or "your" as the playbook's own circles. */
const isCareful = (sort: Sort, note: string, sets: WordSets): boolean =>
  (sort === 'circles' ? ADDRESSED : ARTICLED).test(note) &&
  prepared(sort, note, sets) === note &&
  PLAIN.test(note);
const ADDRESSED = /^(?:the|your|all the) .*\byour?\b/;
const ARTICLED = /\b(?:the|an?|their|every|each|your|what)\b/;
const PLAIN = /^[\p{L}\p{N}'’ ,-]*$/u;
