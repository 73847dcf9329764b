/** What a practice comes to: a score that is a sum of named rules, who was missed and why, the one thing to change, and what comes back when. */
import { describe, expect, it } from 'vitest';
import {
  dueItems,
  noProgress,
  progressed,
  readProgress,
  type Progress,
} from '../../src/domain/practice/progress.js';
import { report, type PracticeResult, type ReportNeeds } from '../../src/domain/practice/report.js';
import type { Finding } from '../../src/domain/check/index.js';
import type { Place, State, Turn } from '../../src/domain/practice/talk.js';
import type { AskResult } from '../../src/domain/result.js';

const mark = (points: number, drills: string[], part = '') => ({
  points,
  drills,
  say: `said of ${points}`,
  next: `do ${points}`,
  part,
});
const marks = {
  face: mark(20, ['full', 'faces'], 'ask'),
  opener: mark(10, ['full'], 'opener'),
  thanks: mark(5, ['full', 'faces']),
  fault: mark(-20, []),
  slip: mark(-8, []),
  argued: mark(-15, []),
};
const place = (key: string, people: string[], more: Partial<Place> = {}): Place => ({
  key,
  circle: '',
  kinds: [],
  words: `your ${key}`,
  mine: `my ${key}`,
  shape: 'group',
  own: true,
  people,
  ...more,
});
const CREW = place('crew', ['Ana', 'Bo']);
const CHOIR = place('choir', ['Cy']);

const needs = (more: Partial<ReportNeeds> = {}): ReportNeeds =>
  ({
    room: {
      playbook: {
        practice: { marks },
        reactions: {
          need: { rules: ['need-based', 'vague-anyone'], rank: 20 },
          begging: { rules: ['begging'], rank: 5 },
          other: { rules: ['need-based'], rank: 30 },
        },
      },
      who: {
        customer: { name: 'Alan Whitcomb', callMe: 'Alan', occupation: 'surgeon' },
        temper: 'plain',
        readiness: { verdict: 'ask', reasons: ['He scored you 10.'] },
        drawn: true,
        places: [CREW, place('x', ['Di'], { words: '' }), place('y', [], { words: '' })],
      },
    },
    script: {
      scripts: [{ parts: [{ part: 'ask', text: 'Would you introduce me?' }] }],
    } as unknown as AskResult,
    drill: 'full',
    seed: 's',
    ended: 'lines',
    version: '1',
    tasks: 1,
    each: 0,
    ...more,
  }) as unknown as ReportNeeds;

const finding = (rule: string, severity: 'error' | 'warning' = 'error'): Finding => ({
  rule,
  severity,
  start: 0,
  end: 1,
  quote: 'x',
  message: `${rule} is wrong`,
  suggestion: `mend ${rule}`,
});
const turn = (nth: number, more: Partial<Turn> = {}): Turn => ({
  turn: nth,
  said: '',
  event: '',
  reply: '',
  warmth: 6,
  moves: [],
  findings: [],
  slips: [],
  better: `better ${nth}`,
  names: [],
  ...more,
});
const state = (won: string[] = []): State =>
  ({
    places: [CREW, CHOIR],
    won: won.map((name) => ({ name, place: 'crew', from: 'my crew', turn: 1 })),
  }) as unknown as State;

const lines = ({ score }: PracticeResult) =>
  score.rules.map(({ rule, points, turns }) => `${rule} ${points} [${turns.join()}]`);

describe('the score', () => {
  it('has every mark of the drill once, with its turns', () => {
    const made = report(
      [turn(1, { moves: ['opener'] }), turn(2, { moves: ['face', 'opener'] })],
      state(),
      needs(),
    );
    expect(lines(made)).toEqual(['face 20 [2]', 'opener 10 [1,2]', 'thanks 0 []']);
    expect(made.score).toMatchObject({ total: 30, most: 35 });
  });
  it('has what was wrong once each, an error dearer than a warning, and slips', () => {
    const made = report(
      [
        turn(1, { findings: [finding('need-based'), finding('need-based'), finding('coy', 'warning')] }),
        turn(2, { findings: [finding('need-based')], slips: ['argued', 'humming'] }),
        turn(3, { slips: ['argued'] }),
      ],
      state(),
      needs(),
    );
    expect(lines(made).slice(3)).toEqual([
      'need-based -20 [1,2]',
      'coy -8 [1]',
      'argued -15 [2,3]',
      'humming 0 [2]',
    ]);
    expect(made.score.total).toBe(-43);
    expect(made.score.rules.slice(3).map(({ say }) => say)).toEqual([
      'need-based is wrong',
      'coy is wrong',
      'said of -15',
      'humming',
    ]);
  });
  it('of a drill earns a mark once in each task of so many lines', () => {
    const drill = needs({ drill: 'faces', tasks: 3, each: 2 });
    const made = report(
      [1, 2, 4, 5].map((nth) => turn(nth, { moves: ['face'] })),
      state(),
      drill,
    );
    expect(lines(made)).toEqual(['face 60 [1,2,4,5]', 'thanks 0 []']);
    expect(made.score.most).toBe(75);
  });
});

