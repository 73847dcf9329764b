/** What the hand's training shares with its use. */
export { charOf, weightOf } from '../check/table.js';
export { openKernel } from '../check/kernel.js';
export { kernelCode } from '../check/kernel-code.js';
export { packWords } from '../word-table.js';
export { changed, edited } from './edits.js';
export { Hand, SORTS } from './hand.js';
export { keysOf } from './marks.js';
export { prepared } from './prepare.js';
export { textOf, tokensOf } from './tokens.js';
export { wordSets } from '../words.js';
