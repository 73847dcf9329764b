/** The flow of the interview, with a scripted rep: what is asked, in which order, and what it comes to. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/playbook.js';
import { holdInterview } from '../../src/interview/interview.js';
import { MAYA, talking } from './talking.js';

const CUSTOMER = [
  'name',
  'occupation',
  'since',
  'result',
  'score',
  'openIssue',
  'signals',
  'circles:offers',
  'circles',
  'people',
  'channel',
  'meeting',
  'summary',
];

const ALAN = {
  name: 'Alan Whitcomb',
  occupation: 'orthopedic surgeon',
  since: '2024-03-18',
  result: 'cut your tax bill by $41,000',
  score: 10,
  signals: ['praised', 'came-back'],
  circles: [
    { circle: '', words: 'the partners in your surgical group' },
    { circle: '', words: "Leo's soccer team" },
  ],
  channel: ['in-person'],
  meeting: '2027-01-11',
  gave: 'found a tutor for Leo',
};

describe('the first run', () => {
  it('sets up the profile on the way', async () => {
    const talk = await talking({
      'rep.name': 'Sam Ortiz',
      'rep.company': 'Ridge Realty',
      'rep.phone': '555-0100',
      trade: 'realtor',
      does: { then: ['houses', 'helping people sell one house and buy another'] },
      serves: 'people looking to sell',
      'serves:kinds': ['people with ten years in the same house', 'neighbors'],
      psychographics: 'they rearrange the furniture every spring',
      name: 'Dana Whitfield',
      occupation: "ER nurse at St. Luke's",
      since: 'three years ago',
      result: { then: ['to be determined', 'you cut your drive to work in half'] },
      score: { then: ['eleven', '10'] },
      signals: ['praised', 'asks-advice'],
      'circles:offers': ['the nurses you chart next to'],
      circles: 'Tuesday walkers at Greenlake',
      people: 'Priya Shah, nurse on the same floor; Bob Lee',
      channel: 'video',
      meeting: 'Wednesday',
    });
    await holdInterview(talk);
    await expect(`${talk.prompter.transcript.join('\n')}\n`).toMatchFileSnapshot('golden/first-run.txt');
    expect(Object.fromEntries(talk.answers)).toMatchObject({
      serves: ['people with ten years in the same house', 'neighbors'],
      does: 'help people sell one house and buy another',
      since: '2024-04-12',
      result: 'cut your drive to work in half',
      score: 10,
      meeting: '2027-04-14',
      channel: ['video'],
    });
  });
});

describe('a returning rep', () => {
  it('is asked about the customer only, and may skip everything but the name', async () => {
    const talk = await talking({ name: 'Alan Whitcomb' }, { answers: MAYA });
    await holdInterview(talk);
    expect(talk.prompter.asked).toEqual(CUSTOMER);
    expect(Object.fromEntries(talk.answers)).toMatchObject({
      result: '',
      score: null,
      circles: [],
      people: [],
    });
  });

  it('gets at most a dozen questions, whatever a trainer adds later', async () => {
    const { playbook } = await talking({});
    const asked = playbook.questions.filter((question) => question.asked && question.of !== 'profile');
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  it('finds a saved customer by a few letters and keeps what is saved with Enter', async () => {
    const talk = await talking(
      { name: 'ala' },
      { answers: MAYA, customers: { 'Alan Whitcomb': ALAN, 'Kim Alabi': {} } },
    );
    await holdInterview(talk);
    await expect(`${talk.prompter.transcript.join('\n')}\n`).toMatchFileSnapshot('golden/returning.txt');
    expect(Object.fromEntries(talk.answers)).toMatchObject({ ...MAYA, ...ALAN, meeting: '' });
  });

  it('is not asked what flags have answered', async () => {
    const talk = await talking({}, { answers: { ...MAYA, name: 'Alan', score: 10, result: 'slept better' } });
    await holdInterview(talk);
    expect(talk.prompter.asked).toEqual(
      CUSTOMER.filter((field) => !['name', 'score', 'result'].includes(field)),
    );
  });

  it('may change what flags have answered', async () => {
    const flags = {
      since: '2024',
      circles: 'the Tuesday walkers; book club',
      channel: 'email,text',
      signals: 'praised',
    };
    const talk = await talking(
      { summary: { then: ['change', 'change', 'write'] }, change: { then: ['circles', 'channel'] } },
      { answers: { ...MAYA, name: 'Alan', ...flags } },
    );
    await holdInterview(talk);
    expect(talk.answers.get('channel')).toEqual(['email', 'text']);
    expect(talk.answers.get('circles')).toMatchObject([
      { words: 'the Tuesday walkers' },
      { words: 'your book club' },
    ]);
    expect(talk.prompter.transcript.join('\n')).toContain('since           January 1, 2024');
  });

  it('is asked whom a half name means', async () => {
    const given = { answers: { ...MAYA, name: 'alan' }, customers: { 'Alan Whitcomb': ALAN } };
    const talk = await talking({ name: 'Alan Whitcomb' }, given);
    await holdInterview(talk);
    expect(talk.answers.get('name')).toBe('Alan Whitcomb');
    expect(talk.answers.get('gave')).toBe('found a tutor for Leo');
  });
});

describe('going back and changing', () => {
  it("says once that the turn is the customer's", async () => {
    const script = { 'rep.name': 'Sam Ortiz', serves: 'neighbors', name: { then: ['3 years', 'Alan'] } };
    const talk = await talking({ ...script, occupation: { then: ['<', 'nurse'] } });
    await holdInterview(talk);
    expect(talk.answers.get('name')).toBe('Alan');
    expect(talk.prompter.transcript.filter((line) => line.includes('Thank you. Now'))).toHaveLength(1);
  });

  it('goes back one question, keeping what was answered', async () => {
    const script = {
      name: 'Alan',
      result: { then: ['<', 'slept better'] },
      since: { then: ['2023', '2024'] },
    };
    const talk = await talking(script, { answers: MAYA });
    await holdInterview(talk);
    expect(talk.prompter.asked.slice(0, 6)).toEqual([
      'name',
      'occupation',
      'since',
      'result',
      'since',
      'result',
    ]);
    expect(talk.answers.get('since')).toBe('2024-01-01');
  });

  it('goes back from the own words to the list of circles', async () => {
    const script = { name: 'Alan', circles: { then: ['<', 'the Tuesday walkers'] } };
    const talk = await talking(script, { answers: MAYA });
    await holdInterview(talk);
    expect(talk.prompter.asked.filter((field) => field.startsWith('circles'))).toEqual([
      'circles:offers',
      'circles',
      'circles:offers',
      'circles',
    ]);
  });

  it('changes one answer before the end, also one it never asked', async () => {
    const script = {
      name: 'Alan',
      summary: { then: ['change', 'change', 'write'] },
      change: { then: ['gave', '<'] },
      gave: 'a tutor for Leo',
    };
    const talk = await talking(script, { answers: MAYA });
    await holdInterview(talk);
    expect(talk.answers.get('gave')).toBe('a tutor for Leo');
  });

  it('starts over with what was there before', async () => {
    const script = {
      name: { then: ['Alan', 'Bea'] },
      result: 'slept better',
      summary: { then: ['again', 'write'] },
    };
    const talk = await talking(script, { answers: { ...MAYA, score: '9' } });
    await holdInterview(talk);
    expect(Object.fromEntries(talk.answers)).toMatchObject({ name: 'Bea', result: '', score: 9 });
  });

  it('goes back from the summary to the last question', async () => {
    const talk = await talking(
      { name: 'Alan', summary: { then: ['<', 'write'] }, meeting: { then: ['', 'tomorrow'] } },
      { answers: MAYA },
    );
    await holdInterview(talk);
    expect(talk.answers.get('meeting')).toBe('2027-04-13');
  });
});

describe('a draft', () => {
  it('is kept after every answer', async () => {
    const talk = await talking({ name: 'Alan', result: 'slept better' }, { answers: MAYA });
    await holdInterview(talk);
    expect(talk.memory.kept).toMatchObject({ name: 'Alan', result: 'slept better', meeting: '' });
    expect(talk.memory.kept).not.toHaveProperty('serves');
  });

  it('is gone on with where it stopped', async () => {
    const draft = { name: 'Alan', occupation: 'baker', since: '' };
    const talk = await talking({}, { answers: MAYA, draft });
    await holdInterview(talk);
    expect(talk.prompter.asked.slice(0, 2)).toEqual(['resume', 'result']);
    expect(talk.answers.get('occupation')).toBe('baker');
  });

  it('can be left', async () => {
    const talk = await talking(
      { resume: false, name: 'Bea' },
      { answers: MAYA, draft: { name: 'Alan', result: 'slept' } },
    );
    await holdInterview(talk);
    expect(talk.answers.get('name')).toBe('Bea');
    expect(talk.answers.get('result')).toBe('');
  });

  it('of another customer gives only what it says of the rep', async () => {
    const draft = { 'rep.name': 'Sam', trade: 'roofing', name: 'Alan', result: 'slept better' };
    const talk = await talking({}, { answers: { name: 'Bea' }, draft });
    await holdInterview(talk);
    expect(Object.fromEntries(talk.answers)).toMatchObject({ name: 'Bea', 'rep.name': 'Sam', result: '' });
  });
});

describe("a playbook's own questions", () => {
  const own: Omit<Question, 'field' | 'ask' | 'type'> = {
    of: 'extra',
    sentence: '',
    help: '',
    asked: true,
    choices: [],
    flag: 'x',
    example: '',
  };
  const choices = [
    { value: 'e', name: 'east' },
    { value: 'w', name: 'west' },
  ];

  it('are asked, and answered in words', async () => {
    const talk = await talking(
      { name: 'Alan', lake: 'Green Lake.', sides: ['e', 'w'], side: 'w', boat: true },
      { answers: MAYA },
    );
    const questions = [
      ...talk.playbook.questions,
      { ...own, field: 'lake', ask: 'Which lake?', type: 'text' as const },
      { ...own, field: 'sides', ask: 'Which sides?', type: 'choices' as const, choices },
      { ...own, field: 'side', ask: 'Which side?', type: 'choice' as const, choices },
      { ...own, field: 'boat', ask: 'A boat?', type: 'yes-no' as const },
    ];
    await holdInterview({ ...talk, playbook: { ...talk.playbook, questions } });
    expect(Object.fromEntries(talk.answers)).toMatchObject({
      lake: 'Green Lake.',
      sides: 'east and west',
      side: 'west',
      boat: 'yes',
    });
  });
});

describe('the words a result was typed in', () => {
  const TYPED = 'clock chimes again, no stops since May';
  it('are kept beside those that end the sentence', async () => {
    const talk = await talking({ name: 'Ann', result: TYPED }, { answers: MAYA });
    await holdInterview(talk);
    expect(talk.answers.get('result')).not.toBe(TYPED);
    expect(talk.answers.get('resultTold')).toBe(TYPED);
  });
  it('are kept when a flag gave them', async () => {
    const talk = await talking({ name: 'Ann' }, { answers: { ...MAYA, result: TYPED } });
    await holdInterview(talk);
    expect(talk.answers.get('resultTold')).toBe(TYPED);
  });
});