describe('who was missed', () => {
  it.each<[string, Turn[], string[], string[]]>([
    [
      'never asked about',
      [turn(1)],
      [],
      ['Ana never-asked-about', 'Bo never-asked-about', 'Cy never-asked-about'],
    ],
    [
      'lost by a wrong line',
      [turn(1), turn(2, { slips: ['argued'] }), turn(3, { findings: [finding('coy')] })],
      [],
      ['Ana lost-at-turn-2', 'Bo lost-at-turn-2', 'Cy lost-at-turn-2'],
    ],
    [
      'beside one who was named',
      [turn(1, { names: ['Ana'] })],
      ['Ana'],
      ['Bo who-else-not-asked', 'Cy never-asked-about'],
    ],
    [
      'not by a line that won a name all the same',
      [turn(1, { names: ['Ana'], slips: ['too-slow'] })],
      ['Ana'],
      ['Bo who-else-not-asked', 'Cy never-asked-about'],
    ],
  ])('%s', (_, turns, won, missed) => {
    const made = report(turns, state(won), needs());
    expect(made.names.missed.map(({ name, why }) => `${name} ${why}`)).toEqual(missed);
    expect(made.names.missed.every(({ from }) => /^my c/.test(from))).toBe(true);
    expect(made.names.won.map(({ name }) => name)).toEqual(won);
  });
  it('is told of talks and of the drill for faces, of no other', () => {
    const count = (drill: ReportNeeds['drill']) =>
      report([turn(1)], state(), needs({ drill, each: 2 })).names.missed.length;
    expect([count('full'), count('faces'), count('openers')]).toEqual([3, 3, 0]);
  });
});

describe('the one thing to change', () => {
  const next = (...turns: Turn[]) => report(turns, state(), needs()).doNext;
  it('is the costliest rule that was broken, in words that are better', () =>
    expect(
      next(turn(1, { slips: ['argued'] }), turn(2, { findings: [finding('need-based')] }), turn(3)),
    ).toEqual({ rule: 'need-based', say: 'mend need-based', words: 'better 2' }));
  it('is the graver of two that cost the same', () =>
    expect(
      next(
        turn(1, { findings: [finding('unheard-of'), finding('need-based')] }),
        turn(2, { findings: [finding('begging')] }),
      ).rule,
    ).toBe('begging'));
  it('is a slip where no rule was broken', () =>
    expect(next(turn(1, { slips: ['argued'] }))).toEqual({
      rule: 'argued',
      say: 'do -15',
      words: 'better 1',
    }));
  it('is the dearest mark that is missing where nothing was wrong', () =>
    expect(next(turn(1, { moves: ['opener'] }))).toEqual({
      rule: 'face',
      say: 'do 20',
      words: 'Would you introduce me?',
    }));
  it('is nothing where nothing is', () =>
    expect(next(turn(1, { moves: ['opener', 'face', 'thanks'] }))).toEqual({ rule: '', say: '', words: '' }));
});

it('tells who sat there, by what the rep knew of their places', () =>
  expect(report([], state(), needs())).toMatchObject({
    schema: 'refcoach.practice/1',
    drill: 'full',
    seed: 's',
    ended: 'lines',
    version: '1',
    customer: {
      name: 'Alan Whitcomb',
      callMe: 'Alan',
      occupation: 'surgeon',
      temper: 'plain',
      places: ['your crew', 'Di'],
      verdict: 'ask',
      reasons: ['He scored you 10.'],
      drawn: true,
    },
  }));

