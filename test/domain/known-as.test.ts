/** What goes behind the name of somebody the customer knows: in one breath, and the one thing by which the customer knows whom the rep means. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { knownAs } from '../../src/domain/known-as.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const known = (note: string): string => {
  const { name, known } = knownAs({ name: 'Ines', circle: '', note }, sets);
  return known ? `${name}, ${known}` : name;
};

describe('somebody the customer knows', () => {
  it.each<[string, string]>([
    // short enough: all of it
    ['bowls on your team and manages a warehouse', 'Ines, who bowls on your team and manages a warehouse'],
    ['is your cousin and has 40 acres', 'your cousin Ines, who has 40 acres'],
    // what the two have to do with each other
    ['is a retired guy and walks by every morning and asks you the plant names', 'Ines, who asks you the plant names'],
    ['runs the pastry booth with you and just bought a place on Lake Delton', 'Ines, who runs the pastry booth with you'],
    // of what can't be said first, what they do
    ['spoke with you at SaaStr 2025 and runs finance at Tally', 'Ines, who runs finance at Tally'],
    // else what was noted first
    ['plays goal on Sundays and has just cleared birches off his back lot', 'Ines, who plays goal on Sundays'],
    ['is your landlord and has six buildings and wants to sell two of them', 'Ines, your landlord'],
    ['owns 18 reefer trucks and whose drivers sit unpaid at the bridge', 'Ines, who owns 18 reefer trucks'],
    ['makes rye whiskey in an old creamery down by the river bend', 'Ines, who makes rye whiskey in an old creamery down by the river bend'],
    ['is a retired lineman, sits across from you and bought a keyboard at a yard sale', 'Ines, who sits across from you'],
    // a place is nobody, and how long it has been is not said
    ['is the gravel pit in Colden', 'Ines, from the gravel pit in Colden'],
    ['is the barber 30 years', 'Ines, the barber'],
    // nothing that can't be said
    ['pierces, nine years cash tips finally filed two years taxes', 'Ines'],
    ['is from your grief group and lost a wife in June', 'Ines'],
    ['is from your grief group', 'Ines'],
    // there is one
    ['is a helicopter mechanic and whose hangar side door jams every cold snap', 'Ines, the helicopter mechanic'],
    ['is a bailiff', 'Ines, the bailiff'],
    ['is a neighbor', 'Ines, who is a neighbor'],
    ['is a friend from church', 'Ines, who is a friend from church'],
  ])('%s', (note, said) => expect(known(note)).toBe(said)); // prettier-ignore
});
