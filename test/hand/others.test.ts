/** "He" and "she" are the customer, but not behind somebody who was named before. */
import { expect, it } from 'vitest';
import { othersIn } from '../../src/domain/hand/others.js';
import { tokensOf } from '../../src/domain/hand/tokens.js';

it.each<[string, string[]]>([
  ['moved mom in two days and she slept', ['she']],
  ['got Biscuit steady and he quit', ['he']],
  ['her mom walks again and she cried', []],
  ['moved to Denver and he loves it', []],
  ['dog sleeps when he leaves', []],
  ['his son passed, he cried', []],
  ['found two pilings before they failed', ['they']],
  ['finished the floors before they opened', []],
])('%s', (note, others) => {
  const tokens = tokensOf(note);
  expect([...othersIn(tokens)].map((at) => tokens[at])).toEqual(others);
});
