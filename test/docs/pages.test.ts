/** Every command of README.md and docs/trainers.md, from top to bottom; every link of a page leads somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, placeWith } from './blocks.js';

const root = resolve(__dirname, '..', '..');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const FILES = {
  'README.md': {
    'alan.yaml':
      'rep: { name: Maya Brandt }\nserves: [physicians]\nname: Alan Whitcomb\nscore: 10\nresult: cut your tax bill\n',
    'rep.yaml': 'rep: { name: Maya Brandt }\nserves: [physicians]\n',
    'customers.csv': 'name,score\nAnn Lee,9\nBo Diaz,10\n',
    'emails.md': 'Hi Sue,\n\nthank you for the seats on Sunday.\n\nBo\n',
  },
  'docs/trainers.md': {
    'brand.yaml': blocksOf('docs/trainers.md', 'yaml')[0]!,
    'class.csv': blocksOf('docs/trainers.md', 'csv')[0]!,
    'logo.png': PNG,
  },
};

describe.each(Object.entries(FILES))('%s', (page, files) => {
  const place = placeWith(files);

  it.each(blocksOf(page, 'sh').map((block) => [block.trim().split('\n')[0]!.slice(0, 60), block]))(
    '%s',
    (_, block) => {
      const { code, err } = place.run(block);
      expect(code, err).toBe(0);
      expect(err).not.toMatch(/Error|fault of ours/);
    },
  );
});

it('commands in the tables of README.md work too', () => {
  const place = placeWith(FILES['README.md']);
  place.run(blocksOf('README.md', 'sh')[0]!);
  const commands = [
    ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\|.*\| `(refcoach [^`]+)` \|$/gm),
  ];
  expect(commands.length).toBeGreaterThan(4);
  for (const [, command] of commands) expect([command, place.run(command!).code]).toEqual([command, 0]);
});

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

it.each(pages)('links of %s lead somewhere', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g))
    expect([target, existsSync(resolve(root, dirname(page), target!))]).toEqual([target, true]);
});

it('shows what the program prints', () => {
  for (const name of ['ask', 'check'])
    expect(existsSync(join(root, 'docs', 'images', `${name}.svg`))).toBe(true);
});
