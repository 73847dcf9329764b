/** Does a message name a kind of person, a role or a person? Read from the lexicon's classes. */
import { classNumber, type Lexicon } from './classes.js';
import { plain, wordsOf } from './words.js';

const KINDS = ['KIN', 'PEER', 'ROLE', 'GROUP'].map(classNumber);
const NAME = classNumber('NAME');

/** True when some word of the ask stands for a kind of person, or a name follows "to", "with" or "meet". */
export function namesKind(ask: string, lexicon: Lexicon): boolean {
  const words = wordsOf(ask, plain(ask), 0, ask.length);
  return lexicon.find(words).some((hit) => {
    if (KINDS.includes(hit.sort)) return true;
    const before = words[hit.from - 1]?.stem;
    return (
      hit.sort === NAME &&
      (before === 'to' || before === 'with' || before === 'meet' || before === 'and' || before === 'is')
    );
  });
}
