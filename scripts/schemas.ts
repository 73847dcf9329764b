/** Writes the published JSON Schemas (2020-12). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { brandFile } from '../src/playbook/brand.js';
import { FILES, FOLDERS } from '../src/playbook/shapes.js';
import { sheetFile } from '../src/playbook/sheet-shape.js';
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

/** Writes the schemas of a trainer's YAML files, so that editors complete and check them. */
export function writePlaybookSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const documents = Object.entries(FILES).map(([file, shape]) => [file.replace('.yaml', ''), shape] as const);
  const shapes: (readonly [string, z.ZodType])[] = [
    ...Object.entries(FOLDERS),
    ...documents,
    ['sheets', sheetFile],
    ['brand', brandFile],
  ];
  for (const [name, shape] of shapes)
    writeFileSync(
      join(folder, `${name}.schema.json`),
      `${JSON.stringify(z.toJSONSchema(shape, { io: 'input' }), null, 2)}\n`,
    );
}
