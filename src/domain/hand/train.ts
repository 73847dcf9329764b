/** What the hand's training shares with its use. */
export { charOf, packKeys, unpackKeys, weightOf } from '../check/table.js';
export { openKernel } from '../check/kernel.js';
export { kernelCode } from '../check/kernel-code.js';
export { changed, edited } from './edits.js';
export { Hand, SORTS } from './hand.js';
export { gapKey, hashOf, opKey, rowOf } from './keys.js';
export { keysOf } from './marks.js';
export { AROUND, Net } from './net.js';
export { unpackHand } from './unpack.js';
export { mayEnd, spelledOut, unmarked } from './parted.js';
export { prepared } from './prepare.js';
export { textOf, tokensOf } from './tokens.js';
export { wordSets } from '../words.js';
