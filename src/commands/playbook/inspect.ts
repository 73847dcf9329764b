/** refcoach playbook check and show: what is wrong in a trainer's folder, and what it puts in place of what. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../../context.js';
import { checkWith } from '../../domain/check/index.js';
import type { Playbook, RuleText } from '../../domain/playbook.js';
import { Problem } from '../../domain/problem.js';
import type { Compiled } from '../../playbook/compiled.js';
import { danglingNames } from '../../playbook/cross-check.js';
import { openEar, rulesOf } from '../../playbook/ear.js';
import { placed, readFolder, type ReadFolder } from '../../playbook/folder.js';
import { contentFolder } from '../../playbook/content-folder.js';
import { overlaid } from '../../playbook/laid.js';
import { asPlaybook, wholeOf } from '../../playbook/open.js';
import { builtSource } from '../../playbook/source.js';
import { strays } from '../../playbook/strays.js';
import { builtInFiles, ownFolder } from './places.js';

interface Own extends ReadFolder {
  path: string;
  label: string;
  playbook: Playbook;
  /** A file's name for messages, by what it gave. */
  fileOf(key: string): string;
}

function readOwn(context: Context, named: string): Own {
  const { path, label } = ownFolder(context, named);
  const built = builtSource(contentFolder());
  const read = readFolder(path, wholeOf(built));
  const fileOf = (key: string) =>
    `${label}/${(read.files.get(key) ?? key)
      .slice(path.length + 1)
      .split('\\')
      .join('/')}`;
  return { ...read, path, label, playbook: asPlaybook(overlaid(built, read.content)), fileOf };
}

/** Prints everything that is wrong, a line each; 65 when anything is. */
export function checkFolder(context: Context, named: string): number {
  const own = readOwn(context, named);
  const unread = strays(own.path, own.files.values());
  const found = [...own.problems, ...unread].map((problem) => placed(problem, own.label));
  if (found.length === 0)
    found.push(...danglingNames(own.content, own.playbook, own.fileOf), ...failedExamples(own.content, own));
  for (const problem of found.map((one) => located(one, context))) context.io.out(`${problem.line}\n`);
  const count = own.files.size;
  const files = `${count} ${count === 1 ? 'file' : 'files'} read`;
  if (!context.quiet)
    context.io.err(
      `refcoach: ${files}, ${found.length === 0 ? 'nothing wrong' : `${found.length} wrong`}.\n`,
    );
  return found.length > 0 ? 65 : 0;
}

/** The problem with the line and column of the words it quotes, where only its file was known. */
function located(problem: Problem, context: Context): Problem {
  const { fault, what, place, todo } = problem;
  const quoted = /"(.+)"/.exec(what)?.[1];
  if (!place.file || place.line !== undefined || !quoted) return problem;
  const before = readFileSync(resolve(context.io.cwd, place.file), 'utf8').split(quoted);
  if (before.length < 2) return problem;
  const lines = before[0]!.split('\n');
  return new Problem(fault, what, { ...place, line: lines.length, column: lines.at(-1)!.length + 1 }, todo);
}

/** Own rules that miss one of their bad examples, or object to one of their good ones. */
function failedExamples({ rules }: Compiled, { playbook, fileOf }: Own): Problem[] {
  if (Object.keys(rules).length === 0) return [];
  const ear = openEar(rulesOf(playbook));
  return Object.values(rules).flatMap((rule) => {
    const hears = (text: string) =>
      checkWith(ear, text, { whole: rule.where === 'message' }).findings.some(
        (finding) => finding.rule === rule.id,
      );
    const problem = (what: string, todo: string) =>
      new Problem('data', what, { file: fileOf(`rules/${rule.id}`) }, todo);
    return [
      ...missed(rule, hears).map((text) =>
        problem(
          `The rule doesn't hear its bad example "${text}".`,
          'Add a pattern that finds it. A rule is only heard where somebody is asked for something.',
        ),
      ),
      ...rule.good
        .filter(hears)
        .map((text) =>
          problem(`The rule objects to its good example "${text}".`, 'Make its patterns narrower.'),
        ),
    ];
  });
}

const missed = (rule: RuleText, hears: (text: string) => boolean): string[] =>
  rule.bad.filter((text) => !hears(text));

/** Prints what the folder holds and whether each file is new or takes the place of a built-in one. */
export function show(context: Context, named: string): number {
  const own = readOwn(context, named);
  const builtIn = builtInFiles();
  const rows = [...own.files.keys()].map((key) => {
    const name = key.replace(/\.yaml$/, '');
    return [
      name,
      builtIn.has(name)
        ? name === 'questions'
          ? 'adds to the built-in questions'
          : 'takes the place of the built-in one'
        : 'new',
    ] as const;
  });
  const wide = Math.max(0, ...rows.map(([name]) => name.length));
  context.io.out(rows.map(([name, what]) => `${name.padEnd(wide)}  ${what}\n`).join(''));
  if (rows.length === 0 && !context.quiet)
    context.io.err(`refcoach: "${own.label}" holds nothing of a playbook yet.\n`);
  for (const problem of own.problems) context.io.err(`refcoach: ${placed(problem, own.label).line}\n`);
  return own.problems.length > 0 ? 65 : 0;
}
