/** Files of a trainer's folder that look like a playbook's but lie where nothing is read. */
import { readdirSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { Problem } from '../domain/problem.js';
import { FILES, FOLDERS } from './shapes.js';

/** A Problem for each such file, its name relative to `root`; `read` are the paths that were read. */
export function strays(root: string, read: Iterable<string>): Problem[] {
  const known = new Set(read);
  return filesBelow(root, 3)
    .filter((path) => !known.has(path) && relative(root, path) !== 'brand.yaml')
    .map((path) => {
      const file = relative(root, path).split('\\').join('/');
      return new Problem('data', 'This file is not read.', { file }, `It belongs at ${placeOf(path, file)}.`);
    })
    .sort((one, other) => (one.place.file! < other.place.file! ? -1 : 1));
}

function filesBelow(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth > 1 ? filesBelow(path, depth - 1) : [];
      return ['.yaml', '.yml', '.hbs'].includes(extname(entry.name)) ? [path] : [];
    });
}

/** Where a file of that name or folder would be read: "trades/x.yml" → "playbook/trades/x.yaml". */
function placeOf(path: string, file: string): string {
  const name = basename(path, extname(path));
  const folder = file.split('/').at(-2) ?? '';
  if (extname(path) === '.hbs') return `${folder === 'letters' ? 'letters' : 'asks'}/${name}.hbs`;
  if (Object.hasOwn(FILES, `${name}.yaml`)) return `playbook/${name}.yaml`;
  if (name === 'brand') return 'brand.yaml';
  if (folder === 'sheets') return `sheets/${name}.yaml`;
  return Object.hasOwn(FOLDERS, folder)
    ? `playbook/${folder}/${name}.yaml`
    : `playbook/trades/${name}.yaml, or the folder of its kind (refcoach playbook new shows them)`;
}
