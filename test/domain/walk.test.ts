/** The walk when little is known: nobody is asked about their family before they are asked about anything else. */
import { describe, expect, it } from 'vitest';
import { made } from '../content/made.js';

const known = { score: 10, result: 'cut the bill' };
const rep = { rep: { name: 'Gus' }, trade: 'card payments' };
const NAMES = ['Deb Kowalczyk', 'Al Ito', 'Bo Whitfield', 'Luz Ortiz', 'Sam Poe', 'Ida Rusk'];

describe('a customer of whom little is known', () => {
  it.each(NAMES)('%s is asked of work, advisers and neighbors, never of family', (name) => {
    const { walk, faces } = made({ ...known, name, occupation: 'qwyzzx' }, rep);
    expect(walk.map(({ circle }) => circle)).toEqual(['past work', 'advisers', 'neighbors']);
    expect(faces.map(({ circle }) => circle)).not.toContain('fam');
  });

  it.each(NAMES)('%s at home: neighbors, regular help, hobbies', (name) =>
    expect(made({ ...known, name }, rep).walk.map(({ circle }) => circle)).toEqual([
      'neighbors',
      'regular help',
      'hobbies',
    ]),
  );

  it('one of the family is asked of the family', () =>
    expect(
      made({ ...known, name: 'Ann Lee', relation: 'family' }, rep).walk.map(({ circle }) => circle),
    ).toContain('family'));

  it('whose work is known, though none of it fits, is asked of the people it brings', () =>
    expect(
      made(
        { ...known, name: 'Luis', occupation: 'school bus driver' },
        { ...rep, serves: ['nurses'] },
      ).walk.map(({ circle }) => circle),
    ).toContain('the neighbors who see you leave at five'));
});
