/** The customer named in a note on them is "you"; of two, each keeps the name. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { askedAs, ofCustomer, resultOfCustomer, type Asked } from '../../src/domain/customers-name.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('what those who are asked are called', () => {
  it.each<[string, string, string[], boolean]>([
    ['Dale & Connie Ruiz', '', ['Dale', 'Connie'], false],
    ['terrance Boyle ', '', ['Terrance', 'Boyle'], true],
    ['Dr Jo Martin', '', ['Martin'], true],
    ['José Álvarez', '', ['José', 'Álvarez'], true],
    ['Arthur Bloom', 'Mr. Bloom', ['Arthur', 'Bloom'], true],
    ['Vernon Hatch', 'Vern', ['Vernon', 'Vern', 'Hatch'], true],
    ['Bernadette Romero', 'Sister B', ['Bernadette', 'Romero'], true],
  ])('%s, %s', (name, callMe, names, isOne) => expect(askedAs(name, callMe, sets)).toEqual({ names, isOne }));
});

const one = (...names: string[]) => ({ names, isOne: true });
const two = (...names: string[]) => ({ names, isOne: false });

describe('a note that names them', () => {
  it.each<[string, Asked, string]>([
    ['Connies quilt group', one('Connie'), 'your quilt group'],
    ['Connies quilt group', two('Dale', 'Connie'), "Connie's quilt group"],
    ['guys dan sees at the gym', two('Dale', 'Dan'), 'guys Dan sees at the gym'],
    ['the bar where Kit tends bar', one('Kit'), 'the bar where she tends bar'],
    ['used to work for Terrance', one('Terrance'), 'used to work for her'],
    ['plays for Grant Elementary', one('Grant'), 'plays for Grant Elementary'],
    ['open from may to october', one('May'), 'open from may to october'],
    ['shares the cabin w Vern', one('Vernon', 'Vern', 'Hatch'), 'shares the cabin w her'],
    ['PLAYS CRIB W LOU', one('LOU'), 'PLAYS CRIB W her'],
    ['cuts Blooms hair', one('Arthur', 'Bloom'), 'cuts your hair'],
    ['lives two doors down from Toby', one('Tobias', 'Toby'), 'lives two doors down from her'],
    ['looks after the parks with two others', one('Eva', 'Parks'), 'looks after the parks with two others'],
    ['looks after the blooms in spring', one('Arthur', 'Bloom'), 'looks after the blooms in spring'],
    ['parks trucks for a living', one('Eva', 'Parks'), 'parks trucks for a living'],
  ])('%s of %j', (note, asked, said) => expect(ofCustomer(note, asked, sets)).toBe(said));

  it('is left alone where it is no text', () =>
    expect(ofCustomer(undefined, one('Kit'), sets)).toBeUndefined());
});

describe('a result that names them', () => {
  it.each<[string, Asked, string]>([
    ['Walt hears his granddaughter', one('Walt', 'Jensen'), 'he hears his granddaughter'],
    [
      'Dees phone rings 11 times a week, Dee hired Jonah',
      one('Dee'),
      'his phone rings 11 times a week, he hired Jonah',
    ],
    ["Dee's site is up, she loves it", one('Dee'), 'her site is up, she loves it'],
    ['saved Ray 4 hours a week', one('Ray'), 'saved him 4 hours a week'],
    ['Ray quit doing books on sundays', one('Ray'), 'he quit doing books on sundays'],
    ['ray of light in the den', one('Ray'), 'ray of light in the den'],
    ['sold 212 pies at Dot’s Diner', one('Dot'), 'sold 212 pies at Dot’s Diner'],
    ['Ray Jr. passed algebra', one('Ray'), 'Ray Jr. passed algebra'],
    ['mark on the wall is gone', one('Mark'), 'mark on the wall is gone'],
    ['grace period extended', one('Grace'), 'grace period extended'],
    ['Will call back', one('Will'), 'Will call back'],
    [
      'nobody lost a bag and ruths scooter was there',
      two('Ken', 'Ruth'),
      "nobody lost a bag and Ruth's scooter was there",
    ],
    ['Ken and Ruth slept in', two('Ken', 'Ruth'), 'they slept in'],
    ["ken & ruth's cat is home", two('Ken', 'Ruth'), 'their cat is home'],
  ])('%s of %j', (typed, asked, said) => expect(resultOfCustomer(typed, asked, sets)).toBe(said));
});
