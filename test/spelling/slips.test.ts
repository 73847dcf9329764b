import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCustomer, readProfile } from '../../src/domain/answers.js';
import { wordSets } from '../../src/domain/english.js';
import { packWords } from '../../src/domain/word-table.js';
import { mend } from '../../src/domain/tidy/mend.js';
import { openPlaybook } from '../../src/playbook/open.js';

const playbook = await openPlaybook();
const sets = wordSets(playbook.words);
const slips = Object.entries(
  parse(readFileSync(join(__dirname, 'slips.yaml'), 'utf8')) as Record<string, string>,
);
const right = readFileSync(join(__dirname, 'right.txt'), 'utf8').split(/\s+/).filter(Boolean);

describe('a slip', () => {
  it.each(slips)('%s → %s', (typed, meant) => {
    expect(mend(typed, sets)).toBe(meant);
  });

  it.each(slips)('is mended once: %s', (_, meant) => {
    expect(mend(meant, sets)).toBe(meant);
  });
});

describe('a word that no dictionary has', () => {
  it.each(right)('%s stays', (word) => {
    expect(mend(word, sets)).toBe(word);
    expect(mend(`likes ${word}, mostly`, sets)).toBe(`likes ${word}, mostly`);
  });

  it('stays beside a name, where it may be one too', () => {
    for (const name of ['Mary strom', 'hamms Family', 'works at winco', 'neighbors on plumm rd'])
      expect(mend(name, sets).toLowerCase()).toBe(name.toLowerCase().replace(/ rd$/, ' road'));
  });

  it('stays with a digit, a mark or a capital in it', () => {
    for (const word of ['runing2', 'Runing', 'run-ing', 'RUNING', 'r&b', "runin's"])
      expect(mend(`a ${word} thing`, sets)).toBe(`a ${word} thing`);
  });
});

describe('the answers', () => {
  it('of a customer are mended where they are free, and never in a name', () => {
    const { customer } = readCustomer(
      {
        name: 'Wendel Runing',
        company: 'suprise liens',
        occupation: 'orthopedic sergeon in toledo',
        result: 'quit runing out of clean shirts',
        circles: 'attorneys from county bar lunchs',
        people: 'Priya Suprise, who runs the restaraunt next door',
        gave: 'a referal to a plummer',
        openIssue: 'invoces never came',
      },
      sets,
    );
    expect(customer.name).toBe('Wendel Runing');
    expect(customer.company).toBe('suprise liens');
    expect(customer.occupation).toBe('orthopedic surgeon in Toledo');
    expect(customer.result).toBe('quit running out of clean shirts');
    expect(customer.resultTold).toBe('');
    expect(customer.circles[0]?.words).toBe('the attorneys from the county bar lunches');
    expect(customer.people[0]?.name).toBe('Priya Suprise');
    expect(customer.people[0]?.note).toContain('restaurant');
    expect(customer.gave).toBe('a referral to a plumber');
    expect(customer.openIssue).toBe('invoices never came');
  });

  it('of a rep are mended too', () => {
    const { profile } = readProfile(
      {
        rep: { name: 'jo suprise' },
        trade: 'bookeeping',
        does: 'keep the books for restaraunts',
        serves: ['resturant owners'],
        psychographics: ['hate suprises'],
      },
      sets,
    );
    expect(profile.rep.name).toBe('jo suprise');
    expect(profile.trade).toBe('bookkeeping');
    expect(profile.does).toBe('keep the books for restaurants');
    expect(profile.serves).toEqual(['restaurant owners']);
    expect(profile.psychographics).toEqual(['hate surprises']);
  });
});

describe("a trainer's own words", () => {
  const own = wordSets({
    ...playbook.words,
    tables: {
      ...playbook.words.tables,
      capitals: packWords(new Map([['gizmopro', 'GizmoPro']])),
      right: packWords(new Map([['runing', '']])),
      slips: packWords(new Map([['blorp', 'blood pressure']])),
    },
  });

  it('are right, have their capitals and mend their slips', () => {
    expect(mend('runing on gizmopro', own)).toBe('runing on GizmoPro');
    expect(mend('checks the blorp of horses', own)).toBe('checks the blood pressure of horses');
    expect(mend('runing on gizmopro', sets)).toBe('running on gizmopro');
  });
});
