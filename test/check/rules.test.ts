/** Every rule fires on each of its bad examples and stays quiet on each of its good ones. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkWith, prepare, type Model, type RuleData } from '../../src/domain/check/index.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'templates/playbook/rules');
const rules = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    id: name.slice(0, -5),
    ...(parse(readFileSync(join(folder, name), 'utf8')) as Omit<RuleData, 'id'>),
  }));
const model = JSON.parse(readFileSync(join(root, 'src/domain/check/model.json'), 'utf8')) as Model;
const ready = prepare(rules, model);

const broken = (rule: RuleData, text: string) =>
  checkWith(ready, text, { whole: rule.where === 'message' }).findings.map((finding) => finding.rule);

describe.each(rules)('$id', (rule) => {
  it('has examples, a reason and a fix', () => {
    expect(rule.bad.length).toBeGreaterThanOrEqual(5);
    expect(rule.good.length).toBeGreaterThanOrEqual(5);
    expect(rule.reason.length).toBeGreaterThan(20);
    expect(rule.fix.length).toBeGreaterThan(10);
  });
  it.each(rule.bad)('hears it in: %s', (text) => expect(broken(rule, text)).toContain(rule.id));
  it.each(rule.good)('lets pass: %s', (text) => expect(broken(rule, text)).not.toContain(rule.id));
});

it('knows every rule of the contract', () => expect(rules).toHaveLength(29));
