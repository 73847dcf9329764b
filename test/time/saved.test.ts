/** Profile and customer, as a rep runs them. */
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newHome, runner, type Ran } from './run.js';

let home: string;
let refcoach: (...argv: string[]) => Promise<Ran>;
const work = mkdtempSync(join(tmpdir(), 'refcoach-work-'));
const file = (name: string, text: string) => {
  writeFileSync(join(work, name), text);
  return join(work, name);
};

beforeEach(async () => {
  home = newHome();
  refcoach = runner(home, work);
  await refcoach(
    'profile',
    'edit',
    '--rep-name',
    'Maya Brandt',
    '--rep-phone',
    '503-555-0114',
    '--serves',
    'physicians; dentists',
  );
  await refcoach(
    'customer',
    'add',
    'Alan Whitcomb',
    '--occupation',
    'surgeon',
    '--score',
    '10',
    '--result',
    'cut your tax bill by $41,000',
  );
});

describe('profile', () => {
  it('is kept, shown and changed', async () => {
    await refcoach('profile', 'edit', '--does', 'help doctors keep more of what they earn');
    const { out } = await refcoach('profile', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      schema: 'refcoach.profile/1',
      rep: { name: 'Maya Brandt' },
      does: 'help doctors keep more of what they earn',
      serves: ['physicians', 'dentists'],
    });
  });

  it('comes from a file, and a misfit is an error', async () => {
    const yaml = file(
      'maya.yaml',
      'rep: { name: Maya }\nserves: [nurses]\nresults: { problem: stopped worrying }\n',
    );
    expect((await refcoach('profile', 'import', yaml)).out).toBe('Saved.\n');
    expect((await refcoach('profile')).out).toContain('nurses');
    const { code, err } = await refcoach('profile', 'edit', '--serves', 'people who need a loan');
    expect(code).toBe(2);
    expect(err).toContain('what they need');
  });

  it('is graded: nameable, together, visible, worth telling', async () => {
    await refcoach(
      'profile',
      'edit',
      '--serves',
      'dentists; wealthy families',
      '--results-cost',
      'saved $12 a year',
    );
    const { out } = await refcoach('profile', 'grade', '--format', 'json');
    const { grades } = JSON.parse(out) as { grades: { question: string; about: string; mark: string }[] };
    const mark = (question: RegExp, about: string) =>
      grades.find((one) => question.test(one.question) && one.about === about)?.mark;
    expect(mark(/name such/, 'dentists')).toBe('good');
    expect(mark(/see them/, 'wealthy families')).toBe('weak');
    expect(mark(/worth telling/, 'saved $12 a year')).toBe('weak');
    expect(mark(/care about/, 'psychographics')).toBe('missing');
  });

  it('says what to do when there is none', async () => {
    const { code, err } = await runner(newHome())('profile', 'grade');
    expect(code).toBe(2);
    expect(err).toContain('No profile is saved yet');
  });
});

