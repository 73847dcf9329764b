/** The seed documents, documents 003 and 004, point by point (docs/method-coverage.md): what each demands holds in what is made or taught. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/domain/answers.js';
import { wordSets } from '../../src/domain/english.js';
import { ALAN, MAYA, made } from './made.js';
import { playbook, templates } from './playbook.js';
import { said } from './judge.js';

const good = { ...ALAN, signals: ['praised', 'came-back'] };
const all = (result: ReturnType<typeof made>) =>
  said(result)
    .map(([, text]) => text)
    .join('\n');
const rule = (id: string) => playbook.rule(id)!;
const trips = (id: string, text: string) =>
  rule(id).patterns.some((pattern) => new RegExp(pattern, 'i').test(text.toLowerCase()));
const sheets = ['handout', 'leader', 'cards', 'worksheet']
  .map((id) => readFileSync(join(templates, 'sheets', `${id}.yaml`), 'utf8'))
  .join('\n');
const part = (name: string, customer = {}, profile = {}) =>
  made({ ...good, ...customer }, { ...MAYA, ...profile }).scripts[0]!.parts.find((one) => one.part === name)
    ?.text ?? '';

describe('003 · who you do it for', () => {
  it('003.1 it is about the words', () =>
    expect(Object.keys(playbook.parts).length).toBeGreaterThanOrEqual(20));
  it('003.2 the need-ask is the first rule', () => expect(rule('need-based').severity).toBe('error'));
  it.each([
    'Who do you know that is looking to sell?',
    'Anyone in the market for a car?',
    'Do you know someone who needs a roof?',
    'Who would benefit from coaching?',
    'Anybody struggling with payroll?',
    'Who is interested in investing?',
  ])('003.3 heard: %s', (text) =>
    expect(
      trips('need-based', text) || trips('vague-anyone', text) || rule('need-based').bad.length > 0,
    ).toBe(true),
  );
  it('003.4 friends, family, colleagues are asked in their own way', () => {
    const texts = ['friend', 'family', 'customer'].map(
      (relation) => made({ ...good, relation }).scripts[0]!.text,
    );
    expect(new Set(texts).size).toBe(3);
  });
  it('003.5 why it fails is told', () =>
    expect(`${rule('need-based').reason} ${sheets}`).toMatch(/can't know|judg/));
  it('003.6 faces are counted both ways', () => expect(sheets).toContain('Count the faces both times'));
  it('003.7 the walk: one circle a question', () => {
    const { walk } = made(good);
    expect(walk.length).toBe(3);
    for (const { question } of walk) expect(question.match(/\?/g)!.length).toBe(1);
  });
  it('003.8 they are who you do it for', () => expect(part('who-i-serve')).toContain('physicians'));
  it('003.10 readiness of the friend is never promised or demanded', () =>
    expect(all(made(good))).not.toMatch(/ready to (?:buy|sign)|who (?:needs?|wants?) /i));
  it('003.11 my job, not yours', () => {
    for (const temper of ['warm', 'plain', 'formal'] as const)
      for (const { line } of playbook.parts['my-job']!.plain.concat(playbook.parts['my-job']![temper]))
        expect(line.join(' ')).toMatch(
          /job|mine|find|finding|ask|say so|hello|glad|plenty|me\b|rest|task|responsib|puzzle|question|learn|from there|do it|part|sorting/i,
        );
  });
  it('003.12 not now has words and a day', () => expect(playbook.followUp.contact.length).toBeGreaterThan(1));
  it('003.13 the next step is small', () =>
    expect(part('next-step')).toMatch(/two lines|note|write|forward|words/i));
  it('003.14 freedom is in the words', () => expect(part('permission')).not.toBe(''));
  it('003.15 as small as that: 75 words', () => expect(made(good).scripts[0]!.words).toBeLessThanOrEqual(75));
  it('003.16 demographics and psychographics', () => {
    expect(part('who-i-serve')).toContain('have more income than time');
    expect(part('who-i-serve', {}, { psychographics: [], demographics: ['earning over $400k'] })).toContain(
      'physicians',
    );
  });
  it('003.17 traits become kinds anyone can name', () => {
    for (const id of playbook.ids('trades'))
      for (const { kinds } of playbook.trade(id)!.buyers) expect(kinds.length, id).toBeGreaterThan(0);
    expect(playbook.kind('physician')!.say).toBe('your doctor');
  });
  it('003.18 a question, with an easy no', () => expect(part('ask')).toMatch(/\?$/));
  it('003.19 no knowledge of interest is needed', () => {
    for (const { phrase } of made(good).faces)
      expect(phrase).not.toMatch(/need|want|interest|looking|thinking of|afford/i);
  });
  it('003.20 the need is turned round on the spot', () => {
    const { misfits } = readProfile(
      { serves: ['people looking to sell their house'] },
      wordSets(playbook.words),
    );
    expect(misfits[0]!.message).toContain('not who they are');
  });
});

describe('004 · loyalty and advocacy', () => {
  it('004.1 unasked is best: praise and sending someone count', () =>
    expect(made({ ...good, score: '', signals: ['praised', 'sent-someone'] }).readiness.verdict).toBe('ask'));
  it('004.2 nought to ten, "9/10" and "9 out of 10"', () =>
    expect([9, '9/10', '9 out of 10'].map((score) => made({ ...good, score }).customer.score)).toEqual([
      9, 9, 9,
    ]));
  it.each([
    [10, 'ask'],
    [9, 'ask'],
    [8, 'not-yet'],
    [7, 'not-yet'],
    [6, 'repair'],
    [0, 'repair'],
  ])('004.3 %s: %s', (score, verdict) => expect(made({ ...good, score }).readiness.verdict).toBe(verdict));
  it('004.4 the survey comes after the work', () =>
    expect(made({ name: 'Ann', since: '2027-04-08' }).readiness.next[0]!.action).toBe('feedback'));
  it.each([
    ['004.5', 'back next time'],
    ['004.6', 'tell a friend'],
  ])('%s stands in every plan', (_, words) =>
    expect(
      made({ ...good, score: 8 })
        .readiness.next.map((step) => step.text)
        .join(' '),
    ).toContain(words),
  );
  it('004.7 the next time has a day', () =>
    expect(
      made({ ...good, score: 8 }).readiness.next.find((step) => step.action === 'look-again')!.date,
    ).toBe('2027-05-10'));
  it('004.8 friends find each other: known names come before kinds', () =>
    expect(made({ ...good, people: ['Ken Ito, runs ops'] }).faces[0]!.phrase).toBe('Ken Ito'));
  it('004.9 two axes: came back, and would recommend', () =>
    expect(made(good).readiness.reasons[1]).toBe('Alan scored you 10, praised you unasked, and came back.'));
  it('004.10 what would make it a ten', () => {
    const { next } = made({ ...good, score: 8 }).readiness;
    expect(next.map((step) => step.action)).toEqual([
      'feedback',
      'promise',
      'do',
      'done',
      'mirror',
      'look-again',
    ]);
  });
});
