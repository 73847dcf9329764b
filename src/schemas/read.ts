/** The published JSON Schemas, as the build wrote them. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Schema name → JSON Schema (2020-12). */
export function readSchemas(): Record<string, unknown> {
  const beside = join(__dirname, 'schemas');
  const folder = existsSync(beside) ? beside : join(__dirname, '..', '..', 'dist', 'schemas');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Object.fromEntries(
    files.map((name) => [
      name.replace(/\.schema\.json$/, ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
    ]),
  );
}