describe('customer', () => {
  it('is listed, shown, changed and renamed', async () => {
    expect((await refcoach('customer')).out).toContain('Alan Whitcomb  surgeon');
    await refcoach(
      'customer',
      'edit',
      'alan',
      '--circles',
      "the partners in your surgical group; Leo's soccer team",
      '--name',
      'Dr. Alan Whitcomb',
    );
    const { out } = await refcoach('customer', 'show', 'Whitcomb', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      name: 'Dr. Alan Whitcomb',
      score: 10,
      circles: [{ words: 'the partners in your surgical group' }, { words: "Leo's soccer team" }],
    });
    const list = JSON.parse((await refcoach('customer', 'list', '--format', 'json')).out) as {
      customers: object[];
    };
    expect(list.customers).toHaveLength(1);
  });

  it('comes from a table, with what is wrong told by line and kept', async () => {
    const csv = file(
      'crm.csv',
      'First Name,Last Name,Job Title,Email,NPS\nBo,Lind,dentist,bo@l.example,9\n,,x,,\nCy,Young,teacher,,eleven\n',
    );
    const { code, out, err } = await refcoach('customer', 'import', csv, '--rejects', 'bad.csv');
    expect([code, out]).toEqual([65, '1 new, 0 completed, 0 as they were.\n']);
    expect(err).toMatch(/crm\.csv:3: .*\n.*crm\.csv:4: .*eleven/);
    expect(readFileSync(join(work, 'bad.csv'), 'utf8')).toBe(',,x,,\nCy,Young,teacher,,eleven\n');
    expect((await refcoach('customer', 'import', csv)).out).toContain('0 new, 0 completed, 1 as they were.');
  });

  it('comes from contacts, completing who is there', async () => {
    const card =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Alan Whitcomb\nORG:Northside\nTEL:555\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nN:Lind;Bo\nEND:VCARD\n';
    expect((await refcoach('customer', 'import', file('c.vcf', card))).out).toBe(
      '1 new, 1 completed, 0 as they were.\n',
    );
    const { out } = await refcoach('customer', 'show', 'Alan', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      occupation: 'surgeon',
      company: 'Northside',
      extra: { customerPhone: '555' },
    });
  });

  it('goes to another machine and back with nothing lost', async () => {
    await refcoach('log', 'Alan', '--asked', '--name-given', '--who', 'Priya Shah', '--words', 'at the gate');
    const { out } = await refcoach('customer', 'export');
    const there = runner(newHome(), work);
    expect((await there('customer', 'import', file('all.ndjson', out))).code).toBe(0);
    expect((await there('customer', 'export')).out).toBe(out);
  });

  it('is forgotten everywhere', async () => {
    await refcoach('log', 'Alan', '--asked', '--name-given', '--who', 'Priya Shah');
    await refcoach(
      'log',
      'Bo Lind',
      '--introduced',
      '--who',
      'alan  whitcomb',
      '--words',
      'over at Alan Whitcomb’s',
    );
    expect((await refcoach('customer', 'forget', 'Alan Whitcomb')).code).toBe(0);
    const kept = readdirSync(home)
      .map((name) => readFileSync(join(home, name), 'utf8'))
      .join();
    expect(kept).not.toMatch(/whitcomb/i);
    const { funnel } = JSON.parse((await refcoach('report', '--format', 'json')).out) as { funnel: object };
    expect(funnel).toMatchObject({ asks: 1, names: 1, introductions: 1 });
    expect((await refcoach('customer', 'forget', 'Alan Whitcomb')).code).toBe(2);
  });

  it('is forgotten by a part of the name, when it fits one person alone', async () => {
    await refcoach('customer', 'add', 'Ann Whitman', '--new');
    await refcoach(
      'log',
      'Ann Whitman',
      '--name-given',
      '--who',
      'Priya Shah',
      '--words',
      'Priya Shah plays too',
    );
    const several = await refcoach('customer', 'forget', 'whit', '--yes');
    expect(several).toMatchObject({ code: 2, out: '' });
    expect(several.err).toBe('refcoach: "whit" fits 2 people. Say which: "Alan Whitcomb", "Ann Whitman".\n');
    expect((await refcoach('customer', 'forget', 'hitcomb', '--yes')).err).toContain(
      'Nobody saved is called',
    );
    expect((await refcoach('customer', 'forget', 'Pria Shah', '--yes')).err).toContain(
      'Did you mean "Priya Shah"?',
    );
    const unsure = await refcoach('customer', 'forget', 'priya');
    expect(unsure.code).toBe(2);
    expect(unsure.err).toBe('refcoach: This would forget "Priya Shah". Give the whole name, or add --yes.\n');
    expect(await refcoach('customer', 'forget', 'priya', '--yes')).toMatchObject({
      code: 0,
      out: 'Priya Shah is forgotten. Of what happened only counts are kept.\n',
    });
    const kept = readdirSync(home).map((name) => readFileSync(join(home, name), 'latin1'));
    expect(kept.join()).not.toMatch(/priya/i);
    expect((await refcoach('log', '--list')).out).toContain('Ann Whitman: named somebody');
    expect(await refcoach('customer', 'forget', 'Alan Whitcomb', '--no-save')).toMatchObject({ code: 2 });
  });

  it('saved twice is found and made one', async () => {
    await refcoach('customer', 'add', 'Whitcomb, Alan', '--new', '--company', 'Northside');
    expect((await refcoach('customer', 'merge')).out).toContain('"Alan Whitcomb" and "Whitcomb, Alan');
    await refcoach('customer', 'merge', 'Alan Whitcomb', 'Whitcomb, Alan');
    expect((await refcoach('customer')).out.split('\n')).toHaveLength(3);
  });

  it('says what was meant', async () => {
    expect((await refcoach('customer', 'shwo', 'Alan')).err).toContain('Did you mean "show"?');
    expect((await refcoach('customer', 'show', 'Alan Witcomb')).err).toContain(
      'Did you mean "Alan Whitcomb"?',
    );
    expect((await refcoach('customer', 'add', 'Alan Whitcom')).err).toContain('saved already');
  });

  it('writes nothing with --no-save', async () => {
    const before = readFileSync(join(home, 'journal.ndjson'));
    await refcoach('customer', 'edit', 'Alan', '--score', '3', '--no-save');
    await refcoach('log', 'Alan', '--asked', '--no-save');
    expect(readFileSync(join(home, 'journal.ndjson'))).toEqual(before);
  });
});
