/** Comments that switch rules off. */
import { describe, expect, it } from 'vitest';
import { directivesOf, Silence } from '../../src/formats/passages/silence.js';

/** Whether the first "x" behind each mark of the source is hidden for the rule. */
function hidden(source: string, rule: string, blocks = 1): string {
  const silence = new Silence();
  const parts = blocks === 1 ? [source] : source.split('|');
  let seen = '';
  for (const block of silence.watch(parts.map((text) => ({ text, line: 1, column: 1 }))))
    for (const { index } of block.text.matchAll(/\bX\b/g))
      seen += silence.hides(rule, index) ? 'off ' : 'on ';
  return seen.trim();
}

describe('a comment switches off', () => {
  it.each([
    ['a stretch', 'X <!-- refcoach-disable coy --> X <!-- refcoach-enable --> X', 'on off on'],
    ['another rule', '<!-- refcoach-disable pushy --> X', 'on'],
    ['several rules', '<!-- refcoach-disable pushy, coy --> X', 'off'],
    ['every rule', '<!-- refcoach-disable --> X', 'off'],
    ['its own line', 'X\nX # refcoach-disable-line coy\nX', 'on off on'],
    ['the next line', 'X // refcoach-disable-next-line coy\nX\nX', 'on off on'],
    ['with Handlebars', '{{!-- refcoach-disable coy --}} X {{!-- refcoach-enable coy --}} X', 'off on'],
    ['until the end', 'X\n<!-- refcoach-disable coy -->\nX\n\nX', 'on off off'],
    ['only one again', '<!-- refcoach-disable coy pushy --> X <!-- refcoach-enable pushy --> X', 'off off'],
  ])('%s', (_, source, expected) => expect(hidden(source, 'coy')).toBe(expected));

  it('goes on from one block into the next', () => {
    expect(hidden('X <!-- refcoach-disable coy --> X|X|<!-- refcoach-enable --> X', 'coy', 3)).toBe(
      'on off off on',
    );
  });
});

it('is not mistaken for words', () => {
  expect(directivesOf('the refcoach-disable comment')).toEqual([]);
  expect(directivesOf('<!-- refcoach-disabled -->')).toEqual([]);
});

it('remembers what was named', () => {
  const silence = new Silence();
  for (const block of silence.watch([{ text: '<!-- refcoach-disable nedd-based -->', line: 1, column: 1 }]))
    expect(block).toBeDefined();
  expect([...silence.named]).toEqual(['nedd-based']);
});
