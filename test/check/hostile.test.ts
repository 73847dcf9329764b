/** `check` keeps its promises on any text: linear time, offsets inside the text, no crash on odd words. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkWith, prepare, type Model, type RuleData } from '../../src/domain/check/index.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'templates/playbook/rules');
const rules = readdirSync(folder).map((name) => ({
  id: name.slice(0, -5),
  ...(parse(readFileSync(join(folder, name), 'utf8')) as Omit<RuleData, 'id'>),
}));
const model = JSON.parse(readFileSync(join(root, 'src/domain/check/model.json'), 'utf8')) as Model;
const ready = prepare(rules, model);

const hostile = [
  'a ',
  'you you you ',
  '(',
  '[',
  '{{',
  "'",
  '. ',
  'a',
  '$1 ',
  '\n',
  'who do you know that needs a roof ',
];

it.each(hostile)('reads a megabyte of %j within seconds', (piece) => {
  const text = piece.repeat(Math.ceil(1e6 / piece.length));
  const start = performance.now();
  checkWith(ready, text, { whole: true });
  expect(performance.now() - start).toBeLessThan(20_000);
});

it('does not stumble over words that are names of JavaScript', () => {
  const text = 'Who do you know that needs a constructor, a __proto__ or a toString?';
  expect(checkWith(ready, text).verdict).toBe('fix');
});

it('quotes the text it points to, in UTF-16 offsets', () => {
  const text = '👋 Hi Zoë, do you know anyone who needs a new roof? 🏠';
  for (const finding of checkWith(ready, text).findings) {
    expect(finding.quote).toBe(text.slice(finding.start, finding.end));
    expect(finding.quote.length).toBeGreaterThan(0);
  }
});

it('gives the same answer twice', () => {
  const text = 'Send me anyone who is thinking of moving.';
  expect(checkWith(ready, text)).toEqual(checkWith(ready, text));
});

it('never blames a name or an allowed word', () => {
  const text = 'Would you introduce me to Will Needs?';
  expect(checkWith(ready, text, { names: ['Will Needs'] }).verdict).toBe('good');
});
