/**
 * Hurried results as they are told: told.golden has what a rep types, and below it what becomes of that.
 * After a change of words: UPDATE=1 npx vitest run test/domain/told-golden.test.ts, and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { fitResult } from '../../src/domain/tidy.js';
import { toldResult } from '../../src/domain/told/result.js';
import { playbook } from '../content/playbook.js';

const FILE = 'test/domain/told.golden';
const sets = wordSets(playbook.words);

/** A typed result with what becomes of it; a sentence has a stop, what is told bare has none. */
function block(typed: string): string {
  const fit = fitResult(typed, sets);
  if (!('text' in fit)) return `${typed}\n  (asked again)`;
  const { text, clause } = toldResult(typed, fit.text, sets);
  return `${typed}\n  ${text}${clause ? '.' : ''}`;
}

const blocks = readFileSync(FILE, 'utf8').trimEnd().split('\n\n');
const typedOf = (text: string) => text.split('\n')[0]!;
if (process.env['UPDATE'] === '1')
  writeFileSync(FILE, `${blocks.map((text) => block(typedOf(text))).join('\n\n')}\n`);

it.each(blocks.map((text) => [typedOf(text), text]))('%s', (typed, text) => expect(block(typed)).toBe(text));
