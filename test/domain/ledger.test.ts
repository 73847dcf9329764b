import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/dates.js';
import { duties } from '../../src/domain/duties.js';
import { afterEntry, lastMove, newStanding, withHistory, type Standing } from '../../src/domain/ledger.js';
import { entryFrom, type NewEntry } from '../../src/domain/log.js';
import { emptyCustomer, type Customer } from '../../src/domain/model.js';
import type { FollowUp } from '../../src/domain/playbook.js';

type Happened = Omit<NewEntry, 'customer'>;
const after = (...all: Happened[]): Standing =>
  all.reduce(
    (now, one, at) => afterEntry(now, entryFrom({ id: `${at}`, customer: 'c', ...one })),
    newStanding(),
  );

const RULES: FollowUp = {
  thanks: 0,
  offer: 3,
  reportBack: 7,
  lookAgain: 28,
  giveFirst: 4,
  lightAsk: 14,
  repairAnswer: 2,
  askAgain: 90,
  contact: [0, 3, 8],
};

const owed = (today: string, standing: Standing, customer: Partial<Customer> = {}, days = 0) =>
  duties({ ...emptyCustomer(), name: 'Ann', ...customer }, standing, RULES, today, addDays(today, days)).map(
    ({ action, date, letter }) => [action, date, letter].filter(Boolean).join(' '),
  );

describe('thanks', () => {
  it('are owed the same day, whatever the answer, until they are said', () => {
    expect(owed('2027-04-01', after({ at: '2027-04-01', what: 'asked' }))).toEqual([
      'thank 2027-04-01 thanks-now',
    ]);
    const thanked = after({ at: '2027-04-01', what: 'asked' }, { at: '2027-04-02', what: 'thanked' });
    expect(owed('2027-04-02', thanked)).toEqual([]);
  });

  it('are owed again for what comes after, also when it is logged late', () => {
    const standing = after(
      { at: '2027-04-01', what: 'asked' },
      { at: '2027-04-05', what: 'name-given', who: 'Bo' },
      { at: '2027-04-03', what: 'thanked' },
    );
    expect(standing.thanksFor).toBe('2027-04-05');
  });

  it('have words of their own when nobody asked', () => {
    const standing = after({ at: '2027-04-01', what: 'introduced', who: 'Bo', unasked: true });
    expect(owed('2027-04-01', standing)[0]).toBe('thank 2027-04-01 thanks-unasked');
    expect(standing.unasked).toBe(1);
  });
});

describe('the person introduced', () => {
  const introduced: Happened[] = [
    { at: '2027-04-01', what: 'introduced', who: 'Bo' },
    { at: '2027-04-01', what: 'thanked' },
  ];
  const contacted = (at: string): Happened => ({ at, what: 'contacted', who: 'Bo' });

  it('is written to the same day, after three, after five more; then it stops and is told', () => {
    const steps = [
      introduced,
      contacted('2027-04-01'),
      contacted('2027-04-04'),
      contacted('2027-04-09'),
    ].flat();
    expect(owed('2027-04-01', after(...introduced))).toEqual(['contact 2027-04-01 approach']);
    expect(owed('2027-04-30', after(...steps.slice(0, 3)))).toEqual(['contact 2027-04-04 approach-again']);
    expect(owed('2027-04-30', after(...steps.slice(0, 4)))).toEqual(['contact 2027-04-09 approach-last']);
    expect(owed('2027-04-30', after(...steps))).toEqual(['stop-and-tell 2027-04-14 no-answer']);
    const told = after(...steps, { at: '2027-04-15', what: 'reported', who: 'Bo' });
    expect(owed('2027-04-30', told)).toEqual([]);
  });

  it('gets the same room when the first word came late', () => {
    expect(owed('2027-04-30', after(...introduced, contacted('2027-04-10')))).toEqual([
      'contact 2027-04-13 approach-again',
    ]);
  });

  it('met, won or nothing: the customer hears it, once', () => {
    const met = after(...introduced, { at: '2027-04-03', what: 'met', who: 'Bo' });
    expect(owed('2027-04-03', met)).toEqual(['report-back 2027-04-03 report-back']);
    const won = after(...introduced, { at: '2027-04-03', what: 'won', who: 'Bo' });
    expect(owed('2027-04-03', won)).toEqual(['went-well 2027-04-03 went-well']);
    const nothing = after(...introduced, { at: '2027-04-03', what: 'nothing', who: 'Bo' });
    expect(owed('2027-04-03', nothing)).toEqual(['nothing-came 2027-04-03 nothing-came']);
    const told = afterEntry(
      nothing,
      entryFrom({ id: 't', customer: 'c', at: '2027-04-03', what: 'reported' }),
    );
    expect(owed('2027-04-03', told)).toEqual([]);
    expect(lastMove(told)).toBe('');
  });

  it('is let go after two months', () => {
    expect(owed('2027-08-01', after(...introduced))).toEqual([]);
  });
});

