/**
 * Texts turned round, with an ear and phrasings that are plain to see: what goes, what stays as it was written, and what is added.
 * How the trained ear and the playbook's own words do it is held by test/check-command/fix.test.ts.
 */
import { describe, expect, it } from 'vitest';
import type { CheckResult, Finding } from '../../src/domain/check/index.js';
import { wordSets } from '../../src/domain/english.js';
import type { Pick } from '../../src/domain/faces.js';
import type { Line, Playbook } from '../../src/domain/playbook.js';
import { poolFinder } from '../../src/domain/pools.js';
import { sentencesOf } from '../../src/domain/sentences.js';
import { marksOf } from '../../src/domain/turn-round/cuts.js';
import { edited } from '../../src/domain/turn-round/edits.js';
import { turnText } from '../../src/domain/turn-round/scopes.js';
import { NO_FACE, turnRound, type Turned, type Turner } from '../../src/domain/turn-round/turn-round.js';
import { playbook } from '../content/playbook.js';

/** What the ear hears as wrong, by rule. */
const WRONG: [string, RegExp][] = [
  ['need-based', /\bwho(?: else)? needs?\b|in the market|looking for/i],
  ['vague-anyone', /\banyone\b/i],
  ['bribe', /gift card/i],
  ['begging', /\bplease,? please\b/i],
  ['names-and-numbers', /\btheir numbers?\b/i],
];
const ASKING = /\bintroduc|\bknow\b|\bwho\b|\bmeet\b/i;

function hear(text: string): CheckResult {
  const findings: Finding[] = [];
  const asks: CheckResult['asks'] = [];
  for (const { start, end } of sentencesOf(text)) {
    const quote = text.slice(start, end);
    if (ASKING.test(quote)) asks.push({ start, end });
    for (const [rule, pattern] of WRONG)
      if (pattern.test(quote))
        findings.push({ rule, severity: 'error', start, end, quote, message: '', suggestion: '' });
  }
  return { verdict: findings.length > 0 ? 'fix' : 'good', score: 100, findings, asks };
}

const line = (...ops: Line): { plain: { line: Line }[]; warm: []; formal: [] } => ({
  plain: [{ line: ops }],
  warm: [],
  formal: [],
});
const words = {
  ...playbook,
  parts: {
    ask: line('Would you introduce me to ', ['face'], '?'),
    'ask-named': line('Would you introduce me to ', ['face'], ' by name?'),
    'my-job': line('The sorting is my job.'),
    'next-step': line('You forward two lines.'),
    'easy-no': line('No is fine.'),
    'fix-contact': line('They reach me at ', ['contact'], '.'),
  },
} as unknown as Playbook;

const face = (phrase: string, person?: string): Pick => ({
  ...NO_FACE,
  phrase,
  mine: phrase,
  ...(person ? { person: { name: person, circle: '', note: '' } } : {}),
});
const FACES = [face('your neighbor'), face('your dentist'), face('your boss'), face('your cousin')];

const turner = (more: Partial<Turner> = {}, values = {}): Turner => ({
  hear,
  missing: () => [],
  whole: false,
  faces: () => FACES,
  marks: marksOf(playbook),
  speaker: {
    playbook: words,
    pools: poolFinder(words),
    sets: wordSets(playbook.words),
    values,
    family: '',
    seed: '',
  },
  ...more,
});

const turn = (text: string, more: Partial<Turner> = {}, values = {}): Turned =>
  turnText(text, (more.hear ?? hear)(text), turner(more, values));
const turned = (text: string, more: Partial<Turner> = {}, values = {}): string =>
  edited(text, turn(text, more, values).edits);

const BAD = 'Do you know anyone who needs a kitchen?';
const GOOD = 'Would you introduce me to your neighbor?';

