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

/** The note as the hand says it where it's sure enough, else as it was typed. */
export function sayable(sort: Sort, note: string, sets: WordSets): string {
  const said = written(sort, note, sets);
  return said && said.sure >= SURE ? said.text : note;
}
const SURE = 0.35;
