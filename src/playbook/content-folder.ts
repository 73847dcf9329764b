/** Where the built content lies. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

let found: string | undefined;

/** The folder the build writes content into: beside the program, or in dist/ when run from source. */
export function contentFolder(): string {
  if (found) return found;
  const beside = join(__dirname, 'content');
  return (found = existsSync(beside) ? beside : join(__dirname, '..', '..', 'dist', 'content'));
}
