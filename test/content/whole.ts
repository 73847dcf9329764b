/** The whole plan, for scripts/check-content.mjs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mask } from '../../src/domain/check/check.js';
import { prepare, type Model } from '../../src/domain/check/index.js';
import { readFolder } from '../../src/playbook/folder.js';
import { asPlaybook } from '../../src/playbook/open.js';
import { readSource } from '../../src/playbook/laid.js';
import { contentProblems } from './content.js';
import { measure } from './english.js';
import { maker, problemsOf, said, spokenOnly } from './judge.js';
import { cases } from './plan.js';

export interface Whole {
  made: number;
  found: [string, { times: number; where: string }][];
  /** Faults of the content itself. */
  lines: string[];
  measured: { words: number; grade: number };
  /** Of the texts that `check` read, how many it found nothing in. */
  heard: { good: number; of: number; rules: [string, number][]; most: [string, number][] };
}

/** Reads everything; `every` thins the plan out. */
export function whole(root: string, every: number, ear: boolean, progress: (made: number) => void): Whole {
  const { content, problems } = readFolder(join(root, 'templates'));
  const playbook = asPlaybook(readSource(content));
  const model = JSON.parse(readFileSync(join(root, 'src', 'domain', 'check', 'model.json'), 'utf8')) as Model;
  const listener = ear
    ? prepare(
        playbook.ids('rules').map((id) => playbook.rule(id)!),
        model,
      )
    : undefined;
  const make = maker(playbook);
  const found = new Map<string, { times: number; where: string }>();
  const sample: string[] = [];
  const wrong = new Map<string, number>();
  const quotes = new Map<string, number>();
  const heard = { good: 0, of: 0 };
  let made = 0;
  for (const one of cases(playbook, every)) {
    const { result, names } = make(one);
    if (made % 97 === 0) for (const [, text] of said(result)) sample.push(text);
    const wrongs = problemsOf(result, playbook, listener, names);
    heard.of += listener ? said(result).length : 0;
    for (const problem of wrongs) {
      const [, rule = ''] = /: check ([a-z-]+):/.exec(problem) ?? [];
      if (rule) {
        wrong.set(rule, (wrong.get(rule) ?? 0) + 1);
        const quote = problem.slice(problem.indexOf(': check ') + 8);
        quotes.set(quote, (quotes.get(quote) ?? 0) + 1);
        continue;
      }
      const known = found.get(problem);
      if (known) known.times++;
      else found.set(problem, { times: 1, where: Object.values(one).join(' ') });
    }
    if (++made % 1000 === 0) progress(made);
  }
  return {
    made,
    found: [...found].sort((a, b) => b[1].times - a[1].times),
    lines: [...problems.map((problem) => problem.line), ...contentProblems(playbook)],
    measured: measure(sample),
    heard: {
      of: heard.of,
      good: heard.of - [...wrong.values()].reduce((sum, times) => sum + times, 0),
      rules: [...wrong].sort((a, b) => b[1] - a[1]),
      most: [...quotes].sort((a, b) => b[1] - a[1]).slice(0, 5),
    },
  };
}

/** Texts that are made of one case in so many, as they stand and as `check` reads them of known customers. */
export function* madeTexts(root: string, every: number): Generator<{ where: string; text: string }> {
  const playbook = asPlaybook(readSource(readFolder(join(root, 'templates')).content));
  const make = maker(playbook);
  for (const one of cases(playbook, every)) {
    const { result, names } = make(one);
    for (const [where, text] of said(result)) {
      yield { where, text };
      yield { where, text: mask(spokenOnly(text), { names }) };
    }
  }
}
