/** An Io over memory, for tests: no terminal, no environment, a fixed day. */
import type { Io } from '../src/io.js';

export interface FakeIo extends Io {
  text: { out: string; err: string };
}

export function fakeIo(
  given: {
    cwd?: string;
    stdin?: string | Buffer;
    env?: Record<string, string>;
    terminal?: boolean;
    columns?: number;
  } = {},
): FakeIo {
  const text = { out: '', err: '' };
  const terminal = given.terminal ?? false;
  return {
    text,
    env: { REFCOACH_HOME: '/nonexistent/refcoach', ...given.env },
    cwd: given.cwd ?? '/',
    platform: 'linux',
    node: 'v20.0.0',
    home: () => '',
    terminal: { stdin: false, stdout: terminal, stderr: terminal },
    columns: given.columns ?? 80,
    today: () => '2027-04-12',
    out(part: string) {
      text.out += part;
    },
    err(part: string) {
      text.err += part;
    },
    stdin: () => (given.stdin ? [Buffer.from(given.stdin)] : []),
    stdinLive: async function* () {
      if (given.stdin) yield Buffer.from(given.stdin);
    },
    onSignal: () => () => undefined,
    keyboard: () => {
      throw new Error('Nobody is at this keyboard.');
    },
  };
}
