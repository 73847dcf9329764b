/** Names, possessives, lists and voice. */
import { describe, expect, it } from 'vitest';
import { companyName } from '../../src/domain/people-names.js';
import {
  article,
  firstName,
  list,
  personName,
  possessive,
  properName,
  shapeOf,
  vocative,
  wordSets,
} from '../../src/domain/english.js';
import { isFormal, withoutDegree } from '../../src/domain/people-names.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('what one calls somebody', () => {
  it.each([
    ['Josefina "Josie" Etcheverry', 'Josie'],
    ["Kathy's brother Dean", 'Dean'],
    ['Chef Anaïs', 'Chef Anaïs'],
    ['Alan Whitcomb', 'Alan'],
    ['Luis', 'Luis'],
    ['Dr. Alicia Grant', 'Dr. Grant'],
    ['Dr. Alicia Grant, MD', 'Dr. Grant'],
    ['Rev. Thomas Okafor', 'Rev. Okafor'],
    ['Judge Helen Whitmore', 'Judge Whitmore'],
    ['Pastor Mike Boone', 'Pastor Mike'],
    ['Pastorin Wiebke Lüders', 'Pastorin Lüders'],
    ['Herr Klaus Ostermann', 'Herr Ostermann'],
    ['Khun Arthit', 'Khun Arthit'],
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
    ['Beth Ann', 'Beth Ann'],
    ['Terri Lou Haskins', 'Terri Lou'],
    ['Dr Jo Martin', 'Dr Martin'],
    ['DEB KOWALCZYK', 'Deb'],
    ['deb kowalczyk', 'Deb'],
    ['wilma jean & doyle', 'Wilma Jean and Doyle'],
    ['Mary Smith and Bob Jones', 'Mary and Bob'],
    ['SSgt Kyle Mercer', 'SSgt Mercer'],
    ['Sister Mary Agnes', 'Sister Mary Agnes'],
  ])('%s', (name, called) => expect(firstName(name, sets)).toBe(called));

  it.each([
    ['Mr and Mrs Tom Park', 'Mr. and Mrs. Park'],
    ['Dr. & Mrs. Anil Mehta', 'Dr. and Mrs. Mehta'],
    ['Ofc. Jen Ruiz', 'Ofc. Ruiz'],
  ])('%s is called %s', (name, called) => expect(firstName(name, sets)).toBe(called));
  it('a household is spoken to as folks', () => expect(vocative('the Ortizes')).toBe('folks'));
  it.each([
    ['sally', 'Sally'],
    ['chief morales', 'Chief Morales'],
    ['the hansons', 'the Hansons'],
    ['the pool guy', 'the pool guy'],
    ['her brother ramon', 'your brother Ramon'],
    ["doyle's sister faye", "Doyle's sister Faye"],
    ["ron's brother Gary", "Ron's brother Gary"],
    ['DeShawn', 'DeShawn'],
  ])('a person typed as %s is %s', (typed, said) => expect(personName(typed, sets)).toBe(said));
  it('of two in small letters the "and" stays small', () =>
    expect(properName('dale & connie hofstetter')).toBe('Dale and Connie Hofstetter'));
  it('a title and a degree are one too many', () => {
    expect(withoutDegree('Dr. Lacey Boone DVM')).toBe('Dr. Lacey Boone');
    expect(withoutDegree('Lacey Boone, DVM')).toBe('Lacey Boone, DVM');
  });
  it.each([
    ['delgado & sons gutters', 'Delgado & Sons Gutters'],
    ["joe's plumbing of the valley", "Joe's Plumbing of the Valley"],
    ['fernhill.com', 'fernhill.com'],
    ['KPMG', 'KPMG'],
    ['eBay', 'eBay'],
  ])('a company as it writes itself: %s', (typed, said) => expect(companyName(typed)).toBe(said));
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