describe('a text turned round', () => {
  it.each([
    ['alone', BAD, GOOD],
    ['a greeting and a name stay', `Hi Bo,\n\n${BAD}\n\nThanks,\nMaya`, `Hi Bo,\n\n${GOOD}\n\nThanks,\nMaya`],
    [
      'a name in the sentence stays',
      'Bo, do you know anyone who needs a kitchen?',
      'Bo, would you introduce me to your neighbor?',
    ],
    [
      'a name behind it goes to the front',
      'Do you know anyone who needs a kitchen, Bo?',
      'Bo, would you introduce me to your neighbor?',
    ],
    ['a result stays', `We saved you $4,000 in March. ${BAD}`, `We saved you $4,000 in March. ${GOOD}`],
    [
      'a result in the same sentence stays',
      'We finished your kitchen in nine days, so who needs one?',
      `We finished your kitchen in nine days. ${GOOD}`,
    ],
    [
      'thanks in the same sentence stay',
      'Thanks for the kind words, who else needs a kitchen?',
      `Thanks for the kind words. ${GOOD}`,
    ],
    [
      'since …',
      'Since we cut your bill by $400, who else needs us?',
      'Since we cut your bill by $400, would you introduce me to your neighbor?',
    ],
    [
      'what hangs on the ask goes with it',
      `${BAD} They would love us. See you Monday.`,
      `${GOOD} See you Monday.`,
    ],
    ['"or whoever"', `${BAD} Or whoever comes to mind.`, GOOD],
    [
      'what hangs on it in another paragraph stays',
      `${BAD}\n\nThey are closing the road.`,
      `${GOOD}\n\nThey are closing the road.`,
    ],
    [
      'what stands far behind stays',
      `${BAD} See you. It was a fine day. We ate well. They were kind.`,
      `${GOOD} See you. It was a fine day. We ate well. They were kind.`,
    ],
    ['what trails behind goes', `${BAD} I'd love the extra work.`, GOOD],
    ['"everybody needs one"', `${BAD} Everybody needs one.`, GOOD],
    ['what trails before goes', `Everyone could use a kitchen. ${BAD}`, GOOD],
    ['two wrong asks become one', `${BAD} Who needs a bath?`, GOOD],
    [
      'two wrong asks with a result between',
      `${BAD} You've saved $400 so far. Who needs a bath?`,
      `${GOOD} You've saved $400 so far.`,
    ],
    ['a reward goes, with its figure', `${BAD} You get a $50 gift card.`, GOOD],
    ['pleading goes', `Please, please help me. ${BAD}`, GOOD],
    ['an easy no stays', `${BAD} No is a fine answer.`, `${GOOD} No is a fine answer.`],
    [
      'how they reach me stays',
      `${BAD} They can call me at 570-555-0101.`,
      `${GOOD} They can call me at 570-555-0101.`,
    ],
    [
      'how they reach me, told in the wrong sentence',
      'If you know anyone who needs a kitchen, have them call 570-555-0101.',
      `${GOOD} They reach me at 570-555-0101.`,
    ],
    [
      'a web page too',
      'Send anyone who needs a kitchen to https://x.example today.',
      `${GOOD} They reach me at https://x.example.`,
    ],
    ['but no sum', 'Send anyone who needs a kitchen for 20% less.', GOOD],
    ['nothing is wrong', 'Would you introduce me to Pam? Thanks.', 'Would you introduce me to Pam? Thanks.'],
    [
      'a good ask beside it is enough',
      `${BAD} Would you introduce me to Pam?`,
      'Would you introduce me to Pam?',
    ],
  ])('%s', (_, text, made) => expect(turned(text)).toBe(made));

  it('a named person is asked for by name', () =>
    expect(turned(BAD, { faces: () => [face('Pam Ruiz', 'Pam Ruiz')] })).toBe(
      'Would you introduce me to Pam Ruiz by name?',
    ));
  it('the faces are for the sentence that is turned', () => {
    const faces = (sentence: string) => [face(sentence.includes('bath') ? 'your plumber' : 'your dentist')];
    expect(turned('See you Monday. Who needs a bath?', { faces })).toBe(
      'See you Monday. Would you introduce me to your plumber?',
    );
  });
  it('nothing is done where there is no face', () =>
    expect(turn(BAD, { faces: () => [] })).toEqual({ edits: [], versions: [], left: hear(BAD).findings }));
  it('a face that is heard as wrong is passed over', () =>
    expect(turned(BAD, { faces: () => [face('anyone'), face('your boss')] })).toBe(
      'Would you introduce me to your boss?',
    ));
  it('where every face is, the least wrong is taken, and what is left is told', () => {
    const { edits, left } = turn(`We won $400. ${BAD}`, {
      faces: () => [face('anyone who needs one'), face('anyone')],
    });
    expect(edited(`We won $400. ${BAD}`, edits)).toBe('We won $400. Would you introduce me to anyone?');
    expect(left.map(({ rule }) => rule)).toEqual(['vague-anyone']);
  });
  it('nothing is left of what was mended', () => expect(turn(BAD).left).toEqual([]));
});

describe('versions', () => {
  it('of a lone ask are three, each with another face', () =>
    expect(turn(BAD).versions).toEqual([
      GOOD,
      'Would you introduce me to your dentist?',
      'Would you introduce me to your boss?',
    ]));
  it('leave out a face that is heard as wrong', () =>
    expect(turn(BAD, { faces: () => [FACES[0]!, face('anyone'), FACES[1]!] }).versions).toEqual([
      GOOD,
      'Would you introduce me to your dentist?',
    ]));
  it('are none where the ask is not alone, or there is but one face', () =>
    expect([
      turn(`See you Monday. ${BAD}`).versions,
      turn(BAD, { faces: () => [FACES[0]!] }).versions,
    ]).toEqual([[], []]));
});

