/** What the training script needs of the ear: the same words and features that `check` uses. */
export { CLASSES, Lexicon, classNumber } from './classes.js';
export { Groups, packGroups, slotOf, unpackGroups } from './groups.js';
export { Features, GAIN, featuresOf } from './features.js';
export { openKernel } from './kernel.js';
export { kernelCode } from './kernel-code.js';
export { Passage } from './passage.js';
export { scan } from './scan.js';
export { hashOf, plain, stem } from './words.js';
export { ASKING } from './lexicon/asking.js';
export { JUDGING } from './lexicon/judging.js';
export { NEEDING } from './lexicon/needing.js';
export { OTHER } from './lexicon/other.js';
export { PEOPLE } from './lexicon/people.js';
export { Patterns } from './patterns.js';
export { Phrases, unpackPhrases } from './phrases.js';
export { SHAPES, sortOf } from './reader.js';
export { charOf, packKeys, weightOf } from './table.js';
export { TURNS } from './lexicon/turns.js';
