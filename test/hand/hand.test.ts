/**
 * What the hand makes of typed notes: said.golden has the sort and what was typed, and below it what is said. After training anew:
 * UPDATE=1 npx vitest run test/hand, and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { SORTS, type Sort } from '../../src/domain/hand/hand.js';
import { prepared } from '../../src/domain/hand/prepare.js';
import { written } from '../../src/domain/hand/written.js';
import { tokensOf } from '../../src/domain/hand/tokens.js';
import type { TrainedHand } from '../../src/domain/hand/unpack.js';
import { handOf } from '../../src/playbook/hand.js';
import { playbook } from '../content/playbook.js';

const { pairs } = (await import(new URL('../../scripts/hand/pairs.mjs', `file://${__filename}`).href)) as {
  pairs: () => { sort: Sort; typed: string }[];
};

const FILE = 'test/hand/said.golden';
const { isSmall } = (await import(
  new URL('../../scripts/hand/small-words.mjs', `file://${__filename}`).href
)) as { isSmall: (text: string) => boolean };
const sets = wordSets(playbook.words);
const blocks = readFileSync(FILE, 'utf8').trimEnd().split('\n\n');

function block(given: string): string {
  const [sort, typed] = given.split(': ', 2) as [Sort, string];
  return `${given}\n  ${written(sort, typed, sets)?.text ?? '(too long)'}`;
}

const made = blocks.map((text) => ({ text, given: text.split('\n')[0]! }));
if (process.env['UPDATE'] === '1')
  writeFileSync(FILE, `${made.map(({ given }) => block(given)).join('\n\n')}\n`);

describe('notes as they are said', () => {
  it.each(made.map(({ given, text }) => [given, text]))('%s', (given, text) =>
    expect(block(given)).toBe(text),
  );
});

describe('nothing is lost and nothing made up', () => {
  const some = pairs().filter((_: unknown, at: number) => at % 37 === 0);
  const numbers = (text: string) =>
    tokensOf(text)
      .filter((token) => /^\d+$/.test(token))
      .sort();

  it.each(SORTS)('every number of %s stays', (sort) => {
    for (const { typed } of some.filter((pair) => pair.sort === sort))
      expect(numbers(written(sort, typed, sets)?.text ?? typed)).toEqual(
        numbers(prepared(sort, typed, sets)),
      );
  });

  it('only small words are put in', () => {
    for (const { sort, typed } of some) {
      const plain = tokensOf(prepared(sort, typed, sets).toLowerCase());
      const made = tokensOf((written(sort, typed, sets)?.text ?? '').toLowerCase()).filter(
        (token) => !isSmall(token) && !plain.some((one) => one.slice(0, 2) === token.slice(0, 2)),
      );
      expect([typed, made]).toEqual([typed, []]);
    }
  });

  it('how surely a text is left alone does not depend on what was written before', () => {
    const trained = JSON.parse(readFileSync('src/domain/hand/model.json', 'utf8')) as TrainedHand;
    const [cold, warm] = [handOf(trained), handOf(trained)];
    for (const { sort, typed } of some.slice(0, 60)) {
      const text = warm.write(sort, typed, () => false)!.text;
      expect(warm.leaves(sort, text)).toBe(cold.leaves(sort, text));
    }
  });

  it('a note that is too long is left alone', () =>
    expect(written('results', 'and then '.repeat(40), sets)).toBeUndefined());

  it.each(['', '   ', '.', '__proto__', 'constructor', '<b>roof</b> {{held}}', '\u0000\u001b[31m'])(
    'takes %j',
    (typed) => expect(() => written('circles', typed, sets)).not.toThrow(),
  );
});