describe('the plan that was printed', () => {
  const prepared = (verdict: Happened['verdict']): Happened => ({
    at: '2027-04-01',
    what: 'prepared',
    verdict,
  });

  it('asks how it went, the day after', () => {
    expect(owed('2027-04-02', after(prepared('ask')))).toEqual(['how-did-it-go 2027-04-02']);
    expect(owed('2027-04-02', after(prepared('ask')), { meeting: '2027-04-05' })).toEqual([]);
    expect(owed('2027-04-02', after(prepared('ask'), { at: '2027-04-02', what: 'asked' }))).toEqual([
      'thank 2027-04-02 thanks-now',
    ]);
  });

  it('gives first, then asks lightly', () => {
    expect(owed('2027-04-15', after(prepared('give-first')))).toEqual([
      'give 2027-04-05 give-first',
      'light-ask 2027-04-15 light-ask',
    ]);
    const gave = after(prepared('give-first'), { at: '2027-04-03', what: 'gave', words: 'a tutor' });
    expect(owed('2027-04-15', gave)).toEqual(['light-ask 2027-04-15 light-ask']);
  });

  it('mends first, then looks again', () => {
    expect(owed('2027-04-30', after(prepared('repair')), { openIssue: 'late' })).toEqual([
      'answer 2027-04-05 repair-answer',
      'look-again 2027-04-29 look-again',
    ]);
  });
});

it('half-way between two asks something is given', () => {
  const standing = after({ at: '2027-01-04', what: 'asked' }, { at: '2027-01-04', what: 'thanked' });
  expect(owed('2027-02-20', standing)).toEqual(['give 2027-02-18 give-first']);
});

it('completes a customer with what the log knows', () => {
  const standing = after(
    { at: '2027-01-04', what: 'asked' },
    { at: '2027-01-05', what: 'name-given', who: 'Priya  Shah', unasked: true },
    { at: '2027-01-06', what: 'gave', words: 'found a tutor' },
    { at: '2027-01-07', what: 'scored', score: 9 },
  );
  const people = ['priya shah', 'Bo'].map((name) => ({ name, circle: '', note: '' }));
  const now = withHistory({ ...emptyCustomer(), name: 'Ann', lastAsked: '2026-01-01', people }, standing);
  expect(now).toMatchObject({
    lastAsked: '2027-01-04',
    gave: 'found a tutor',
    score: 9,
    signals: ['sent-someone'],
  });
  expect(now.people.map(({ name }) => name)).toEqual(['Bo']);
});

describe('signs of good will', () => {
  const signals = (standing: Standing, own: Customer['signals'] = []) =>
    withHistory({ ...emptyCustomer(), signals: own }, standing).signals;

  it('are what the rep noted, each once', () => {
    const noted = after(
      { at: '2027-04-01', what: 'showed', signal: 'praised' },
      { at: '2027-04-02', what: 'showed', signal: 'came-back' },
      { at: '2027-04-03', what: 'showed', signal: 'praised' },
    );
    expect(signals(noted, ['came-back', 'defended-price'])).toEqual([
      'came-back',
      'defended-price',
      'praised',
    ]);
  });

  it('are shown by an introduction, and by a name nobody asked for', () => {
    const [at, who] = ['2027-04-01', 'Bo'];
    expect(signals(after({ at, what: 'asked' }, { at, what: 'introduced', who }))).toEqual(['sent-someone']);
    expect(signals(after({ at, what: 'name-given', who, unasked: true }))).toEqual(['sent-someone']);
  });

  it('are not shown by an ask, thanks, a name that was asked for, or a meeting of the rep', () => {
    const [at, who] = ['2027-04-01', 'Bo'];
    const others = (
      ['asked', 'thanked', 'gave', 'reported', 'nothing', 'met', 'won', 'name-given'] as const
    ).map((what) => ({ at, what, who }));
    expect(signals(after(...others))).toEqual([]);
  });
});
