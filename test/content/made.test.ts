/** A fixed sample of everything the playbook can say; `npm run check:content` runs the whole. */
import { describe, expect, it } from 'vitest';
import { measure } from './english.js';
import { maker, problemsOf, said } from './judge.js';
import { cases } from './plan.js';
import { playbook, problems } from './playbook.js';

describe('everything that is said', () => {
  it('comes from a playbook without a fault', () => expect(problems).toEqual([]));

  it('is English, inside its limits', () => {
    const make = maker(playbook);
    const found = new Map<string, string>();
    const texts: string[] = [];
    for (const one of cases(playbook, 313)) {
      const { result } = make(one);
      for (const [, text] of said(result)) texts.push(text);
      for (const problem of problemsOf(result, playbook))
        if (!found.has(problem)) found.set(problem, Object.values(one).join(' '));
    }
    const { words, grade } = measure(texts);
    expect([...found].map(([problem, where]) => `${problem} (${where})`)).toEqual([]);
    expect(words).toBeLessThanOrEqual(14);
    expect(grade).toBeLessThanOrEqual(7);
  });
});
