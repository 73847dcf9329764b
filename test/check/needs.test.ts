/** The words that a rule's pattern asks for: they may spare looking, and never change what is found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needOf, needsOf } from '../../scripts/needs.js';
import { Patterns } from '../../src/domain/check/patterns.js';
import { rulesOf } from '../../src/playbook/ear.js';
import { plain } from '../../src/domain/check/words.js';
import { openPlaybook } from '../../src/playbook/open.js';

const rules = rulesOf(await openPlaybook());
const corpus = join(import.meta.dirname, '../corpus');
const texts = [
  ...Object.values(rules).flatMap(({ bad, good }) => [...bad, ...good]),
  ...readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(corpus, name), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text),
].map(plain);

describe('what a pattern needs', () => {
  it.each([
    ['\\bon my knees\\b', ['on my knees']],
    ['(?:one|two) of them', [' of them']],
    ['\\b(?:pupils|patients?)\\b', ['pupils', 'patient']],
    ['neighbou?rs', ['neighbo']],
    ['(?:really )?desperate', ['desperate']],
    ['(?:begging ){1,3}', ['begging ']],
    ['(?:begging ){0,3}[a-z]', null],
    ['quota|\\d+', null],
    ['(?<!no )hurry', ['hurry']],
    ['(?=.*soon)hurry', ['hurry']],
    ['[\\]x]quota', ['quota']],
    ['finder\\.s', ['finder.s']],
    ['\\x41quota', ['quota']],
  ])('%s', (source, need) => {
    expect(needOf(source)).toEqual(need);
  });

  it('refuses what it would read wrongly', () => {
    expect(() => needOf('(a)\\1')).toThrow('look back');
    expect(() => needOf('a)b')).toThrow('only');
  });
});

describe('the built-in rules', () => {
  const needs = needsOf(rules);

  it('find nothing in a text without the words that they need', () => {
    for (const { id, patterns } of Object.values(rules))
      patterns.forEach((source, at) => {
        const words = needs[id]![at];
        const missed = texts.filter((low) => words && !words.some((word) => low.includes(word)));
        const pattern = new RegExp(source);
        expect(
          missed.filter((low) => pattern.test(low)),
          `${id} ${at}`,
        ).toEqual([]);
      });
  });

  it('find the same looked through pattern by pattern as in one', () => {
    const whole = new Patterns(Object.values(rules));
    for (const { id, bad } of Object.values(rules)) {
      const each = new Patterns(Object.values(rules), needs);
      for (const low of bad.map(plain)) expect(each.place(id, low), low).toEqual(whole.place(id, low));
    }
  });

  it('hold words that most texts lack', () => {
    const places = Object.values(rules).flatMap(({ id }) => needs[id]!);
    const low = plain('Would you introduce me to the head of the school?');
    const left = places.filter((words) => !words || words.some((word) => low.includes(word)));
    expect(left.length).toBeLessThan(places.length / 4);
  });
});
