/** What a rep says after a result: it answers what stands in the result, and nothing is said where nothing fits. */
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/domain/choose.js';
import { remarker } from '../../src/domain/result-themes.js';
import { checkWith } from '../../src/domain/check/index.js';
import { listener } from './listener.js';
import { playbook } from './playbook.js';

const remarkOn = remarker(() => playbook.remarks);
const said = (told: string, temper: 'plain' | 'formal' = 'plain') =>
  new Set(Array.from({ length: 60 }, (_, at) => remarkOn(told, temper, begin(`customer ${at}`))));

describe('a remark', () => {
  it.each([
    ['you passed three health inspections in a row', "I'd frame that."],
    ['you cut your tax bill by $41,000', 'I like that number.'],
    ['your gas bill is half what it was', "That's a real difference."],
  ])('on "%s" may be "%s"', (told, remark) => expect(said(told)).toContain(remark));
  it.each(['', 'you like the color', 'you went six months without a call'])('nothing of "%s"', (told) =>
    expect([...said(told)].filter((text) => /number|frame/.test(text))).toEqual([]),
  );
  it('of two figures none is "that number"', () =>
    expect([...said('you saved $900, and the hail claim paid in nine days')].join()).not.toMatch(/number/));
  it('an executive hears the sober ones', () =>
    expect(said('you passed the audit', 'formal')).not.toContain("I'd frame that."));
  it('is never heard as a fault', () => {
    const ready = listener();
    const lines = playbook.remarks.flatMap(({ say, formal }) => [...say, ...formal]);
    const texts = lines.map((line) => line.map((op) => (typeof op === 'string' ? op : 'Four')).join(''));
    expect(texts.filter((text) => checkWith(ready, text).findings.length > 0)).toEqual([]);
  });
});

it('a lone result hears what it would hear among many', () => {
  const among = remarker(() => playbook.remarks);
  among('you passed', 'plain', 1);
  for (const told of [
    'you passed three inspections in a row',
    'no leaks since March',
    "you're saving $140 a month, on time, every time",
    'your mom sleeps upstairs again',
    'the crew is up and running',
  ])
    for (const begun of [1, 2, 3])
      expect(remarker(() => playbook.remarks)(told, 'plain', begun)).toBe(among(told, 'plain', begun));
});
