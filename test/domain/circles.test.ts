/** Which circle free words mean, and how one face of it is said. */
import { describe, expect, it } from 'vitest';
import {
  circleFinder,
  isBelow,
  isBoss,
  isOwnTeam,
  isPlace,
  isPrivate,
  readCircle,
} from '../../src/domain/circles.js';
import { at, faceIn } from '../../src/domain/face-in.js';
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
    ['the dog park', 'one of the regulars at the dog park'],
    ['the neighborhood', 'one of the other families in the neighborhood'],
    ['your bee club', 'one of the other members of your bee club'],
    ['the farm bureau board', 'one of the others on the farm bureau board'],
    ['the ministers breakfast', 'one of the regulars at the ministers breakfast'],
    ['your old life up north', 'the person you know best from your old life up north'],
    ['your neighbors', 'one of your neighbors'],
    ['the Tuesday walkers', 'one of the Tuesday walkers'],
    ['your sister Pam', 'your sister Pam'],
    ['Rotary', 'one of the others at Rotary'],
    ['your hawk club, last Sunday of the month', 'one of the other members of your hawk club'],
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

  it.each([
    ['dog park', false],
    ['the dog park', true],
    ['the gym at work', true],
    ['the people at the gym', false],
    ['the partners in the gym', false],
    ['lathe gym', false],
  ])('%s is a place: %s', (words, place) => expect(isPlace(words, sets)).toBe(place));

  it.each([
    ['the block', 'in the block'],
    ['the apartment building', 'in the apartment building'],
    ['the building site', 'at the building site'],
    ['the gym', 'at the gym'],
  ])('%s: %s', (place, said) => expect(at(place)).toBe(said));

  it.each([
    ['your sales team', true],
    ['your crew', true],
    ['Your kitchen people', true],
    ['your crew in Ohio', false],
    ['at your crew', false],
    ['your soccer team', false],
  ])('%s works for the customer: %s', (words, own) => expect(isOwnTeam(words)).toBe(own));

  it.each([
    ['CEO', true],
    ['cfo of a bank', true],
    ['vice president', true],
    ['I own a shop', true],
    ['nurse', false],
    ['co-owner', true],
    ['ownership guide', false],
    ['CTO', true],
    ['co-op cook', false],
  ])('%s has people under them: %s', (occupation, boss) => expect(isBoss(occupation)).toBe(boss));

  it.each([
    ['one of the', 'surgeons', 'one of the surgeons'],
    ['possessive', "Leo's friends", "one of Leo's friends"],
    ['determined', 'all those neighbors', 'one of all those neighbors'],
  ])('people, %s', (_, words, face) =>
    expect(faceIn({ id: '', words, shape: 'people', place: false, members: '', cue: '' })).toBe(face),
  );
  it('one of a kind in a place or a group', () => {
    const gym = {
      id: '',
      words: 'the gym',
      shape: 'other',
      place: true,
      members: 'regulars',
      cue: 'you run into most',
    } as const;
    expect(faceIn(gym)).toBe('one of the regulars at the gym');
    expect(faceIn(gym, 'nurse')).toBe('one of the nurses at the gym');
  });
});

describe('the words of a circle', () => {
  const cues = { 'book club': 'hobby', club: 'near', choir: 'faith', twins: 'kids', 'a b c d': 'long' };
  const own = circleFinder({ cues } as unknown as typeof playbook);

  it.each([
    ['our Book-Club, weekly', 'hobby'],
    ["the club's book club", 'hobby'],
    ['a club', 'near'],
    ['clubs', 'near'],
    ['the choirs', 'faith'],
    ['twin', 'kids'],
    ['choir and club', 'near'],
    ['x a b c d y', 'long'],
    ['choir x y z', 'faith'],
    ["tw'ins", 'kids'],
    ['constructor toString', ''],
    ['', ''],
    ['—', ''],
  ])('"%s": %s', (words, id) => expect(own(words)).toBe(id));
});
