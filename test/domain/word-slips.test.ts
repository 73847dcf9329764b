/** Slips that are words themselves are known by the words beside them; the words they are stay where they are meant. */
import { expect, it } from 'vitest';
import { withoutSlips } from '../../src/domain/tidy/word-slips.js';

it.each([
  ['elk got its fur back an the moths left', 'elk got its fur back and the moths left'],
  ['held an inspection', 'held an inspection'],
  ['112 stones up strait', '112 stones up straight'],
  ['won three years strait', 'won three years straight'],
  ['sailed the strait', 'sailed the strait'],
  ['care more bout the fleece', 'care more about the fleece'],
  ['hole basketball season', 'whole basketball season'],
  ['aced the ninth hole', 'aced the ninth hole'],
  ['use to be eleven', 'used to be eleven'],
  ["didn't use to be", "didn't use to be"],
  ['no body lost a workout', 'nobody lost a workout'],
])('%s: %s', (typed, meant) => expect(withoutSlips(typed)).toBe(meant));
