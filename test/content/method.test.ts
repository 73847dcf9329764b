/** The seed documents, point by point (docs/method-coverage.md): what each demands holds in what is made or taught. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/domain/answers.js';
import { wordSets } from '../../src/domain/english.js';
import { ALAN, MAYA, made } from './made.js';
import { playbook, templates } from './playbook.js';
import { said } from './judge.js';

const root = join(templates, '..');
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
          /job|mine|find|finding|me\b|rest|task|responsib|puzzle|question|learn|from there|do it/i,
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

describe('the table', () => {
  const table = readFileSync(join(root, 'docs', 'method-coverage.md'), 'utf8');
  const points = Object.entries({ '000': 15, '001': 13, '002': 11, '003': 22, '004': 10 }).flatMap(
    ([seed, count]) => Array.from({ length: count }, (_, n) => `${seed}.${n + 1}`),
  );
  it('has every point of the seeds', () =>
    expect(points.filter((point) => !table.includes(`| ${point} |`))).toEqual([]));
  it('names files that are there', () => {
    const files = [...table.matchAll(/`((?:src|templates|test|docs)\/[\w./-]+)`/g)].map(([, file]) => file!);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
