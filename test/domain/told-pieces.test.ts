/** Pieces of what is told: a kept result as a sentence, and work that was done for them with the thing first. */
import { describe, expect, it } from 'vitest';
import { doneForThem } from '../../src/domain/told/for-them.js';
import { saidResult } from '../../src/domain/told/said.js';
import { wordSets } from '../../src/domain/words.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('work that was done for them', () => {
  it.each([
    ['filled 12 of the 14 chairs by May', '12 of the 14 filled chairs by May'],
    ['filled 9 of 10', '9 of 10 filled'],
    ['knocked $140 off', '$140 knocked off'],
    ['knocked $140 a month off the bill', '$140 a month knocked off the bill'],
    ['held your rate for 2 years', 'your rate held for 2 years'],
    ['held the line on price', 'the line held on price'],
    ['cleared an acre and a half by Friday', 'an acre and a half cleared by Friday'],
    ['fixed 10 windows in 2 days', '10 windows fixed in 2 days'],
    ['replaced eight locks over the weekend', 'eight locks replaced over the weekend'],
    ['turned around 3 rooms in a day', '3 rooms turned around in a day'],
    ["painted mom's house in a week", "your mom's house painted in a week"],
    ["painted the house next to mom's barn", "the house next to mom's barn painted"],
    ['moved 4 bedrooms in one day', '4 bedrooms moved in one day'],
    ['cleaned the big old brick corner house by noon', 'the big old brick corner house cleaned by noon'],
    ['caught a leak early', 'a leak caught early'],
  ])('"%s" is told as "%s"', (kept, told) => expect(doneForThem(kept, sets)).toBe(told));

  it.each([
    'said you filled 9 of 10',
    'knocked the price',
    'found the leak',
    'held rates for 2 years',
    'held in the storm',
    'replaced it',
    'replaced out of warranty',
    'painted trim by Friday',
    'replaced work lights by noon',
    'moved house',
    'cleaned the big old brick corner house once more by noon',
    '',
  ])('"%s" isn\'t told so', (kept) => expect(doneForThem(kept, sets)).toBe(''));
});

describe('a kept result as a sentence', () => {
  it.each([
    ['had 0 complaints', 'zero complaints'],
    ['had 12 A grades in a row', 'you had 12 A grades in a row'],
    ['had no leaks and passed inspection', 'no leaks, and you passed inspection'],
    ['had no leaks, and gotten through winter', 'no leaks, and you got through winter'],
    ['had no stress and noise', 'no stress and noise'],
    ['had half the calls and gone home', 'half the calls, and you went home'],
    ['seen your audit come back clean', 'your audit came back clean'],
    ['seen the whole audit come back clean', 'the whole audit came back clean'],
    ['seen all of it come true', 'all of it came true'],
    ['seen both boys make the team', 'both boys made the team'],
    ['seen Otis walk', 'Otis walked'],
    ['seen Otis sleep through and eat again', 'you saw Otis sleep through and eat again'],
    ['seen your kids at the lake come home', 'your kids at the lake came home'],
    [
      'seen your kids in the big blue lake house come home',
      'you saw your kids in the big blue lake house come home',
    ],
    ['been able to sleep', 'you can sleep'],
    ['been seen able to walk', "you've been seen able to walk"],
    ['come to love mornings', 'you love mornings'],
    ['come to the shop', 'you came to the shop'],
    ['gone without being late', "you haven't been late"],
    ['gone a week without being late', 'you went a week without being late'],
    ['been saving $140', "you're saving $140"],
    ['been happy', "you've been happy"],
    ['been king of the hill', "you've been king of the hill"],
    ['been back at work', 'you were back at work'],
    ['been back at work since May', "you've been back at work since May"],
    ['never missed', "you've never missed"],
    ['slept and never missed a day', 'you slept and never missed a day'],
    ['cut costs and gotten home', 'you cut costs and got home'],
    ['', ''],
  ])('"%s" is told as "%s"', (kept, told) => expect(saidResult(kept, sets)).toBe(told));
});
