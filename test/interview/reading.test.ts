/** What is shown while the rep types is what the script will say, and is read the same again. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/interview/reading.js';
import { completed, typedAgain } from '../../src/interview/sentences.js';
import { questionOf, type Talk } from '../../src/interview/talk.js';
import { talking } from './talking.js';

let talk: Talk;
beforeAll(async () => {
  talk = await talking({});
});

const read = (field: string, typed: string) => readAnswer(questionOf(talk, field)!, typed, talk);

const GOOD: [string, string, string][] = [
  ['result', 'you cut your tax bill by $41,000.', "Since we started, you've cut your tax bill by $41,000."],
  ['result', 'slept better', "Since we started, you've slept better."],
  ['result', '', ''],
  ['does', 'I help doctors keep more', 'I help doctors keep more.'],
  ['serves', 'Dentist; the owners of small shops', 'I do this for dentists and owners of small shops.'],
  ['serves', 'people looking to sell', 'I do this for people looking to sell.'],
  [
    'psychographics',
    'who have more income than time',
    'I do this for people who have more income than time.',
  ],
  [
    'circles',
    'Tuesday walkers; partners in her practice',
    'Think of the Tuesday walkers and the partners in your practice.',
  ],
  ['people', 'Priya Shah, dentist on Fifth; Bob', 'You know Priya Shah, who is the dentist on Fifth; Bob.'],
  ['people', 'Jo (soccer), who coaches with him', 'You know Jo, who coaches with you.'],
  ['score', '9/10', "They'd recommend me: 9 out of 10."],
  ['trade', 'hat making', 'My trade: hat making (new to me, so I use what holds for any trade)'],
  ['trade', 'chimney sweep', 'My trade: chimney sweep.'],
  ['since', 'march 2024', "We've worked together since March 1, 2024."],
  ['meeting', '4/14', "That's on Wednesday, April 14."],
];

describe('answers', () => {
  it.each(GOOD)('%s: %s', (field, typed, sentence) => {
    const answer = read(field, typed);
    expect('shown' in answer && answer.shown && completed(questionOf(talk, field)!, answer.shown)).toBe(
      sentence,
    );
  });

  it.each(GOOD)('%s: %s is read the same again when it comes pre-filled', (field, typed) => {
    const answer = read(field, typed);
    if ('misfit' in answer) throw new Error(answer.misfit);
    expect(read(field, typedAgain(questionOf(talk, field)!, answer.value))).toEqual(answer);
  });
});

describe('a result', () => {
  it.each([
    ['slept better', `You'll say: "You slept better."`],
    ['sign been lit every nite sinse may', `You'll say: "Your sign has been lit every night since May."`],
    ['', ''],
  ])('%s: is shown as the customer will hear it', (typed, heard) =>
    expect(read('result', typed)).toMatchObject({ heard }),
  );
});

describe('misfits are said without the name of the field', () => {
  it.each([
    ['result', 'to be determined', 'Start with what they did'],
    ['does', 'houses', `can't end "I …"`],
    ['score', '11', `"11" isn't a number from 0 to 10.`],
    ['rep.phone', 'gutters', 'has no number in it'],
    ['since', 'soon', `"soon" isn't a day I know.`],
    ['since', '2030', 'is still to come.'],
    ['meeting', 'yesterday', 'is behind us.'],
  ])('%s: %s', (field, typed, word) => {
    const answer = read(field, typed);
    expect('misfit' in answer && answer.misfit).toContain(word);
    expect('misfit' in answer && answer.misfit).not.toMatch(/^\w+:/);
  });
});
