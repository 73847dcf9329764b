/** Where the results of many customers go: standard output, one file, or a folder with a file for each. */
import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Problem } from '../../domain/problem.js';
import { nameGiver } from '../../formats/safe-name.js';
import type { Io } from '../../io.js';
import { makeOutFolder, openWhole } from '../output.js';
import type { BatchFormat } from './formats.js';
import { Gathered } from './gathered.js';

/** Results on their way out, in order. */
export interface Sink {
  /** The next results as bytes, each behind the format's "between". */
  put(results: Buffer): void;
  /** Writes what was put so far. */
  flush(): void;
  /** One customer's result, for a folder. */
  putNamed(name: string, text: string): void;
  finish(): void;
  /** After a failure: nothing half-written stays. */
  abandon(): void;
}

/** The sink that --out names; '' or "-" is standard output, a folder or a name that ends with "/" a folder. */
export function openSink(out: string, format: BatchFormat, io: Io): Sink {
  if (out === '' || out === '-')
    return stream(format, { write: (bytes) => io.out(bytes), finish() {}, abandon() {} });
  const path = resolve(io.cwd, out);
  return /[/\\]$/.test(out) || isFolder(path) ? folder(path, format) : stream(format, openWhole(path));
}

/** Whether results go into a folder. */
export const goesToFolder = (out: string, cwd: string): boolean =>
  out !== '' && out !== '-' && (/[/\\]$/.test(out) || isFolder(resolve(cwd, out)));

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

interface Target {
  write(bytes: Buffer): void;
  finish(): void;
  abandon(): void;
}

/** One stream of results with the format's beginning, end and what stands between. */
function stream({ open, between, close, none }: BatchFormat, target: Target): Sink {
  const gathered = new Gathered((bytes) => target.write(bytes));
  let first = true;
  const add = (text: string) => gathered.add(Buffer.from(text));
  return {
    put(results) {
      if (results.length === 0) return;
      if (!first) return gathered.add(results);
      first = false;
      add(open);
      gathered.add(results.subarray(Buffer.byteLength(between)));
    },
    flush: () => gathered.flush(),
    putNamed() {},
    finish() {
      add(first ? none : close);
      gathered.flush();
      target.finish();
    },
    abandon: () => target.abandon(),
  };
}

function folder(path: string, { extension }: BatchFormat): Sink {
  makeOutFolder(path);
  const nameFor = nameGiver();
  return {
    put() {},
    flush() {},
    putNamed(name, text) {
      const file = openWhole(inside(path, `${nameFor(name)}${extension}`));
      try {
        file.write(Buffer.from(text));
      } catch (error) {
        file.abandon();
        throw error;
      }
      file.finish();
    },
    finish() {},
    abandon() {},
  };
}

/** The path of a file in the folder. Names are safe already; this holds even if they were not. */
function inside(path: string, name: string): string {
  const file = join(path, name);
  if (!file.startsWith(path.endsWith(sep) ? path : path + sep))
    throw new Problem('unwritable', `"${name}" lies outside "${path}".`);
  return file;
}
