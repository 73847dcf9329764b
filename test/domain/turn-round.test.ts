/** What a fix takes out, with an ear that is scripted: the only ask of a text is never dropped. */
import { describe, expect, it } from 'vitest';
import type { CheckResult, Finding } from '../../src/domain/check/index.js';
import { wordSets } from '../../src/domain/english.js';
import type { Pick } from '../../src/domain/faces.js';
import { poolFinder } from '../../src/domain/pools.js';
import { marksOf } from '../../src/domain/turn-round/cuts.js';
import { edited } from '../../src/domain/turn-round/edits.js';
import { NO_FACE, turnRound } from '../../src/domain/turn-round/turn-round.js';
import { playbook } from '../content/playbook.js';

const WRONG = 'Do you know anyone who needs a kitchen?';
const FACE = 'the neighbor you know best';
const face: Pick = {
  ...NO_FACE,
  phrase: FACE,
  mine: FACE,
};

/** An ear that hears the wrong ask, and an ask in `also`. */
function heard(text: string, also: string): CheckResult {
  const spans = (words: string) =>
    text.includes(words) ? [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }] : [];
  const findings = spans(WRONG).map((span): Finding => ({
    ...span,
    rule: 'vague-anyone',
    severity: 'error',
    quote: WRONG,
    message: '',
    suggestion: '',
  }));
  const asks = [...spans(also), ...spans(WRONG)];
  return { verdict: findings.length > 0 ? 'fix' : 'good', score: 100, findings, asks };
}

/** The text turned round, where the ear takes `also` for an ask that is good. */
function turned(text: string, also: string): string {
  const hear = (words: string) => heard(words, also);
  const { edits } = turnRound(text, hear(text), {
    hear,
    missing: () => [],
    whole: false,
    faces: () => [face],
    marks: marksOf(playbook),
    speaker: {
      playbook,
      pools: poolFinder(playbook),
      sets: wordSets(playbook.words),
      values: {},
      family: '',
      seed: '',
    },
  });
  return edited(text, edits);
}

describe('a wrong ask beside what was heard as a good one', () => {
  it.each([
    'The island turned out great.',
    'We finished your kitchen in nine days.',
    'Your street has so many old kitchens.',
  ])('is turned round where that asks for nobody: %s', (also) => {
    const text = turned(`${also} ${WRONG}`, also);
    expect(text).toContain(also);
    expect(text).toContain(FACE);
    expect(text).not.toContain(WRONG);
  });
  it.each([
    'Would you be open to introducing me to your neighbor Pam?',
    'Could you put me in touch with your neighbor Pam?',
    'Who sits on the board of your street?',
    'Would you forward this to your neighbor Pam?',
  ])('is taken out where that asks by itself: %s', (also) => {
    expect(turned(`${also} ${WRONG}`, also).trim()).toBe(also);
  });
  it('is turned round where it stands alone', () => {
    expect(turned(WRONG, '-')).toContain(FACE);
  });
});
