/** The customer named in a note on them is "you"; of two, each keeps the name. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { givenNames, ofCustomer } from '../../src/domain/customers-name.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('the first names of those who are asked', () => {
  it.each<[string, string[]]>([
    ['Dale & Connie Ruiz', ['Dale', 'Connie']],
    ['terrance Boyle ', ['Terrance']],
    ['Dr Jo Martin', []],
    ['José Álvarez', ['José']],
  ])('%s', (name, first) => expect(givenNames(name, sets)).toEqual(first));
});

describe('a note that names them', () => {
  it.each<[string, string[], string]>([
    ['Connies quilt group', ['Connie'], 'your quilt group'],
    ['Connies quilt group', ['Dale', 'Connie'], "Connie's quilt group"],
    ['guys dan sees at the gym', ['Dale', 'Dan'], 'guys Dan sees at the gym'],
    ['the bar where Kit tends bar', ['Kit'], 'the bar where she tends bar'],
    ['used to work for Terrance', ['Terrance'], 'used to work for her'],
    ['plays for Grant Elementary', ['Grant'], 'plays for Grant Elementary'],
    ['open from may to october', ['May'], 'open from may to october'],
  ])('%s of %j', (note, names, said) => expect(ofCustomer(note, names, sets)).toBe(said));

  it('is left alone where it is no text', () => expect(ofCustomer(undefined, ['Kit'], sets)).toBeUndefined());
});