describe('what comes back, and when', () => {
  const done = (turns: Turn[], more: Partial<ReportNeeds> = {}) => report(turns, state(), needs(more));
  const BAD = done([turn(1, { moves: ['opener', 'face'], findings: [finding('need-based')] })]);
  const GOOD = done([turn(1, { moves: ['opener', 'face', 'thanks'] })]);
  const DAY = '2027-04-12';
  const on = (day: number) => `2027-04-${12 + day}`;

  it('what went wrong tomorrow, what was missing too, what went right at once never', () =>
    expect(progressed(noProgress(), BAD, DAY)).toEqual({
      sessions: 1,
      streak: 1,
      best: 1,
      last: DAY,
      scores: [29],
      items: { 'need-based': { box: 0, due: on(1) }, thanks: { box: 0, due: on(1) } },
    }));
  it('after twice, four times, eight times as long when it goes right', () => {
    let now = progressed(noProgress(), BAD, DAY);
    const due: string[] = [];
    for (let day = 1; day < 8; day++) {
      now = progressed(now, GOOD, on(day));
      due.push(`${now.items['thanks']!.box} ${now.items['thanks']!.due}`);
    }
    expect(due).toEqual([
      '1 2027-04-15',
      '2 2027-04-18',
      '3 2027-04-23',
      '4 2027-05-02',
      '5 2027-05-19',
      '5 2027-05-20',
      '5 2027-05-21',
    ]);
    expect(progressed(now, BAD, on(8)).items['thanks']).toEqual({ box: 0, due: on(9) });
  });
  it('a rule counts as kept in a whole talk, not in a drill that did not ask for it', () => {
    const first = progressed(noProgress(), BAD, DAY);
    const drill = done([turn(1, { moves: ['face', 'thanks'] })], { drill: 'faces', each: 2 });
    expect(progressed(first, GOOD, on(1)).items['need-based']).toEqual({ box: 1, due: on(3) });
    expect(progressed(first, drill, on(1)).items['need-based']).toEqual({ box: 0, due: on(1) });
  });
  it('objections by whether they went right, and only those once wrong', () => {
    const first = progressed(noProgress(), GOOD, DAY, [
      { id: 'no-names', right: false },
      { id: 'cant-think', right: true },
    ]);
    expect(first.items).toEqual({ 'objection:no-names': { box: 0, due: on(1) } });
    expect(progressed(first, GOOD, on(1)).items['objection:no-names']).toEqual({ box: 0, due: on(1) });
    expect(
      progressed(first, GOOD, on(1), [{ id: 'no-names', right: true }]).items['objection:no-names'],
    ).toEqual({ box: 1, due: on(3) });
  });
  it('nothing of a practice in which nothing was said', () => {
    const before = progressed(noProgress(), BAD, DAY);
    expect(progressed(before, done([]), on(1))).toBe(before);
  });
  it('the last twenty scores are kept, as shares of what could be had', () => {
    let now = noProgress();
    for (let at = 0; at < 25; at++) now = progressed(now, at < 24 ? BAD : GOOD, DAY);
    expect([now.scores.length, now.scores[0], now.scores.at(-1), now.sessions]).toEqual([20, 29, 100, 25]);
    expect(
      progressed(noProgress(), { ...GOOD, score: { total: 0, most: 0, rules: [] } }, DAY).scores,
    ).toEqual([0]);
  });
  it('days in a row, and the best of them', () => {
    const streaks = [DAY, DAY, on(1), on(2), on(4), on(5)].reduce<Progress[]>(
      (all, day) => [...all, progressed(all.at(-1) ?? noProgress(), GOOD, day)],
      [],
    );
    expect(streaks.map(({ streak, best }) => `${streak}/${best}`)).toEqual([
      '1/1',
      '1/1',
      '2/2',
      '3/3',
      '1/3',
      '2/3',
    ]);
    expect(progressed({ ...noProgress(), last: DAY }, GOOD, DAY).streak).toBe(1);
  });
  it('what is due comes the shakiest first, then the longest due, then by name', () => {
    const item = (box: number, due: string) => ({ box, due });
    const items = {
      later: item(0, on(3)),
      d: item(1, on(0)),
      c: item(0, on(2)),
      b: item(0, on(1)),
      a: item(0, on(2)),
    };
    expect(dueItems({ ...noProgress(), items }, on(2))).toEqual(['b', 'a', 'c', 'd']);
  });

  it('takes nothing for progress that is none', () => {
    for (const kept of [undefined, null, 3, 'x', [], {}]) expect(readProgress(kept)).toEqual(noProgress());
    expect(readProgress({ items: { coy: { box: 1, due: DAY } }, streak: 3 })).toEqual({
      ...noProgress(),
      items: { coy: { box: 1, due: DAY } },
      streak: 3,
    });
  });
});
