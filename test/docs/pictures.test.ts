/** The pictures of the README show what the program prints today. After a change of words: UPDATE=1 draws them anew. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(__dirname, '..', '..');
const kept = join(root, 'docs', 'images');
const fresh = mkdtempSync(join(tmpdir(), 'refcoach-pictures-'));
const draw = (folder: string) =>
  execFileSync(process.execPath, [join(root, 'scripts', 'screenshot.mjs'), folder]);

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

it('pictures are fresh: else UPDATE=1 npx vitest run test/docs/pictures.test.ts', () => {
  if (process.env.UPDATE) draw(kept);
  draw(fresh);
  const texts = (folder: string) =>
    readdirSync(folder).map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`);
  expect(texts(fresh)).toEqual(texts(kept));
  expect(texts(fresh).join('')).toContain('READY');
});
