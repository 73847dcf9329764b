/** Phrases of a hurried answer, written out; each passes the gate that keeps most texts from being looked through (TO_MEND). */
import { beforeAll, expect, it } from 'vitest';
import { mendedPhrases, TO_MEND } from '../../src/domain/tidy/phrases.js';
import { mend } from '../../src/domain/tidy/mend.js';
import { wordSets, type WordSets } from '../../src/domain/words.js';
import { openPlaybook } from '../../src/playbook/open.js';

let sets: WordSets;
beforeAll(async () => {
  sets = wordSets((await openPlaybook()).words);
});

it.each([
  ['carriers @ the PO', 'carriers at the PO'],
  ['burned out AND tired', 'burned out and tired'],
  ['down 2x a month', 'down twice a month'],
  ['lasts 2x longer', 'lasts twice as long'],
  ['from 6mo to 14mo', 'from 6 months to 14 months'],
  ['a 90lb tuna', 'a 90-pound tuna'],
  ['20yrs of trouble', '20 years of trouble'],
  ['15 calls/wk', '15 calls a week'],
  ['an hr dept', 'an HR department'],
  ['margins r better', 'margins are better'],
  ['people who r behind', 'people who are behind'],
  ['the united way cohort', 'the United Way cohort'],
  ['6 ac cleard in 9 days', '6 acres cleared in 9 days'],
  ['worryin about it', 'worrying about it'],
  ['240 -> 18', '240 to 18'],
  ['find it in 30 sec', 'find it in 30 seconds'],
  ['a 9 year old estate', 'a 9-year-old estate'],
  ['its cold in the den', "it's cold in the den"],
  ['the kids room', "the kids' room"],
  ['the lions club', 'the Lions Club'],
  ['the legion hall', 'the Legion hall'],
  ['neighbors on canyon rd', 'neighbors on Canyon Road'],
  ['the st annes church', "the St. Anne's church"],
  ['hiked mt elbert', 'hiked Mt. Elbert'],
  ["patty's quilting group", "Patty's quilting group"],
  ['the plant across the rd', 'the plant across the road'],
  ['no lead, no robin', 'no lead, no robin'],
  ['two years strait', 'two years straight'],
  ['pt clinic owners', 'PT clinic owners'],
  ['three docks down,has the red boathouse', 'three docks down, has the red boathouse'],
  ['clean hoods+fans', 'clean hoods and fans'],
])('%s', (typed, written) => {
  expect(mend(typed, sets)).toBe(written);
  expect(TO_MEND.test(typed) || mendedPhrases(typed) === typed).toBe(true);
});
