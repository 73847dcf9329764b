/** Runs refcoach in a test and gives what came out. */
import { main } from '../../src/main.js';
import { fakeIo } from '../fake-io.js';

type Given = Parameters<typeof fakeIo>[0];

export async function run(
  argv: string[],
  given: Given = {},
): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo(given);
  const code = await main(argv, io);
  return { code, out: io.text.out, err: io.text.err };
}

/** What `check --format json` found in a text. */
export async function checked(text: string, ...flags: string[]) {
  const { out } = await run(['check', '--text', text, '--format', 'json', ...flags]);
  const { files } = JSON.parse(out) as import('../../src/domain/check-result.js').CheckResult;
  return files[0]!;
}
