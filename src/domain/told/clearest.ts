/**
 * Of several ways in which a result can be told, the one over which a listener stumbles least; and where one stumbles over all of them, as much of it
 * as can be said without.
 */
import { stumbled } from '../hand/heard.js';
import { wordCount } from '../tidy/text.js';
import type { WordSets } from '../words.js';
import { areSure } from './doubt.js';
import { asTold, BEFORE, NEXT, type Told } from './sentences.js';

/** A listener stumbles where that is surer, in log odds; so much surer must it be that there's less to stumble over in another way. */
const STUMBLES = 0.8;
const CLEARER = 0.6;
/** The rep should look at what is stumbled over so surely, four in five of them are; and it isn't put into the customer's mouth. */
const UNSURE = 1.1;
/** Another way may have so many words fewer. */
const FEWER = 2;
/** Over so few words nobody stumbles, and the hand needn't be opened for them. */
const SHORT = 5;
/** What is left of a result has so many words. */
const LEAST = 4;

/** The first of the ways, or where one stumbles over that, another. There's at least one. */
export function clearest(ways: Iterable<Told>, sets: WordSets): Told {
  let best: Told | undefined;
  let doubt = Infinity;
  for (const told of ways) {
    if (!best && wordCount(told.text) <= SHORT) return told;
    if (best && (told.clause < best.clause || wordCount(told.text) < wordCount(best.text) - FEWER)) continue;
    const its = stumbled('results', told.text, sets);
    if (!best || its < doubt - CLEARER) [best, doubt] = [told, its];
    if (doubt < STUMBLES) return best;
  }
  if (doubt <= UNSURE) return best!;
  return begun(best!, sets) ?? { ...best!, theirs: '', theirClause: false, isUnsure: true };
}

/** As many of the first clauses as one doesn't stumble over; undefined where none tells what got better. */
function begun({ text }: Told, sets: WordSets): Told | undefined {
  for (const { index } of [...text.matchAll(CLAUSE)].reverse()) {
    const kept = text.slice(0, index);
    const sentences = kept.split(NEXT);
    if (wordCount(kept) < LEAST || BEFORE.test(kept) || WHY.test(kept)) continue;
    if (areSure(sentences, sets) && stumbled('results', kept, sets) < STUMBLES - CLEARER)
      return asTold(sentences, true);
  }
  return undefined;
}
/** Where a clause ends. */
const CLAUSE = /, (?!\d{3}\b)|(?<=[^.A-Z])\. (?=[A-Z\d$])/g;
/** Why it got better, or when: what did stands behind it. */
const WHY = /\b(?:down|because|since|after|when|before|until|if)\b/;
