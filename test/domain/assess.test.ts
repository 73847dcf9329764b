/** Readiness by rules of one's own: which conditions hold, which rule is taken, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { emptyCustomer, type Customer } from '../../src/domain/model.js';
import type { Conditions, Readiness } from '../../src/domain/playbook.js';
import { assess } from '../../src/domain/readiness.js';

const TODAY = '2027-04-12';
const rules = (verdicts: Partial<Readiness['verdicts'][number]>[], notes: Readiness['notes'] = []) =>
  ({
    verdicts: verdicts.map((one, at) => ({ id: `${at}`, if: {}, verdict: 'ask', reason: ['Why.'], ...one })),
    notes,
  }) as Readiness;
const of = (facts: Partial<Customer>, given: Readiness, name = 'Ann') =>
  assess({ ...emptyCustomer(), ...facts }, given, TODAY, { customer: name });
const holds = (conditions: Conditions, facts: Partial<Customer>) =>
  of(facts, rules([{ if: conditions }])).rule === '0';

describe('a condition', () => {
  it.each([
    ['<= 6', [5, 6], [7]],
    ['>= 9', [9, 10], [8]],
    ['< 3', [0, 2], [3]],
    ['> 3', [4], [3, 2]],
    ['>=9', [9], [8]],
    ['<   3', [2], [3]],
    ['> -1', [0], []],
  ] as [string, number[], number[]][])('score %s', (score, yes, no) => {
    for (const value of yes) expect(holds({ score }, { score: value })).toBe(true);
    for (const value of no) expect(holds({ score }, { score: value })).toBe(false);
    expect(holds({ score }, { score: null })).toBe(false);
  });

  it('of days counts them, and holds of no unknown day', () => {
    expect(holds({ daysSinceAsked: '< 90' }, { lastAsked: '2027-01-13' })).toBe(true);
    expect(holds({ daysSinceAsked: '< 90' }, { lastAsked: '2027-01-12' })).toBe(false);
    expect(holds({ daysSinceAsked: '< 90' }, {})).toBe(false);
    expect(holds({ daysSinceStart: '>= 21' }, { since: '2027-03-22' })).toBe(true);
    expect(holds({ daysSinceStart: '>= 21' }, { since: '2027-03-23' })).toBe(false);
    expect(holds({ daysSinceStart: '>= 21' }, {})).toBe(false);
  });

  it('filled and empty: a score of 0 is filled, no executive is empty', () => {
    expect(holds({ score: 'filled' }, { score: 0 })).toBe(true);
    expect(holds({ score: 'empty' }, {})).toBe(true);
    expect(holds({ gave: 'filled' }, { gave: 'a tutor' })).toBe(true);
    expect(holds({ gave: 'empty' }, { gave: 'a tutor' })).toBe(false);
    expect(holds({ executive: 'filled' }, { executive: true })).toBe(true);
    expect(holds({ executive: 'filled' }, {})).toBe(false);
    expect(holds({ executive: 'empty' }, {})).toBe(true);
  });

  it('a value is itself; a sign is filled when it was shown; all must hold', () => {
    expect(holds({ relation: 'friend' }, { relation: 'friend' })).toBe(true);
    expect(holds({ relation: 'friend' }, {})).toBe(false);
    expect(holds({ signals: 2 }, { signals: ['praised', 'came-back'] })).toBe(true);
    expect(holds({ praised: 'filled' }, { signals: ['praised'] })).toBe(true);
    expect(holds({ praised: 'filled' }, { signals: ['came-back'] })).toBe(false);
    expect(holds({ praised: 'filled', score: '>= 9' }, { signals: ['praised'], score: 8 })).toBe(false);
  });

  it.each(['toString', '__proto__', 'constructor'])('%s is no fact', (name) =>
    expect(holds({ [name]: 'filled' }, {})).toBe(false),
  );

  it('text around a comparison makes it a value', () => {
    expect(holds({ score: 'x>= 9' }, { score: 9 })).toBe(false);
    expect(holds({ score: '>= 9x' }, { score: 9 })).toBe(false);
  });
});

describe('the verdict', () => {
  it('is of the first rule that holds, with its lift or none', () => {
    const two = rules([
      { id: 'low', if: { score: '<= 6' }, verdict: 'repair', reason: ['Hurt.'], lift: ['Mend it.'] },
      { id: 'any', reason: ['Fine, ', ['customer'], '.'] },
    ]);
    expect(of({ score: 4 }, two)).toEqual({
      verdict: 'repair',
      rule: 'low',
      reasons: ['Hurt.'],
      lift: 'Mend it.',
    });
    expect(of({ score: 9 }, two)).toEqual({ verdict: 'ask', rule: 'any', reasons: ['Fine, Ann.'], lift: '' });
  });

  it('is to give first, and nothing is claimed, where no rule holds', () =>
    expect(of({}, rules([{ if: { score: '>= 9' } }]))).toEqual({
      verdict: 'give-first',
      rule: '',
      reasons: [],
      lift: '',
    }));
});

describe('reasons', () => {
  const notes: Readiness['notes'] = [
    { id: 'a', if: { score: 'filled' }, as: 'did', line: ['scored you'] },
    { id: 'b', if: { praised: 'filled' }, as: 'did', line: ['praised you'] },
    { id: 'c', if: { result: 'filled' }, as: 'and', line: ["there's a result"] },
    { id: 'd', if: { openIssue: 'empty' }, as: 'and', line: ['nothing is open'] },
    { id: 'e', if: { executive: 'filled' }, as: 'reason', line: ['They decide.'] },
  ];
  const reasons = (facts: Partial<Customer>, name?: string) => of(facts, rules([{}], notes), name).reasons;

  it('are the rule, the deeds in one sentence, the facts in one, and the rest', () =>
    expect(reasons({ score: 9, signals: ['praised'], result: 'x', executive: true })).toEqual([
      'Why.',
      'Ann scored you and praised you.',
      "There's a result and nothing is open.",
      'They decide.',
    ]));
  it('are left out where nothing holds', () => {
    expect(reasons({ openIssue: 'late' })).toEqual(['Why.']);
    expect(reasons({ openIssue: 'late', score: 9 }, '')).toEqual(['Why.']);
  });
});
