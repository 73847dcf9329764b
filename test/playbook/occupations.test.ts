/** Occupations as reps type them find the entry a person would choose; what is no occupation finds none. */
import { expect, it } from 'vitest';
import { playbook } from '../content/playbook.js';

it.each([
  ['sr. procurement mgr @ a foundry', 'buyer'],
  ['runs the county 4-H', 'scout-leader'],
  ['does books for 3 restaurants', 'bookkeeper'],
  ['exterminator', 'exterminator'],
  ['locksmith', 'locksmith'],
  ['sells crop insurance', 'insurance-agent'],
  ['hs football coach & PE', 'coach-of-team'],
  ['hospice RN', 'nurse'],
  ['CNA nights', 'home-caregiver'],
  ['sheet metal local 17', 'hvac-technician'],
  ['roofing crew leader', 'roofer'],
  ['teaches piano out of her house', 'music-teacher'],
  ['has a hog barn', 'farmer'],
  ['3rd gen orchard', 'farmer'],
  ['pawn shop', 'shop-owner'],
  ['plumbing co, 2nd gen', 'plumber'],
  ['runs the food bank', 'nonprofit-director'],
  ['ins. agent (Farmers)', 'insurance-agent'],
  ['parts mgr, Chevy dealer', 'parts-counter'],
  ['paralegal for a judge', 'paralegal'],
  ['grandma w/ custody of 2', 'grandparent-raising-grandchildren'],
  ['works for the railroad', 'train-conductor'],
  ['manages apartments', 'property-manager'],
  ['owns Ace Hardware', 'firm-owner'],
  ['retired USPS', 'newly-retired'],
  ['retired principal', 'newly-retired'],
  ['retired Navy chief', 'veteran'],
])('%s → %s', (typed, id) => expect(playbook.match('people', typed)).toBe(id));

it.each([
  'realtor’s wife',
  'military contractor',
  'my cousin',
  'drives a lot',
  'wants a roof',
  'makes things',
  'pirate',
  'big spender',
])('%s: nothing rather than nonsense', (typed) => expect(playbook.match('people', typed)).toBe(''));

it('every trade is found by its own name', () =>
  expect(
    playbook.ids('trades').filter((id) => playbook.match('trades', playbook.trade(id)!.name) !== id),
  ).toEqual([]));
