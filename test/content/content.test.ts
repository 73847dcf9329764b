/** Content that a person would spot as wrong. */
import { expect, it } from 'vitest';
import { contentProblems } from './content.js';
import { playbook } from './playbook.js';

it('has no kind twice, no group that is not people, no question whose answer is not a person', () =>
  expect(contentProblems(playbook)).toEqual([]));
