/** The process as a value: streams, environment, today. The only file that touches the process; everything else is handed an Io. */
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from './domain/problem.js';

export interface Io {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** "linux", "darwin", "win32" … */
  platform: string;
  /** Version of Node. */
  node: string;
  /** Whether each stream is a terminal. */
  terminal: { stdin: boolean; stdout: boolean; stderr: boolean };
  /** The user's home folder, '' when there is none. */
  home(): string;
  /** Columns of the terminal, for wrapping; 80 when unknown. */
  columns: number;
  /** Today, as an ISO day in local time. */
  today(): string;
  /** Writes the product. Throws ClosedPipe when the reader has gone, a Problem when the disk is full. */
  out(text: string | Uint8Array): void;
  /** Writes the talk: progress, warnings, errors. */
  err(text: string): void;
  /** Bytes of standard input, to its end. */
  stdin(): Iterable<Buffer>;
  /** The same as they arrive, without holding up other threads. */
  stdinLive(): AsyncIterable<Buffer>;
  /** Does this before a signal ends the process; gives back how to leave it to the signal again. */
  onSignal(tidy: () => void): () => void;
  /** The terminal to ask at. Only for when somebody is there. */
  keyboard(): Keyboard;
}

/** Why a talk at the terminal ends early: a signal, or nothing left to read (Ctrl-D). */
export type Ending = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'end';

/** The terminal as somebody sits at it: keys come in, questions are drawn on standard error. */
export interface Keyboard {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  /** Tells when the talk has to end; gives back how to stop listening. */
  onEnding(tell: (why: Ending) => void): () => void;
}

/** The reader of standard output has gone: not an error. */
export class ClosedPipe extends Error {}

/** An Io on the real process. */
export function processIo(): Io {
  const terminal = terminals();
  return {
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    node: process.version,
    terminal,
    home,
    get columns() {
      return width(terminal);
    },
    today: localToday,
    out: (text) => writeAll(1, text),
    err: (text) => writeQuietly(text),
    stdin: () => chunksOf(0),
    stdinLive: () => process.stdin,
    onSignal,
    keyboard: () => ({ input: process.stdin, output: process.stderr, onEnding }),
  };
}

/** Listens while a question is open: a signal taken elsewhere would leave the terminal without echo. */
function onEnding(tell: (why: Ending) => void): () => void {
  const atEnd = () => tell('end');
  const signals = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
    (signal) => [signal, () => tell(signal)] as const,
  );
  for (const [signal, heard] of signals) process.on(signal, heard);
  process.on('beforeExit', atEnd);
  return () => {
    for (const [signal, heard] of signals) process.removeListener(signal, heard);
    process.removeListener('beforeExit', atEnd);
  };
}

/** The process still dies of the signal, so that the shell sees which. */
function onSignal(tidy: () => void): () => void {
  const stop = onEnding((why) => {
    stop();
    tidy();
    if (why !== 'end') process.kill(process.pid, why);
  });
  return stop;
}

/** An empty HOME is none, and so is a user the system doesn't know. */
function home(): string {
  const named = process.env['HOME'] ?? process.env['USERPROFILE'];
  if (named !== undefined) return named;
  try {
    return process.getBuiltinModule('node:os').homedir();
  } catch {
    return '';
  }
}

/** Which streams are terminals, found out when first asked. */
function terminals(): Io['terminal'] {
  const known: (boolean | undefined)[] = [];
  const ask = (fd: number) => (known[fd] ??= isTerminal(fd));
  return {
    get stdin() {
      return ask(0);
    },
    get stdout() {
      return ask(1);
    },
    get stderr() {
      return ask(2);
    },
  };
}

/** A terminal is a character device; only then is node:tty, which costs milliseconds, asked whether it is one. */
function isTerminal(fd: number): boolean {
  try {
    const stream = fstatSync(fd);
    return stream.isCharacterDevice() && !isNull(stream) && process.getBuiltinModule('node:tty').isatty(fd);
  } catch {
    return false;
  }
}

/** The null device is a character device too, and no terminal. */
const isNull = (stream: Stats): boolean =>
  stream.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;

function width(terminal: Io['terminal']): number {
  const known = terminal.stdout
    ? process.stdout.columns
    : terminal.stderr
      ? process.stderr.columns
      : undefined;
  const columns = known ?? (Number(process.env['COLUMNS']) || 80);
  return Math.min(100, Math.max(40, columns));
}

function localToday(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const pause = new Int32Array(new SharedArrayBuffer(4));
const code = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Writes all of it: a write may take less than asked, and a non-blocking pipe may take nothing yet. */
function writeAll(fd: number, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if (code(error) === 'EAGAIN') Atomics.wait(pause, 0, 0, 2);
      else if (code(error) === 'EPIPE') throw new ClosedPipe();
      else
        throw new Problem(
          'io',
          `Standard output can't be written (${code(error)}).`,
          {},
          'Is the disk full?',
        );
    }
  }
}

function writeQuietly(text: string): void {
  try {
    writeAll(2, text);
  } catch {
    // Nobody is left to tell.
  }
}

/** Bytes of a file descriptor, 64 KiB at a time. */
function* chunksOf(fd: number): Generator<Buffer> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536);
    let size = 0;
    try {
      size = readSync(fd, chunk, 0, chunk.length, null);
    } catch (error) {
      if (code(error) === 'EAGAIN') {
        Atomics.wait(pause, 0, 0, 5);
        continue;
      }
      if (code(error) !== 'EOF') throw new Problem('unreadable', `The input can't be read (${code(error)}).`);
    }
    if (size === 0) return;
    yield chunk.subarray(0, size);
  }
}

/** Bytes of a file, or of standard input for "-". Throws a Problem that names the file when it can't be read. */
export function* fileChunks(file: string, io: Io): Generator<Buffer> {
  if (file === '-') {
    yield* io.stdin();
    return;
  }
  let fd: number;
  try {
    fd = openSync(resolve(io.cwd, file), 'r');
  } catch (error) {
    throw new Problem('unreadable', `"${file}" can't be read (${code(error)}).`, {}, 'Check its name.');
  }
  try {
    yield* chunksOf(fd);
  } finally {
    closeSync(fd);
  }
}

/** A whole file, or standard input for "-", as bytes. */
export function readAll(file: string, io: Io): Buffer {
  const chunks = [...fileChunks(file, io)];
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
