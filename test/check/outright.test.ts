/** The plainest wrong ask is heard whatever stands beside it, for whatever is sold. */
import { expect, it } from 'vitest';
import { checkWith } from '../../src/domain/check/index.js';
import { listener } from '../content/listener.js';

const ready = listener();
const heard = (text: string) => checkWith(ready, text).findings.map(({ rule }) => rule);

it.each(['a fence', 'an awning', 'new tires', 'a bookkeeper', 'gutters', 'a pergola'])(
  'do you know anyone who needs %s, with an offer behind it',
  (what) =>
    expect(heard(`Do you know anyone who needs ${what}? We're offering 10% off.`)).toContain('need-based'),
);
it('who says that they know nobody asks for nobody', () =>
  expect(heard("I don't know anyone who needs that. Thanks anyway.")).toEqual([]));
