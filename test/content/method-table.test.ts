/** docs/method-coverage.md is whole, and what it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templates } from './playbook.js';

const root = join(templates, '..');

describe('the table', () => {
  const table = readFileSync(join(root, 'docs', 'method-coverage.md'), 'utf8');
  const points = Object.entries({ '000': 15, '001': 13, '002': 11, '003': 22, '004': 10 }).flatMap(
    ([seed, count]) => Array.from({ length: count }, (_, n) => `${seed}.${n + 1}`),
  );
  it('has every point of the seeds', () =>
    expect(points.filter((point) => !table.includes(`| ${point} |`))).toEqual([]));
  it('names files that are there', () => {
    const files = [...table.matchAll(/`((?:src|templates|test|docs)\/[\w./-]+)`/g)].map(([, file]) => file!);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
