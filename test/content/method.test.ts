/** The seed documents, point by point (docs/method-coverage.md): what each demands holds in what is made or taught. */
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

describe('000 · earned, not asked', () => {
  it('000.1 just sold is never enough', () =>
    expect(made({ name: 'Ann', since: '2027-04-08' }).readiness.verdict).toBe('not-yet'));
  it('000.2 nobody begs', () => {
    for (const pools of Object.values(playbook.parts))
      for (const { line } of [...pools.warm, ...pools.plain, ...pools.formal])
        expect(line.filter((op) => typeof op === 'string').join(' ')).not.toMatch(
          /please help|help me out|mean the world|really need|desperate/i,
        );
    expect(trips('begging', 'Please, please, I am begging you.')).toBe(true);
  });
  it('000.3 nothing earned, nothing asked', () =>
    expect(made({ name: 'Ann', score: '', result: '' }).scripts).toEqual([]));
  it('000.4 the load is light: no is fine, and nothing to judge', () => {
    expect(part('permission')).toMatch(/\bno\b|pass|turn it down|decline/i);
    expect(part('my-job')).not.toBe('');
  });
  it('000.5 "let me think" has an answer with an end', () => {
    const { answers } = playbook.objection('let-me-think')!;
    expect(JSON.stringify(answers.plain.out)).toMatch(/ask once/);
  });
  it('000.8 give first: an idea out of the customer’s own work', () => {
    const { next } = made({ ...good, score: '', signals: [] }).readiness;
    expect(next.filter((step) => step.action === 'give').length).toBe(2);
  });
  it('000.9 a gift is never near an ask', () => {
    const gifts = made({ ...good, score: '', signals: [] }).readiness.next.filter(
      (step) => step.action === 'give',
    );
    for (const { text } of gifts) expect(text).not.toMatch(/introduc|your friends|in return/i);
    expect(sheets).toContain('A gift with a question tied to it is a bribe.');
  });
  it('000.10 a gift for a name is heard as a bribe', () =>
    expect(trips('bribe', "I'll give you $50 for every name you give me")).toBe(true));
  it('000.11 both answers he got are answered', () => {
    expect(playbook.objection('cant-think')!.heard).toContain("I don't know anybody.");
    expect(playbook.objection('cant-afford')!.heard).toContain('Nobody I know could afford it.');
    expect(playbook.objection('cant-afford')!.cause).not.toBe('');
  });
  it('000.12 what is written is signed', () => {
    for (const channel of ['email', 'text', 'social', 'card'])
      expect(made({ ...good, channel }).scripts[0]!.text).toContain('Maya');
    expect(made({ ...good, channel: 'email' }).scripts[0]!.text).toContain('555-0100');
  });
  it('000.14 after the gate comes an actual ask', () =>
    expect(part('ask')).toMatch(/introduc|meet|in touch/i));
  it('000.15 every occupation has something to give, with no ask in it', () => {
    for (const id of playbook.ids('people')) {
      const { give } = playbook.person(id)!;
      expect(give.length, id).toBeGreaterThan(0);
      expect(give.join(' '), id).not.toMatch(/in return|ask them (?:for|who)|referral/i);
    }
  });
});

describe('001 · hot introductions', () => {
  it('001.1 asked lately: not again so soon', () =>
    expect(made({ ...good, lastAsked: '2027-03-20' }).readiness.verdict).toBe('give-first'));
  it('001.2 coy and demanding are each a rule', () => {
    expect(trips('coy', 'Keep me in mind.')).toBe(true);
    expect(trips('pushy', 'You owe me one.')).toBe(true);
  });
  it('001.4 asking your advice counts', () =>
    expect(made({ ...good, signals: ['asks-advice'] }).readiness.reasons.join(' ')).toContain(
      'asked your advice',
    ));
  it('001.5 no objection is planted in an ask', () => {
    expect(all(made(good))).not.toMatch(/I know you're busy|I hate to ask|sorry to ask|feel free to ignore/i);
    expect(trips('planted-objection', "I know you're busy, but")).toBe(true);
  });
  it('001.6 the same work knows the same work', () =>
    expect(made({ ...good, circles: [] }).faces[0]!.why.join(' ')).toMatch(/physicians/));
  it('001.7 the opener lets them tell the story', () => expect(part('opener')).toMatch(/\?$/));
  it('001.9 poor service: fix first', () =>
    expect(made({ ...good, openIssue: 'two late deliveries' }).readiness.verdict).toBe('repair'));
  it('001.10 no script covers a complaint', () => expect(made({ ...good, score: 3 }).scripts).toEqual([]));
  it('001.11 an unknown trade is never refused', () =>
    expect(made(good, { ...MAYA, trade: 'pigeon racing', does: 'train racing pigeons' }).scripts.length).toBe(
      1,
    ));
  it('001.12 a trifling saving is told', () => {
    expect(made({ ...good, result: 'saved $12 a month' }).warnings.map((one) => one.rule)).toContain(
      'trivial-saving',
    );
    expect(trips('trivial-saving', 'we saved you a few bucks')).toBe(true);
  });
});

describe('002 · reference selling', () => {
  it('002.1 the blurb leans on the friend, not on the product', () =>
    expect(made(good).introduction!.blurb).toMatch(/\bI\b|\bmy\b/));
  it('002.2 the approach names the bridge first', () =>
    expect(made(good).introduction!.approach.slice(0, 80)).toContain('Alan Whitcomb'));
  it('002.3 exact words, short enough to say', () =>
    expect(made(good).scripts[0]!.seconds).toBeLessThanOrEqual(45));
  it('002.5 an executive hears an executive', () => {
    const { scripts } = made({ ...good, occupation: 'CEO', channel: 'email' });
    expect(scripts[0]!.parts.map((one) => one.part)).toContain('benefit');
  });
  it('002.6 results in three forms', () => {
    const { profile } = readProfile(
      { results: { problem: 'stopped the leaks', cost: 'cut the bill', revenue: 'raised sales' } },
      wordSets(playbook.words),
    );
    expect(Object.values(profile.results)).toEqual(['stopped the leaks', 'cut the bill', 'raised sales']);
    for (const id of playbook.ids('trades'))
      expect(Object.values(playbook.trade(id)!.results).flat().length, id).toBeGreaterThanOrEqual(3);
  });
  it('002.7 their friend will thank them', () => {
    const lines = playbook.parts['benefit']!.plain.map(({ line }) => line.join(' '));
    expect(lines.join(' ')).toMatch(/thank/);
  });
  it('002.8 "chit" is never said', () =>
    expect(all(made({ ...good, executive: true, channel: 'email' }))).not.toMatch(
      /\bchit\b|owes? (?:you|me)/i,
    ));
  it('002.9 what does not fit is dropped', () => {
    const { faces } = made({ ...good, occupation: 'lawyer', circles: [] }, { ...MAYA, serves: ['dentists'] });
    expect(
      faces
        .filter((face) => face.source === 'occupation')
        .every((face) => !face.why[0]!.includes('They fit')),
    ).toBe(true);
  });
  it('002.10 the loop is closed: both endings have words', () =>
    expect(made(good).after.map((step) => step.action)).toEqual([
      'thank',
      'report-back',
      'nothing-came',
      'went-well',
    ]));
});
