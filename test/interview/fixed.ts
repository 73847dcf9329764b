/** A trade and an occupation that stay as they are, so that golden talks don't change with the content. */
import type { Person, Playbook, Trade } from '../../src/domain/playbook.js';

const TRADE: Trade = {
  id: 'real-estate',
  name: 'real estate',
  aka: ['realtor'],
  called: [],
  does: ['get a house ready to show in nine days'],
  opening: [],
  sorting: [],
  buyers: [
    { trait: 'home-owner', sort: 'demographic', kinds: ['neighbor'] },
    { trait: 'newcomer', sort: 'demographic', kinds: ['nurse'] },
    { trait: 'check the paperwork twice', sort: 'psychographic', kinds: ['engineer'] },
  ],
  needs: [
    {
      need: 'sell their house',
      match: ['sell', 'selling'],
      who: 'people with ten years in the same house',
      kinds: ['neighbor'],
    },
    {
      need: 'first-time buyers',
      match: ['first-time', 'renting', 'renter'],
      who: 'people in their second year on the job',
      kinds: ['nurse'],
    },
  ],
  introducers: [],
  moments: [],
  results: {
    problem: ['sold and bought in one week'],
    cost: ['closed without a bridge loan'],
    revenue: ['had four offers'],
  },
  asks: [],
  cautions: [],
  words: [],
};

const NURSE: Person = {
  id: 'nurse',
  name: 'nurse',
  aka: [],
  sort: 'occupation',
  peer: { one: 'nurse', many: 'nurses' },
  groups: [
    { say: 'the nurses you chart next to', circle: 'work', kinds: ['nurse'] },
    { say: 'the nurses who float to your unit', circle: 'work', kinds: ['nurse'] },
    { say: "the parents on your kids' team", circle: 'kids', kinds: ['team-parent'] },
  ],
  cautions: [],
  give: [],
};

/** A playbook with these two in it, and circles that offer one thing each. */
export function fixed(playbook: Playbook): Playbook {
  return {
    ...playbook,
    ids: (what) => playbook.ids(what),
    match: (what, words) => playbook.match(what, words),
    trade: (id) => (id === 'real-estate' ? TRADE : playbook.trade(id)),
    person: (id) => (id === 'nurse' ? NURSE : undefined),
    circle: (id) => {
      const circle = playbook.circle(id);
      return circle && { ...circle, offers: [`the people of your ${id}`] };
    },
  };
}
