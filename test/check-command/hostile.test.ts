/** No draft can make turning round slow: long runs of what the patterns look for. */
import { expect, it } from 'vitest';
import { facesIn } from '../../src/domain/turn-round/faces-in.js';
import { factsOf } from '../../src/domain/turn-round/facts.js';
import { clausesOf, isFrame, openingOf } from '../../src/domain/turn-round/opening.js';
import { sentencesOf } from '../../src/domain/sentences.js';
import { wordSets } from '../../src/domain/english.js';
import { openPlaybook } from '../../src/playbook/open.js';
import { run } from './run.js';

const RUNS = [
  'Ab ',
  'AB CD, ',
  'a.b-c@',
  '1,2 (3) ',
  'Hi Ab, ',
  'your x ',
  'the Ab ',
  'since a b, ',
  '[a',
  '{{a',
  '. ',
  '... ',
  'a@b ',
  '$1,',
  'Ab & Cd of the ',
  '"\'',
  'x-y ',
  'Dr. Ab ',
];

it.each(RUNS)('a long run of %j is passed over in time', async (piece) => {
  const text = piece.repeat(30_000);
  const playbook = await openPlaybook('');
  const sets = wordSets(playbook.words);
  const start = performance.now();
  for (const { start: from, end } of sentencesOf(text).slice(0, 200)) {
    const sentence = text.slice(from, end);
    clausesOf(openingOf(sentence).rest);
    isFrame(sentence, 0, 1);
  }
  openingOf(text);
  clausesOf(text.slice(0, 100_000));
  isFrame(text, 0, 1);
  factsOf(text);
  facesIn(text.slice(0, 20_000), sets, playbook);
  expect(performance.now() - start).toBeLessThan(5000);
});

it('a long draft with wrong asks all over is turned round in time', async () => {
  const filler =
    'We Met At The Apache Works Of Ab & Cd (1,2). Nothing to see here at all, or there.\n\n'.repeat(40);
  const stdin = Array.from(
    { length: 20 },
    () => `${filler}Do you know anyone who needs a new roof?\n\n`,
  ).join('');
  const start = performance.now();
  const { out } = await run(['check', '--fix', '-'], { stdin });
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(out.length).toBeGreaterThan(stdin.length / 2);
  expect(out).toContain('We Met At The Apache Works Of Ab & Cd (1,2).');
});
