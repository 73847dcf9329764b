/** From bytes to text: byte order marks, UTF-16, and UTF-8 taken strictly, so that no name is silently damaged. */
import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { Problem } from '../../domain/problem.js';

/** Decodes bytes that come in pieces. Throws a Problem at the first byte that is not of the encoding. */
export interface Decoder {
  push(bytes: Buffer): string;
  end(): string;
  /** Whether the input began with a byte order mark. */
  marked(): boolean;
}

interface Inner {
  push(bytes: Buffer): string;
  end(): string;
}

/** A decoder for an input. `label` forces an encoding ("windows-1252"); '' finds UTF-8 and UTF-16 by themselves. */
export function makeDecoder(label: string, file: string): Decoder {
  let head: Buffer | undefined = Buffer.alloc(0);
  let inner: Inner | undefined;
  let marked = false;
  const start = (): string => {
    const { encoding, mark } = recognize(head!, label);
    marked = mark > 0;
    inner = encoding === 'utf-8' ? strictUtf8(file) : named(encoding, file);
    const text = inner.push(head!.subarray(mark));
    head = undefined;
    return text;
  };
  return {
    push(bytes) {
      if (inner) return inner.push(bytes);
      head = Buffer.concat([head!, bytes]);
      return head.length < 4 ? '' : start();
    },
    end() {
      const text = inner ? '' : start();
      return text + inner!.end();
    },
    marked: () => marked,
  };
}

/** The encoding by its mark, by what was asked for, or by the zero bytes of UTF-16 without a mark. */
function recognize(head: Buffer, label: string): { encoding: string; mark: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (label) return { encoding: /^utf-?8$/i.test(label) ? 'utf-8' : label, mark: 0 };
  if (head.length >= 4 && head[1] === 0 && head[3] === 0 && head[0] !== 0)
    return { encoding: 'utf-16le', mark: 0 };
  if (head.length >= 4 && head[0] === 0 && head[2] === 0 && head[1] !== 0)
    return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}

const NEWLINE = 10;

/** UTF-8, checked whole pieces at a time; a letter cut by the end of a piece waits for the next. */
function strictUtf8(file: string): Inner {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  const text = (bytes: Buffer): string => {
    if (!isUtf8(bytes))
      throw notIn(
        'UTF-8',
        { file, line: line + linesBeforeFault(bytes) },
        'If an older program wrote it, add --encoding windows-1252.',
      );
    line += count(bytes);
    return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  };
  return {
    push(bytes) {
      const whole = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
      const ready = whole.length - cutLetter(whole);
      rest = whole.subarray(ready);
      return text(whole.subarray(0, ready));
    },
    end: () => text(rest),
  };
}

/** How many bytes at the end are the beginning of a letter. */
function cutLetter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return size > back ? back : 0;
  }
  return 0;
}

function count(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

function linesBeforeFault(bytes: Buffer): number {
  let lines = 0;
  for (let at = 0; at < bytes.length; lines++) {
    const newline = bytes.indexOf(NEWLINE, at);
    const stop = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(at, stop))) return lines;
    at = stop;
  }
  return lines;
}

/** Any other encoding that Node knows by name. */
function named(label: string, file: string): Inner {
  const decoder = decoderOf(label);
  const decode = (bytes: Buffer | undefined): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw notIn(label, { file }, 'Try another --encoding.');
    }
  };
  return { push: (bytes) => decode(bytes), end: () => decode(undefined) };
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new Problem(
      'usage',
      `There is no encoding "${label}".`,
      {},
      'Such as utf-8, utf-16le, windows-1252 or iso-8859-2.',
    );
  }
}

const notIn = (label: string, place: { file: string; line?: number }, todo: string) =>
  new Problem('data', `This isn't ${label} text.`, place, todo);
