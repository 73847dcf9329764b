/** What of a told result stands where there is room for one sentence, and what the customer can say of it themselves. */
import { beforeAll, expect, it } from 'vitest';
import { toldResult } from '../../src/domain/told/result.js';
import { fitResult } from '../../src/domain/tidy.js';
import { wordSets, type WordSets } from '../../src/domain/words.js';
import { openPlaybook } from '../../src/playbook/open.js';

let sets: WordSets;
beforeAll(async () => {
  // As the rules tell it: what the hand makes of it is held by told.golden.
  sets = { ...wordSets((await openPlaybook()).words), hand: () => undefined };
});

it.each([
  {
    typed: 'closed in 19 days, paid off the card, hired a 2nd driver',
    short: 'you closed in nineteen days, paid off the card, and hired a second driver',
    theirs: 'you closed in nineteen days, paid off the card, and hired a second driver',
  },
  {
    typed: 'pump died in april - we came at 10 pm on a sat, cellar stayed dry',
    short: 'your cellar stayed dry',
    theirs: 'your cellar stayed dry',
  },
  { typed: 'we redid the trim no charge', short: 'we redid the trim, no charge', theirs: '' },
  {
    typed: 'he said "i slept thru again"',
    short: 'you said you slept through again',
    theirs: 'you slept through again',
  },
  { typed: 'she told me "you saved my summer"', short: 'you told me we saved your summer', theirs: '' },
  {
    typed: "crew hasn't missed a day since we started",
    short: "your crew hasn't missed a day since we started",
    theirs: "your crew hasn't missed a day since we started",
  },
])('$typed', ({ typed, short, theirs }) => {
  const fit = fitResult(typed, sets);
  const told = toldResult(typed, 'text' in fit ? fit.text : '', sets);
  expect(told.short).toBe(short);
  expect(told.theirs).toBe(theirs);
});
