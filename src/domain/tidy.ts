/**
 * Making a rep's free text fit the sentence it completes: a stray full stop, a leading "you have", "saves" for "saved".
 * What can't be made to fit is a misfit, with a word on how to put it; it is asked again, never printed.
 */
export { acquaintances } from './tidy/acquaintance.js';
export { businessOf } from './tidy/business.js';
export { byCommas, isDay, mayBeSeveral } from './tidy/by-commas.js';
export { fitCircle } from './tidy/circle.js';
export { fitNote, noteOfAnother } from './tidy/note.js';
export { doesOf, fitDoes } from './tidy/does.js';
export { fitServes } from './tidy/serves.js';
export { fitCount, fitWho } from './tidy/who.js';
export { fitResult } from './tidy/result.js';
export { pluralVerb, tidyIssue } from './tidy/theirs.js';
export { spelledOut } from './tidy/mend.js';
export { beginning, cleanText, isNothing, type Fit } from './tidy/text.js';
