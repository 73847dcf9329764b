/** What was typed with care, from its capital to its stop, keeps its words: only the customer becomes "you". */
import { expect, it } from 'vitest';
import { writtenResult } from '../../src/domain/hand/written.js';
import { wordSets } from '../../src/domain/english.js';
import { fitCircle } from '../../src/domain/tidy/circle.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

it.each([
  [
    'Gopher mounds on block 9 went from 340 to 52, and she found owls in the boxes, so she left them.',
    'Gopher mounds on block 9 went from 340 to 52, and you found owls in the boxes, so you left them',
  ],
  [
    'His settee holds three people again, and his wife has moved the television out.',
    'your settee holds three people again, and your wife has moved the television out',
  ],
  [
    'The records from 1794 to 1850 are rebound and lie flat on the scanner.',
    'The records from 1794 to 1850 are rebound and lie flat on the scanner',
  ],
])('%s', (typed, said) => expect(writtenResult(typed, sets)?.text).toBe(said));

it('puts in what is left out where it was not typed with care', () =>
  expect(writtenResult('roof held both storms no leaks', sets)?.text).toMatch(
    /^your roof held both storms, /,
  ));

it('leaves a name its capital that no dictionary has', () =>
  expect(
    fitCircle('Schoodic snowmobile club', { ...sets, isRight: (word: string) => word !== 'schoodic' }),
  ).toEqual({ text: 'your Schoodic snowmobile club' }));
