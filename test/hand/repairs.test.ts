/** What the hand often gets wrong is put right by rule. */
import { expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { repaired } from '../../src/domain/hand/repairs.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

it.each([
  ['we found five tanks, with no closing got pushed', 'we found five tanks, and no closing got pushed'],
  [
    'three colonies came out alive, with no tenant had to move out, and the siding matched',
    'three colonies came out alive, no tenant had to move out, and the siding matched',
  ],
  ['you closed on time with no crew sitting', 'you closed on time with no crew sitting'],
  ['you slept so the well', 'you slept so well'],
  ['you rode far, and not one broken was spoke', 'you rode far, and not one broken spoke'],
  ['you rode far, and not one spoke was broken', 'you rode far, and not one spoke was broken'],
  ['your sign been lit every night since May', 'your sign has been lit every night since May'],
  ['you passed, and the scale never down', 'you passed, and the scale was never down'],
  ['your arrow was lit, bookings up 18% that summer', 'your arrow was lit, with bookings up 18% that summer'],
  [
    'you have two games down, and the coin box up a third',
    'you have two games down, and the coin box is up a third',
  ],
  ['your kids went up a grade', 'your kids went up a grade'],
])('%s', (said, better) =>
  expect(repaired('results', said, said.replace(' the well', ' well'), sets)).toBe(better),
);
