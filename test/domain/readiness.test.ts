/** May I ask yet? Verdicts from data, and reasons that read as a person wrote them. */
import { describe, expect, it } from 'vitest';
import { made } from '../content/made.js';

const base = { name: 'Deb Kowalczyk', since: '2025-01-01', circles: ['book club'] };
const good = { ...base, score: 9, result: 'slept through the night' };

describe('verdicts', () => {
  it.each([
    ['ask', good],
    ['ask', { ...good, score: 10, signals: ['came-back'] }],
    ['ask', { ...good, score: '', signals: ['praised', 'came-back'] }],
    ['give-first', { ...good, score: '' }],
    ['give-first', { ...good, lastAsked: '2027-03-01' }],
    ['give-first', { ...base, score: 9 }],
    ['not-yet', { ...good, score: 8 }],
    ['not-yet', { ...base, since: '2027-04-01' }],
    ['not-yet', base],
    ['repair', { ...good, score: 5 }],
    ['repair', { ...good, openIssue: 'cracked leg on the table' }],
  ])('%s', (verdict, customer) => expect(made(customer).readiness.verdict).toBe(verdict));
});

describe('reasons', () => {
  it('tell what the customer did in one sentence and the facts in another', () =>
    expect(made({ ...good, signals: ['praised', 'came-back'] }).readiness.reasons).toEqual([
      "You've earned this one.",
      'Deb scored you 9, praised you unasked, and came back.',
      "There's a result you can name, nothing is open, and you've never asked before.",
    ]));
  it('hold for a couple and a household', () => {
    expect(
      made({ ...good, name: 'Bob & Carol Jennings', signals: ['asks-advice'] }).readiness.reasons[1],
    ).toBe('Bob and Carol scored you 9 and asked your advice beyond what you sell.');
    expect(made({ ...good, name: 'The Ortizes' }).readiness.reasons[1]).toBe('The Ortizes scored you 9.');
  });
  it('never give a bare number: every verdict but ask says what would lift it', () => {
    for (const customer of [{ ...good, score: 8 }, { ...good, score: 4 }, { ...good, score: '' }, base])
      expect(made(customer).readiness.lift).not.toBe('');
  });
});

describe('instead of an ask', () => {
  it('repair and not-yet print no script, no face and no word of an introduction', () => {
    for (const customer of [
      { ...good, score: 8 },
      { ...good, score: 4 },
    ]) {
      const result = made(customer);
      expect([result.scripts, result.faces, result.walk, result.introduction]).toEqual([[], [], [], null]);
      expect(result.readiness.next.map((step) => step.text).join(' ')).not.toMatch(/introduc/i);
    }
  });
  it('a gift is never near an ask', () => {
    const gifts = made({ ...good, score: '' }).readiness.next.filter((step) => step.action === 'give');
    expect(gifts.length).toBeGreaterThan(0);
    for (const { text } of gifts)
      expect(text).not.toMatch(/introduce me|introduction|in return|your friends/i);
  });
  it('the two questions of loyalty stand in every plan', () => {
    for (const customer of [
      { ...good, score: 8 },
      { ...good, score: 4 },
      { ...good, score: '' },
    ])
      expect(made(customer).readiness.next.find((step) => step.action === 'mirror')!.text).toBe(
        'Will this bring Deb back next time? Would Deb tell a friend about it?',
      );
  });
  it('--anyway prints the scripts below the verdict', () =>
    expect(made({ ...good, score: 8 }, undefined, { anyway: true }).scripts.length).toBe(1));
});
