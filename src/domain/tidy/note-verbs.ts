/** Whether what is told of somebody has its verb. */
import { baseOfPast, baseVerb } from './verbs.js';
import type { WordSets } from '../words.js';

/** Whether a text goes on behind "who" or is a "whose": "runs the bakery", "was in the Navy". */
export const isTold = (text: string, sets: WordSets): boolean =>
  /^(?:whose|you (?:met|know|knew)) /.test(text) || hasVerbFirst(text, sets);

export function hasVerbFirst(text: string, sets: WordSets): boolean {
  const words = text.split(' ');
  const word = (FIRST_ADVERB.test(words[0]!) ? words[1] : words[0])?.toLowerCase() ?? '';
  return (
    AUXILIARY.test(word) ||
    (word.endsWith('s') && !/ss$/.test(word) && baseVerb(word, sets) !== '') ||
    baseOfPast(word, sets) !== '' ||
    sets.pasts.has(word) ||
    (/[a-z]{2}[^su'’]s$/.test(word) && BEHIND_DOES.test(words[1] ?? '')) ||
    (/^[a-z]{3,}ed$/.test(word) && BEHIND_PAST.test(words[1] ?? ''))
  );
}
/** "Referred us to Tom". */
const BEHIND_PAST = /^(?:us|me|him|the|a|an|to|his|her|their|from|in|at|your|our|last)$/;
/** "Complains about the bill". */
const BEHIND_DOES = /^(?:about|the|a|an|me|us|him|them|himself|herself)$/;
const AUXILIARY =
  /^(?:is|was|has|had|does|did|can|will|used|could|would|(?:can|won|is|was|has|had|does|did|could|would)n?['’]?t)$/;
const FIRST_ADVERB =
  /^(?:still|also|now|always|just|already|recently|finally|never|once|only|really|usually)$/;
