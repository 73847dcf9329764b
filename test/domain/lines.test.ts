/** Compiled lines say what Handlebars' own would: every line of the built-in parts, word for word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { compileLine } from '../../src/playbook/line.js';
import type { Line } from '../../src/domain/playbook.js';
import { capital, ready, say } from '../../src/domain/say.js';
import { VARIABLES } from '../../src/domain/variables.js';
import { templates } from '../content/playbook.js';

/** The variables a line cannot do without. */
const needs = (line: Line): string[] =>
  line.flatMap((op) => (typeof op !== 'string' && op.length === 1 ? [op[0]] : []));

describe("compiled lines say what Handlebars' own would", () => {
  const names = { variables: new Set<string>(VARIABLES) };
  const values = Object.fromEntries(
    VARIABLES.map((name, at) => [name, at % 3 === 0 ? `the ${name} & <co>` : `${name}'s "x"`]),
  );
  const lines = readdirSync(join(templates, 'parts')).flatMap((file) =>
    readFileSync(join(templates, 'parts', file), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !/^\{\{(?:[#/](?:warm|plain|formal)|!--)/.test(line)),
  );
  const started = (text: string) =>
    text.replace(
      /(^|[.?!…]["”’)]*\s+)([a-z])/g,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
  const own = (source: string, given: Record<string, string>) =>
    Handlebars.compile(source, { noEscape: true, knownHelpersOnly: true })(given).trim();

  it('has lines to compare', () => expect(lines.length).toBeGreaterThan(700));
  it('with every variable filled', () => {
    for (const source of lines) {
      const line = compileLine(source, names, { file: '', line: 1, column: 1 });
      expect(started(say(line, values)!)).toBe(started(own(source, values)));
    }
  });
  it('with those left empty that it can do without', () => {
    for (const source of lines) {
      const line = compileLine(source, names, { file: '', line: 1, column: 1 });
      const must = new Set(needs(line));
      const given = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, must.has(name) ? value : '']),
      );
      const text = say(line, given);
      if (text !== null) expect(started(text)).toBe(started(own(source, given)));
    }
  });
  it('and an empty answer drops the whole line', () => {
    const line = compileLine("You've {{result}}.", names, { file: '', line: 1, column: 1 });
    expect([say(line, {}), say(line, { result: 'slept' }), capital('slept')]).toEqual([
      null,
      "You've slept.",
      'Slept',
    ]);
  });
  it('a value that ends in a stop needs no second one', () => {
    const line = compileLine('Open till {{result}}. {{does}}?', names, { file: '', line: 1, column: 1 });
    const given = { result: '5 a.m.', does: 'at 6 a.m.' };
    expect([say(line, given), ready(line)(given)]).toEqual(Array(2).fill('Open till 5 a.m. At 6 a.m.?'));
    const short = compileLine('Till {{result}}.', names, { file: '', line: 1, column: 1 });
    expect([say(short, given), ready(short)(given)]).toEqual(Array(2).fill('Till 5 a.m.'));
  });
});
