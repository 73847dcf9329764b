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
])('%s', (said, better) =>
  expect(repaired('results', said, said.replace(' the well', ' well'), sets)).toBe(better),
);
