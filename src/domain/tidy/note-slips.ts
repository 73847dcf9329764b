/** What is put right in a note on somebody, whoever wrote it: verbs that don't agree, whose a thing is, a person turned to "you". */
import { negatedAgain } from './note-states.js';
import type { WordSets } from '../words.js';

/** The note put right by what was typed. */
export const noteSlips = (said: string, _typed: string, _sets: WordSets): string => negatedAgain(said);
