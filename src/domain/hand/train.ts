/** What the hand's training shares with its use. */
export { charOf, packKeys, unpackKeys, weightOf } from '../check/table.js';
export { openKernel } from '../check/kernel.js';
export { kernelCode } from '../check/kernel-code.js';
export { changed, edited } from './edits.js';
export { Hand, SORTS } from './hand.js';
export { gapKey, hashOf, opKey } from './keys.js';
export { keysOf } from './marks.js';
export { unpackHand } from './unpack.js';
export { prepared } from './prepare.js';
export { textOf, tokensOf } from './tokens.js';
export { wordSets } from '../words.js';
