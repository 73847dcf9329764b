/** Which remarks fit a result: by cues that stand in it as whole words, or as they are. */
import { describe, expect, it } from 'vitest';
import type { ResultTheme } from '../../src/domain/playbook.js';
import { remarker } from '../../src/domain/result-themes.js';

const theme = (said: string, cues: string[], unless: string[] = []): ResultTheme => ({
  cues,
  unless,
  say: [[said]],
  formal: [[`${said} Formally.`]],
});

const THEMES = [
  theme('Money.', ['$'], [' lost ', ', and ']),
  theme('Row.', [' in a row ', ' straight '], [' straight out ']),
  theme('Typed.', [' kids’ ']),
];
const said = (told: string, temper: 'plain' | 'formal' = 'plain') => remarker(() => THEMES)(told, temper, 7);

describe('remarks', () => {
  it.each([
    ['you saved $900', 'Money.'],
    ['you lost $900', ''],
    ['you saved $900, and slept', ''],
    ['you passed three in a row', 'Row.'],
    ['three passed in a Row!', 'Row.'],
    ['you sleep in a rowboat', ''],
    ['you ship straight out of the shop', ''],
    ['your kids’ teeth are fine', 'Typed.'],
    ['straight', 'Row.'],
    ['!', ''],
    ['', ''],
  ])('on "%s": "%s"', (told, remark) => expect(said(told)).toBe(remark));

  it('are the formal ones where the talk is', () => expect(said('$5', 'formal')).toBe('Money. Formally.'));

  it('are the same when a result comes again', () => {
    const remark = remarker(() => THEMES);
    const twice = ['you saved $900', 'you lost $900', 'you saved $900'].map((told) =>
      remark(told, 'plain', 7),
    );
    expect(twice).toEqual(['Money.', '', 'Money.']);
  });
});
