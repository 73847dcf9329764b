/** A result as the hand writes it, cut into sentences that one can say in a breath. */
import { written } from '../hand/written.js';
import { wordCount } from '../tidy/text.js';
import type { WordSets } from '../words.js';
import { withNumberWords } from './numbers.js';

/** Most words of one sentence, and of what is told in all. */
const LONGEST = 18;
const MOST = 27;
/** The hand is believed from so much on. */
const SURE = 0.15;

/** Sentences without their stops, and whether more was typed than they tell; none where the hand isn't sure. */
export function sentencesByHand(typed: string, sets: WordSets): { sentences: string[]; isPart: boolean } {
  const note = written('results', typed, sets);
  if (!note || note.sure < SURE) return { sentences: [], isPart: false };
  const all = withNumberWords(note.text).split(NEXT).flatMap(inBreaths);
  const sentences: string[] = [];
  let words = 0;
  for (const sentence of all) {
    words += wordCount(sentence);
    if (sentences.length === 2 || words > MOST || wordCount(sentence) > LONGEST) break;
    sentences.push(sentence);
  }
  return { sentences, isPart: sentences.length < all.length };
}

/** Between two sentences: the second begins with a capital. */
const NEXT = /(?<=[^.A-Z])\. (?=[A-Z\d$])/;
/** Where a sentence may end, and another one begin. */
const CLAUSE =
  /, (?:and )?(?=(?:you|your|the|it|it's|we|I|they|he|she|that|there|nobody|everybody|everyone|no|not|now|every|all|our|this|those)\b)/g;

/** A sentence that is too long for one breath, cut between two clauses. */
function inBreaths(sentence: string): string[] {
  if (wordCount(sentence) <= LONGEST) return [sentence];
  const cuts = [...sentence.matchAll(CLAUSE)].filter(
    ({ index }) => wordCount(sentence.slice(0, index)) <= LONGEST,
  );
  const cut = cuts.at(-1);
  if (!cut) return [sentence];
  const rest = sentence.slice(cut.index + cut[0].length);
  return [sentence.slice(0, cut.index), ...inBreaths(rest[0]!.toUpperCase() + rest.slice(1))];
}
