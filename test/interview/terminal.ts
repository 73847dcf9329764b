/** refcoach in a real terminal of 80 by 24, for tests: types keys, waits for words, tells how it ended. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

const ROOT = join(__dirname, '..', '..');
const PATIENCE = 20_000;

export const KEYS = {
  enter: '\r',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  down: '\u001b[B',
  tab: '\t',
  backspace: '\u007f',
};

export interface Terminal {
  /** Waits until these words come, counted from the last words waited for; gives all that came since. */
  until(words: string): Promise<string>;
  /** Waits for the words, then types. */
  at(words: string, keys: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** The exit code, and whether the terminal echoes and reads lines as before. */
  ended(): Promise<{ code: number; sane: boolean }>;
}

/**
 * Runs the program, then asks the terminal for its settings. The program's own pid is left in a file. The shell waits for a line
 * at the end: what a terminal holds when its last process goes may be lost.
 */
const SCRIPT = `sh -c 'echo $$ > "$HOME/pid"; exec "$NODE" bin/refcoach.js "$@"' - "$@"; code=$?; stty -a; echo "code=$code"; read -r heard`;

/** Starts refcoach with its home in a folder. */
export function inTerminal(home: string, ...args: string[]): Terminal {
  const env = {
    PATH: process.env['PATH'] ?? '',
    NODE: process.execPath,
    HOME: home,
    REFCOACH_HOME: join(home, 'kept'),
    REFCOACH_TODAY: '2027-04-12',
    TERM: 'xterm-256color',
  };
  const pty = spawn('/bin/sh', ['-c', SCRIPT, '-', ...args], { cols: 80, rows: 24, cwd: ROOT, env });
  const screen = listening(pty);
  return {
    until: screen.until,
    async at(words, keys) {
      await screen.until(words);
      pty.write(keys);
    },
    signal: (name) => void process.kill(Number(readFileSync(join(home, 'pid'), 'utf8')), name),
    async ended() {
      const text = await screen.until('code=');
      const code = Number.parseInt(await screen.until('\n'), 10);
      pty.write('\r');
      return { code, sane: /(?<!-)\becho\b/.test(text) && /(?<!-)\bicanon\b/.test(text) };
    },
  };
}

function listening(pty: { onData(heard: (data: string) => void): unknown }): Pick<Terminal, 'until'> {
  let seen = '';
  let heard: () => void = () => undefined;
  pty.onData((data) => {
    seen += data;
    heard();
  });
  const plain = () => stripVTControlCharacters(seen).replace(/\r/g, '');
  return {
    async until(words) {
      const late = Date.now() + PATIENCE;
      while (!plain().includes(words)) {
        if (Date.now() > late) throw new Error(`"${words}" never came. What came:\n${plain()}`);
        await new Promise<void>((resolve) => {
          heard = resolve;
          setTimeout(resolve, 100);
        });
      }
      const text = plain();
      const end = text.indexOf(words) + words.length;
      seen = text.slice(end);
      return text.slice(0, end);
    },
  };
}
