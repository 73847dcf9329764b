/** Every command of docs/pipelines.md, run from top to bottom in one folder. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, placeWith } from './blocks.js';

const blocks = blocksOf('docs/pipelines.md', 'sh');
const { folder, run } = placeWith({});

const has = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
const missing = (block: string) =>
  ['parallel', 'jq', 'make'].find((tool) => new RegExp(`(^|\\s)${tool} `).test(block) && !has(tool));
const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');

beforeAll(() => void spawnSync('sh', [join(__dirname, 'pipelines', 'make-files.sh')], { cwd: folder }));

/** What a block must leave behind, by a word that only it holds. */
const EFFECTS: Record<string, () => void> = {
  'second.ndjson': () => expect(linesOf('first.ndjson')).toHaveLength(4),
  'windows-1252': () => expect(linesOf('asks.txt')[0]).toContain('Zoë Müller'),
  'crm.csv': () =>
    expect(JSON.parse(linesOf('asks.ndjson')[0]!)).toMatchObject({
      customer: { name: 'Alan Whitcomb', extra: { Nr: '7' } },
    }),
  'letters/': () => expect(readdirSync(join(folder, 'letters'))).toHaveLength(4),
  'mended.csv': () =>
    expect(
      linesOf('asks.ndjson').map(
        (line) => (JSON.parse(line) as { customer: { name: string } }).customer.name,
      ),
    ).toEqual(['Alan Whitcomb', 'Ben Okafor', 'Priya Shah']),
  'import.csv': () => expect(linesOf('import.csv')[0]).toMatch(/^"101","/),
  'api.json': () =>
    expect(JSON.parse(linesOf('asks.ndjson')[0]!)).toMatchObject({ customer: { extra: { id: '7' } } }),
  '--header': () => expect(linesOf('asks.ndjson')).toHaveLength(4),
  'split -l': () => expect(linesOf('asks.ndjson')).toHaveLength(3),
};

describe('docs/pipelines.md', () => {
  it('has commands', () => expect(blocks.length).toBeGreaterThan(12));

  it.each(blocks.map((block) => [block.trim().split('\n')[0]!.slice(0, 70), block]))('%s', (_, block) => {
    const tool = missing(block);
    if (tool) return void process.stderr.write(`Not run, ${tool} is not installed.\n`);
    const { code, err } = run(block);
    const allowed = block.includes('customers.ndjson > asks') && block.includes('parallel') ? [1] : [0];
    expect(allowed, err).toContain(code);
    for (const [word, check] of Object.entries(EFFECTS)) if (block.includes(word)) check();
  });
});
