/** Names, possessives, lists and voice. */
import { describe, expect, it } from 'vitest';
import {
  article,
  firstName,
  list,
  possessive,
  properName,
  shapeOf,
  toMine,
  toYours,
  vocative,
  wordSets,
} from '../../src/domain/english.js';
import { isFormal } from '../../src/domain/people-names.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('what one calls somebody', () => {
  it.each([
    ['Alan Whitcomb', 'Alan'],
    ['Luis', 'Luis'],
    ['Dr. Alicia Grant', 'Dr. Grant'],
    ['Dr. Alicia Grant, MD', 'Dr. Grant'],
    ['Rev. Thomas Okafor', 'Rev. Okafor'],
    ['Judge Helen Whitmore', 'Judge Whitmore'],
    ['Pastor Mike Boone', 'Pastor Mike'],
    ['Coach Dan', 'Coach Dan'],
    ['Doc Barnes', 'Doc Barnes'],
    ['Bob & Carol Jennings', 'Bob and Carol'],
    ['Bob and Carol Jennings', 'Bob and Carol'],
    ['The Ortizes', 'the Ortizes'],
    ['Jennings, Bob', 'Bob'],
    ['James Okonkwo, Jr.', 'James'],
    ['Big Mike Torres', 'Big Mike'],
    ['Col. James Rudd', 'Col. Rudd'],
    ['Sr. Mary Alice Byrne', 'Sr. Mary'],
    ['DEB KOWALCZYK', 'Deb'],
    ['deb kowalczyk', 'Deb'],
  ])('%s', (name, called) => expect(firstName(name, sets)).toBe(called));

  it('a household is spoken to as folks', () => expect(vocative('the Ortizes')).toBe('folks'));
  it('a name in capitals is calmed', () => expect(properName("MARY-ANN O'BRIEN")).toBe("Mary-Ann O'Brien"));
  it.each([
    ['Dr. Grant', true],
    ['Judge Whitmore', true],
    ['Coach Dan', false],
    ['Pastor Mike', false],
    ['Alan', false],
  ])('%s is formal: %s', (name, formal) => expect(isFormal(name, sets)).toBe(formal));
});

describe('small words', () => {
  it.each([
    ['James', "James's"],
    ['Maya', "Maya's"],
    ['the Ortizes', "the Ortizes'"],
    ['Piers', "Piers's"],
  ])('%s → %s', (name, own) => expect(possessive(name)).toBe(own));
  it.each([
    ['engineer', 'an'],
    ['HR manager', 'an'],
    ['union rep', 'a'],
    ['honest man', 'an'],
    ['CFO', 'a'],
    ['8', 'an'],
    ['unusual day', 'an'],
  ])('article of %s', (word, want) => expect(article(word)).toBe(want));
  it('lists', () =>
    expect([list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['a', 'a and b', 'a, b, and c']));
});

describe('whose words they are', () => {
  it.each([
    ['one of the doctors you trade call with', 'one of the doctors I trade call with'],
    ['the partners in your practice', 'the partners in my practice'],
    ['the people who buy from you', 'the people who buy from me'],
    ['the teachers who bring you field trips', 'the teachers who bring me field trips'],
    ['the man who trained you and the one you trained', 'the man who trained me and the one I trained'],
  ])('said by the customer: %s', (yours, mine) => expect(toMine(yours)).toBe(mine));
  it('by an executive', () => expect(toMine('cut your power bill', true)).toBe('cut our power bill'));
  it('said to the customer', () =>
    expect(toYours('the folks I see at my store')).toBe('the folks you see at your store'));
});

describe('the shape of a circle', () => {
  it.each([
    ['the doctors you trade call with', 'people'],
    ['the bailiffs and reporters you have coffee with', 'people'],
    ['the neighbors your children visit', 'people'],
    ['the partners down the hall', 'people'],
    ['the girls from spin', 'people'],
    ['your residency class', 'group'],
    ['your sister Pam', 'person'],
    ['the dog park', 'other'],
  ])('%s: %s', (words, shape) => expect(shapeOf(words, sets)).toBe(shape));
});
