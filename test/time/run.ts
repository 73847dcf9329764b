/** Runs commands in this process on a store of their own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/main.js';
import { fakeIo } from '../fake-io.js';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A folder that isn't there yet. */
export const newHome = (): string => join(mkdtempSync(join(tmpdir(), 'refcoach-time-')), 'home');

/** Runs refcoach in `home`, on `today` unless the command line says otherwise. */
export function runner(home: string, cwd = '/'): (...argv: string[]) => Promise<Ran> {
  return async (...argv) => {
    const io = fakeIo({ cwd, env: { REFCOACH_HOME: home } });
    const code = await main(argv, io);
    return { code, out: io.text.out, err: io.text.err };
  };
}
