/** The customer named in a note on them is "you"; of two, each keeps the name. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { askedAs, ofCustomer, type Asked } from '../../src/domain/customers-name.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('what those who are asked are called', () => {
  it.each<[string, string, string[], boolean]>([
    ['Dale & Connie Ruiz', '', ['Dale', 'Connie'], false],
    ['terrance Boyle ', '', ['Terrance', 'Boyle'], true],
    ['Dr Jo Martin', '', ['Martin'], true],
    ['Dr. Anil Mehta', '', ['Anil', 'Mehta'], true],
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
    ["Dr. Mehta's residency friend", one('Anil', 'Mehta'), 'your residency friend'],
    ["has the plant next door to Pam's", one('Pam'), 'has the plant next door to hers'],
    ['cuts Blooms hair', one('Arthur', 'Bloom'), 'cuts your hair'],
    ['lives two doors down from Toby', one('Tobias', 'Toby'), 'lives two doors down from her'],
    ['looks after the parks with two others', one('Eva', 'Parks'), 'looks after the parks with two others'],
    ['looks after the blooms in spring', one('Arthur', 'Bloom'), 'looks after the blooms in spring'],
    ['parks trucks for a living', one('Eva', 'Parks'), 'parks trucks for a living'],
  ])('%s of %j', (note, asked, said) => expect(ofCustomer(note, asked, sets)).toBe(said));

  it('is left alone where it is no text', () =>
    expect(ofCustomer(undefined, one('Kit'), sets)).toBeUndefined());
});
