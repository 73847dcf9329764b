/** What the hand isn't sure of behind a clause isn't told: the clause alone is, unless it tells how things were before. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import type { Hand, Written } from '../../src/domain/hand/hand.js';
import { toldByHand } from '../../src/domain/told/by-hand.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const tell = (typed: string, written: Omit<Written, 'sureOfBegin'>) =>
  toldByHand(typed, {
    ...sets,
    hand: () =>
      ({ write: () => ({ ...written, sureOfBegin: written.sure }), leaves: () => 1 }) as unknown as Hand,
  });

describe('a result of two clauses', () => {
  const typed = 'got her garage back, parks in it';
  const text = 'you got your garage back, and the parks are in it';

  it('is told in part where only the first is sure', () =>
    expect(tell(typed, { text, sure: 0.24, head: 'you got your garage back' })).toMatchObject({
      text: 'you got your garage back',
      isPart: true,
    }));

  it('is told whole where both are', () =>
    expect(
      tell(typed, { text: 'you got your garage back, and you park in it', sure: 0.8, head: '' }),
    ).toMatchObject({ text: 'you got your garage back, and you park in it', isPart: false }));

  it('is told whole where the first tells how it was before', () =>
    expect(
      tell('tore the achilles jan, bowled 205 in sept', {
        text: 'you tore the Achilles in January and bowled a 205 in September',
        sure: 0.3,
        head: 'you tore the Achilles in January',
      }),
    ).toMatchObject({ isPart: false }));

  it('is told up to where the hand is sure, however unsure it is behind', () =>
    expect(tell(typed, { text, sure: 0.02, head: 'you got your garage back' })).toMatchObject({
      text: 'you got your garage back',
      isPart: true,
    }));

  it('and a third, in two sentences: the row before gets its "and"', () =>
    expect(
      tell('900 lbs more an acre, fruit set even end to end, no hives came late to any block', {
        text: 'you picked 900 more pounds per acre, your fruit set was even end to end, and no hives came late to any block this year',
        sure: 0.9,
        head: '',
      }),
    ).toMatchObject({
      text: 'you picked 900 more pounds per acre, and your fruit set was even end to end. No hives came late to any block this year',
    }));

  it('that begins with a capital or a figure has its subject', () =>
    expect(
      tell("We've saved him about $14,000 in glass", {
        text: "We've saved you about $14,000 in glass",
        sure: 0.9,
        head: '',
      }),
    ).toMatchObject({ text: "We've saved you about $14,000 in glass" }));

  it('that is a verb alone is the customer’s', () =>
    expect(
      tell('feel safe in the house again', { text: 'feel safe in the house again', sure: 0.9, head: '' }),
    ).toMatchObject({ text: 'you feel safe in the house again' }));

  it("that is the rep's find is said as the rep's", () =>
    expect(
      tell('found two pilings before they failed', {
        text: 'we found two pilings before they failed',
        sure: 0.2,
        head: '',
      }),
    ).toMatchObject({ text: 'we found two pilings before they failed' }));
});
