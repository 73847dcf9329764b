/** Where a listener stumbles: broken English is heard, plain English isn't; and of a result that is broken less is said, or the rep is told. */
import { expect, it } from 'vitest';
import { isSmooth, stumbled } from '../../src/domain/hand/heard.js';
import { toldResult } from '../../src/domain/told/result.js';
import { clearest } from '../../src/domain/told/clearest.js';
import { asTold } from '../../src/domain/told/sentences.js';
import { wordSets } from '../../src/domain/english.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const BROKEN = 'you payroll used to eat your whole Thursday, and now were done before 10';
const LONG = 'your payroll used to eat your whole Thursday, and now it is done before ten in the morning';
const PLAIN = 'your payroll is done before ten on Thursdays now';

it('is surer of what is broken', () =>
  expect(stumbled('results', BROKEN, sets)).toBeGreaterThan(stumbled('results', PLAIN, sets) + 1));

it.each([
  ['notes', 'is your nephew, welding shop, Casper', false],
  ['notes', 'runs the feed store in Elko', true],
  ['circles', 'the bowls Tuesday, east side lanes', false],
  ['circles', 'your Tuesday dart league at the Elks', true],
] as const)('%s: %s: %s', (sort, said, is) => expect(isSmooth(sort, said, sets)).toBe(is));

it('hears nothing without a hand', () =>
  expect(stumbled('results', BROKEN, { ...sets, hand: () => undefined })).toBe(-Infinity));

it('takes another way where one stumbles over the first', () =>
  expect(clearest([asTold([BROKEN], false), asTold([LONG], false)], sets).text).toBe(LONG));

it('looks at no other way where one does not', () => {
  function* ways() {
    yield asTold([PLAIN], false);
    throw new Error('looked at');
  }
  expect(clearest(ways(), sets).text).toBe(PLAIN);
});

it('says that it is unsure where there is no other', () =>
  expect(clearest([asTold([BROKEN], false)], sets)).toMatchObject({ text: BROKEN, isUnsure: true }));

it.each<[string, boolean]>([
  ['caught hot spot bin 6 in feb 22k bu beans saved. not climbin ladders in ice anymore wifes happy', true],
  ["emptied his mother's house in nine days and kept every one of the charts", false],
])('does not say what the hand is not sure of either: %s', (typed, isUnsaid) =>
  expect(toldResult(typed, typed, sets).isUnsaid ?? false).toBe(isUnsaid),
);
