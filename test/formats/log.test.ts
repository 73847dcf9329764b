/** Lines of the log stay inside the terminal, and are one line in a pipe. */
import { expect, it } from 'vitest';
import type { Due } from '../../src/domain/follow-up.js';
import { keptLine, lineFor, owedLine } from '../../src/formats/log.js';

const ENTRY = {
  at: '2027-04-12',
  customer: 'c1',
  what: 'asked',
  face: 'one of the partners in your surgical group',
} as const;

const DUE = {
  action: 'thank',
  customer: 'Alan Whitcomb',
  why: 'named Priya Shah; two lines to forward make it happen',
  text: 'I appreciate Priya, Alan. Whatever comes of it, thanks for thinking of her.',
} as Due;

const at = (width: number) => [
  lineFor({ ...ENTRY, id: 'e1' } as never, 'Alan Whitcomb', width),
  keptLine(ENTRY, 'Alan Whitcomb', width),
  owedLine(DUE, width),
];

it('is wrapped between words at the width of the terminal', () => {
  const [wide, narrow] = [at(0).join('\n'), at(40).join('\n')];
  for (const line of narrow.split('\n')) expect(line.length, line).toBeLessThanOrEqual(40);
  expect(narrow.split(/\s+/)).toEqual(wide.split(/\s+/));
});

it('is one line each in a pipe', () => {
  expect(at(0).map((text) => text.split('\n').length)).toEqual([1, 1, 2]);
});
