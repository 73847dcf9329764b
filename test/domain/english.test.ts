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
    ['Mercedes', "Mercedes's"],
    ['Frances', "Frances's"],
    ['the Kennedys', "the Kennedys'"],
    ['the Millers', "the Millers'"],
    ['the boss', "the boss's"],
    ['the church', "the church's"],
    ['Bathe Sanchez', "Bathe Sanchez's"],
    ['', ''],
  ])('%s → %s', (name, own) => expect(possessive(name)).toBe(own));
  it.each([
    ['engineer', 'an'],
    ['HR manager', 'an'],
    ['union rep', 'a'],
    ['honest man', 'an'],
    ['CFO', 'a'],
    ['8', 'an'],
    ['unusual day', 'an'],
    ['uncle', 'an'],
    ['union', 'a'],
    ['university', 'a'],
    ['unimportant man', 'an'],
    ['uni', 'a'],
    ['hour', 'an'],
    ['heiress', 'an'],
    ['house', 'a'],
    ['one-man shop', 'a'],
    ['onion grower', 'an'],
    ['once-a-year client', 'a'],
    ['European', 'a'],
    ['ewe', 'a'],
    ['usual day', 'a'],
    ['user', 'a'],
    ['utility', 'a'],
    ['utter bore', 'an'],
    ['ubiquitous man', 'a'],
    ['umbrella', 'an'],
    ['MRI', 'an'],
    ['NFL coach', 'an'],
    ['HVAC tech', 'an'],
    ['BBQ cook', 'a'],
    ['RNs', 'an'],
    ['EMT', 'an'],
    ['UNESCO', 'an'],
    ['I', 'an'],
    ['F', 'a'],
    ['11', 'an'],
    ['80-year-old', 'an'],
    ['18', 'an'],
    ['180', 'a'],
    ['10', 'a'],
    ['5th', 'a'],
    ['Émile', 'a'],
    ['', 'a'],
    ['(old) man', 'a'],
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
  it.each([
    ['Your team is yours', 'My team is mine'],
    ["you've built it yourself", "I've built it myself"],
    ["I know you're right and you'll win", "I know I'm right and I'll win"],
    ['what you’d do', "what I'd do"],
    ['ask you.', 'ask me.'],
    ['friends who, like you, run', 'friends who, like me, run'],
    ['for you with love', 'for me with love'],
    ['young people in youth groups', 'young people in youth groups'],
    ['at work Your desk', 'at work my desk'],
    ['', ''],
  ])('said by the customer: "%s" is "%s"', (yours, mine) => expect(toMine(yours)).toBe(mine));
  it.each([
    ["I've seen my own, mine, and I'm glad", "you've seen your own, yours, and you're glad"],
    ['we know our own; ours call us', 'you know your own; yours call you'],
    ["I'd say we've won, I’ll say we’re", "you'd say you've won, you'll say you're"],
    ['folks in the US Army', 'folks in the US Army'],
    ['what I did myself', 'what you did yourself'],
  ])('said to the customer: "%s" is "%s"', (mine, yours) => expect(toYours(mine)).toBe(yours));
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
