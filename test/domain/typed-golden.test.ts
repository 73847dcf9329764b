/**
 * Hurried notes, circles, traits and trades as they are said: typed.golden has what a rep types, and below it what becomes of that.
 * After a change of words: UPDATE=1 npx vitest run test/domain/typed-golden.test.ts, and read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordSets, type WordSets } from '../../src/domain/english.js';
import { fitCircle, fitDoes, fitNote, fitWho, type Fit } from '../../src/domain/tidy.js';
import { playbook } from '../content/playbook.js';

const FILE = 'test/domain/typed.golden';
const sets = wordSets(playbook.words);
const FITS: Readonly<Record<string, (typed: string, sets: WordSets) => Fit>> = {
  note: fitNote,
  circle: fitCircle,
  like: fitWho,
  does: fitDoes,
};

/** What is typed, by its sort, with what becomes of it. */
function block(typed: string): string {
  const [, sort = '', text = ''] = /^([a-z]+): (.*)$/.exec(typed) ?? [];
  const fit = FITS[sort]!(text, sets);
  return `${typed}\n  ${'text' in fit ? fit.text : '(asked again)'}`;
}

const blocks = readFileSync(FILE, 'utf8').trimEnd().split('\n\n');
const typedOf = (text: string) => text.split('\n')[0]!;
if (process.env['UPDATE'] === '1')
  writeFileSync(FILE, `${blocks.map((text) => block(typedOf(text))).join('\n\n')}\n`);

it.each(blocks.map((text) => [typedOf(text), text]))('%s', (typed, text) => expect(block(typed)).toBe(text));
