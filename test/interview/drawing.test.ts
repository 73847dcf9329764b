/** Nothing a question draws is wider than the terminal or higher than 24 lines. */
import { describe, expect, it } from 'vitest';
import { answerConfig, manyConfig } from '../../src/interview/drawing.js';
import { lookOf } from '../../src/interview/look.js';
import { paintsFor } from '../../src/paint.js';
import { kindsFor } from '../../src/interview/kinds.js';
import { textQuestion } from '../../src/interview/text-question.js';
import { openPlaybook } from '../../src/playbook/open.js';
import { talking } from './talking.js';

const PAINTS = await paintsFor(false);
const STANDING = { place: '18 of 18', canGoBack: true };

const FROM_TRADE = ['does', 'serves', 'psychographics', 'result'];

const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

describe.each([80, 60, 40])('at %i columns', (columns) => {
  const look = lookOf(PAINTS, true, { columns });

  it('every question with its example, its misfit and a long answer fits', async () => {
    const talk = { ...(await talking({})), playbook: await openPlaybook() };
    for (const id of talk.playbook.ids('trades')) {
      talk.answers.set('trade', talk.playbook.trade(id)!.name);
      for (const question of talk.playbook.questions.filter(
        ({ field, type }) => type !== 'choice' && (id === 'general' || FROM_TRADE.includes(field)),
      )) {
        const config = answerConfig(textQuestion(talk, question, STANDING), look);
        const long = 'cut the time it takes to get the whole crew to three sites by two hours a day';
        const drawn = [
          config.message,
          config.below('', false, ''),
          config.below(long, true, ''),
          config.below(long, true, config.wrong('?'.repeat(columns - 20))),
        ];
        for (const text of drawn)
          expect(widest(text), `${id} ${question.field}: ${text}`).toBeLessThanOrEqual(columns - 1);
      }
    }
  });

  it('every list of kinds fits', async () => {
    const playbook = await openPlaybook();
    for (const id of playbook.ids('trades')) {
      const kinds = kindsFor('', playbook, playbook.trade(id));
      const question = {
        field: 'x',
        ask: 'Who are they, when you look at your last ten customers?',
        help: '',
        before: [],
      };
      const config = manyConfig(
        { ...question, ...STANDING, choices: kinds.map((kind) => ({ value: kind, name: kind })) },
        look,
      );
      expect(
        widest([config.message, ...config.choices.map(({ name }) => `❯◯ ${name}`)].join('\n')),
      ).toBeLessThanOrEqual(columns - 1);
      expect(kinds.length + 6).toBeLessThanOrEqual(24);
    }
  });

  it('the question leaves room on its line for the answer', async () => {
    const { playbook } = await talking({});
    for (const { field, sentence } of playbook.questions)
      expect(sentence.length, field).toBeLessThanOrEqual(50);
  });
});

describe('without drawing', () => {
  it('uses letters only', async () => {
    const talk = await talking({});
    const config = answerConfig(
      textQuestion(talk, talk.playbook.questions[0]!, STANDING),
      lookOf(PAINTS, false, { columns: 80 }),
    );
    expect(config.below('Sam', true, '')).toContain('-> You ought to meet Sam.');
  });
});
