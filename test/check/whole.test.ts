/** What only a whole message can get wrong, and where it is told: at the sentence that asks, or at the last word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare, type Model } from '../../src/domain/check/index.js';
import { Patterns } from '../../src/domain/check/patterns.js';
import { checkWhole } from '../../src/domain/check/whole.js';
import type { CheckOptions, RuleData } from '../../src/domain/check/types.js';

const root = join(import.meta.dirname, '../..');
const model = JSON.parse(readFileSync(join(root, 'src/domain/check/model.json'), 'utf8')) as Model;
const rule = (id: string, pattern: string) =>
  ({ id, patterns: [pattern], where: 'message', severity: 'warning' }) as unknown as RuleData;
const { lexicon } = prepare([], model);
const patterns = new Patterns([
  rule('no-circle', 'choir'),
  rule('no-my-job', 'my job'),
  rule('no-freedom', 'no is fine'),
  rule('no-next-step', 'two lines'),
]);

const broken = (text: string, ask: string, options: CheckOptions = {}, rules = patterns) => {
  const start = text.indexOf(ask);
  const asks = ask ? [{ start, end: start + ask.length }] : [];
  return checkWhole(text, text.toLowerCase(), asks, rules, lexicon, options).map(
    ({ rule: id, span }) => `${id}: ${text.slice(span.start, span.end)}`,
  );
};

const ASK = 'Would you introduce me to a dentist?';
const ALL = `Hi Bo. ${ASK} From your choir. Sorting is my job, and no is fine. You forward two lines.\n\nMaya`;

describe('a message', () => {
  it('that has it all', () => expect(broken(ALL, ASK)).toEqual([]));
  it('that asks for nothing lacks nothing', () => expect(broken('Hi Bo. See you.', '')).toEqual([]));
  it.each([
    ['From your choir. ', 'no-circle'],
    ['Sorting is my job, and ', 'no-my-job'],
    ['no is fine', 'no-freedom'],
    ['You forward two lines.', 'no-next-step'],
  ])('without "%s"', (part, id) => expect(broken(ALL.replace(part, ''), ASK)).toEqual([`${id}: ${ASK}`]));
  it('is judged by the rules that there are', () =>
    expect(broken(`Hi. ${ASK}\nMaya`, ASK, {}, new Patterns([]))).toEqual([]));
  it('without a kind of people', () => {
    const vague = 'Would you introduce me to somebody?';
    expect(broken(ALL.replace(ASK, vague), vague)).toEqual([`no-kind: ${vague}`]);
  });
  it.each([
    [
      'Bo, hello. We are done. Would you introduce me to a dentist? Bye.',
      'Would you introduce me to a dentist?',
    ],
    ['We are done! Would you introduce me to a dentist? Bye. Bye.', 'Would you introduce me to a dentist?'],
    ['We are done\n  Would you introduce me to a dentist? Bye.', 'Would you introduce me to a dentist?'],
    ['I ask you. Introduce me to a dentist.', 'Introduce me to a dentist.'],
    ['Introduce me to a dentist', 'Introduce me to a dentist'],
  ])('the sentence that asks, in "%s"', (ask, sentence) => {
    const text = `Hello there. ${ask}\n\nMaya`;
    expect(broken(text, ask)[0]).toBe(`no-circle: ${sentence}`);
  });
});

describe('a signature', () => {
  it.each([
    'Maya',
    'Maya Brandt, Brandt Planning.',
    'Best,\nGus Hollister',
    'Thanks! Gus',
    '[Your name]',
    '{{name}}',
    'maya@brandt.example',
    '570-555-0101',
    '+1 (570) 555 0101',
    'O’Neil & Sons',
    '- Bo',
  ])('%s', (signature) => expect(broken(ALL.replace(/\n\nMaya$/, `\n\n${signature}`), ASK)).toEqual([]));
  it.each(['see you', 'talk to you on Monday then', 'all good and so on'])('not "%s"', (end) =>
    expect(broken(ALL.replace(/Maya$/, end), ASK)).toEqual([`unsigned: ${end.split(' ').at(-1)}`]),
  );
  it('is not missed in what is said aloud', () => {
    const spoken = ALL.replace(/\n\nMaya$/, ' bye then');
    expect(broken(spoken, ASK, { channel: { words: 99, medium: 'spoken' } })).toEqual([]);
    expect(broken(spoken, ASK, { channel: { words: 99, medium: 'written' } })).toEqual(['unsigned: then']);
  });
});

describe('a limit', () => {
  const words = (many: number) => `${ALL.replace(/\n\nMaya$/, '')}${' so'.repeat(many - 25)}\n\nMaya`;
  it('of a hundred and ten words where no channel says otherwise', () =>
    expect([broken(words(110), ASK), broken(words(111), ASK)]).toEqual([[], ['too-long: Maya']]));
  it('of the channel', () => {
    const text = (most: number) => broken(ALL, ASK, { channel: { words: most, medium: 'written' } });
    expect([text(25), text(24)]).toEqual([[], ['too-long: Maya']]);
  });
});
