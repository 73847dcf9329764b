/** Does a message name a kind of person, a role or a person? Read from the lexicon's classes. */
import { classNumber, type Lexicon } from './classes.js';
import { plain } from './words.js';

const KINDS = ['KIN', 'PEER', 'ROLE', 'GROUP'].map(classNumber);
const NAME = classNumber('NAME');
const BEFORE_NAME = ['to', 'with', 'meet', 'and', 'is'];

/** True when some word of the ask stands for a kind of person, or a name follows "to", "with" or "meet". */
export function namesKind(ask: string, lexicon: Lexicon): boolean {
  const passage = lexicon.read(ask, plain(ask));
  const hits = lexicon.find(passage);
  for (let i = 0; i < hits.count; i++) {
    const sort = hits.sort[i]!;
    if (KINDS.includes(sort)) return true;
    const before = hits.from[i]! > 0 ? passage.words[hits.from[i]! - 1]!.stem : '';
    if (sort === NAME && BEFORE_NAME.includes(before)) return true;
  }
  return false;
}
