/** The steps around an ask: what is done instead while it's too early, and what follows an ask, each with its day. */
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../src/domain/plan.js';
import { playbook } from '../content/playbook.js';
import { made, ALAN } from '../content/made.js';

/** April 12, 2027 is a Monday; two days on the rep meets Alan. */
const MEETING = '2027-04-14';
const next = (customer: object) => made({ ...ALAN, meeting: MEETING, ...customer }).readiness.next;
const dated = (steps: ReturnType<typeof next>) =>
  steps.map(({ when, date, action }) => [when, date, action].filter(Boolean).join(' | '));
const textOf = (steps: ReturnType<typeof next>, action: string) =>
  steps.find((step) => step.action === action)?.text ?? '';

describe('instead of an ask', () => {
  it('an open complaint is heard today, answered in two days, and looked at again in four weeks', () => {
    const steps = next({ score: 5, openIssue: 'nobody called back' });
    expect(dated(steps)).toEqual([
      'now | 2027-04-12 | listen',
      'then | 2027-04-12 | say sorry',
      'by | 2027-04-14 | answer',
      "once it's true | done",
      'for you | mirror',
      'look again | 2027-05-10 | look-again',
    ]);
    expect(textOf(steps, 'answer')).toContain('April 14');
    for (const { text } of steps) expect(text).not.toMatch(/introduc|know anyone|undefined/i);
  });

  it('feedback is asked for at the meeting, done within a week, and looked at again', () => {
    const steps = next({ score: 7 });
    expect(dated(steps)).toEqual([
      'ask for feedback | 2027-04-14 | feedback',
      'then | 2027-04-14 | promise',
      'by | 2027-04-21 | do',
      "once it's true | done",
      'for you | mirror',
      'look again | 2027-05-12 | look-again',
    ]);
    expect(textOf(steps, 'do')).toContain('April 21');
    expect(textOf(steps, 'mirror')).toMatch(/\? .*\?$/);
  });

  it('without a meeting it begins today', () =>
    expect(dated(next({ score: 7, meeting: '' }))[0]).toBe('ask for feedback | 2027-04-12 | feedback'));

  it('something is given first, and asked lightly on another visit', () => {
    const steps = next({ result: '' });
    expect(dated(steps)).toEqual([
      'by | 2027-04-16 | give',
      'or | 2027-04-16 | give',
      'for you | mirror',
      'on another visit | 2027-04-26 | light-ask',
    ]);
    const ideas = playbook.person('physician')!.give.map((idea) => `(${idea})`);
    expect(ideas).toContain(steps[1]!.text);
    expect(steps.at(-1)!.text).toBe('');
  });

  it('what to give is worked out from the work that is known, and only then', () => {
    expect(next({ result: '', occupation: 'falconer' }).map(({ when }) => when)).not.toContain('or');
    const given = new Set(
      ['Ana Ruiz', 'Bo Lee', 'Cy Dunn', 'Di Park', 'Ed Moss', 'Flo Katz'].map(
        (name) => next({ result: '', name })[1]!.text,
      ),
    );
    expect(given.size).toBeGreaterThan(1);
  });

  it('who may be asked has nothing to do first', () => expect(next({})).toEqual([]));
});

describe('after an ask', () => {
  const after = (customer: object = {}) => made({ ...ALAN, meeting: MEETING, ...customer }).after;

  it('days that fall on a weekend wait for Monday', () =>
    expect(daysAfter('2027-04-16', { ...playbook.followUp, thanks: 1, reportBack: 1 })).toEqual({
      thanks: '2027-04-17',
      offer: '2027-04-19',
      report: '2027-04-19',
    }));

  it('each step says when', () =>
    expect(dated(after())).toEqual([
      'whatever the answer | 2027-04-14 | thank',
      'report back | 2027-04-21 | report-back',
      'if nothing came of it | nothing-came',
      'when it goes well | went-well',
    ]));

  it('two friends are, have and say; one is, has and says', () => {
    const said = (who: string) =>
      Array.from({ length: 40 }, (_, at) =>
        after({ name: `Pat Ruiz ${at}`, people: [who] })
          .map(({ text }) => text)
          .join(' '),
      ).join(' ');
    expect(said('the Hansons')).not.toMatch(/\b[Tt]he Hansons (?:is|has|says|tells|was)\b/);
    expect(said('the Hansons')).toMatch(/\b[Tt]he Hansons (?:are|have|say|tell|were)\b/);
    expect(said('Kim Lee')).toMatch(/\bKim(?: Lee)? (?:is|has|says|tells|was)\b/);
  });
});
