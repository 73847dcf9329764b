/** A typed note as the hand writes it. */
import type { WordSets } from '../words.js';
import type { Sort, Written } from './hand.js';
import { prepared } from './prepare.js';
import { repaired } from './repairs.js';

/** The note as one says it and how sure that is; undefined where there is no hand, and for a note that is too long for it. */
export const written = (sort: Sort, note: string, sets: WordSets): Written | undefined =>
  read(sort, note, prepared(sort, note, sets), sets);

function read(sort: Sort, note: string, plain: string, sets: WordSets): Written | undefined {
  const isName = (word: string): boolean => {
    const low = word.toLowerCase();
    return sets.proper.has(low) || sets.names.has(low) || !sets.isRight(low);
  };
  const said = sets.hand()?.write(sort, plain, isName);
  return said && { ...said, text: repaired(sort, said.text, note, sets) };
}

/** The note as the hand says it where it's sure enough, else ''. A careful note is changed only for good reasons. */
export function surelyWritten(sort: Sort, note: string, sets: WordSets): string {
  if (!sets.hand()) return '';
  const plain = prepared(sort, note, sets);
  const said = read(sort, note, plain, sets);
  const { hurried, careful } = SURE[sort];
  return said && said.sure >= (plain === note && isCareful(sort, note) ? careful : hurried) ? said.text : '';
}

/** The same, or as it was typed. */
export const sayable = (sort: Sort, note: string, sets: WordSets): string =>
  surelyWritten(sort, note, sets) || note;

/** How sure the hand must be of a hurried note, and of a careful one. */
const SURE: Readonly<Record<Sort, { hurried: number; careful: number }>> = {
  results: { hurried: 0.15, careful: 0.15 },
  circles: { hurried: 0.25, careful: 0.8 },
  likes: { hurried: 0.5, careful: 0.6 },
  notes: { hurried: 0.3, careful: 0.8 },
  does: { hurried: 0.3, careful: 0.8 },
  serves: { hurried: 0.5, careful: 0.8 },
};

/** Whether a note that has no slip and no short form has no sign either, but an article, or "your" as the playbook's own circles. */
const isCareful = (sort: Sort, note: string): boolean =>
  (CAREFUL[sort] ?? ARTICLED).test(note) && PLAIN.test(note);
const ARTICLED = /\b(?:the|an?|their|every|each|your|what)\b/;
const CAREFUL: Readonly<Partial<Record<Sort, RegExp>>> = {
  circles: /^(?:the|your|all the) .*\byour?\b/,
  likes: /\b(?:the|their|each|your|what)\b/,
};
const PLAIN = /^[\p{L}\p{N}'’ ,-]*$/u;
