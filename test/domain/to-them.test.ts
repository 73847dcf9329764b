/** A result with the customer's name in it, as one says it to their face. */
import { expect, it } from 'vitest';
import { toThem } from '../../src/domain/told/to-them.js';

it.each([
  ['you had water all July', 'you had water all July, Merle'],
  [
    "you haven't lost a fish, and the kids ask to stay",
    "you haven't lost a fish, Merle, and the kids ask to stay",
  ],
  ['new gutters, windows, and doors', 'new gutters, windows, and doors, Merle'],
  ['finally, no more bats', 'finally, no more bats, Merle'],
  ['you saved $9,000, and you slept', 'you saved $9,000, Merle, and you slept'],
  ['no leaks since May. You sleep through storms', 'no leaks since May, Merle. You sleep through storms'],
  ['you said "it just works"', ''],
  ['the Merle place sold in a week', ''],
  ['', ''],
])('"%s" is "%s"', (said, told) => expect(toThem(said, 'Merle')).toBe(told));