describe('what a message lacks', () => {
  const lacks = (text: string): string[] =>
    [
      /my job/.test(text) ? '' : 'no-my-job',
      /two lines/.test(text) ? '' : 'no-next-step',
      /fine/.test(text) ? '' : 'no-freedom',
      /Maya$/.test(text) ? '' : 'unsigned',
    ].filter(Boolean);
  const signed = { signature: 'Maya' };

  it('follows the ask, in order, and the signature comes last', () =>
    expect(turned(`Hi Bo,\n${BAD}\nSee you.\n`, { missing: lacks, whole: true }, signed)).toBe(
      `Hi Bo,\n${GOOD} The sorting is my job. You forward two lines. No is fine.\nSee you.\n\nMaya\n`,
    ));
  it('is added to a message that has nothing wrong', () =>
    expect(
      turned(
        'Hi Bo,\nWould you introduce me to Pam? See you.\n\nMaya',
        { missing: lacks, whole: true },
        signed,
      ),
    ).toBe(
      'Hi Bo,\nWould you introduce me to Pam? The sorting is my job. You forward two lines. No is fine. See you.\n\nMaya',
    ));
  it('follows the last word of an ask that is no question', () =>
    expect(
      turned("I'd like to meet Pam. Introduce us. Bye.", { missing: () => ['no-freedom'], whole: true }),
    ).toBe("I'd like to meet Pam. Introduce us. No is fine. Bye."));
  it('has no place where nothing is asked', () =>
    expect(turned('See you Monday.', { missing: lacks, whole: true }, signed)).toBe(
      'See you Monday.\n\nMaya',
    ));
  it('is not added to a part of a text, but for the job and the easy no', () =>
    expect(turned(BAD, { missing: lacks }, signed)).toBe(`${GOOD} The sorting is my job. No is fine.`));
  it('has no signature where none is known', () =>
    expect(turned('See you Monday.', { missing: lacks, whole: true })).toBe('See you Monday.'));
});

describe('a long text', () => {
  const paragraph = (at: number) => `This is paragraph ${at}, which tells of the garden and of the weather.`;
  const fill = Array.from({ length: 60 }, (_, at) => paragraph(at)).join('\n\n');
  const long = `${fill}\n\n${BAD}\n\n${fill}\n\nWho needs a bath? Thanks.\n\n${fill}`;

  it('is turned round where it asks wrongly, and nowhere else', () => {
    expect(long.length).toBeGreaterThan(6000);
    expect(turned(long)).toBe(`${fill}\n\n${GOOD}\n\n${fill}\n\n${GOOD} Thanks.\n\n${fill}`);
  });
  it('is heard again only around those places', () => {
    let most = 0;
    const heard = (text: string) => {
      most = Math.max(most, text.length);
      return hear(text);
    };
    turnText(long, hear(long), turner({ hear: heard }));
    expect(most).toBeLessThan(1000);
  });
  it('gives what is left with its place', () => {
    const { left } = turn(long, { faces: () => [face('anyone')] });
    expect(
      left.map(
        ({ start, end }) =>
          edited(long, turn(long, { faces: () => [face('anyone')] }).edits).slice(start, end).length,
      ),
    ).toHaveLength(2);
  });
  it('at its very beginning and end', () => {
    const ends = `${BAD}\n\n${fill}\n\n${fill}\n\n${BAD}`;
    expect(turned(ends)).toBe(`${GOOD}\n\n${fill}\n\n${fill}\n\n${GOOD}`);
  });
  it('with wrong asks in paragraphs side by side', () => {
    const near = `${fill}\n\n${BAD}\n\nFine.\n\nWho needs a bath?\n\n${fill}`;
    expect(turned(near)).toBe(`${fill}\n\n${GOOD}\n\nFine.\n\n${fill}`);
  });
  it('without a blank line anywhere', () => {
    const flat = `${fill.replaceAll('\n\n', ' ')} ${BAD} ${fill.replaceAll('\n\n', ' ')}`;
    expect(turned(flat)).toBe(flat.replace(BAD, GOOD));
  });
  it('is one message where all of it counts', () =>
    expect(turnText(long, hear(long), turner({ whole: true })).edits).toEqual(
      turnRound(long, hear(long), turner({ whole: true })).edits,
    ));
});
