/** What is said briefly where words are short, and what stays: the result, the people the rep does it for, the way out. */
import { describe, expect, it } from 'vitest';
import { briefer } from '../../src/domain/briefer.js';
import { made } from '../content/made.js';

const rep = {
  rep: { name: 'Orrin Tull', company: 'Tull Stone Care', phone: '540-555-0166' },
  trade: 'scale repair',
  serves: ['safety managers at grain co-ops'],
  psychographics: ['know every guy on the crew by his first name'],
};
const customer = {
  name: 'Mrs. Eudora Spivey',
  callMe: 'Mrs. Spivey',
  score: 10,
  since: '2026-01-02',
  result:
    'had zero lost time all harvest long and seen the whole crew do the rescue drill in under four minutes',
};

describe('the values of a part, briefer', () => {
  it.each([
    ['result', { resultSaid: 'You won. Twice', resultFirst: 'You won' }, { resultSaid: 'You won' }],
    ['who-i-serve', { whom: "owners who'd rather own" }, { whom: 'owners' }],
    [
      'who-i-serve',
      { whom: 'women whose hair is thin and who like it so' },
      { whom: 'women whose hair is thin' },
    ],
    [
      'who-i-serve',
      { whom: 'people who run body shops and lose money' },
      { whom: 'people who run body shops' },
    ],
    ['ask', { face: 'one of the cooks who meet for lunch' }, { face: 'one of the cooks' }],
    [
      'ask-who',
      { face: 'one of the owners you sit with at the diner' },
      { face: 'one of the owners you sit with' },
    ],
    ['note', { face: 'Dot', note: 'keeps ponies', known: 'who keeps ponies' }, { note: '', known: '' }],
  ])('%s %j', (part, values, brief) => expect(briefer(part, values)).toMatchObject(brief));
  it.each([
    ['result', { resultSaid: 'You won', resultFirst: 'You won' }],
    ['who-i-serve', { whom: 'people who work outdoors' }],
    ['ask', { face: 'one of the cooks at the diner' }],
    ['permission', { whom: 'owners who like it' }],
  ])('%s %j: as it is', (part, values) => expect(briefer(part, values)).toBeNull());
});

describe('where words are short', () => {
  const people = [
    { name: 'Carla Meisner', note: 'has the same job as hers at the big co-op over in Hays County' },
  ];
  it.each(['in-person', 'phone', 'video'])('%s: those it is done for are named', (channel) => {
    const { parts, words } = made({ ...customer, channel, people }, rep).scripts[0]!;
    expect(words).toBeLessThanOrEqual(75);
    expect(parts.find(({ part }) => part === 'who-i-serve')?.text).toMatch(/safety managers at grain co-ops/);
    expect(parts.find(({ part }) => part === 'bridge')?.text).toMatch(/ero lost time all harvest/);
  });
  it('a card keeps its result and its way out', () => {
    const circles = ['the surveyors who meet for breakfast at the old depot on Fridays'];
    const card = {
      ...customer,
      result: 'read your grandmother’s name again after forty years',
      circles,
      channel: 'card',
    };
    const { parts, words, text } = made(card, rep).scripts[0]!;
    expect(words).toBeLessThanOrEqual(30);
    expect(parts.map(({ part }) => part)).toEqual(expect.arrayContaining(['result', 'easy-no']));
    expect(text).toMatch(/one of the surveyors/);
  });
});
