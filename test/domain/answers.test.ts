/** Several answers in one, as flags, files and tables hand them in. */
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/domain/answers.js';
import { wordSets } from '../../src/domain/english.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('whom the rep serves', () => {
  it.each([
    ['one flag', ['dentists; orthodontists'], ['dentists', 'orthodontists']],
    ['one cell', 'dentists;orthodontists', ['dentists', 'orthodontists']],
    ['lines', 'dentists\northodontists\n', ['dentists', 'orthodontists']],
    ['two flags', ['dentists; orthodontists', 'nurses'], ['dentists', 'orthodontists', 'nurses']],
    ['commas', 'dentists, orthodontists', ['dentists', 'orthodontists']],
    ['a semicolon too many', ['; dentists;;'], ['dentists']],
    ['a comma within', 'homeowners with a pool; dentists', ['homeowners with a pool', 'dentists']],
  ])('%s: %j', (_, serves, want) => {
    const { profile, misfits } = readProfile({ serves }, sets);
    expect([profile.serves, misfits]).toEqual([want, []]);
  });
});
