/** Where a clause ends that was typed without a mark: a comma or an "and" goes in, and nothing where it only seems to end. */
import { expect, it } from 'vitest';
import { parted } from '../../src/domain/hand/parted.js';
import { wordSets } from '../../src/domain/english.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

it.each([
  ['results', 'horse is sound again rode him at the fair', 'horse is sound again, rode him at the fair'],
  ['results', 'vet came out at 2am saved the cow and the calf', 'vet came out at 2am and saved the cow and the calf'],
  ['results', 'kitchen came in under budget she cooks every night has the whole church over', 'kitchen came in under budget, she cooks every night, has the whole church over'],
  ['notes', 'works with her at the bank just bought the old Miller place', 'works with her at the bank, just bought the old Miller place'],
  ['notes', 'lives behind him saw us working asked for a card', 'lives behind him saw us working, asked for a card'],
] as const)('%s: %s', (sort, typed, said) => expect(parted(sort, typed, sets)).toBe(said)); // prettier-ignore

it.each([
  'had no change orders you didn’t ask for',
  'the tenant who hadn’t paid in five months was out in thirty days',
  'got rid of two machines nobody used',
  'Her daughter started talking in full sentences around week ten of the sessions.',
  'closed in nine days',
])('%s stays as it is', (typed) => expect(parted('results', typed, sets)).toBe(typed));

it.each([
  'their plant in Toledo runs our adhesive on all four lines',
  'his brother whose wife runs the diner on Main',
  'used to sleep on the couch in summer because the bedroom was too hot',
  'had her dress altered two days before the wedding',
])('a note: %s stays as it is', (typed) => expect(parted('notes', typed, sets)).toBe(typed));
