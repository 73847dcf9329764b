// test/content/whole.ts as a module: the whole of what the playbook can say, bundled when it is asked for.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What whole.ts exports. The bundle is removed once it is read. */
export async function loadWhole() {
  const dir = join(root, 'node_modules', '.cache', 'refcoach', `whole-${process.pid}`);
  const build = await rolldown({
    cwd: root,
    input: 'test/content/whole.ts',
    platform: 'node',
    logLevel: 'silent',
  });
  try {
    await build.write({ dir, format: 'cjs', entryFileNames: '[name].cjs' });
    await build.close();
    return await import(pathToFileURL(join(dir, 'whole.cjs')).href);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
