/** The last look at a told sentence: what can't be right English is left out, and the rep is warned that a part is. */
import { describe, expect, it } from 'vitest';
import { inPart } from '../../src/domain/doubts.js';
import { fitResult } from '../../src/domain/tidy.js';
import { withClauses } from '../../src/domain/tidy/clause-starts.js';
import { undoubted } from '../../src/domain/told/doubt.js';
import { toldResult } from '../../src/domain/told/result.js';
import { toMine } from '../../src/domain/whose.js';
import { wordSets } from '../../src/domain/words.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('less is said', () => {
  it.each([
    [
      'you slept all summer with the window open you are thrilled',
      'you slept all summer with the window open',
    ],
    ["you run all four lines, and the nothing's shorted", 'you run all four lines'],
    ['the clock keeps time, and you chimes too', 'the clock keeps time'],
    ['you fixed the roof, and you been happy', 'you fixed the roof'],
    ['you sold the house, and a trucks', 'you sold the house'],
    ['you sold the house, and moved to', 'you sold the house'],
    ['you sold the the house in a week, and moved', ''],
    ['the crew came early, and you eats well', 'the crew came early'],
    ['you sold it all in May, and a trucks', 'you sold it all in May'],
    ['you slept well, you ate well, and so', 'you slept well, you ate well'],
    ['you ran', 'you ran'],
    ['the the house', ''],
    ['you sold the the house', ''],
    ['you were back every week, and you like you.', 'you were back every week'],
  ])('%s', (text, sure) => expect(undoubted(text, sets)).toBe(sure));

  it.each([
    'you slept so well you cried',
    'we found you the house you grew up in',
    'you said it was the best sleep you had in years',
    'you have plans you can build from',
    'the repair cost you hours',
    "you've been clean ninety days",
    'you always win',
    'the crew left a bus in the yard',
    'you run a glass and a lens to the shop',
    'you bought a headquarters in town',
  ])('nothing is left out of: %s', (text) => expect(undoubted(text, sets)).toBe(text));
});

describe('a clause begins without a mark', () => {
  it.each([
    ["slept all summer she's thrilled", "slept all summer, she's thrilled"],
    [
      'got the pictures back in 3 weeks her mother in law cried',
      'got the pictures back in 3 weeks, her mother in law cried',
    ],
    [
      "numbers are back to normal vet couldn't believe it",
      "numbers are back to normal, vet couldn't believe it",
    ],
    ['settled it in 5 months no fights', 'settled it in 5 months, no fights'],
  ])('%s', (typed, parted) => expect(withClauses(typed, sets)).toBe(parted));

  it.each([
    'fixed the wobble nobody else could',
    'the quilt her grandmother made from flour sacks',
    'walks every time she calls',
    'says they love it',
    'covered the 3 weeks he was gone',
  ])('none in: %s', (typed) => expect(withClauses(typed, sets)).toBe(typed));
});

it('a result told in part by rules is said so', () => {
  const rules = { ...sets, hand: () => undefined };
  const typed = 'her etsy shop did $11k in dec, prior dec was 3';
  const fit = fitResult(typed, rules);
  expect(inPart(toldResult(typed, 'text' in fit ? fit.text : '', rules))).toEqual([
    {
      rule: 'result-in-part',
      message:
        'Only a part of the result is said: "Your Etsy shop did $11,000 in December." Shorter results are said whole.',
    },
  ]);
  expect(inPart(toldResult('closed in 9 days', 'closed in 9 days', sets))).toEqual([]);
});

it('a long result is not refused where its first clause can be said', () => {
  const typed =
    'her dad goes up to bed on his own now 1st time since the stroke and the whole family came over. she cried';
  expect(fitResult(typed, sets)).toHaveProperty('text');
});

it.each([
  ['you two just finished your first ride', 'we just finished our first ride'],
  ['your mare quit bucking, and you two finished', 'my mare quit bucking, and we finished'],
])('the two of them say "we": %s', (told, mine) => expect(toMine(told)).toBe(mine));
