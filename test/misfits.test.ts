/** An answer that doesn't fit is told with the place it came from, since a script can't see which of its answers was meant. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../src/main.js';
import { fakeIo } from './fake-io.js';

const ASK = ['ask', 'Alan', '--rep-name', 'Maya', '--serves', 'dentists', '-y'];

async function told(argv: string[], env: Record<string, string> = {}): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'refcoach-misfits-'));
  writeFileSync(join(cwd, 'a.yaml'), 'score: eleven\nsince: someday\n');
  const io = fakeIo({ cwd, env });
  expect(await main(argv, io)).toBe(2);
  return io.text.err;
}

it('names the variable', async () =>
  expect(await told(ASK, { REFCOACH_SCORE: 'x' })).toBe(
    'refcoach: REFCOACH_SCORE: score: "x" isn\'t a number from 0 to 10. Put it another way.\n',
  ));

it('names the file', async () =>
  expect(await told([...ASK, '--answers', 'a.yaml'])).toMatch(
    /^refcoach: a\.yaml: since: "someday" .+ a\.yaml: score: "eleven" .+ Put these another way\.\n$/,
  ));

it('names no place for a flag, which outranks both', async () =>
  expect(await told([...ASK, '--score', '11', '--since', '2024'], { REFCOACH_SCORE: 'x' })).toBe(
    'refcoach: score: "11" isn\'t a number from 0 to 10. Put it another way.\n',
  ));
