/** Writes the published JSON Schemas (2020-12). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SCHEMAS } from '../src/schemas/index.js';

/** Writes every schema into `folder` as NAME.schema.json. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(SCHEMAS))
    writeFileSync(
      join(folder, `${name}.schema.json`),
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    );
}
