import { expect, it } from 'vitest';
import { Groups, packGroups, slotOf, unpackGroups } from '../../src/domain/check/groups.js';
import { charOf, packKeys } from '../../src/domain/check/table.js';
import { hashOf, stem } from '../../src/domain/check/words.js';

it('gives back the group of each word that was packed, whatever its ending', () => {
  const held = ['leak', 'pipe', 'mortgage', 'brochure'].map((word, i) => ({
    slot: slotOf(hashOf(stem(word))),
    group: [1, 1, 89, 400][i]!,
  }));
  held.sort((a, b) => a.slot - b.slot);
  const packed = {
    keys: packKeys(held.map(({ slot }) => slot)),
    numbers: packGroups(
      held.map(({ group }) => group),
      charOf,
    ),
  };
  const groups = new Groups(unpackGroups(packed));
  const of = (word: string) => groups.of(hashOf(stem(word)));
  expect(['leaks', 'leaking', 'pipes', 'mortgage', 'brochures'].map(of)).toEqual([1, 1, 1, 89, 400]);
  expect(of('zebra')).toBe(0);
});
