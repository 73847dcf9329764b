/** Which circle free words mean, and how one face of it is said. */
import { describe, expect, it } from 'vitest';
import { circleFinder, faceIn, isBelow, isPrivate, readCircle } from '../../src/domain/circles.js';
import { wordSets } from '../../src/domain/english.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const find = circleFinder(playbook);
const read = (words: string) => readCircle({ circle: '', words }, find, sets);

describe('a circle', () => {
  it.each([
    ['your soccer team', 'sport'],
    ["Leo's soccer team", 'kids'],
    ["your kid's lacrosse team", 'kids'],
    ["your wife's running group", 'sport'],
    ['the other salon owners', 'prof'],
    ['your sorority sisters', 'school'],
    ['your old Navy buddies', 'past'],
    ['the dog park', 'hobby'],
    ['your night shift', 'work'],
    ['your HOA', 'near'],
  ])('%s: %s', (words, id) => expect(read(words).id).toBe(id));

  it.each([
    ['the dog park', 'one of the people at the dog park'],
    ['the neighborhood', 'one of the people in the neighborhood'],
    ['your bee club', 'one person from your bee club'],
    ['your neighbors', 'one of your neighbors'],
    ['the Tuesday walkers', 'one of the Tuesday walkers'],
    ['your sister Pam', 'your sister Pam'],
    ['Rotary', 'one person from Rotary'],
    ['your hawk club, last Sunday of the month', 'one person from your hawk club'],
  ])('%s: %s', (words, face) => expect(faceIn(read(words))).toBe(face));

  it('where what is said stays is never asked from', () =>
    expect([
      isPrivate('your support group', sets),
      isPrivate('AA on Fridays', sets),
      isPrivate('your book club', sets),
    ]).toEqual([true, true, false]));
  it('nor those below', () =>
    expect([
      isBelow('your tenants'),
      isBelow('the people who report to you'),
      isBelow('your neighbors'),
    ]).toEqual([true, true, false]));
});
