/** The layers of ARCHITECTURE.md, held by reading the imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(__dirname, '..');
const src = join(root, 'src');

/** What each layer may import of the others. Top files (main, program, …) may import everything. */
const MAY: Record<string, string[]> = {
  domain: [],
  playbook: ['domain'],
  formats: ['domain'],
  store: ['domain'],
  schemas: ['domain'],
  interview: ['domain', 'top'],
  commands: ['domain', 'playbook', 'formats', 'store', 'schemas', 'interview', 'top'],
  top: ['domain', 'playbook', 'formats', 'store', 'schemas', 'interview', 'commands', 'top'],
};

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );

const layerOf = (file: string): string => {
  const [first = '', second] = relative(src, file).split(/[\\/]/);
  return second === undefined ? 'top' : first;
};

const imports = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^import |^(?:import|export)\b[^;']*? from |import\()\s*'([^']+)'/gm,
    ),
  ].map(([, to]) => to!);

const all = files(src);

describe('layers', () => {
  it.each(all.map((file) => [relative(root, file), file]))(
    '%s imports only what its layer may',
    (_, file) => {
      const layer = layerOf(file);
      const wrong = imports(file)
        .filter((to) => to.startsWith('.'))
        .map((to) => layerOf(resolve(dirname(file), to)))
        .filter((to) => to !== layer && !MAY[layer]!.includes(to));
      expect(wrong).toEqual([]);
    },
  );

  it('the domain imports no package', () => {
    const outside = all
      .filter((file) => layerOf(file) === 'domain')
      .flatMap(imports)
      .filter((to) => !to.startsWith('.'));
    expect(outside).toEqual([]);
  });

  it('heavy packages are imported in one layer each', () => {
    const users = (name: string) => [
      ...new Set(all.filter((file) => imports(file).some((to) => to === name)).map(layerOf)),
    ];
    for (const name of ['commander', 'inquirer', 'handlebars', 'conf', 'pdfkit', 'chalk', 'csv-parse'])
      expect(users(name).length, name).toBeLessThanOrEqual(1);
  });

  it('only io.ts touches the process', () => {
    const touching = all.filter((file) =>
      /(?<![\w.])process\.(?!pid)/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    expect(touching.map((file) => relative(src, file))).toEqual(['io.ts']);
  });
});
